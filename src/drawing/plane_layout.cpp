#include "drawing/plane_layout.h"

#include "base/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace drawing {

namespace {

/// Shares of the area's smaller side. Where the plot would be smaller than ComfortablePlot, the font is made
/// smaller down to the factor SmallFont, and below that only where it would be smaller than LeastPlot.
constexpr double ComfortablePlot = 0.55;
constexpr double SmallFont = 0.65;
constexpr double LeastPlot = 0.3;
constexpr double SmallestFont = 0.45;
/// The texts of the horizontal axis stand beside the plot and not below it if the plot is then still at least
/// this share as large.
constexpr double WorthOfWordsBeside = 0.92;
/// Between the frame and the texts, and around the picture, in lines.
constexpr double Gap = 0.35;
/// Between the frame and the ends of the scale, as a share of the plot's side.
constexpr double Inset = 0.05;
/// Widths of the columns beside the plot, in lines.
constexpr double NarrowestColumn = 4;
constexpr double WidestColumn = 10;

/// Makes the layout for one size of the font.
class Arranger
{
public:
    Arranger(const QRectF &area, const PlanePicture &picture, const QFont &font, const QPaintDevice *device)
        : m_words(picture.words)
        , m_cutX(picture.cutX)
        , m_cutY(picture.cutY)
        , m_device(device)
    {
        m_layout.font = font;
        m_layout.lineHeight = QFontMetricsF(font, device).height();
        m_layout.min = picture.min;
        m_layout.max = picture.max;
        m_gap = Gap * m_layout.lineHeight;
        m_area = area.adjusted(m_gap, m_gap, -m_gap, -m_gap);
    }

    PlaneLayout wordsBelow();
    /// The plot is empty where the texts do not fit beside it.
    PlaneLayout wordsBeside();

private:
    TextBlock block(const QString &text, double width, Qt::AlignmentFlag alignment,
                    bool isTitle = false) const
    {
        auto font = m_layout.font;
        font.setWeight(isTitle ? QFont::DemiBold : font.weight());
        return {text, font, width, alignment, m_device};
    }

    /// The least width of a column in which no word is broken.
    double widestWord() const;
    /// Sets plot and scale so that the plot with its texts is in the middle of the area.
    void placePlot(double side, double above, double below);
    /// Places a text, moved into the area where it would be outside.
    void place(TextBlock text, QPointF topLeft, bool isTitle = false);
    void placeUprightWords(TextBlock title, TextBlock high, TextBlock low);

    const PlaneWords &m_words;
    double m_cutX;
    double m_cutY;
    const QPaintDevice *m_device;
    PlaneLayout m_layout;
    QRectF m_area;
    double m_gap = 0;
};

void Arranger::placePlot(double side, double above, double below)
{
    side = std::max(0.0, side);
    const auto height = above + side + below;
    m_layout.plot
        = QRectF(m_area.center().x() - side / 2, m_area.center().y() - height / 2 + above, side, side);
    const auto inset = Inset * side;
    m_layout.scale = m_layout.plot.adjusted(inset, inset, -inset, -inset);
}

void Arranger::place(TextBlock text, QPointF topLeft, bool isTitle)
{
    if (text.size().isEmpty())
        return;
    const auto right = m_area.right() - text.size().width();
    const auto bottom = m_area.bottom() - text.size().height();
    topLeft.setX(std::max(m_area.left(), std::min(topLeft.x(), right)));
    topLeft.setY(std::max(m_area.top(), std::min(topLeft.y(), bottom)));
    m_layout.texts.push_back({std::move(text), topLeft, isTitle});
}

void Arranger::placeUprightWords(TextBlock title, TextBlock high, TextBlock low)
{
    const auto axis = m_layout.position(m_cutX, m_cutY).x();
    const auto top = m_layout.plot.top() - m_gap - high.size().height();
    const QPointF titleAt(axis - title.size().width() / 2, top - title.size().height());
    const QPointF highAt(axis - high.size().width() / 2, top);
    const QPointF lowAt(axis - low.size().width() / 2, m_layout.plot.bottom() + m_gap);
    place(std::move(title), titleAt, true);
    place(std::move(high), highAt);
    place(std::move(low), lowAt);
}

PlaneLayout Arranger::wordsBelow()
{
    const auto width = m_area.width();
    const auto half = (width - m_layout.lineHeight) / 2;
    const auto pointing = [](const QString &before, const QString &text, const QString &after) {
        return text.isEmpty() ? text : before + text + after;
    };
    auto title = block(m_words.yTitle, width, Qt::AlignHCenter, true);
    auto high = block(m_words.yHigh, width, Qt::AlignHCenter);
    auto low = block(m_words.yLow, width, Qt::AlignHCenter);
    auto levelTitle = block(m_words.xTitle, width, Qt::AlignHCenter, true);
    auto left = block(pointing(u"\u2190\u00A0"_s, m_words.xLow, {}), half, Qt::AlignLeft);
    auto right = block(pointing({}, m_words.xHigh, u"\u00A0\u2192"_s), half, Qt::AlignRight);

    // Both end labels of the horizontal axis are in one row, with its name between them where there is room.
    const auto ends = std::max(left.size().width(), right.size().width());
    const auto between = levelTitle.size().width() + 2 * m_layout.lineHeight;
    const bool isTitleBetween = 2 * ends + between <= width;
    const auto rowHeight = std::max(left.size().height(), right.size().height());
    const auto above = title.size().height() + high.size().height() + m_gap;
    const auto below
        = m_gap + low.size().height() + m_gap + rowHeight + (isTitleBetween ? 0 : levelTitle.size().height());
    placePlot(std::min(width, m_area.height() - above - below), above, below);

    const auto plot = m_layout.plot;
    const auto row = std::clamp(2 * ends + (isTitleBetween ? between : m_layout.lineHeight), plot.width(),
                                std::max(width, plot.width()));
    const auto rowTop = plot.bottom() + m_gap + low.size().height() + m_gap;
    const auto center = plot.center().x();
    const QPointF rightAt(center + row / 2 - right.size().width(), rowTop);
    const QPointF titleAt(center - levelTitle.size().width() / 2, rowTop + (isTitleBetween ? 0 : rowHeight));
    placeUprightWords(std::move(title), std::move(high), std::move(low));
    place(std::move(left), {center - row / 2, rowTop});
    place(std::move(right), rightAt);
    place(std::move(levelTitle), titleAt, true);
    return std::move(m_layout);
}

double Arranger::widestWord() const
{
    auto font = m_layout.font;
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font, m_device);
    double widest = NarrowestColumn * m_layout.lineHeight;
    for (const auto &text : {m_words.xLow, m_words.xHigh, m_words.xTitle}) {
        for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
            // Chinese text may be broken between any two characters.
            if (!base::isIdeographic(word.front().unicode()))
                widest = std::max(widest, metrics.horizontalAdvance(word));
        }
    }
    return widest;
}

