#include "drawing/card.h"

#include "drawing/pixel_lines.h"
#include "drawing/print_colors.h"
#include "drawing/text_block.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace drawing {

namespace {

/// All lengths are in thousandths of the side of a square card (see m_module).
constexpr double Margin = 64;
constexpr double TitleSize = 50;
constexpr double HeadlineSize = 29;
constexpr double WordSize = 19;
constexpr double PlaneWordSize = 17;
constexpr double FootSize = 17;
constexpr double Gap = 20;
constexpr double BarGap = 27;
constexpr double SmallestBarGap = 5;
constexpr double LargestPlane = 620;
constexpr double SmallestPlane = 380;
constexpr std::size_t MostStacked = 4;
/// The plane's share of the width of a wide card.
constexpr double PlaneShare = 0.44;

class CardPainter
{
public:
    CardPainter(QPainter &painter, const QRectF &area, const Card &card, const CardFaces &faces,
                const Colors &colors)
        : m_painter(painter)
        , m_card(card)
        , m_faces(faces)
        , m_colors(colors)
        , m_isWide(area.width() > 1.5 * area.height())
        // Larger in proportion to the height in a wide card, whose height is smaller.
        , m_module((m_isWide ? 1.32 : 1.0) * std::min(area.width(), area.height()) / 1000)
        , m_room(area.adjusted(length(Margin), length(Margin), -length(Margin), -length(Margin)))
    {
        painter.fillRect(area, colors.paper);
    }

    void draw()
    {
        drawFoot();
        if (m_isWide && m_card.plane) {
            const auto side = std::min(m_room.height(), m_room.width() * PlaneShare);
            drawPlaneInto(QRectF(m_room.left(), m_room.center().y() - side / 2, side, side));
            m_room.setLeft(m_room.left() + side + length(2 * Gap));
        }
        drawHead();
        if (!m_isWide && m_card.plane)
            drawSquarePlane();
        drawBars();
    }

private:
    double length(double thousandths) const { return thousandths * m_module; }

    QFont font(const QStringList &families, double size) const
    {
        QFont font;
        font.setFamilies(families);
        font.setPixelSize(std::max(1, qRound(length(size))));
        // Without hinting, which depends on the screen, so that the picture is the same everywhere.
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }
    QFont words() const { return font(m_faces.words, WordSize); }

    /// Draws a text at the top of the free room, which becomes smaller by its height and `gap`.
    void drawText(const QString &text, const QFont &font, const QColor &color, double gap)
    {
        if (text.isEmpty())
            return;
        const TextBlock block(text, font, m_room.width(), Qt::AlignLeft, m_painter.device());
        block.draw(m_painter, m_room.topLeft(), color);
        m_room.setTop(m_room.top() + block.size().height() + length(gap));
    }

    void drawHead()
    {
        drawText(m_card.title, font(m_faces.title, TitleSize), m_colors.ink,
                 m_card.headline.isEmpty() ? Gap : Gap / 4);
        drawText(m_card.headline, font(m_faces.title, HeadlineSize), m_colors.accent, Gap);
    }

    void drawFoot()
    {
        const TextBlock block(m_card.foot, font(m_faces.words, FootSize), m_room.width(), Qt::AlignLeft,
                              m_painter.device());
        const auto x = m_isWide ? m_room.right() - block.size().width() : m_room.left();
        block.draw(m_painter, {x, m_room.bottom() - block.size().height()}, m_colors.quiet);
        // In a wide card with a plane the foot stands beside the plane, which needs the full height.
        if (!m_isWide || !m_card.plane)
            m_room.setBottom(m_room.bottom() - block.size().height() - length(Gap));
    }

    void drawPlaneInto(const QRectF &rect)
    {
        drawPlane(m_painter, rect, *m_card.plane, m_colors, font(m_faces.words, PlaneWordSize));
    }

    void drawSquarePlane()
    {
        const auto rows = std::ceil(static_cast<double>(m_card.bars.size()) / columns());
        const auto left = m_room.height() - rows * (scaleBarHeight(words()) + length(BarGap));
        const auto side = std::clamp(left, length(SmallestPlane), length(LargestPlane));
        drawPlaneInto(QRectF(m_room.topLeft(), QSizeF(m_room.width(), side)));
        m_room.setTop(m_room.top() + side + length(BarGap));
    }

    /// Columns of bars.
    int columns() const { return !m_isWide && m_card.bars.size() > MostStacked ? 2 : 1; }

    void drawBars()
    {
        const auto height = scaleBarHeight(words());
        const auto rows = std::ceil(static_cast<double>(m_card.bars.size()) / columns());
        const auto spare = rows > 0 ? m_room.height() / rows - height : 0;
        const auto gap = std::clamp(spare, length(SmallestBarGap), length(2 * BarGap));
        const auto width = (m_room.width() - (columns() - 1) * length(2 * Gap)) / columns();
        for (std::size_t i = 0; i < m_card.bars.size(); ++i) {
            const auto column = static_cast<int>(i) % columns();
            if (column == 0 && m_room.height() < height)
                return;
            auto bar = m_card.bars[i];
            if (columns() > 1) {
                // In two columns there is no room for the labels of the ends.
                bar.low.clear();
                bar.high.clear();
            }
            const QPointF place(m_room.left() + column * (width + length(2 * Gap)), m_room.top());
            drawScaleBar(m_painter, {place, QSizeF(width, height)}, bar, m_colors, words());
            if (column == columns() - 1)
                m_room.setTop(m_room.top() + height + gap);
        }
    }

    QPainter &m_painter;
    const Card &m_card;
    const CardFaces &m_faces;
    const Colors &m_colors;
    bool m_isWide;
    /// The unit of the lengths above, in the painter's units.
    double m_module;
    /// The part of the card that is still free.
    QRectF m_room;
};

QImage cardImage(const QSize &size, const Card &card, const CardFaces &faces)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    drawCard(painter, QRectF(QPointF(), size), card, faces, lightColors());
    return image;
}

} // namespace

void drawCard(QPainter &painter, const QRectF &area, const Card &card, const CardFaces &faces,
              const Colors &colors)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    CardPainter(painter, area, card, faces, colors).draw();
    painter.restore();
}

QImage squareCard(const Card &card, const CardFaces &faces)
{
    return cardImage({1200, 1200}, card, faces);
}

QImage wideCard(const Card &card, const CardFaces &faces)
{
    return cardImage({1200, 630}, card, faces);
}

QImage planeImage(const PlanePicture &plane, const QStringList &words)
{
    constexpr int Side = 960;
    constexpr int TextSize = 25;
    constexpr int Edge = 20;
    const auto colors = lightColors();
    QImage image(Side, Side, QImage::Format_RGB32);
    image.fill(colors.paper);
    QFont font;
    font.setFamilies(words);
    font.setPixelSize(TextSize);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawPlane(painter, QRectF(image.rect()).adjusted(Edge, Edge, -Edge, -Edge), plane, colors, font);
    return image;
}

} // namespace drawing
