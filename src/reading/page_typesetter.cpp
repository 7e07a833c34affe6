#include "reading/page_typesetter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace reading {

namespace {

constexpr int PointsPerInch = 72;
// Points.
constexpr QSizeF A4{595, 842};
constexpr QSizeF Letter{612, 792};
constexpr double Top = 60;
constexpr double Bottom = 74;
constexpr double FootBaseline = 42;
constexpr double FootSize = 8.5;
constexpr double BoxLine = 0.7;
/// Letter spacing in units of the painter; too small to be visible.
constexpr double LeastSpacing = 0.02;
/// Between a marker and the text it belongs to.
constexpr double MarkerGap = 7;
/// Leading on paper relative to that on a screen.
constexpr double PaperLeading = 0.92;
/// From this size on, lines need less leading.
constexpr double LargeSize = 14;
constexpr double LargeLeading = 1.3;

double dots(double points)
{
    return points * PageTypesetter::Unit;
}

double side(const QSizeF &page)
{
    return (page.width() - PageTypesetter::Measure) / 2;
}

} // namespace

QSizeF sizeOf(PaperSize size)
{
    return size == PaperSize::A4 ? A4 : Letter;
}

PaperSize localPaper()
{
    const auto place = QLocale::system().territory();
    const bool usesLetter
        = place == QLocale::UnitedStates || place == QLocale::Canada || place == QLocale::Mexico;
    return usesLetter ? PaperSize::Letter : PaperSize::A4;
}

QFont printedFont(const QStringList &families, double size)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(dots(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Qt joins no letters into ligatures where there is letter spacing.
    font.setLetterSpacing(QFont::AbsoluteSpacing, LeastSpacing);
    return font;
}

PageTypesetter::PageTypesetter(Typography typography, Colors colors)
    : m_typography(std::move(typography))
    , m_latinFamilies(readingTypography(base::Language::English).body.families())
    , m_colors(std::move(colors))
{
}

PageTypesetter::~PageTypesetter() = default;

QFont PageTypesetter::font(const PrintedText &text) const
{
    return printedFont(text.isLatin ? m_latinFamilies : m_typography.body.families(), text.size);
}

std::unique_ptr<QTextLayout> PageTypesetter::layOut(const PrintedText &text) const
{
    QString words;
    QList<QTextLayout::FormatRange> formats;
    for (const auto &run : text.runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(words.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setForeground(run.color.isValid() ? run.color : m_colors.ink);
        if (run.isBold)
            range.format.setFontWeight(QFont::Bold);
        if (run.isItalic)
            range.format.setFontItalic(true);
        formats.append(range);
        words += run.text;
    }
    auto layout = std::make_unique<QTextLayout>(words, font(text));
    layout->setFormats(formats);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    for (auto line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(dots(Measure - text.indent));
    layout->endLayout();
    return layout;
}

void PageTypesetter::add(const PrintedText &text)
{
    auto layout = layOut(text);
    const auto lines = layout->lineCount();
    if (lines == 0)
        return;
    const auto face = font(text);
    const QFontMetricsF metrics(face);
    const auto leading
        = text.size >= LargeSize ? LargeLeading : m_typography.lineHeight / 100.0 * PaperLeading;
    const auto height = dots(text.size) * leading;
    // Computed from the main font, so that a taller character of a fallback font does not move the baseline.
    const auto baseline = (height - metrics.height()) / 2 + metrics.ascent();
    const auto first = m_strips.size();
    for (int line = 0; line < lines; ++line) {
        const bool isFirst = line == 0;
        m_pieces.push_back({layout.get(),
                            line,
                            dots(text.indent),
                            baseline,
                            isFirst ? text.marker : QString(),
                            isFirst && text.hasBox,
                            face,
                            {}});
        m_strips.push_back({height, isFirst ? dots(text.gapBefore) : 0, isFirst && !m_keepsNext});
    }
    if (!text.isWhole)
        keepLinesTogether(m_strips, first, static_cast<std::size_t>(lines));
    m_keepsNext = text.keepsWithNext;
    m_layouts.push_back(std::move(layout));
}

void PageTypesetter::add(PrintedPicture picture)
{
    m_strips.push_back({dots(picture.height), dots(picture.gapBefore), !m_keepsNext});
    m_keepsNext = picture.keepsWithNext;
    Piece piece;
    piece.draw = std::move(picture.draw);
    m_pieces.push_back(std::move(piece));
}

void PageTypesetter::drawPiece(QPainter &painter, const Piece &piece, const QRectF &rect) const
{
    if (piece.draw) {
        piece.draw(painter, rect);
        return;
    }
    const auto baseline = rect.top() + piece.baseline;
    if (!piece.marker.isEmpty()) {
        painter.setFont(piece.markerFont);
        painter.setPen(m_colors.quiet);
        const auto width = QFontMetricsF(piece.markerFont).horizontalAdvance(piece.marker);
        painter.drawText(QPointF(rect.left() + piece.left - dots(MarkerGap) - width, baseline), piece.marker);
    }
    if (piece.hasBox)
        drawBox(painter, piece, {rect.left() + piece.left, baseline});
    const auto line = piece.layout->lineAt(piece.line);
    painter.setPen(m_colors.ink);
    line.draw(&painter, QPointF(rect.left() + piece.left, baseline - line.ascent()) - line.position());
}

void PageTypesetter::drawBox(QPainter &painter, const Piece &piece, const QPointF &baseline) const
{
    const auto height = QFontMetricsF(piece.markerFont).capHeight();
    painter.setPen(QPen(m_colors.quiet, dots(BoxLine)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(baseline.x() - dots(MarkerGap) - height, baseline.y() - height, height, height));
}

void PageTypesetter::drawFoot(QPainter &painter, const QString &foot, const QString &number,
                              const QSizeF &page) const
{
    const auto small = printedFont(m_typography.body.families(), FootSize);
    painter.setFont(small);
    painter.setPen(m_colors.quiet);
    const auto baseline = dots(page.height() - FootBaseline);
    painter.drawText(QPointF(dots(side(page)), baseline), foot);
    const auto width = QFontMetricsF(small).horizontalAdvance(number);
    painter.drawText(QPointF(dots(side(page) + Measure) - width, baseline), number);
}

std::vector<StripPlace> PageTypesetter::places(PaperSize size) const
{
    return paginate(m_strips, dots(sizeOf(size).height() - Top - Bottom));
}

int PageTypesetter::pageCount(PaperSize size) const
{
    const auto all = places(size);
    return all.empty() ? 1 : all.back().page + 1;
}

void PageTypesetter::paintPage(QPainter &painter, PaperSize size, int page, const QString &foot) const
{
    const auto paper = sizeOf(size);
    const auto all = places(size);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].page == page)
            drawPiece(painter, m_pieces[i],
                      {dots(side(paper)), dots(Top) + all[i].top, dots(Measure), m_strips[i].height});
    }
    drawFoot(painter, foot, u"%1 / %2"_s.arg(page + 1).arg(pageCount(size)), paper);
}

bool PageTypesetter::print(QPagedPaintDevice &device, PaperSize size, const QString &foot) const
{
    device.setPageSize(QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    device.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / double(PointsPerInch * Unit);
    painter.scale(scale, scale);
    const int pages = pageCount(size);
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintPage(painter, size, page, foot);
    }
    return painter.end();
}

} // namespace reading
