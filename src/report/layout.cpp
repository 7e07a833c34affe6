#include "report/layout.h"

#include "base/text.h"
#include "report/filled.h"
#include "report/numbers.h"
#include "report/paper_words.h"
#include "report/scale_words.h"
#include "report/words.h"

#include <algorithm>
#include <utility>

namespace report {

namespace {

using base::Language;

void addByline(std::vector<Block> &blocks, const Report &report)
{
    std::vector<std::string> parts;
    if (!report.form.empty())
        parts.push_back(report.form);
    if (!report.version.empty())
        parts.push_back(filled(words::Version.in(report.language), {{"{version}", report.version}}));
    if (!report.date.empty())
        parts.push_back(dateWords(report.date, report.language));
    if (!parts.empty())
        blocks.emplace_back(Byline{base::joined(parts, " · ")});
}

std::string intervalWords(const ScaleResult &scale, const Report &report)
{
    if (!scale.interval)
        return words::NoInterval.in(report.language);
    return filled(words::FromTo.in(report.language),
                  {{"{low}", scoreWords(scale.interval->low, report)},
                   {"{high}", scoreWords(scale.interval->high, report)}});
}

std::string answeredWords(const ScaleResult &scale, Language language)
{
    const auto &sentence
        = scale.status == quiz::Status::Provisional ? words::AnsweredOfProvisional : words::AnsweredOf;
    return filled(sentence.in(language),
                  {{"{answered}", std::to_string(scale.answered)}, {"{items}", std::to_string(scale.items)}});
}

/// Explains the statuses that occur in the table.
void addStatusMeanings(std::vector<Block> &blocks, const Report &report)
{
    const auto occurs = [&](quiz::Status status) {
        return std::ranges::find(report.scales, status, &ScaleResult::status) != report.scales.end();
    };
    if (occurs(quiz::Status::Provisional))
        blocks.emplace_back(Paragraph{words::ProvisionalMeaning.in(report.language)});
    if (occurs(quiz::Status::None))
        blocks.emplace_back(Paragraph{words::NoScoreMeaning.in(report.language)});
}

void addScores(std::vector<Block> &blocks, const Report &report)
{
    blocks.emplace_back(Heading{2, words::Scores.in(report.language)});
    blocks.emplace_back(rangeOf(report));
    blocks.emplace_back(scoreTable(report));
    if (auto ends = endsOfScales(report); !ends.items.empty())
        blocks.emplace_back(std::move(ends));
    addStatusMeanings(blocks, report);
    for (auto &meaning : intervalMeanings(report))
        blocks.emplace_back(std::move(meaning));
}

void addPosition(std::vector<Block> &blocks, const Report &report)
{
    if (!report.styles)
        return;
    const auto language = report.language;
    blocks.emplace_back(Heading{2, words::Position.in(language)});
    blocks.emplace_back(Paragraph{together(report)});
    blocks.emplace_back(Paragraph{words::Regions.in(language)});
    blocks.emplace_back(
        Table{{words::Region.in(language), words::Probability.in(language)},
              {{words::SecureRegion.in(language), percentage(report.styles->secure, language)},
               {words::AnxiousRegion.in(language), percentage(report.styles->anxious, language)},
               {words::AvoidantRegion.in(language), percentage(report.styles->avoidant, language)},
               {words::FearfulRegion.in(language), percentage(report.styles->fearful, language)}}});
}

List contributionsOf(const Report &report, const std::string &scale)
{
    const auto &sentence = report.isChoice ? words::ChosenItem : words::MovedItem;
    List list;
    for (const auto &contribution : report.contributions) {
        if (contribution.scale == scale) {
            list.items.push_back(filled(sentence.in(report.language),
                                        {{"{amount}", signedDecimal(contribution.amount, 2)},
                                         {"{text}", contribution.text},
                                         {"{answer}", std::to_string(contribution.answer)},
                                         {"{label}", contribution.label}}));
        }
    }
    return list;
}

void addContributions(std::vector<Block> &blocks, const Report &report)
{
    if (report.contributions.empty())
        return;
    blocks.emplace_back(Heading{2, words::MovedMost.in(report.language)});
    blocks.emplace_back(Paragraph{meaningOfAmounts(report)});
    for (const auto &scale : report.scales) {
        auto list = contributionsOf(report, scale.scale);
        if (list.items.empty())
            continue;
        blocks.emplace_back(Heading{3, scale.title});
        blocks.emplace_back(std::move(list));
    }
}

void addNotes(std::vector<Block> &blocks, const Report &report)
{
    if (report.notes.empty())
        return;
    blocks.emplace_back(Heading{2, words::Answering.in(report.language)});
    for (const auto &note : report.notes)
        blocks.emplace_back(Paragraph{note});
}

void addAbout(std::vector<Block> &blocks, const Report &report)
{
    if (base::trimmed(report.about).empty())
        return;
    blocks.emplace_back(Heading{2, words::About.in(report.language)});
    // Each line of a definition's `about` is a paragraph.
    for (const auto scale : base::splitLines(report.about)) {
        if (const auto text = base::trimmed(scale); !text.empty())
            blocks.emplace_back(Paragraph{std::string(text)});
    }
}

void addPublished(std::vector<Paragraph> &paragraphs, const ScaleResult &scale, Language language)
{
    paragraphs.push_back({filled(words::PublishedInterval.in(language),
                                 {{"{scale}", scale.title}, {"{source}", scale.normsSource}})});
    if (scale.shareBelow)
        paragraphs.push_back({filled(words::Below.in(language),
                                     {{"{scale}", scale.title},
                                      {"{share}", percentage(*scale.shareBelow, language)},
                                      {"{sample}", std::to_string(scale.sample)}})});
}

} // namespace

std::string scoreWords(double score, const Report &report)
{
    return decimal(score, report.isChoice ? 2 : 1);
}

std::string scoreOf(const ScaleResult &scale, const Report &report)
{
    return filled(words::ScoreOf.in(report.language),
                  {{"{scale}", scale.title},
                   {"{score}", scale.score ? scoreWords(*scale.score, report) : std::string()},
                   {"{max}", std::to_string(report.max)}});
}

std::string together(const Report &report)
{
    return filled(words::Together.in(report.language), {{"{leaning}", report.leaning}});
}

std::string endsOf(const ScaleResult &scale, const Report &report)
{
    if (scale.low.empty() || scale.high.empty())
        return {};
    return filled(words::Ends.in(report.language),
                  {{"{scale}", scale.title},
                   {"{min}", std::to_string(report.min)},
                   {"{max}", std::to_string(report.max)},
                   {"{low}", scale.low},
                   {"{high}", scale.high}});
}

Table scoreTable(const Report &report)
{
    const auto language = report.language;
    Table table;
    table.header = {words::Scale.in(language), words::Score.in(language), words::Interval.in(language),
                    words::Answered.in(language)};
    for (const auto &scale : report.scales) {
        table.rows.push_back({scale.title,
                              scale.score ? scoreWords(*scale.score, report) : words::NoScore.in(language),
                              intervalWords(scale, report), answeredWords(scale, language)});
    }
    return table;
}

List endsOfScales(const Report &report)
{
    List list;
    for (const auto &scale : report.scales) {
        if (auto ends = endsOf(scale, report); !ends.empty())
            list.items.push_back(std::move(ends));
    }
    return list;
}

std::vector<Paragraph> intervalMeanings(const Report &report)
{
    std::vector<Paragraph> result;
    bool isAnyOwn = false;
    for (const auto &scale : report.scales) {
        if (!scale.interval)
            continue;
        if (scale.hasNorms)
            addPublished(result, scale, report.language);
        else
            isAnyOwn = true;
    }
    if (isAnyOwn) {
        const auto &own = report.isChoice ? words::ChoiceIntervals : words::OwnIntervals;
        const auto &sentence = result.empty() ? own : words::OtherIntervals;
        result.push_back({sentence.in(report.language)});
    }
    return result;
}

Paragraph rangeOf(const Report &report)
{
    const auto &range = report.isChoice ? words::ChoiceRange : words::Range;
    return {filled(range.in(report.language),
                   {{"{min}", std::to_string(report.min)},
                    {"{max}", std::to_string(report.max)},
                    {"{midpoint}", shortest((report.min + report.max) / 2.0)}})};
}

std::vector<Block> layOut(const Report &report)
{
    std::vector<Block> blocks;
    blocks.emplace_back(Heading{1, report.title});
    addByline(blocks, report);
    addScores(blocks, report);
    addPosition(blocks, report);
    addContributions(blocks, report);
    addNotes(blocks, report);
    addAbout(blocks, report);
    return blocks;
}

} // namespace report
