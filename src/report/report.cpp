#include "report/report.h"

#include "base/text.h"
#include "report/style_words.h"
#include "report/words.h"

#include <algorithm>
#include <utility>

namespace report {

namespace {

using base::Language;

constexpr std::size_t MostEachWay = 3;

/// A text of a definition with its white space as single spaces, for titles, lists and tables.
std::string onOneLine(const base::Localized &text, Language language)
{
    return base::joined(base::splitWords(text.in(language)), " ");
}

std::string formTitle(const quiz::Instrument &instrument, const std::string &id, Language language)
{
    const auto *form = instrument.form(id);
    // The parser gives a form without a title its id as the title.
    const bool isUntitled = form == nullptr || form->title == base::Localized{id, ""};
    if (isUntitled)
        return id == "full" ? words::FullForm.in(language) : id;
    return onOneLine(form->title, language);
}

ScaleResult resultOf(const quiz::Instrument &instrument, const quiz::ScaleScore &score, Language language)
{
    const auto &scale = instrument.scales[score.scale];
    ScaleResult result;
    result.scale = scale.id;
    result.title = onOneLine(scale.title, language);
    result.low = onOneLine(scale.low, language);
    result.high = onOneLine(scale.high, language);
    result.score = score.score;
    result.interval = score.shownInterval(instrument.responseScale);
    result.answered = score.answered;
    result.items = score.items;
    result.status = score.status;
    result.hasNorms = score.hasNorms;
    if (scale.reference) {
        result.normsSource = onOneLine({scale.reference->source, ""}, language);
        result.sample = scale.reference->n;
        if (score.score)
            result.shareBelow = quiz::shareBelow(*scale.reference, *score.score);
    }
    return result;
}

std::vector<std::string> notesOn(const quiz::Instrument &instrument, const quiz::Profile &profile,
                                 Language language)
{
    std::vector<std::string> notes;
    if (instrument.plane && !profile.styles)
        notes.push_back(words::NoPosition.in(language));
    if (profile.quality.pace == quiz::Pace::Fast)
        notes.push_back(words::Fast.in(language));
    if (profile.quality.pace == quiz::Pace::VeryFast)
        notes.push_back(words::VeryFast.in(language));
    if (profile.quality.isUniform) {
        const auto count = std::to_string(profile.quality.longstring);
        notes.push_back(base::replaced(words::Uniform.in(language), "{count}", count));
    }
    return notes;
}

ItemContribution shownContribution(const quiz::Instrument &instrument, std::size_t scale,
                                   const quiz::Contribution &contribution, Language language)
{
    const auto &item = instrument.items[contribution.item];
    ItemContribution shown;
    shown.scale = instrument.scales[scale].id;
    shown.item = item.id;
    shown.text = onOneLine(item.text, language);
    if (instrument.responseScale.isChoice) {
        const auto option = static_cast<std::size_t>(contribution.answer);
        shown.answer = contribution.answer + 1;
        shown.label = onOneLine(item.options.at(option).text, language);
    } else {
        const auto label = static_cast<std::size_t>(contribution.answer - instrument.responseScale.min);
        shown.answer = contribution.answer;
        if (label < instrument.responseScale.labels.size())
            shown.label = onOneLine(instrument.responseScale.labels[label], language);
    }
    shown.amount = contribution.amount;
    return shown;
}

/// Adds those of `answers`, strongest first, that moved the score of the scale in one direction.
void addStrongest(std::vector<ItemContribution> &strongest, const std::vector<ItemContribution> &answers,
                  const std::string &scale, bool isUpward)
{
    std::size_t count = 0;
    for (const auto &answer : answers) {
        const bool isMeant = answer.scale == scale && (isUpward ? answer.amount > 0 : answer.amount < 0);
        if (isMeant && count++ < MostEachWay)
            strongest.push_back(answer);
    }
}

std::vector<ItemContribution> strongestContributions(const std::vector<ScaleResult> &scales,
                                                     const std::vector<ItemContribution> &answers)
{
    std::vector<ItemContribution> strongest;
    for (const auto &scale : scales) {
        if (!scale.score)
            continue;
        addStrongest(strongest, answers, scale.scale, true);
        addStrongest(strongest, answers, scale.scale, false);
    }
    return strongest;
}

} // namespace

Report makeReport(const quiz::Instrument &instrument, const quiz::Profile &profile,
                  const quiz::Answers &answers, Language language, std::string date)
{
    Report report;
    report.language = language;
    report.instrument = instrument.id;
    report.version = instrument.version;
    report.title = onOneLine(instrument.title, language);
    report.about = instrument.about.in(language);
    report.form = formTitle(instrument, profile.form, language);
    report.date = std::move(date);
    report.min = instrument.responseScale.min;
    report.max = instrument.responseScale.max;
    report.isChoice = instrument.responseScale.isChoice;
    for (const auto &score : profile.scales) {
        if (score.items > 0)
            report.scales.push_back(resultOf(instrument, score, language));
    }
    report.styles = profile.styles;
    if (profile.styles)
        report.leaning = leaningWords(*profile.styles, language);
    report.notes = notesOn(instrument, profile, language);
    const auto every = everyAnswer(instrument, profile, answers, language);
    report.contributions = strongestContributions(report.scales, every);
    for (auto &scale : report.scales) {
        if (report.isChoice)
            scale.chosen = static_cast<int>(std::ranges::count_if(every, [&](const ItemContribution &one) {
                return one.scale == scale.scale && one.amount > 0;
            }));
    }
    return report;
}

std::vector<ItemContribution> everyAnswer(const quiz::Instrument &instrument, const quiz::Profile &profile,
                                          const quiz::Answers &answers, Language language)
{
    std::vector<ItemContribution> every;
    const auto *form = instrument.form(profile.form);
    if (form == nullptr)
        return every;
    for (const auto &score : profile.scales) {
        for (const auto &contribution : quiz::contributions(instrument, *form, score.scale, answers))
            every.push_back(shownContribution(instrument, score.scale, contribution, language));
    }
    return every;
}

} // namespace report
