#include "shell/settings/definitions.h"

#include <algorithm>

namespace shell {

std::vector<quiz::Instrument> readInstruments(const Environment &environment)
{
    return advice::presentInstruments(environment.library.instrumentDefinitions(),
                                      environment.read(environment.journal.ownInstruments()));
}

std::vector<quiz::Instrument> readEarlierInstruments(const Environment &environment)
{
    return advice::earlierInstruments(environment.read(environment.journal.definitions()),
                                      environment.instruments);
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
    if (environment.journal.access() != journal::Journal::Access::ReadWrite
        || !environment.read(environment.journal.hasSittings()))
        return;
    const auto kept = environment.read(environment.journal.definitions());
    for (const auto &instrument : environment.instruments) {
        const auto isIt = [&](const auto &each) { return each.first == instrument.hash; };
        if (std::ranges::none_of(kept, isIt))
            keepDefinition(environment, instrument);
    }
}

} // namespace shell
