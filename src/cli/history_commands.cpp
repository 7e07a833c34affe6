#include "base/dates.h"
#include "cli/files.h"
#include "cli/options.h"
#include "cli/spool.h"
#include "quiz/instrument.h"
#include "store/history_file.h"
#include "store/library.h"

#include <chrono>

namespace cli {

namespace {

/// Those of the library, to write scores with; none without a library.
std::vector<quiz::Instrument> knownInstruments(const Options &options)
{
    std::vector<quiz::Instrument> instruments;
    if (!options.isContentNamed && !std::filesystem::exists(options.content))
        return instruments;
    for (const auto &definition : store::Library(options.content).instrumentDefinitions()) {
        if (auto instrument = quiz::parseInstrument(definition))
            instruments.push_back(std::move(*instrument));
    }
    return instruments;
}

} // namespace

int exportHistory(const Options &options, Streams streams)
{
    const auto ending = options.output.extension().string();
    if (ending != ".json" && ending != ".csv") {
        streams.err << "attune: a history is written as .json or .csv, not as '" << ending << "'\n";
        return exit_code::WrongUsage;
    }
    const auto sittings = store::Journal(options.journal).finishedSittings();
    Spool spool(options.output);
    spool.stream() << (ending == ".csv" ? store::historyCsv(sittings)
                                        : store::historyJson(sittings, knownInstruments(options)));
    spool.deliver(streams.out);
    streams.err << "attune: sittings written: " << sittings.size() << '\n';
    return exit_code::Done;
}

int importHistory(const Options &options, Streams streams)
{
    const auto now = base::toIso(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    const auto read = store::readHistory(readFile(options.responses), now);
    if (!read) {
        tell(streams, options.responses.string(), read.error());
        return exit_code::WrongInput;
    }
    store::Journal journal(options.journal);
    const auto fresh = store::newSittings(*read, journal.finishedSittings());
    for (const auto &sitting : fresh)
        journal.restoreSitting(sitting);
    streams.err << "attune: sittings added: " << fresh.size()
                << ", there already: " << read->size() - fresh.size() << '\n';
    return exit_code::Done;
}

} // namespace cli
