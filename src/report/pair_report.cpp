#include "report/pair_report.h"

#include "report/filled.h"
#include "report/numbers.h"
#include "report/pair_words.h"
#include "report/style_words.h"

#include <algorithm>
#include <utility>

namespace report {

namespace {

using base::Language;

std::string points(double value)
{
    return decimal(value, 1);
}

std::string nameIn(const quiz::SharedProfile &other, Language language)
{
    return other.name.empty() ? words::YourPartner.in(language) : other.name;
}

/// The interval of one axis, clipped as it is drawn.
std::string positionWords(const quiz::Instrument &instrument, std::size_t scale, double score, double sem,
                          Language language)
{
    const quiz::Interval interval{std::max<double>(instrument.responseScale.min, score - quiz::Z * sem),
                                  std::min<double>(instrument.responseScale.max, score + quiz::Z * sem)};
    return axisWords(instrument.scales[scale].title.in(language), score, interval, language);
}

std::string standing(const quiz::Instrument &instrument, const quiz::Position &position, Language language)
{
    const std::string comma = language == Language::Chinese ? "，" : ", ";
    const auto &plane = *instrument.plane;
    return positionWords(instrument, plane.y, position.y, position.semY, language) + comma
        + positionWords(instrument, plane.x, position.x, position.semX, language) + comma
        + leaningWords(position.styles, language);
}

PairReport::Axis axis(const quiz::Instrument &instrument, const quiz::AxisDifference &difference,
                      const std::string &name, Language language)
{
    const auto &scale = instrument.scales[difference.scale];
    const bool isReliable = difference.isReliable();
    const auto &sentence = !isReliable ? words::NotApart
        : difference.difference > 0    ? words::Higher
                                       : words::Lower;
    return {scale.id,
            scale.title.in(language),
            difference.difference,
            difference.error,
            isReliable,
            filled(sentence.in(language),
                   {{"{difference}", points(std::abs(difference.difference))},
                    {"{error}", points(quiz::Z * difference.error)},
                    {"{name}", name}})};
}

std::string intervals(const quiz::Instrument &instrument, Language language)
{
    const auto &plane = *instrument.plane;
    const bool arePublished = instrument.scales[plane.x].reference.has_value()
        && instrument.scales[plane.y].reference.has_value();
    return (arePublished ? words::PairPublishedIntervals : words::PairOwnIntervals).in(language);
}

/// The same region as content names it.
content::AuthoredStyle authored(quiz::Style style)
{
    return content::styleFromCode(quiz::code(style)).value();
}

std::string idOf(const quiz::Pairing &pairing)
{
    const auto [first, second] = std::minmax(pairing.first, pairing.second);
    return std::string(quiz::code(first)) + "-" + std::string(quiz::code(second));
}

std::vector<PairReport::Perspective> perspectives(const content::PairText &text, const quiz::Pairing &pairing,
                                                  const std::string &name, Language language)
{
    std::vector<PairReport::Perspective> result;
    if (pairing.first == pairing.second) {
        const base::Localized *title = &words::OnePerspective;
        for (const auto &perspective : text.perspectives) {
            result.push_back({title->in(language), perspective.text.in(language)});
            title = &words::SecondPerspective;
        }
        return result;
    }
    for (const auto &perspective : text.perspectives) {
        if (perspective.region == authored(pairing.first))
            result.insert(result.begin(),
                          {words::YourPerspective.in(language), perspective.text.in(language)});
        else
            result.push_back({filled(words::OtherPerspective.in(language), {{"{name}", name}}),
                              perspective.text.in(language)});
    }
    return result;
}

PairReport::Cycle cycle(const content::PairText &text, const quiz::Pairing &pairing, const std::string &name,
                        Language language)
{
    PairReport::Cycle cycle;
    cycle.id = text.id;
    const bool isSame = pairing.first == pairing.second;
    cycle.title = filled((isSame ? words::CycleOfSame : words::CycleOfTwo).in(language),
                         {{"{style}", nameOf(pairing.first).in(language)},
                          {"{first}", nameOf(pairing.first).in(language)},
                          {"{second}", nameOf(pairing.second).in(language)},
                          {"{name}", name}});
    cycle.text = text.cycle.in(language);
    cycle.perspectives = perspectives(text, pairing, name, language);
    for (const auto &agreement : text.agreements)
        cycle.agreements.push_back(agreement.in(language));
    return cycle;
}

void addNew(std::vector<std::string> &list, const std::vector<std::string> &more)
{
    for (const auto &each : more) {
        if (std::ranges::find(list, each) == list.end())
            list.push_back(each);
    }
}

void addCycles(PairReport &report, const quiz::Pair &pair, const std::vector<content::PairText> &texts,
               Language language)
{
    for (const auto &pairing : quiz::pairings(pair)) {
        const auto text = std::ranges::find(texts, idOf(pairing), &content::PairText::id);
        if (text == texts.end())
            continue;
        report.cycles.push_back(cycle(*text, pairing, report.otherName, language));
        addNew(report.articles, text->articles);
        addNew(report.phrases, text->phrases);
    }
    if (report.cycles.size() < 2)
        return;
    for (auto &each : report.cycles)
        each.standing = words::AlsoPossible.in(language);
    report.cycles.front().standing = words::MostLikely.in(language);
}

bool suitsOneOf(const content::Phrase &phrase, const std::vector<quiz::Style> &regions)
{
    return std::ranges::any_of(phrase.suits, [&](content::AuthoredStyle style) {
        return style == content::AuthoredStyle::Any
            || std::ranges::any_of(regions, [&](quiz::Style region) { return authored(region) == style; });
    });
}

} // namespace

PairReport makePairReport(const quiz::Instrument &instrument, const quiz::Pair &pair,
                          const quiz::SharedProfile &other, const std::vector<content::PairText> &texts,
                          Language language)
{
    PairReport report;
    report.otherName = nameIn(other, language);
    report.sentence = filled(words::PairPlane.in(language),
                             {{"{own}", standing(instrument, pair.first, language)},
                              {"{other}", standing(instrument, pair.second, language)},
                              {"{name}", report.otherName}});
    // In these sentences the name comes first.
    const auto label = otherLabel(other, language);
    report.axes = {axis(instrument, pair.y, label, language), axis(instrument, pair.x, label, language)};
    report.intervals = intervals(instrument, language);
    report.position = filled(words::PairPosition.in(language),
                             {{"{own}", leaningWords(pair.first.styles, language)},
                              {"{other}", leaningWords(pair.second.styles, language)},
                              {"{name}", report.otherName}});
    addCycles(report, pair, texts, language);
    if (report.cycles.size() > 1)
        report.position += (language == Language::Chinese ? "" : " ") + words::SeveralCycles.in(language);
    return report;
}

std::string axisWords(const std::string &title, double score, const std::optional<quiz::Interval> &interval,
                      Language language)
{
    if (!interval)
        return title + " " + points(score);
    return filled(words::PairAxis.in(language),
                  {{"{title}", title},
                   {"{score}", points(score)},
                   {"{low}", points(interval->low)},
                   {"{high}", points(interval->high)}});
}

std::string otherLabel(const quiz::SharedProfile &other, Language language)
{
    return other.name.empty() ? words::YourPartnerAlone.in(language) : other.name;
}

std::string speaker(const content::Phrase &phrase, const quiz::Pair &pair, const std::string &otherName,
                    Language language)
{
    const bool isForReader = suitsOneOf(phrase, pair.first.regions);
    const bool isForOther = suitsOneOf(phrase, pair.second.regions);
    if (isForReader == isForOther)
        return words::ForBoth.in(language);
    return isForReader ? words::ForYou.in(language)
                       : filled(words::ForOther.in(language), {{"{name}", otherName}});
}

} // namespace report
