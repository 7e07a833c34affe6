#include "report/report.h"

#include "base/text.h"
#include "report/style_words.h"
#include "report/words.h"

#include <algorithm>
#include <utility>

namespace report {

namespace {

using base::Language;

constexpr std::size_t MovedEachWay = 3;

/// A text of a definition on one line, as titles, lists and tables need it.
std::string onOneLine(const base::Localized &text, Language language)
{
    return base::joined(base::splitWords(text.in(language)), " ");
}

std::string formTitle(const quiz::Instrument &instrument, const std::string &id, Language language)
{
    const auto *form = instrument.form(id);
    // A form without a title of its own is titled by its id.
    const bool isUntitled = form == nullptr || form->title == base::Localized{id, ""};
    if (isUntitled)
        return id == "full" ? words::FullForm.in(language) : id;
    return onOneLine(form->title, language);
}

Line makeLine(const quiz::Instrument &instrument, const quiz::ScaleScore &score, Language language)
{
    const auto &scale = instrument.scales[score.scale];
    Line line;
    line.scale = scale.id;
    line.title = onOneLine(scale.title, language);
    line.low = onOneLine(scale.low, language);
    line.high = onOneLine(scale.high, language);
    line.score = score.score;
    line.interval = score.shownInterval(instrument.responseScale);
    line.answered = score.answered;
    line.items = score.items;
    line.status = score.status;
    line.hasNorms = score.hasNorms;
    if (scale.reference) {
        line.normsSource = onOneLine({scale.reference->source, ""}, language);
        line.sample = scale.reference->n;
        if (score.score)
            line.shareBelow = quiz::shareBelow(*scale.reference, *score.score);
    }
    return line;
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

Moved makeMoved(const quiz::Instrument &instrument, std::size_t scale, const quiz::Contribution &contribution,
                Language language)
{
    const auto &item = instrument.items[contribution.item];
    Moved moved;
    moved.scale = instrument.scales[scale].id;
    moved.item = item.id;
    moved.text = onOneLine(item.text, language);
    if (instrument.responseScale.isChoice) {
        const auto option = static_cast<std::size_t>(contribution.answer);
        moved.answer = contribution.answer + 1;
        moved.label = onOneLine(item.options.at(option).text, language);
    } else {
        const auto label = static_cast<std::size_t>(contribution.answer - instrument.responseScale.min);
        moved.answer = contribution.answer;
        if (label < instrument.responseScale.labels.size())
            moved.label = onOneLine(instrument.responseScale.labels[label], language);
    }
    moved.amount = contribution.amount;
    return moved;
}

/// Adds those of `answers`, strongest first, that moved the score of the scale in one direction.
void addStrongest(std::vector<Moved> &moved, const std::vector<Moved> &answers, const std::string &scale,
                  bool isUpward)
{
    std::size_t count = 0;
    for (const auto &answer : answers) {
        const bool isMeant = answer.scale == scale && (isUpward ? answer.amount > 0 : answer.amount < 0);
        if (isMeant && count++ < MovedEachWay)
            moved.push_back(answer);
    }
}

std::vector<Moved> movedMost(const std::vector<Line> &lines, const std::vector<Moved> &answers)
{
    std::vector<Moved> moved;
    for (const auto &line : lines) {
        if (!line.score)
            continue;
        addStrongest(moved, answers, line.scale, true);
        addStrongest(moved, answers, line.scale, false);
    }
    return moved;
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
            report.lines.push_back(makeLine(instrument, score, language));
    }
    report.styles = profile.styles;
    if (profile.styles)
        report.leaning = leaningWords(*profile.styles, language);
    report.notes = notesOn(instrument, profile, language);
    const auto every = everyAnswer(instrument, profile, answers, language);
    report.moved = movedMost(report.lines, every);
    for (auto &line : report.lines) {
        if (report.isChoice)
            line.chosen = static_cast<int>(std::ranges::count_if(
                every, [&](const Moved &one) { return one.scale == line.scale && one.amount > 0; }));
    }
    return report;
}

std::vector<Moved> everyAnswer(const quiz::Instrument &instrument, const quiz::Profile &profile,
                               const quiz::Answers &answers, Language language)
{
    std::vector<Moved> moved;
    const auto *form = instrument.form(profile.form);
    if (form == nullptr)
        return moved;
    for (const auto &score : profile.scales) {
        for (const auto &contribution : quiz::contributions(instrument, *form, score.scale, answers))
            moved.push_back(makeMoved(instrument, score.scale, contribution, language));
    }
    return moved;
}

} // namespace report
