#include "reading/formats.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace reading {

namespace {

constexpr double NoteSize = 13;
/// Relative to the body's size. Smaller, because tables need the width.
constexpr double TableRatio = 15.0 / 17.0;
/// Monospaced fonts look larger than serifs of the same size.
constexpr double CodeRatio = 0.88;
constexpr int HeadingLineHeight = 128;
constexpr double ParagraphGap = 13;
constexpr double ItemGap = 5;
constexpr double RuleGap = 26;

int pixelSize(const QTextCharFormat &format)
{
    return format.intProperty(QTextFormat::FontPixelSize);
}

} // namespace

Formats::Formats(Typography typography, Colors colors)
    : m_typography(std::move(typography))
    , m_colors(std::move(colors))
    , m_fixedFamilies(fixedFamilies())
    , m_markerFamilies(readingTypography(base::Language::English).body.families())
{
}

QFont Formats::defaultFont() const
{
    auto font = m_typography.body;
    font.setPixelSize(size(Scale::Body));
    return font;
}

double Formats::indentWidth() const
{
    return scaled(m_typography.bodySize * 1.65);
}

double Formats::width(const QString &text, const QTextCharFormat &format) const
{
    auto font = m_typography.body;
    font.setPixelSize(pixelSize(format));
    if (format.hasProperty(QTextFormat::FontFamilies))
        font.setFamilies(format.fontFamilies().toStringList());
    return QFontMetricsF(font).horizontalAdvance(text);
}

int Formats::size(Scale scale) const
{
    switch (scale) {
    case Scale::Table:
        return qRound(scaled(m_typography.bodySize * TableRatio));
    case Scale::Note:
        return qRound(scaled(NoteSize));
    default:
        return qRound(scaled(m_typography.bodySize));
    }
}

QTextCharFormat Formats::text(Scale scale) const
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, size(scale));
    format.setForeground(m_colors.ink);
    return format;
}

QTextCharFormat Formats::heading(int level) const
{
    auto format = text(Scale::Body);
    format.setProperty(QTextFormat::FontPixelSize, qRound(scaled(m_typography.headingSize(level))));
    format.setFontWeight(QFont::Bold);
    if (level > 4)
        format.setForeground(m_colors.quiet);
    return format;
}

QTextCharFormat Formats::emphasised(QTextCharFormat format, bool isHan) const
{
    if (!isHan) {
        format.setFontItalic(true);
        return format;
    }
    // Chinese has no italics; emphasis is a row of dots below the characters.
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(m_colors.quiet);
    return format;
}

QTextCharFormat Formats::code(QTextCharFormat format) const
{
    format.setProperty(QTextFormat::FontPixelSize, qRound(pixelSize(format) * CodeRatio));
    format.setFontFamilies(m_fixedFamilies);
    format.setFontFixedPitch(true);
    format.setBackground(m_colors.raised);
    return format;
}

QTextCharFormat Formats::codeBlock(Scale scale) const
{
    auto format = code(text(scale));
    format.clearBackground();
    return format;
}

QTextCharFormat Formats::link(QTextCharFormat format, const QString &address) const
{
    auto underline = m_colors.accent;
    underline.setAlphaF(0.4F);
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(m_colors.accent);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(underline);
    return format;
}

QTextCharFormat Formats::alternative(QTextCharFormat format) const
{
    format.setForeground(m_colors.quiet);
    return format;
}

QTextCharFormat Formats::generated(QTextCharFormat format) const
{
    format.setForeground(m_colors.quiet);
    format.setProperty(IsGenerated, true);
    return format;
}

QTextCharFormat Formats::marker(Scale scale) const
{
    auto format = generated(text(scale));
    // Not a Chinese font, whose bullets are small dots in the middle of a full-width square.
    format.setFontFamilies(m_markerFamilies);
    return format;
}

