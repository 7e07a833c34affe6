#include "drawing/pixel_lines.h"
#include "drawing/plane.h"
#include "drawing/text_block.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace drawing {

namespace {

constexpr double CaptionRatio = 13.0 / 14;
/// Relative to the height of a line of text.
constexpr double TrackHeight = 0.8;
constexpr double TrackWidth = 2.0 / 18;
constexpr double BandHeight = 0.4;
constexpr double MarkRadius = 0.34;
constexpr double Halo = 0.11;
constexpr double TickHeight = 0.4;
/// The least size of texts, in percent of the font.
constexpr int SmallestPercent = 80;
/// Between two texts on a line, relative to its height.
constexpr double TextGap = 0.8;

/// `text` on one line of at most `width`: in a smaller font where needed, and elided where that is not
/// enough.
TextBlock oneLine(const QString &text, const QFont &font, double width, const QPaintDevice *device)
{
    for (int percent = 100; percent >= SmallestPercent; percent -= 5) {
        const auto smaller = scaledFont(font, percent / 100.0);
        if (QFontMetricsF(smaller, device).horizontalAdvance(text) <= width)
            return {text, smaller, width + 1, Qt::AlignLeft, device};
    }
    const auto smallest = scaledFont(font, SmallestPercent / 100.0);
    const auto shortened = QFontMetricsF(smallest, device).elidedText(text, Qt::ElideRight, width);
    return {shortened, smallest, width + 1, Qt::AlignLeft, device};
}

/// Draws both texts on one line, at its ends. A text that needs less than half of the width leaves the rest
/// to the other.
void drawEnds(QPainter &painter, const QRectF &line, const QString &left, const QString &right,
              const QFont &font, const QColor &leftColor, const QColor &rightColor)
{
    const QFontMetricsF metrics(font, painter.device());
    const auto room = std::max(0.0, line.width() - TextGap * metrics.height());
    const auto leftNeed = metrics.horizontalAdvance(left);
    const auto rightNeed = metrics.horizontalAdvance(right);
    const auto leftWidth = std::min(leftNeed, std::max(room / 2, room - rightNeed));
    const auto leftText = oneLine(left, font, leftWidth, painter.device());
    const auto rightText = oneLine(right, font, std::max(0.0, room - leftWidth), painter.device());
    const auto baseline = line.top() + metrics.ascent();
    leftText.draw(painter, {line.left(), baseline - leftText.baseline()}, leftColor);
    rightText.draw(painter, {line.right() - rightText.size().width(), baseline - rightText.baseline()},
                   rightColor);
}

double lineHeight(const QFont &font, const QPaintDevice *device)
{
    return QFontMetricsF(font, device).height();
}

class Track
{
public:
    Track(const QRectF &rect, const ScaleBar &bar)
        : m_rect(rect)
        , m_bar(bar)
    {
    }

    double at(double value) const
    {
        const auto range = m_bar.max - m_bar.min;
        const auto share = range > 0 ? (std::clamp(value, m_bar.min, m_bar.max) - m_bar.min) / range : 0.5;
        return m_rect.left() + share * m_rect.width();
    }

    double middle() const { return m_rect.center().y(); }

private:
    QRectF m_rect;
    const ScaleBar &m_bar;
};

void drawTrack(QPainter &painter, const QRectF &rect, const ScaleBar &bar, const Colors &colors, double line)
{
    const auto radius = MarkRadius * line;
    const Track track(rect.adjusted(radius, 0, -radius, 0), bar);
    const auto tick = TickHeight * line / 2;
    const auto center = track.at((bar.min + bar.max) / 2);
    drawLevelLine(painter, rect.left(), rect.right(), track.middle(), TrackWidth * line, colors.line);
    drawUprightLine(painter, center, track.middle() - tick, track.middle() + tick, line / 18,
                    faded(colors.quiet, 0.55));
    if (!bar.score || !std::isfinite(*bar.score))
        return;

    painter.setPen(Qt::NoPen);
    if (bar.interval && bar.interval->high > bar.interval->low) {
        const auto half = BandHeight * line / 2;
        const QRectF band(QPointF(track.at(bar.interval->low), track.middle() - half),
                          QPointF(track.at(bar.interval->high), track.middle() + half));
        painter.setBrush(faded(colors.accent, 0.22));
        painter.drawRoundedRect(band, half, half);
    }
    const QPointF mark(track.at(*bar.score), track.middle());
    painter.setBrush(colors.paper);
    painter.drawEllipse(mark, radius * (1 + Halo / MarkRadius), radius * (1 + Halo / MarkRadius));
    painter.setBrush(colors.accent);
    painter.drawEllipse(mark, radius, radius);
}

} // namespace

double scaleBarHeight(const QFont &font)
{
    const auto line = lineHeight(font, nullptr);
    return std::ceil(line + TrackHeight * line + lineHeight(scaledFont(font, CaptionRatio), nullptr));
}

void drawScaleBar(QPainter &painter, const QRectF &area, const ScaleBar &bar, const Colors &colors,
                  const QFont &font)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);

    const auto line = lineHeight(font, painter.device());
    const bool hasScore = bar.score && std::isfinite(*bar.score);
    const auto score = hasScore ? QString::number(*bar.score, 'f', bar.decimals) : u"\u2013"_s;
    drawEnds(painter, QRectF(area.topLeft(), QSizeF(area.width(), line)), bar.title, score, font, colors.ink,
             hasScore ? colors.ink : colors.quiet);
    drawTrack(painter, QRectF(area.left(), area.top() + line, area.width(), TrackHeight * line), bar, colors,
              line);
    drawEnds(painter, QRectF(area.left(), area.top() + (1 + TrackHeight) * line, area.width(), line), bar.low,
             bar.high, scaledFont(font, CaptionRatio), colors.quiet, colors.quiet);
    painter.restore();
}

} // namespace drawing
