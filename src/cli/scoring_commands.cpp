#include "base/dates.h"
#include "cli/files.h"
#include "cli/options.h"
#include "cli/pictured_report.h"
#include "cli/spool.h"
#include "quiz/responses.h"
#include "quiz/result.h"
#include "report/report.h"
#include "store/library.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cli {

namespace {

/// The bundled instrument of that id, else the definition in that file. Every mistake is told on `err`.
std::optional<quiz::Instrument> findInstrument(const Options &options, Streams streams)
{
    if (std::filesystem::exists(options.instrument)) {
        auto instrument = quiz::parseInstrument(readFile(options.instrument));
        if (instrument)
            return *instrument;
        for (const auto &error : instrument.error())
            tell(streams, options.instrument, error);
        return std::nullopt;
    }
    std::string known;
    for (const auto &definition : store::Library(options.content).instrumentDefinitions()) {
        const auto instrument = quiz::parseInstrument(definition);
        if (!instrument)
            continue;
        if (instrument->id == options.instrument)
            return *instrument;
        known += (known.empty() ? "" : ", ") + instrument->id;
    }
    streams.err << "attune: there is no instrument '" << options.instrument
                << "' and no file of that name; the library has " << known << '\n';
    return std::nullopt;
}

/// The form with the most items: a file of answers is scored against all of them.
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
    if (instrument.response.isChoice)
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
              out << before << toJson(instrument, row).dump();
              before = ",\n";
          });
    out << (*before == '[' ? "[]\n" : "\n]\n");
    return result;
}

using WriteText = std::string (*)(const report::Report &);

/// How a file of that ending is written; null where it is no text that a report is written as.
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

/// A result names the instrument it was given to; a plain object of answers names none.
bool isFor(const quiz::Result &result, const quiz::Instrument &instrument, const Options &options,
           Streams streams)
{
    if (result.instrument.empty() || result.instrument == instrument.id)
        return true;
    tell(streams, options.responses.string(),
         {"these are answers to '" + result.instrument + "', not to '" + instrument.id + "'", 0,
          "/instrument"});
    return false;
}

/// The answers of a result by item; empty where one of them does not fit, which is told on `err`.
std::optional<quiz::Answers> answersOf(const quiz::Result &result, const quiz::Instrument &instrument,
                                       const Options &options, Streams streams)
{
    const auto errors = quiz::checkAnswers(result, instrument);
    for (const auto &error : errors)
        tell(streams, options.responses.string(), error);
    if (!errors.empty())
        return std::nullopt;
    quiz::Answers answers(instrument.items.size());
    for (const auto &given : result.given) {
        const auto item = *instrument.itemIndex(given.item);
        answers[item] = quiz::scored(instrument, instrument.items[item], given.answer);
    }
    return answers;
}

} // namespace

int score(const Options &options, Streams streams)
{
    const auto instrument = findInstrument(options, streams);
    if (!instrument)
        return exit_code::WrongInput;
    auto in = openFile(options.responses);
    Spool spool(options.output);
    const auto rows = options.isJson ? scoreAsJson(in, *instrument, spool.stream())
                                     : scoreAsCsv(in, *instrument, spool.stream());
    if (!rows) {
        tell(streams, options.responses.string(), rows.error());
        return exit_code::WrongInput;
    }
    spool.deliver(streams.out);
    return exit_code::Done;
}

int report(const Options &options, Streams streams)
{
    const auto ending = options.output.extension().string();
    if (!isPictured(ending) && textWriter(ending) == nullptr) {
        streams.err << "attune: a report is written as .pdf, .png, .md, .html, .txt or .json, not as '"
                    << ending << "'\n";
        return exit_code::WrongUsage;
    }
    const auto instrument = findInstrument(options, streams);
    if (!instrument)
        return exit_code::WrongInput;
    const auto result = quiz::parseResult(readFile(options.responses));
    if (!result) {
        tell(streams, options.responses.string(), result.error());
        return exit_code::WrongInput;
    }
    if (!isFor(*result, *instrument, options, streams))
        return exit_code::WrongInput;
    const auto answers = answersOf(*result, *instrument, options, streams);
    if (!answers)
        return exit_code::WrongInput;
    const auto *named = instrument->form(result->form);
    const auto &form = named == nullptr ? longestForm(*instrument) : *named;
    const auto language = options.language ? *options.language : result->language;
    const auto profile = quiz::makeProfile(*instrument, form, *answers);
    const auto made
        = report::makeReport(*instrument, profile, *answers, language, base::localDate(result->finishedAt));
    Spool spool(options.output);
    spool.stream() << (isPictured(ending) ? picturedReport(ending, made, *instrument, profile, options)
                                          : textWriter(ending)(made));
    spool.deliver(streams.out);
    return exit_code::Done;
}

} // namespace cli
