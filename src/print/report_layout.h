#pragma once

#include "base/localized.h"
#include "print/pictures.h"
#include "reading/page_typesetter.h"

namespace print {

// Sizes and distances in points.
namespace paper {
constexpr double TitleSize = 25;
constexpr double HeadingSize = 15.5;
constexpr double SubheadingSize = 11.5;
constexpr double SmallSize = 9;
constexpr double PictureSize = 9;
constexpr double SectionGap = 22;
constexpr double EntryGap = 11;
} // namespace paper

/// Points as units of the painter.
inline double dots(double points)
{
    return points * reading::PageTypesetter::Unit;
}

/// `size` is in points.
QFont sansFont(double size);

/// The kinds of paragraphs a printed report is made of.
class ReportLayout
{
public:
    explicit ReportLayout(base::Language language);

    base::Language language() const { return m_language; }
    const drawing::Colors &colors() const { return m_colors; }
    QString in(const base::Localized &sentence) const { return text(sentence.in(m_language)); }

    void addTitle(const QString &words);
    void addHeading(const base::Localized &heading);
    void addSubheading(const QString &heading, double gap = paper::EntryGap);
    void addParagraph(const QString &words, double gap = 6);
    /// Without a page break between it and what follows.
    void addLead(reading::PrintedRun run, double gap);
    /// A small paragraph in the secondary colour; nothing where `words` is empty.
    void addQuiet(const QString &words, double gap = 3, bool keepsWithNext = false);
    void add(const reading::PrintedText &words) { m_setter.add(words); }
    void add(reading::PrintedPicture picture) { m_setter.add(std::move(picture)); }

    const reading::PageTypesetter &setter() const { return m_setter; }

private:
    void setHeading(const QString &words, double size, double gap);

    base::Language m_language;
    drawing::Colors m_colors;
    reading::PageTypesetter m_setter;
};

} // namespace print
