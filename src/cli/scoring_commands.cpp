#include "base/dates.h"
#include "cli/failure.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/pictured_report.h"
#include "files/reading.h"
#include "journal/history_check.h"
#include "library/library.h"
#include "quiz/responses.h"
#include "quiz/result.h"
#include "report/report.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cli {

namespace {

/// Whether `--instrument` is the path of a file. A folder is none, because it may have the name of an
/// instrument.
bool isFile(const std::string &instrument)
{
    std::error_code ignored;
    return files::exists(instrument) && !std::filesystem::is_directory(instrument, ignored);
}

/// The definition in that file, else the bundled instrument of that id. Mistakes are reported on `err`; the
/// error is the exit code.
std::expected<quiz::Instrument, int> findInstrument(const Options &options, Streams streams)
{
    if (isFile(options.instrument)) {
        const auto definition = files::read(options.instrument, quiz::LargestInstrument);
        if (!definition)
            return std::unexpected(fail(streams, definition.error()));
        auto instrument = quiz::parseInstrument(*definition);
        if (instrument)
            return *std::move(instrument);
        for (const auto &error : instrument.error())
            printError(streams, options.instrument, error);
        return std::unexpected(exit_code::WrongInput);
    }
    std::string known;
    for (const auto &definition : library::Library(options.content).instrumentDefinitions()) {
        const auto instrument = quiz::parseInstrument(definition);
        if (!instrument)
            continue;
        if (instrument->id == options.instrument)
            return *instrument;
        known += (known.empty() ? "" : ", ") + instrument->id;
    }
    streams.err << "attune: there is no instrument '" << options.instrument
                << "' and no file of that name; the library has " << known << '\n';
    return std::unexpected(exit_code::WrongInput);
}

/// The form with the most items, against which a file of answers is scored.
const quiz::Form &longestForm(const quiz::Instrument &instrument)
{
    return *std::ranges::max_element(instrument.forms, {},
                                     [](const quiz::Form &form) { return form.items.size(); });
}

nlohmann::ordered_json toJson(const quiz::Instrument &instrument, const quiz::ScoredRow &row)
{
    nlohmann::ordered_json json{{"row", row.row}};
    for (const auto &score : row.profile.scales) {
        auto &entry = json[instrument.scales[score.scale].id];
        entry["score"] = score.score ? nlohmann::ordered_json(*score.score) : nullptr;
        const auto interval = score.interval();
        entry["low"] = interval ? nlohmann::ordered_json(interval->low) : nullptr;
        entry["high"] = interval ? nlohmann::ordered_json(interval->high) : nullptr;
        entry["answered"] = score.answered;
        entry["status"] = quiz::code(score.status);
    }
    if (row.profile.styles) {
        json["secure"] = row.profile.styles->secure;
        json["anxious"] = row.profile.styles->anxious;
        json["avoidant"] = row.profile.styles->avoidant;
        json["fearful"] = row.profile.styles->fearful;
    }
    if (instrument.responseScale.isChoice)
        json["longstring"] = nullptr;
    else
        json["longstring"] = row.profile.quality.longstring;
    return json;
}

base::Result<std::size_t> scoreAsCsv(std::istream &in, const quiz::Instrument &instrument, std::ostream &out)
{
    quiz::writeScoreHeader(out, instrument);
    return quiz::scoreResponses(in, instrument, longestForm(instrument), [&](const quiz::ScoredRow &row) {
        quiz::writeScoreRow(out, instrument, row);
    });
}

base::Result<std::size_t> scoreAsJson(std::istream &in, const quiz::Instrument &instrument, std::ostream &out)
{
    const char *before = "[\n";
    const auto result
        = quiz::scoreResponses(in, instrument, longestForm(instrument), [&](const quiz::ScoredRow &row) {
              out << before
                  << toJson(instrument, row)
                         .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
              before = ",\n";
          });
    out << (*before == '[' ? "[]\n" : "\n]\n");
    return result;
}

/// The files that an output must not replace.
std::vector<std::filesystem::path> inputs(const Options &options)
{
    return {options.responses, options.instrument, options.content};
}

using WriteText = std::string (*)(const report::Report &);

/// The function that writes a report with that file ending as text; null where there is none.
WriteText textWriter(std::string_view ending)
{
    if (ending == ".md")
        return report::toMarkdown;
    if (ending == ".html")
        return report::toHtml;
    if (ending == ".txt")
        return report::toPlainText;
    if (ending == ".json")
        return report::toJson;
    return nullptr;
}

/// Whether the result is of the instrument, else reported on `err`. A plain object of answers names none.
bool isFor(const quiz::Result &result, const quiz::Instrument &instrument, const InputFile &file,
           Streams streams)
{
    if (result.instrument.empty() || result.instrument == instrument.id)
        return true;
    printError(streams, file,
               {{"these are answers to '" + result.instrument + "', not to '" + instrument.id + "'", 0,
                 "/instrument"}});
    return false;
}

/// Whether the time of the result, which dates the report, can be read; else reported on `err`.
bool isDated(const quiz::Result &result, const InputFile &file, Streams streams)
{
    if (result.finishedAt.empty())
        return true;
    const auto time = journal::readTime(result.finishedAt);
    if (!time)
        printError(streams, file, {{time.error(), 0, "/finished_at"}});
    return time.has_value();
}

/// The answers of a result by item; empty where one of them does not fit, which is reported on `err`.
std::optional<quiz::Answers> answersOf(const quiz::Result &result, const quiz::Instrument &instrument,
                                       const InputFile &file, Streams streams)
{
    const auto errors = quiz::checkAnswers(result, instrument);
    printError(streams, file, errors);
    if (!errors.empty())
        return std::nullopt;
    quiz::Answers answers(instrument.items.size());
    for (const auto &response : result.responses) {
        const auto item = *instrument.itemIndex(response.item);
        answers[item] = quiz::scored(instrument, instrument.items[item], response.answer);
    }
    return answers;
}

} // namespace

