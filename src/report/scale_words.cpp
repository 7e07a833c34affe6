#include "report/scale_words.h"

#include "report/filled.h"
#include "report/layout.h"
#include "report/numbers.h"
#include "report/paper_words.h"
#include "report/share.h"
#include "report/words.h"

namespace report {

namespace {

const base::Localized &countedWords(const ScaleResult &scale)
{
    if (scale.status == quiz::Status::None)
        return words::BarNoScore;
    return scale.interval ? words::BarInterval : words::BarNoInterval;
}

std::string countedSentence(const ScaleResult &scale, const Report &report)
{
    const auto bound = [&](double quiz::Interval::*end) {
        return scale.interval ? scoreWords(*scale.interval.*end, report) : std::string();
    };
    const auto &statements = report.isChoice ? words::Questions : words::Statements;
    return filled(countedWords(scale).in(report.language),
                  {{"{low}", bound(&quiz::Interval::low)},
                   {"{high}", bound(&quiz::Interval::high)},
                   {"{answered}", std::to_string(scale.answered)},
                   {"{items}", std::to_string(scale.items)},
                   {"{statements}", statements.in(report.language)}});
}

bool isPoint(const ScaleResult &scale)
{
    return scale.interval && !scale.hasNorms && scale.interval->low == scale.interval->high;
}

} // namespace

std::string noteOn(const ScaleResult &scale, const Report &report)
{
    std::vector<std::string> sentences{countedSentence(scale, report)};
    if (scale.status == quiz::Status::Provisional)
        sentences.push_back(words::BarProvisional.in(report.language));
    if (report.isChoice && scale.score) {
        const auto &sentence = scale.chosen == 0 ? words::BarNeverChosen : words::BarChosen;
        sentences.push_back(
            filled(sentence.in(report.language), {{"{chosen}", std::to_string(scale.chosen)}}));
    } else if (isPoint(scale)) {
        sentences.push_back(words::BarAlike.in(report.language));
    }
    return inOneParagraph(sentences, report.language);
}

std::string barWords(const ScaleResult &scale, const Report &report)
{
    const std::string colon = report.language == base::Language::Chinese ? "：" : ": ";
    const auto score
        = scale.score ? scoreOf(scale, report) : scale.title + colon + words::NoScore.in(report.language);
    std::vector<std::string> sentences{score + words::FullStop.in(report.language)};
    if (const auto ends = endsOf(scale, report); !ends.empty())
        sentences.push_back(ends);
    return inOneParagraph(sentences, report.language);
}

std::string answerWords(const ItemContribution &contribution, const Report &report)
{
    if (report.isChoice)
        return contribution.label;
    return filled(words::MovedAnswer.in(report.language),
                  {{"{answer}", std::to_string(contribution.answer)}, {"{label}", contribution.label}});
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
