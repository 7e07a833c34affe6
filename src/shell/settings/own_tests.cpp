#include "shell/settings/own_tests.h"

#include <algorithm>

namespace shell {

std::vector<quiz::Instrument> readInstruments(const Environment &environment)
{
    std::vector<quiz::Instrument> instruments;
    for (const auto &definition : environment.library.instrumentDefinitions()) {
        // What the compiler wrote it has checked; a definition of a newer program is left out.
        if (auto instrument = quiz::parseInstrument(definition))
            instruments.push_back(std::move(*instrument));
    }
    for (const auto &own : environment.read(environment.journal.ownInstruments())) {
        if (auto instrument = readOwnTest(own.definition, instruments))
            instruments.push_back(std::move(*instrument));
    }
    return instruments;
}

std::vector<quiz::Instrument> earlierDefinitions(const Environment &environment)
{
    std::vector<quiz::Instrument> earlier;
    for (const auto &[hash, definition] : environment.read(environment.journal.definitions())) {
        const auto &present = environment.instruments;
        if (std::ranges::find(present, hash, &quiz::Instrument::hash) != present.end())
            continue;
        if (auto instrument = quiz::parseInstrument(definition))
            earlier.push_back(std::move(*instrument));
    }
    return earlier;
}

void keepDefinition(const Environment &environment, const quiz::Instrument &instrument)
{
    environment.writer->write(
        "definition " + instrument.hash,
        [&journal = environment.journal, hash = instrument.hash, definition = instrument.definition] {
            return journal.keepDefinition(hash, definition);
        });
}

void keepDefinitions(const Environment &environment)
{
    if (environment.journal.access() != store::Journal::Access::ReadWrite
        || !environment.read(environment.journal.hasSittings()))
        return;
    const auto kept = environment.read(environment.journal.definitions());
    for (const auto &instrument : environment.instruments) {
        const auto isIt = [&](const auto &each) { return each.first == instrument.hash; };
        if (std::ranges::none_of(kept, isIt))
            keepDefinition(environment, instrument);
    }
}

std::expected<quiz::Instrument, std::vector<base::Error>>
readOwnTest(std::string_view definition, const std::vector<quiz::Instrument> &instruments)
{
    auto instrument = quiz::parseInstrument(definition);
    if (!instrument)
        return instrument;
    const auto same = std::ranges::find(instruments, instrument->id, &quiz::Instrument::id);
    if (same != instruments.end() && !same->isOwn)
        return std::unexpected(std::vector{base::Error{
            "the library has a test of the id '" + instrument->id + "'; give it another one", 0, "/id"}});
    instrument->isOwn = true;
    return instrument;
}

} // namespace shell
