#include "store/history_file.h"

#include "quiz/json_fields.h"
#include "quiz/result.h"
#include "store/history_csv.h"
#include "store/journal_payload.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace store {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::string_view HistoryFormat = "attune-history";
constexpr std::string_view ResultFormat = "attune-result";
constexpr int CurrentVersion = 1;

/// What was given to one instrument of a sitting, as a result of its own.
quiz::Result resultOf(const Sitting &sitting, const SittingPart &part)
{
    quiz::Result result{part.instrument,  part.version,       part.hash, part.form,
                        sitting.language, sitting.finishedAt, {}};
    for (const auto &given : sitting.given) {
        if (given.instrument == part.instrument)
            result.given.push_back(given);
    }
    return result;
}

std::string scoredJson(const quiz::Result &result, const std::vector<quiz::Instrument> &instruments)
{
    const auto instrument = std::ranges::find(instruments, result.instrument, &quiz::Instrument::id);
    const auto *form = instrument == instruments.end() ? nullptr : instrument->form(result.form);
    if (form == nullptr)
        return quiz::toJson(result);
    const auto profiles = quiz::profilesOf({{&*instrument, form}}, result.given);
    return quiz::toJson(result, *instrument, profiles.front());
}

/// Collects the sittings of a file.
class HistoryReader
{
public:
    explicit HistoryReader(std::string_view now)
        : m_now(now)
    {
    }

    base::Result<std::vector<Sitting>> read(std::string_view file)
    {
        auto text = quiz::parseJson(file);
        if (!text)
            return std::unexpected(std::move(text.error()));
        m_mistakes = std::move(text->doubledKeys);
        const auto &value = text->value;
        const bool isResult
            = value.is_object() && value.contains("format") && value["format"] == ResultFormat;
        if (isResult)
            readSingle(value);
        else
            readAll(value);
        if (!m_mistakes.empty())
            return std::unexpected(std::move(m_mistakes.front()));
        return std::move(m_sittings);
    }

private:
    void readSingle(const json &value)
    {
        Sitting sitting;
        addResult(sitting, value, {});
        if (!sitting.parts.empty())
            keep(std::move(sitting));
    }

    void readAll(const json &value)
    {
        quiz::JsonFields fields(value, {}, m_mistakes);
        if (!m_mistakes.empty())
            return;
        const auto format = fields.word("format");
        if (!format.empty() && format != HistoryFormat)
            fields.report("format",
                          "the format is 'attune-history' or 'attune-result', not " + quiz::inQuotes(format));
        const auto version = fields.whole("version");
        if (version && *version > CurrentVersion)
            fields.report("version",
                          "this was written by a later program: its version is " + std::to_string(*version)
                              + ", known is " + std::to_string(CurrentVersion));
        if (!m_mistakes.empty())
            return;
        std::size_t index = 0;
        for (const auto &sitting : fields.list(fields.require("sittings"), "sittings"))
            readSitting(sitting, quiz::pointerTo("/sittings", index++));
    }

    void readSitting(const json &value, const std::string &place)
    {
        quiz::JsonFields fields(value, place, m_mistakes);
        Sitting sitting;
        sitting.startedAt = fields.optionalWord("started_at");
        sitting.finishedAt = fields.optionalWord("finished_at");
        if (const auto *about = fields.find("about")) {
            quiz::JsonFields aboutFields(*about, fields.placeOf("about"), m_mistakes);
            const auto kind = aboutFields.optionalWord("kind");
            if (!kind.empty() && !aboutKindFromCode(kind))
                aboutFields.report("kind",
                                   "it is 'partner', 'other' or 'general', not " + quiz::inQuotes(kind));
            sitting.about = {aboutKindFromCode(kind).value_or(About::Kind::Partner),
                             aboutFields.optionalString("name")};
        }
        std::size_t index = 0;
        for (const auto &result : fields.list(fields.require("results"), "results"))
            addResult(sitting, result, quiz::pointerTo(fields.placeOf("results"), index++));
        if (!sitting.parts.empty())
            keep(std::move(sitting));
    }

    void addResult(Sitting &sitting, const json &value, const std::string &place)
    {
        auto result = quiz::parseResult(value.dump());
        if (!result) {
            result.error().place = place + result.error().place;
            result.error().line = 0;
            m_mistakes.push_back(std::move(result.error()));
            return;
        }
        if (result->instrument.empty()) {
            m_mistakes.push_back({"a result must name its instrument", 0, place});
            return;
        }
        sitting.language = result->language;
        if (sitting.finishedAt.empty())
            sitting.finishedAt = result->finishedAt;
        sitting.parts.push_back({result->instrument, result->version, result->hash, result->form});
        std::ranges::move(result->given, std::back_inserter(sitting.given));
    }

    void keep(Sitting sitting)
    {
        if (sitting.finishedAt.empty())
            sitting.finishedAt = m_now;
        if (sitting.startedAt.empty())
            sitting.startedAt = sitting.finishedAt;
        m_sittings.push_back(std::move(sitting));
    }

    std::string m_now;
    quiz::Mistakes m_mistakes;
    std::vector<Sitting> m_sittings;
};

/// What makes a sitting itself; the order of answering does not come back from every file.
auto identity(const Sitting &sitting)
{
    std::vector<std::tuple<std::string, std::string, std::optional<int>>> answers;
    for (const auto &given : sitting.given)
        answers.emplace_back(given.instrument, given.item, given.answer);
    std::ranges::sort(answers);
    return std::tuple(sitting.finishedAt, sitting.about.kind, sitting.about.name, std::move(answers));
}

} // namespace

std::string historyJson(const std::vector<Sitting> &sittings,
                        const std::vector<quiz::Instrument> &instruments)
{
    auto list = ordered_json::array();
    for (const auto &sitting : sittings) {
        auto results = ordered_json::array();
        for (const auto &part : sitting.parts)
            results.push_back(ordered_json::parse(scoredJson(resultOf(sitting, part), instruments)));
        list.push_back({{"started_at", sitting.startedAt},
                        {"finished_at", sitting.finishedAt},
                        {"about", {{"kind", code(sitting.about.kind)}, {"name", sitting.about.name}}},
                        {"results", std::move(results)}});
    }
    const ordered_json history{
        {"format", HistoryFormat}, {"version", CurrentVersion}, {"sittings", std::move(list)}};
    return history.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

base::Result<std::vector<Sitting>> readHistory(std::string_view file, std::string_view now)
{
    const auto first = file.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (first != std::string_view::npos && file[first] != '{' && file[first] != '[')
        return readHistoryCsv(file, now);
    return HistoryReader(now).read(file);
}

std::vector<Sitting> newSittings(std::vector<Sitting> read, const std::vector<Sitting> &kept)
{
    std::set<decltype(identity(read.front()))> known;
    for (const auto &sitting : kept)
        known.insert(identity(sitting));
    std::erase_if(read, [&](const Sitting &sitting) { return !known.insert(identity(sitting)).second; });
    return read;
}

} // namespace store
