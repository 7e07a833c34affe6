#include "print/printed_advice.h"

#include "report/paper_words.h"

#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace print {

namespace {

namespace words = report::words;

constexpr double ReferenceSize = 8;
constexpr double BoxIndent = 22;

/// The reason that all entries share; empty where they differ or there are none.
template <typename Entries>
std::string commonReason(const Entries &entries)
{
    std::string common;
    bool isFirst = true;
    for (const auto &entry : entries) {
        if (!std::exchange(isFirst, false) && entry.reason != common)
            return {};
        common = entry.reason;
    }
    return common;
}

QString factsAndReason(const std::string &facts, const std::string &reason, const std::string &common)
{
    return text(reason.empty() || reason == common ? facts : facts + " · " + reason);
}

void setPractice(ReportLayout &layout, const report::SuggestionTexts::Practice &practice,
                 const std::string &common)
{
    const auto quiet = layout.colors().quiet;
    layout.add({.runs = {{.text = text(practice.title), .isBold = true},
                         {.text = u"  "_s + text(practice.facts), .color = quiet}},
                .gapBefore = 8,
                .indent = BoxIndent,
                .hasBox = true,
                .keepsWithNext = true,
                .isWhole = true});
    const bool hasOwnReason = !practice.reason.empty() && practice.reason != common;
    layout.add({.runs = {{.text = text(practice.ifThen)}},
                .gapBefore = 1,
                .indent = BoxIndent,
                .keepsWithNext = hasOwnReason});
    if (hasOwnReason)
        layout.add({.runs = {{.text = text(practice.reason), .color = quiet}},
                    .size = paper::SmallSize,
                    .gapBefore = 1,
                    .indent = BoxIndent});
}

void setWeeks(ReportLayout &layout, const std::vector<std::vector<report::SuggestionTexts::Practice>> &weeks)
{
    if (weeks.empty())
        return;
    layout.addHeading(words::Weeks);
    layout.addLead({layout.in(words::WeeksMeaning)}, 4);
    const auto common = commonReason(std::views::join(weeks));
    layout.addQuiet(text(common), 4, true);
    int number = 0;
    for (const auto &week : weeks) {
        ++number;
        if (week.empty())
            continue;
        layout.addSubheading(layout.in(words::Week).replace(u"{number}"_s, QString::number(number)), 12);
        for (const auto &practice : week)
            setPractice(layout, practice, common);
    }
}

void setSayings(ReportLayout &layout, const std::vector<report::SuggestionTexts::Sentence> &sayings)
{
    if (sayings.empty())
        return;
    layout.addHeading(words::Say);
    for (const auto &saying : sayings) {
        layout.add({.runs = {{.text = text(saying.say), .isBold = true}},
                    .gapBefore = 10,
                    .keepsWithNext = !saying.ifItLandsBadly.empty(),
                    .isWhole = true});
        if (!saying.ifItLandsBadly.empty())
            layout.addQuiet(
                layout.in(words::IfItLandsBadly).replace(u"{text}"_s, text(saying.ifItLandsBadly)), 2);
    }
}

void setReading(ReportLayout &layout, const std::vector<report::SuggestionTexts::Article> &articles)
{
    if (articles.empty())
        return;
    layout.addHeading(words::ReadNext);
    const auto common = commonReason(articles);
    layout.addQuiet(text(common), 4, true);
    for (const auto &article : articles) {
        layout.addSubheading(text(article.title), 11);
        layout.addLead({text(article.lede)}, 1);
        layout.addQuiet(factsAndReason(article.facts, article.reason, common), 2);
    }
}

void setReferences(ReportLayout &layout, const std::vector<std::string> &references)
{
    if (references.empty())
        return;
    layout.addHeading(words::References);
    for (const auto &reference : references)
        layout.add({.runs = {{.text = text(reference)}},
                    .size = ReferenceSize,
                    .gapBefore = 3,
                    .isLatin = true,
                    .keepsWithNext = &reference == &references.front(),
                    .isWhole = true});
}

} // namespace

void setPassages(ReportLayout &layout, const std::vector<report::Passage> &passages)
{
    if (passages.empty())
        return;
    layout.addHeading(words::Written);
    for (const auto &passage : passages) {
        layout.addSubheading(layout.in(report::titleOf(passage.section)));
        for (const auto &paragraph : passage.paragraphs)
            layout.addParagraph(text(paragraph), 4);
    }
}

void setSuggestions(ReportLayout &layout, const report::SuggestionTexts &suggestions)
{
    setWeeks(layout, suggestions.weeks);
    setSayings(layout, suggestions.say);
    setReading(layout, suggestions.read);
    setReferences(layout, suggestions.references);
}

} // namespace print
