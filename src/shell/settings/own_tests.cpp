#include "shell/settings/own_tests.h"

#include <algorithm>

namespace shell {

std::vector<quiz::Instrument> readInstruments(const store::Library &library, const store::Journal &journal)
{
    std::vector<quiz::Instrument> instruments;
    for (const auto &definition : library.instrumentDefinitions()) {
        // What the compiler wrote it has checked; a definition of a newer program is left out.
        if (auto instrument = quiz::parseInstrument(definition))
            instruments.push_back(std::move(*instrument));
    }
    for (const auto &own : journal.ownInstruments()) {
        if (auto instrument = readOwnTest(own.definition, instruments))
            instruments.push_back(std::move(*instrument));
    }
    return instruments;
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