PlaneLayout Arranger::wordsBeside()
{
    auto title = block(m_words.yTitle, m_area.width(), Qt::AlignHCenter, true);
    auto high = block(m_words.yHigh, m_area.width(), Qt::AlignHCenter);
    auto low = block(m_words.yLow, m_area.width(), Qt::AlignHCenter);
    const auto above = title.size().height() + high.size().height() + m_gap;
    const auto below = m_gap + low.size().height();
    const auto tallest = m_area.height() - above - below;
    const auto widestColumn = WidestColumn * m_layout.lineHeight;
    const auto column = std::clamp((m_area.width() - tallest) / 2 - 2 * m_gap,
                                   std::min(widestWord(), widestColumn), widestColumn);

    auto left = block(m_words.xLow, column, Qt::AlignRight);
    auto right = block(m_words.xHigh, column, Qt::AlignLeft);
    auto levelTitle = block(m_words.xTitle, column, Qt::AlignLeft, true);
    const auto widest = std::max({left.size().width(), right.size().width(), levelTitle.size().width()});
    const auto side = std::min(tallest, m_area.width() - 2 * (widest + 2 * m_gap));
    const auto titleHeight = levelTitle.size().height();
    const auto rightHeight = titleHeight + right.size().height();
    const bool areColumnsLower = std::max(left.size().height(), rightHeight) <= side;
    placePlot(areColumnsLower ? side : 0, above, below);

    const auto plot = m_layout.plot;
    const auto axis = m_layout.position(m_cutX, m_cutY).y();
    const auto besidePlot = [&plot](double top, double height) {
        return std::max(plot.top(), std::min(top, plot.bottom() - height));
    };
    const QPointF leftAt(plot.left() - 2 * m_gap - left.size().width(),
                         besidePlot(axis - left.size().height() / 2, left.size().height()));
    const QPointF titleAt(plot.right() + 2 * m_gap,
                          besidePlot(axis - right.size().height() / 2 - titleHeight, rightHeight));
    placeUprightWords(std::move(title), std::move(high), std::move(low));
    place(std::move(left), leftAt);
    place(std::move(levelTitle), titleAt, true);
    place(std::move(right), titleAt + QPointF(0, titleHeight));
    return std::move(m_layout);
}

} // namespace

QPointF PlaneLayout::position(double x, double y) const
{
    const auto share = [this](double value) {
        return max > min ? (std::clamp(value, min, max) - min) / (max - min) : 0.5;
    };
    return {scale.left() + share(x) * scale.width(), scale.bottom() - share(y) * scale.height()};
}

double PlaneLayout::pixelsPerPoint() const
{
    return max > min ? scale.width() / (max - min) : 0;
}

PlaneLayout layOutPlane(const QRectF &area, const PlanePicture &picture, const QFont &font,
                        const QPaintDevice *device)
{
    const auto side = std::min(area.width(), area.height());
    for (double factor = 1;; factor -= 0.1) {
        const auto smaller = scaledFont(font, factor);
        auto below = Arranger(area, picture, smaller, device).wordsBelow();
        auto beside = Arranger(area, picture, smaller, device).wordsBeside();
        auto &better = beside.plot.width() >= WorthOfWordsBeside * below.plot.width() ? beside : below;
        const auto wanted = factor > SmallFont ? ComfortablePlot : LeastPlot;
        if (better.plot.width() >= wanted * side || factor < SmallestFont)
            return std::move(better);
    }
}

} // namespace drawing
