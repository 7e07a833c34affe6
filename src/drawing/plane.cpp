#include "drawing/plane.h"

#include "drawing/pixel_lines.h"
#include "drawing/plane_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace drawing {

namespace {

/// Sizes of strokes and marks, relative to the height of a line of text.
constexpr double Hairline = 1.0 / 18;
constexpr double Outline = 1.3 / 18;
constexpr double PointRadius = 0.34;
constexpr double EarlierRadius = 0.2;
constexpr double DiamondRadius = 0.42;
constexpr double Halo = 0.11;
constexpr double TickLength = 0.22;
/// Between the name of a region and the edges of the region.
constexpr double RegionPadding = 0.5;
constexpr double SmallestRegionFont = 0.7;

bool isDrawable(const PlanePoint &point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
}

class PlanePainter
{
public:
    PlanePainter(QPainter &painter, const QRectF &area, const PlanePicture &picture, const Colors &colors,
                 const QFont &font)
        : m_painter(painter)
        , m_picture(picture)
        , m_colors(colors)
        , m_layout(layOutPlane(area, picture, font, painter.device()))
        , m_line(m_layout.lineHeight)
    {
        for (const auto &point : picture.points) {
            if (isDrawable(point))
                (point.label.isEmpty() ? m_own : m_others).push_back(point);
        }
        placeLabels();
    }

    void draw()
    {
        drawAxes();
        drawWords();
        drawRegions();
        if (!m_own.empty())
            drawInterval(m_own.back(), m_colors.accent, Qt::SolidLine);
        for (const auto &point : m_others)
            drawInterval(point, m_colors.calm, Qt::DashLine);
        drawEarlierPoints();
        for (const auto &point : m_others)
            drawDiamond(position(point));
        if (!m_own.empty())
            drawDisc(position(m_own.back()), PointRadius);
        drawLabels();
    }

private:
    struct Region
    {
        QString word;
        QRectF rect;
        bool isLeft = false;
        bool isTop = false;
    };

    QPointF position(const PlanePoint &point) const { return m_layout.position(point.x, point.y); }
    QRectF markRect(const PlanePoint &point) const;
    QPen pen(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine) const;

    /// Possible places of a label, best first: beside the mark, then beside its interval.
    std::vector<QPointF> labelPlaces(const PlanePoint &point, const QSizeF &label) const;
    QRectF labelRoom() const;
    void placeLabels();
    void drawAxes();
    void drawWords();
    void drawRegions();
    QRectF regionRoom(const Region &region) const;
    /// The factor for the size of the font with which no word of the region's name is broken.
    double fittingFactor(const Region &region) const;
    void drawRegion(const Region &region, const QFont &font);
    /// How many marks, intervals and labels a text would cover, weighted; 0: none.
    int crowding(const QRectF &rect) const;
    /// Half widths of a point's intervals in the painter's units; 0 where there is none.
    QSizeF intervalReach(const PlanePoint &point) const;
    void drawInterval(const PlanePoint &point, const QColor &color, Qt::PenStyle style);
    void drawEarlierPoints();
    void drawDisc(const QPointF &center, double radius);
    void drawDiamond(const QPointF &center);
    void drawLabels();