QTextCharFormat Formats::superscript(QTextCharFormat format) const
{
    format = generated(format);
    format.setFontItalic(false);
    format.setFontWeight(QFont::Normal);
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

QTextCharFormat Formats::reference(QTextCharFormat format, int number) const
{
    format.setAnchor(true);
    format.setAnchorHref(u"#note-%1"_s.arg(number));
    format.setForeground(m_colors.accent);
    return format;
}

QTextCharFormat Formats::returnLink(int number) const
{
    auto format = generated(text(Scale::Note));
    format.setAnchor(true);
    format.setAnchorHref(u"#ref-%1"_s.arg(number));
    format.setForeground(m_colors.accent);
    return format;
}

void Formats::setLine(QTextBlockFormat &format, int size, int percent) const
{
    // Not a proportional height, which is relative to the font's own line spacing and differs between fonts.
    format.setLineHeight(qRound(size * percent / 100.0), QTextBlockFormat::FixedHeight);
}

QTextBlockFormat Formats::paragraph(Scale scale, bool isTight) const
{
    const auto gap = isTight ? ItemGap : scale == Scale::Body ? ParagraphGap : ParagraphGap / 2;
    const auto lineHeight = m_typography.lineHeight;
    QTextBlockFormat format;
    setLine(format, size(scale), scale == Scale::Body ? lineHeight : lineHeight - 10);
    format.setTopMargin(scaled(gap));
    format.setBottomMargin(scaled(gap));
    return format;
}

QTextBlockFormat Formats::headingLine(int level) const
{
    const auto above = level == 1 ? 40 : level == 2 ? 38 : level == 3 ? 26 : 20;
    const auto below = level == 1 ? 16 : level == 2 ? 10 : 6;
    QTextBlockFormat format;
    format.setHeadingLevel(level);
    setLine(format, qRound(scaled(m_typography.headingSize(level))), HeadingLineHeight);
    format.setTopMargin(scaled(above));
    format.setBottomMargin(scaled(below));
    return format;
}

QTextBlockFormat Formats::codeLine(Scale scale) const
{
    QTextBlockFormat format;
    setLine(format, size(scale), 145);
    return format;
}

QTextBlockFormat Formats::cellLine(markdown::Alignment alignment) const
{
    QTextBlockFormat format;
    setLine(format, size(Scale::Table), m_typography.lineHeight - 15);
    switch (alignment) {
    case markdown::Alignment::Center:
        format.setAlignment(Qt::AlignHCenter);
        break;
    case markdown::Alignment::Right:
        format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        break;
    default:
        format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    }
    return format;
}

QTextBlockFormat Formats::rule() const
{
    QTextBlockFormat format;
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                       QTextLength(QTextLength::PercentageLength, 30));
    format.setBackground(m_colors.line);
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    format.setTopMargin(scaled(RuleGap));
    format.setBottomMargin(scaled(RuleGap));
    return format;
}

QTextBlockFormat Formats::notesRule() const
{
    auto format = rule();
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                       QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(scaled(2 * RuleGap));
    format.setBottomMargin(scaled(ParagraphGap));
    return format;
}

QTextBlockFormat Formats::collapsed() const
{
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    return format;
}

QTextTableFormat Formats::box() const
{
    auto format = table();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(0);
    return format;
}

QTextTableCellFormat Formats::quoteCell(bool isCallout) const
{
    QTextTableCellFormat format;
    format.setLeftBorder(scaled(3));
    format.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setLeftBorderBrush(isCallout ? m_colors.accent : m_colors.line);
    format.setLeftPadding(scaled(18));
    format.setRightPadding(scaled(isCallout ? 18 : 0));
    format.setTopPadding(scaled(isCallout ? 10 : 0));
    format.setBottomPadding(scaled(isCallout ? 16 : 4));
    if (isCallout)
        format.setBackground(m_colors.raised);
    return format;
}

QTextTableCellFormat Formats::codeCell() const
{
    QTextTableCellFormat format;
    format.setBackground(m_colors.raised);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_colors.line);
    format.setPadding(scaled(14));
    format.setTopPadding(scaled(10));
    return format;
}

QTextTableFormat Formats::table() const
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    // Half of a border is drawn outside; without this the right one is cut off at the edge of a page.
    format.setRightMargin(1);
    format.setHeaderRowCount(1);
    return format;
}

double Formats::frameGap() const
{
    return scaled(ParagraphGap + 3);
}

QTextTableCellFormat Formats::tableCell(bool isHeader) const
{
    QTextTableCellFormat format;
    format.setLeftPadding(scaled(12));
    format.setRightPadding(scaled(12));
    format.setTopPadding(scaled(6));
    format.setBottomPadding(scaled(8));
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(m_colors.line);
    if (isHeader) {
        format.setBackground(m_colors.raised);
        format.setTopBorder(1);
        format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setTopBorderBrush(m_colors.line);
    }
    return format;
}

} // namespace reading
