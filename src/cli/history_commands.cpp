#include "advice/instruments.h"
#include "base/dates.h"
#include "cli/failure.h"
#include "cli/options.h"
#include "cli/output.h"
#include "files/reading.h"
#include "journal/history_file.h"
#include "library/library.h"
#include "quiz/instrument.h"

#include <chrono>

namespace cli {

namespace {

/// The instruments of the library, where there is one, and the reader's own.
std::vector<quiz::Instrument> knownInstruments(const Options &options, const journal::Journal &journal)
{
    std::vector<std::string> bundled;
    if (options.isContentNamed || files::exists(options.content))
        bundled = library::Library(options.content).instrumentDefinitions();
    return advice::presentInstruments(
        bundled, journal.ownInstruments().value_or(std::vector<journal::OwnInstrument>()));
}

std::string plural(std::size_t count, const std::string &what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::string now()
{
    return base::toIso(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

/// Warns where an exported file could not be imported again. An old journal may hold values that an import
/// refuses, such as a time that was never checked; they are exported with the rest.
void warnOfRefusal(const std::string &text, const std::vector<quiz::Instrument> &known,
                   const Options &options, Streams streams)
{
    const auto read = journal::readHistory(text, now(), known);
    if (read)
        return;
    streams.err << "attune: warning: before this file can be imported again, it must be mended:\n";
    for (const auto &mistake : read.error())
        printError(streams, options.output.string(), mistake);
}

int refuse(const base::Mistakes &mistakes, const Options &options, Streams streams)
{
    for (const auto &mistake : mistakes)
        printError(streams, options.responses.string(), mistake);
    streams.err << "attune: nothing was added: " << options.responses.string() << " has "
                << (mistakes.size() > journal::MostMistakesReported ? "many mistakes"
                                                                    : plural(mistakes.size(), "mistake"))
                << '\n';
    return exit_code::WrongInput;
}

} // namespace

int exportHistory(const Options &options, Streams streams)
{
    const auto ending
        = isStandardOutput(options.output) ? std::string(".json") : options.output.extension().string();
    if (ending != ".json" && ending != ".csv") {
        streams.err << "attune: a history is written as .json or .csv, not as '" << ending << "'\n";
        return exit_code::WrongUsage;
    }
    const journal::Journal journal(options.journalFolder());
    const auto sittings = journal.finishedSittings();
    // Nothing is written then, because an incomplete export would look complete.
    if (!sittings)
        return fail(streams, {exit_code::Environment, sittings.error().sentence});
    auto output = Output::open(options.output, {journal.file(), options.content});
    if (!output)
        return fail(streams, output.error());
    const auto known = knownInstruments(options, journal);
    const auto text
        = ending == ".csv" ? journal::historyCsv(*sittings) : journal::historyJson(*sittings, known);
    output->stream() << text;
    const auto delivered = output->deliver(streams.out);
    if (!delivered)
        return fail(streams, delivered.error());
    streams.err << "attune: sittings written: " << sittings->size() << '\n';
    for (const auto &record : journal.damagedRecords())
        streams.err << "attune: left out, because it cannot be read: " << record.table << ' ' << record.key
                    << '\n';
    warnOfRefusal(text, known, options, streams);
    return exit_code::Done;
}

int importHistory(const Options &options, Streams streams)
{
    const auto text = files::read(options.responses, journal::LargestHistory);
    if (!text)
        return fail(streams, text.error());
    journal::Journal journal(options.journalFolder());
    const auto read = journal::readHistory(*text, now(), knownInstruments(options, journal));
    if (!read)
        return refuse(read.error(), options, streams);
    const auto kept = journal.finishedSittings();
    if (!kept)
        return fail(streams, {exit_code::Environment, kept.error().sentence});
    const auto fresh = journal::newSittings(*read, *kept);
    const auto added = journal.addSittings(fresh);
    if (!added)
        return fail(streams, {exit_code::Environment, added.error().sentence + "; nothing was added"});
    streams.err << "attune: sittings added: " << added->size()
                << ", there already: " << read->size() - added->size() << '\n';
    return exit_code::Done;
}

} // namespace cli
