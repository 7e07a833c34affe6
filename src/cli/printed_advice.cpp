#include "cli/printed_advice.h"

#include "report/paper_words.h"

#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

namespace words = report::words;

constexpr double ReferenceSize = 8;
constexpr double BoxIndent = 22;

const base::Localized &titleOf(content::ProfileText::Section section)
{
    using Section = content::ProfileText::Section;
    switch (section) {
    case Section::Strengths:
        return words::Strengths;
    case Section::Triggers:
        return words::Triggers;
    case Section::Ask:
        return words::Ask;
    case Section::Partner:
        return words::PartnerSees;
    case Section::Growth:
        return words::Growth;
    case Section::Summary:
        break;
    }
    return words::InShort;
}

/// The reason of all entries, said once; empty where they differ or there are none.
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

void setPractice(Paper &paper, const Suggestions::Practising &practice, const std::string &common)
{
    const auto quiet = paper.colors().quiet;
    paper.add({.runs = {{.text = text(practice.title), .isBold = true},
                        {.text = u"  "_s + text(practice.facts), .color = quiet}},
               .gapBefore = 8,
               .indent = BoxIndent,
               .hasBox = true,
               .keepsWithNext = true,
               .isWhole = true});
    const bool hasOwnReason = !practice.reason.empty() && practice.reason != common;
    paper.add({.runs = {{.text = text(practice.ifThen)}},
               .gapBefore = 1,
               .indent = BoxIndent,
               .keepsWithNext = hasOwnReason});
    if (hasOwnReason)
        paper.add({.runs = {{.text = text(practice.reason), .color = quiet}},
                   .size = paper::SmallSize,
                   .gapBefore = 1,
                   .indent = BoxIndent});
}

void setWeeks(Paper &paper, const std::vector<std::vector<Suggestions::Practising>> &weeks)
{
    if (weeks.empty())
        return;
    paper.addHeading(words::Weeks);
    paper.addLead({paper.in(words::WeeksMeaning)}, 4);
    const auto common = commonReason(std::views::join(weeks));
    paper.addQuiet(text(common), 4, true);
    int number = 0;
    for (const auto &week : weeks) {
        ++number;
        if (week.empty())
            continue;
        paper.addSubheading(paper.in(words::Week).replace(u"{number}"_s, QString::number(number)), 12);
        for (const auto &practice : week)
            setPractice(paper, practice, common);
    }
}

void setSayings(Paper &paper, const std::vector<Suggestions::Saying> &sayings)
{
    if (sayings.empty())
        return;
    paper.addHeading(words::Say);
    for (const auto &saying : sayings) {
        paper.add({.runs = {{.text = text(saying.say), .isBold = true}},
                   .gapBefore = 10,
                   .keepsWithNext = !saying.ifItLandsBadly.empty(),
                   .isWhole = true});
        if (!saying.ifItLandsBadly.empty())
            paper.addQuiet(paper.in(words::IfItLandsBadly).replace(u"{text}"_s, text(saying.ifItLandsBadly)),
                           2);
    }
}

void setReading(Paper &paper, const std::vector<Suggestions::Reading> &articles)
{
    if (articles.empty())
        return;
    paper.addHeading(words::ReadNext);
    const auto common = commonReason(articles);
    paper.addQuiet(text(common), 4, true);
    for (const auto &article : articles) {
        paper.addSubheading(text(article.title), 11);
        paper.addLead({text(article.lede)}, 1);
        paper.addQuiet(factsAndReason(article.facts, article.reason, common), 2);
    }
}

void setReferences(Paper &paper, const std::vector<std::string> &references)
{
    if (references.empty())
        return;
    paper.addHeading(words::References);
    for (const auto &reference : references)
        paper.add({.runs = {{.text = text(reference)}},
                   .size = ReferenceSize,
                   .gapBefore = 3,
                   .isLatin = true,
                   .keepsWithNext = &reference == &references.front(),
                   .isWhole = true});
}

} // namespace

void setPassages(Paper &paper, const std::vector<report::Passage> &passages)
{
    if (passages.empty())
        return;
    paper.addHeading(words::Written);
    for (const auto &passage : passages) {
        paper.addSubheading(paper.in(titleOf(passage.section)));
        for (const auto &paragraph : passage.paragraphs)
            paper.addParagraph(text(paragraph), 4);
    }
}

void setSuggestions(Paper &paper, const Suggestions &suggestions)
{
    setWeeks(paper, suggestions.weeks);
    setSayings(paper, suggestions.say);
    setReading(paper, suggestions.read);
    setReferences(paper, suggestions.references);
}

} // namespace cli