int score(const Options &options, Streams streams)
{
    const auto instrument = findInstrument(options, streams);
    if (!instrument)
        return instrument.error();
    auto in = files::openForReading(options.responses);
    if (!in)
        return fail(streams, in.error());
    auto output = Output::open(options.output, inputs(options));
    if (!output)
        return fail(streams, output.error());
    const auto rows = options.isJson ? scoreAsJson(*in, *instrument, output->stream())
                                     : scoreAsCsv(*in, *instrument, output->stream());
    if (!rows) {
        printError(streams, options.responses.string(), rows.error());
        return exit_code::WrongInput;
    }
    const auto delivered = output->deliver(streams.out);
    return delivered ? exit_code::Done : fail(streams, delivered.error());
}

int report(const Options &options, Streams streams)
{
    const auto ending
        = isStandardOutput(options.output) ? std::string(".txt") : options.output.extension().string();
    if (!isPictured(ending) && textWriter(ending) == nullptr) {
        streams.err << "attune: a report is written as .pdf, .png, .md, .html, .txt or .json, not as '"
                    << ending << "'\n";
        return exit_code::WrongUsage;
    }
    const auto instrument = findInstrument(options, streams);
    if (!instrument)
        return instrument.error();
    const auto text = files::read(options.responses, quiz::LargestResult);
    if (!text)
        return fail(streams, text.error());
    const InputFile file{options.responses.string(), *text};
    const auto result = quiz::parseResult(file.text);
    if (!result) {
        printError(streams, file.name, result.error());
        return exit_code::WrongInput;
    }
    if (!isFor(*result, *instrument, file, streams) || !isDated(*result, file, streams))
        return exit_code::WrongInput;
    const auto answers = answersOf(*result, *instrument, file, streams);
    if (!answers)
        return exit_code::WrongInput;
    const auto *named = instrument->form(result->form);
    const auto &form = named == nullptr ? longestForm(*instrument) : *named;
    const auto language = options.language ? *options.language : result->language;
    const auto profile = quiz::makeProfile(*instrument, form, *answers);
    const auto made
        = report::makeReport(*instrument, profile, *answers, language, base::localDate(result->finishedAt));
    auto output = Output::open(options.output, inputs(options));
    if (!output)
        return fail(streams, output.error());
    output->stream() << (isPictured(ending) ? picturedReport(ending, made, *instrument, profile, options)
                                            : textWriter(ending)(made));
    const auto delivered = output->deliver(streams.out);
    return delivered ? exit_code::Done : fail(streams, delivered.error());
}

} // namespace cli