    QPainter &m_painter;
    const PlanePicture &m_picture;
    const Colors &m_colors;
    PlaneLayout m_layout;
    /// Height of a line of text, to which the sizes above are relative.
    double m_line;
    std::vector<PlanePoint> m_own;
    std::vector<PlanePoint> m_others;
    std::vector<PlacedText> m_labels;
};

QPen PlanePainter::pen(const QColor &color, double width, Qt::PenStyle style) const
{
    QPen pen(color, width * m_line, style, Qt::FlatCap, Qt::MiterJoin);
    if (style == Qt::DashLine)
        pen.setDashPattern({4, 3});
    return pen;
}

QRectF PlanePainter::markRect(const PlanePoint &point) const
{
    const auto reach = (DiamondRadius + Halo) * m_line;
    return QRectF(position(point), QSizeF()).adjusted(-reach, -reach, reach, reach);
}

void PlanePainter::drawAxes()
{
    const auto &plot = m_layout.plot;
    const auto width = Hairline * m_line;
    const auto axis = m_layout.position(m_picture.cutX, m_picture.cutY);
    const auto color = faded(m_colors.quiet, 0.55);
    drawFrame(m_painter, plot, width, m_colors.line);
    drawLevelLine(m_painter, plot.left(), plot.right(), axis.y(), width, color);
    drawUprightLine(m_painter, axis.x(), plot.top(), plot.bottom(), width, color);

    const auto half = TickLength * m_line / 2;
    for (double value = std::ceil(m_picture.min);
         value <= m_picture.max && m_picture.max - m_picture.min <= 20; ++value) {
        const auto tick = m_layout.position(value, value);
        drawUprightLine(m_painter, tick.x(), axis.y() - half, axis.y() + half, width, color);
        drawLevelLine(m_painter, axis.x() - half, axis.x() + half, tick.y(), width, color);
    }
}

void PlanePainter::drawWords()
{
    for (const auto &placed : m_layout.texts)
        placed.text.draw(m_painter, placed.topLeft, placed.isTitle ? m_colors.ink : m_colors.quiet);
}

void PlanePainter::drawRegions()
{
    const auto &plot = m_layout.plot;
    const auto axis = m_layout.position(m_picture.cutX, m_picture.cutY);
    const auto &words = m_picture.words;
    const std::array regions{
        Region{words.anxious, QRectF(plot.topLeft(), axis), true, true},
        Region{words.fearful, QRectF(QPointF(axis.x(), plot.top()), QPointF(plot.right(), axis.y())), false,
               true},
        Region{words.secure, QRectF(QPointF(plot.left(), axis.y()), QPointF(axis.x(), plot.bottom())), true,
               false},
        Region{words.avoidant, QRectF(axis, plot.bottomRight()), false, false}};

    double factor = 1;
    for (const auto &region : regions)
        factor = std::min(factor, fittingFactor(region));
    const auto font = scaledFont(m_layout.font, std::max(factor, SmallestRegionFont));
    for (const auto &region : regions)
        drawRegion(region, font);
}

QRectF PlanePainter::regionRoom(const Region &region) const
{
    const auto padding
        = std::min(RegionPadding * m_line, std::min(region.rect.width(), region.rect.height()) / 10);
    return region.rect.adjusted(padding, padding, -padding, -padding);
}

double PlanePainter::fittingFactor(const Region &region) const
{
    const QFontMetricsF metrics(m_layout.font, m_painter.device());
    double longest = 1;
    for (const auto &word : region.word.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return regionRoom(region).width() / longest;
}

void PlanePainter::drawRegion(const Region &region, const QFont &font)
{
    const auto room = regionRoom(region);
    const auto alignment = region.isLeft ? Qt::AlignLeft : Qt::AlignRight;
    const TextBlock text(region.word, font, room.width(), alignment, m_painter.device());
    if (text.size().isEmpty() || text.size().width() > room.width() || text.size().height() > room.height())
        return;

    const auto outerX = region.isLeft ? room.left() : room.right() - text.size().width();
    const auto innerX = region.isLeft ? room.right() - text.size().width() : room.left();
    const auto outerY = region.isTop ? room.top() : room.bottom() - text.size().height();
    const auto innerY = region.isTop ? room.bottom() - text.size().height() : room.top();
    const std::array corners{QPointF(outerX, outerY), QPointF(outerX, innerY), QPointF(innerX, outerY),
                             QPointF(innerX, innerY)};
    const auto crowd = [&](const QPointF &corner) { return crowding(QRectF(corner, text.size())); };
    text.draw(m_painter, *std::ranges::min_element(corners, {}, crowd), m_colors.quiet);
}

int PlanePainter::crowding(const QRectF &rect) const
{
    int crowding = 0;
    const auto count = [&](const PlanePoint &point) {
        const auto reach = intervalReach(point);
        const auto interval = QRectF(position(point), QSizeF())
                                  .adjusted(-reach.width(), -reach.height(), reach.width(), reach.height());
        crowding += rect.intersects(markRect(point)) ? 3 : 0;
        crowding += rect.intersects(interval) ? 1 : 0;
    };
    std::ranges::for_each(m_own, count);
    std::ranges::for_each(m_others, count);
    for (const auto &label : m_labels)
        crowding += rect.intersects(label.rect()) ? 3 : 0;
    return crowding;
}

QSizeF PlanePainter::intervalReach(const PlanePoint &point) const
{
    const auto reach = [this](const std::optional<double> &halfWidth) {
        return halfWidth && std::isfinite(*halfWidth) ? std::max(0.0, *halfWidth) * m_layout.pixelsPerPoint()
                                                      : 0.0;
    };
    return {reach(point.halfWidthX), reach(point.halfWidthY)};
}

void PlanePainter::drawInterval(const PlanePoint &point, const QColor &color, Qt::PenStyle style)
{
    const auto reach = intervalReach(point);
    if (reach.isNull())
        return;

    m_painter.save();
    m_painter.setClipRect(m_layout.plot, Qt::IntersectClip);
    m_painter.setPen(pen(faded(color, 0.8), Outline, style));
    m_painter.setBrush(faded(color, 0.13));
    // With only one half width the ellipse is a line.
    m_painter.drawEllipse(position(point), reach.width(), reach.height());
    m_painter.restore();
}

void PlanePainter::drawEarlierPoints()
{
    if (m_own.size() < 2)
        return;
    QPolygonF line;
    for (const auto &point : m_own)
        line.append(position(point));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen(faded(m_colors.accent, 0.75), Hairline, Qt::DashLine));
    m_painter.drawPolyline(line);

    line.removeLast();
    const auto radius = EarlierRadius * m_line;
    m_painter.setBrush(m_colors.paper);
    m_painter.setPen(pen(m_colors.accent, Outline));
    for (const auto &center : line)
        m_painter.drawEllipse(center, radius, radius);
}

void PlanePainter::drawDisc(const QPointF &center, double radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.paper);
    m_painter.drawEllipse(center, (radius + Halo) * m_line, (radius + Halo) * m_line);
    m_painter.setBrush(m_colors.accent);
    m_painter.drawEllipse(center, radius * m_line, radius * m_line);
}

