#include "print/report_layout.h"

#include "drawing/print_colors.h"

namespace print {

namespace {

reading::Colors readingColors(const drawing::Colors &colors)
{
    return {colors.paper, colors.paper, colors.line, colors.ink, colors.quiet, colors.accent, colors.calm};
}

} // namespace

QFont sansFont(double size)
{
    return reading::printedFont(reading::interfaceFamilies(), size);
}

ReportLayout::ReportLayout(base::Language language)
    : m_language(language)
    , m_colors(drawing::printColors())
    , m_setter(reading::readingTypography(language), readingColors(m_colors))
{
}

void ReportLayout::setHeading(const QString &words, double size, double gap)
{
    m_setter.add({.runs = {{.text = words, .isBold = true}},
                  .size = size,
                  .gapBefore = gap,
                  .keepsWithNext = true,
                  .isWhole = true});
}

void ReportLayout::addTitle(const QString &words)
{
    setHeading(words, paper::TitleSize, 0);
}

void ReportLayout::addHeading(const base::Localized &heading)
{
    setHeading(in(heading), paper::HeadingSize, paper::SectionGap);
}

void ReportLayout::addSubheading(const QString &heading, double gap)
{
    setHeading(heading, paper::SubheadingSize, gap);
}

void ReportLayout::addParagraph(const QString &words, double gap)
{
    m_setter.add({.runs = {{.text = words}}, .gapBefore = gap});
}

void ReportLayout::addLead(reading::PrintedRun run, double gap)
{
    m_setter.add({.runs = {std::move(run)}, .gapBefore = gap, .keepsWithNext = true, .isWhole = true});
}

void ReportLayout::addQuiet(const QString &words, double gap, bool keepsWithNext)
{
    if (!words.isEmpty())
        m_setter.add({.runs = {{.text = words, .color = m_colors.quiet}},
                      .size = paper::SmallSize,
                      .gapBefore = gap,
                      .keepsWithNext = keepsWithNext});
}

} // namespace print
