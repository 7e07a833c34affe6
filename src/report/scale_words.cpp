#include "report/scale_words.h"

#include "report/filled.h"
#include "report/layout.h"
#include "report/numbers.h"
#include "report/paper_words.h"
#include "report/share.h"
#include "report/words.h"

namespace report {

namespace {

const base::Localized &countedWords(const Line &line)
{
    if (line.status == quiz::Status::None)
        return words::BarNoScore;
    return line.interval ? words::BarInterval : words::BarNoInterval;
}

std::string countedSentence(const Line &line, const Report &report)
{
    const auto bound = [&](double quiz::Interval::*end) {
        return line.interval ? scoreWords(*line.interval.*end, report) : std::string();
    };
    const auto &statements = report.isChoice ? words::Questions : words::Statements;
    return filled(countedWords(line).in(report.language),
                  {{"{low}", bound(&quiz::Interval::low)},
                   {"{high}", bound(&quiz::Interval::high)},
                   {"{answered}", std::to_string(line.answered)},
                   {"{items}", std::to_string(line.items)},
                   {"{statements}", statements.in(report.language)}});
}

bool isPoint(const Line &line)
{
    return line.interval && !line.hasNorms && line.interval->low == line.interval->high;
}

} // namespace

std::string noteOn(const Line &line, const Report &report)
{
    std::vector<std::string> sentences{countedSentence(line, report)};
    if (line.status == quiz::Status::Provisional)
        sentences.push_back(words::BarProvisional.in(report.language));
    if (report.isChoice && line.score) {
        const auto &sentence = line.chosen == 0 ? words::BarNeverChosen : words::BarChosen;
        sentences.push_back(
            filled(sentence.in(report.language), {{"{chosen}", std::to_string(line.chosen)}}));
    } else if (isPoint(line)) {
        sentences.push_back(words::BarAlike.in(report.language));
    }
    return inOneParagraph(sentences, report.language);
}

std::string barWords(const Line &line, const Report &report)
{
    const std::string colon = report.language == base::Language::Chinese ? "：" : ": ";
    const auto score
        = line.score ? scoreOf(line, report) : line.title + colon + words::NoScore.in(report.language);
    std::vector<std::string> sentences{score + words::FullStop.in(report.language)};
    if (const auto ends = endsOf(line, report); !ends.empty())
        sentences.push_back(ends);
    return inOneParagraph(sentences, report.language);
}

std::string answerWords(const Moved &moved, const Report &report)
{
    if (report.isChoice)
        return moved.label;
    return filled(words::MovedAnswer.in(report.language),
                  {{"{answer}", std::to_string(moved.answer)}, {"{label}", moved.label}});
}

std::string meaningOfAmounts(const Report &report)
{
    return (report.isChoice ? words::ChoiceMoved : words::MovedMeaning).in(report.language);
}

std::string planeSentence(const Report &report)
{
    std::vector<std::string> sentences{planeWords(report) + words::FullStop.in(report.language)};
    if (!report.leaning.empty())
        sentences.push_back(together(report));
    return inOneParagraph(sentences, report.language);
}

std::string certainty(const Report &report)
{
    if (!report.styles)
        return {};
    const auto share = [&](double probability) { return percentage(probability, report.language); };
    return inOneParagraph({words::Regions.in(report.language),
                           filled(words::RegionShares.in(report.language),
                                  {{"{secure}", share(report.styles->secure)},
                                   {"{anxious}", share(report.styles->anxious)},
                                   {"{avoidant}", share(report.styles->avoidant)},
                                   {"{fearful}", share(report.styles->fearful)}})},
                          report.language);
}

} // namespace report
