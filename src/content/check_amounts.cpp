#include "base/text.h"
#include "content/amounts.h"
#include "content/checks.h"
#include "markdown/plain.h"

#include <algorithm>

namespace content {

namespace {

constexpr Range BodyWords = {900, 1400};
constexpr Range BodyHan = {1500, 2400};
constexpr Range AnswerWords = {40, 120};
constexpr Range AnswerHan = {60, 240};
constexpr Range Questions = {4, 6};
constexpr Range Phrases = {6, 10};
constexpr std::size_t FewestReferences = 3;
constexpr std::size_t LongestLede = 200;

void checkQuestions(const Body &body, const std::vector<Section> &sections, const ProblemList &problems)
{
    const auto faq = std::ranges::find(sections, "faq", &Section::key);
    if (faq == sections.end())
        return;
    const auto asked = questions(sections);
    if (!Questions.holds(asked.size()))
        problems.error(body.inFile(faq->line), counted(asked.size(), "common question") + wanted(Questions));
    const auto range = body.language == base::Language::Chinese ? AnswerHan : AnswerWords;
    for (const auto &question : asked) {
        const auto length = lengthOf(question.answer, body.language);
        if (!range.holds(length))
            problems.error(body.inFile(question.line),
                           "the answer has " + counted(length, unitOf(body.language)) + wanted(range));
    }
}

} // namespace

std::size_t bodyLength(const std::vector<Section> &sections, base::Language language)
{
    std::size_t length = 0;
    for (const auto &section : sections) {
        if (section.key == "faq")
            continue;
        for (const auto &block : section.blocks)
            length += lengthOf(markdown::plainText(block), language);
    }
    return length;
}

void checkAmounts(const Article &article, const Body &body, const std::vector<Section> &sections,
                  const ProblemList &problems)
{
    const auto length = bodyLength(sections, body.language);
    const auto range = body.language == base::Language::Chinese ? BodyHan : BodyWords;
    if (!range.holds(length))
        problems.error(body.firstLine,
                       "the text without the common questions has " + counted(length, unitOf(body.language))
                           + wanted(range));
    checkQuestions(body, sections, problems);

    std::set<std::string_view> works;
    for (const auto &mark : body.marks)
        works.insert(mark.key);
    if (works.size() < FewestReferences)
        problems.error(body.firstLine,
                       counted(works.size(), "work") + " cited; at least " + std::to_string(FewestReferences)
                           + " are wanted");
    const bool hasPhrases = article.keyLines.contains("/phrases");
    if (hasPhrases && !Phrases.holds(article.phrases.size()))
        problems.error(base::lineAt(article.keyLines, "/phrases"),
                       counted(article.phrases.size(), "phrase") + wanted(Phrases));
}

void checkLede(std::string_view lede, const base::JsonLines &lines, const ProblemList &problems)
{
    const auto length = base::characterCount(lede);
    if (length > LongestLede)
        problems.error(base::lineAt(lines, "/lede"),
                       "the lede has " + counted(length, "character") + wantedAtMost(LongestLede));
}

} // namespace content