void PlanePainter::drawDiamond(const QPointF &center)
{
    const auto draw = [&](double radius, const QColor &color) {
        const auto reach = radius * m_line;
        m_painter.setBrush(color);
        m_painter.drawPolygon(QPolygonF({center + QPointF(0, -reach), center + QPointF(reach, 0),
                                         center + QPointF(0, reach), center + QPointF(-reach, 0)}));
    };
    m_painter.setPen(Qt::NoPen);
    draw(DiamondRadius + Halo * std::sqrt(2.0), m_colors.paper);
    draw(DiamondRadius, m_colors.calm);
}

std::vector<QPointF> PlanePainter::labelPlaces(const PlanePoint &point, const QSizeF &label) const
{
    const auto mark = markRect(point);
    const auto reach = intervalReach(point);
    const auto gap = m_line / 4;
    const auto interval
        = mark.united(QRectF(mark.center(), QSizeF())
                          .adjusted(-reach.width(), -reach.height(), reach.width(), reach.height())
                          .adjusted(-gap, -gap, gap, gap));
    const auto room = labelRoom();
    std::vector<QPointF> places;
    for (const auto &rect : {mark, interval}) {
        const auto level = rect.center().y() - label.height() / 2;
        const auto middle = rect.center().x() - label.width() / 2;
        for (const auto &place :
             {QPointF(rect.right(), level), QPointF(rect.left() - label.width(), level),
              QPointF(middle, rect.top() - label.height()), QPointF(middle, rect.bottom())}) {
            const auto right = std::max(room.left(), room.right() - label.width());
            const auto bottom = std::max(room.top(), room.bottom() - label.height());
            places.emplace_back(std::clamp(place.x(), room.left(), right),
                                std::clamp(place.y(), room.top(), bottom));
        }
    }
    return places;
}

QRectF PlanePainter::labelRoom() const
{
    return m_layout.plot.adjusted(m_line / 4, m_line / 4, -m_line / 4, -m_line / 4);
}

void PlanePainter::placeLabels()
{
    const auto room = labelRoom();
    const QFontMetricsF metrics(m_layout.font, m_painter.device());
    auto labelled = m_others;
    if (!m_own.empty() && !m_picture.ownLabel.isEmpty()) {
        labelled.push_back(m_own.back());
        labelled.back().label = m_picture.ownLabel;
    }
    for (const auto &point : labelled) {
        const auto shown = metrics.elidedText(point.label, Qt::ElideRight, room.width() / 2);
        TextBlock text(shown, m_layout.font, room.width(), Qt::AlignLeft, m_painter.device());
        const auto crowd = [&](const QPointF &place) { return crowding(QRectF(place, text.size())); };
        const auto places = labelPlaces(point, text.size());
        const auto place = *std::ranges::min_element(places, {}, crowd);
        m_labels.push_back({std::move(text), place, false});
    }
}

void PlanePainter::drawLabels()
{
    const auto halo = Halo * m_line / 2;
    for (const auto &label : m_labels) {
        for (const auto &offset :
             {QPointF(-halo, -halo), QPointF(halo, -halo), QPointF(-halo, halo), QPointF(halo, halo)})
            label.text.draw(m_painter, label.topLeft + offset, m_colors.paper);
        label.text.draw(m_painter, label.topLeft, m_colors.ink);
    }
}

} // namespace

void drawPlane(QPainter &painter, const QRectF &area, const PlanePicture &picture, const Colors &colors,
               const QFont &font)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    PlanePainter(painter, area, picture, colors, font).draw();
    painter.restore();
}

} // namespace drawing
