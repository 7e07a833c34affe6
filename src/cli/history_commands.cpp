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
    const store::Journal journal(options.journal);
    const auto sittings = journal.finishedSittings();
    if (!sittings) {
        tell(streams, options.journal.string(), sittings.error());
        return exit_code::Environment;
    }
    Spool spool(options.output);
    spool.stream() << (ending == ".csv" ? store::historyCsv(*sittings)
                                        : store::historyJson(*sittings, knownInstruments(options)));
    spool.deliver(streams.out);
    streams.err << "attune: sittings written: " << sittings->size() << '\n';
    for (const auto &record : journal.damagedRecords())
        streams.err << "attune: left out, because it cannot be read: " << record.table << ' ' << record.key
                    << '\n';
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
    const auto kept = journal.finishedSittings();
    if (!kept) {
        tell(streams, options.journal.string(), kept.error());
        return exit_code::Environment;
    }
    const auto fresh = store::newSittings(*read, *kept);
    if (const auto added = journal.addSittings(fresh); !added) {
        tell(streams, options.journal.string(), added.error());
        return exit_code::Environment;
    }
    streams.err << "attune: sittings added: " << fresh.size()
                << ", there already: " << read->size() - fresh.size() << '\n';
    return exit_code::Done;
}

} // namespace cli
