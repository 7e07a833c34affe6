#include "advice/instruments.h"

#include "base/json_lines.h"

#include <algorithm>

namespace advice {

std::string testOf(const quiz::Instrument &instrument)
{
    return instrument.partOf.empty() ? instrument.id : instrument.partOf;
}

std::vector<quiz::Instrument> presentInstruments(const std::vector<std::string> &bundled,
                                                 const std::vector<journal::OwnInstrument> &own)
{
    std::vector<quiz::Instrument> instruments;
    for (const auto &definition : bundled) {
        // The compiler checked all of them; only one for a newer program can fail here.
        if (auto instrument = quiz::parseInstrument(definition))
            instruments.push_back(*std::move(instrument));
    }
    for (const auto &each : own) {
        if (auto instrument = readOwnInstrument(each.definition, instruments))
            instruments.push_back(*std::move(instrument));
    }
    return instruments;
}

std::vector<quiz::Instrument>
earlierInstruments(const std::vector<std::pair<std::string, std::string>> &definitions,
                   const std::vector<quiz::Instrument> &present)
{
    std::vector<quiz::Instrument> earlier;
    for (const auto &[hash, definition] : definitions) {
        if (std::ranges::find(present, hash, &quiz::Instrument::hash) != present.end())
            continue;
        if (auto instrument = quiz::parseInstrument(definition))
            earlier.push_back(*std::move(instrument));
    }
    return earlier;
}

std::expected<quiz::Instrument, base::Mistakes>
readOwnInstrument(std::string_view definition, const std::vector<quiz::Instrument> &present)
{
    auto instrument = quiz::parseInstrument(definition);
    if (!instrument)
        return instrument;
    const auto same = std::ranges::find(present, instrument->id, &quiz::Instrument::id);
    if (same != present.end() && !same->isOwn)
        return std::unexpected(base::Mistakes{
            {"the library has a test of the id " + base::inQuotes(instrument->id) + "; give it another one",
             base::lineAt(base::linesOf(*base::parseJson(definition)), "/id"), "/id"}});
    instrument->isOwn = true;
    return instrument;
}

const quiz::Instrument *Instruments::find(const journal::SittingPart &part) const
{
    const auto isIt = [&](const quiz::Instrument &instrument) {
        return instrument.id == part.instrument && (part.hash.empty() || instrument.hash == part.hash);
    };
    for (const auto *list : {&present, &earlier}) {
        if (const auto found = std::ranges::find_if(*list, isIt); found != list->end())
            return &*found;
    }
    return nullptr;
}

std::string Instruments::testOf(const journal::Sitting &sitting) const
{
    for (const auto &part : sitting.parts) {
        if (const auto *instrument = find(part))
            return advice::testOf(*instrument);
    }
    return {};
}

} // namespace advice
