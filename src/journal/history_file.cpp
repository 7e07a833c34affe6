#include "journal/history_file.h"

#include "base/byte_size.h"
#include "base/instant.h"
#include "base/json_object_reader.h"
#include "base/text.h"
#include "journal/history_check.h"
#include "journal/history_csv.h"
#include "journal/payload.h"
#include "quiz/result.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace journal {

namespace {

using base::inQuotes;
using base::JsonObjectReader;
using nlohmann::ordered_json;

constexpr std::string_view HistoryFormat = "attune-history";
constexpr std::string_view ResultFormat = "attune-result";
constexpr int CurrentVersion = 1;

/// The responses to one instrument of a sitting as a result.
quiz::Result resultOf(const Sitting &sitting, const SittingPart &part)
{
    quiz::Result result{part.instrument,  part.version,       part.hash, part.form,
                        sitting.language, sitting.finishedAt, {}};
    for (const auto &response : sitting.responses) {
        if (response.instrument == part.instrument)
            result.responses.push_back(response);
    }
    return result;
}

ordered_json scoredValue(const quiz::Result &result, const std::vector<quiz::Instrument> &instruments)
{
    const auto instrument = std::ranges::find(instruments, result.instrument, &quiz::Instrument::id);
    const auto *form = instrument == instruments.end() ? nullptr : instrument->form(result.form);
    if (form == nullptr)
        return quiz::toValue(result);
    const auto profiles = quiz::profilesOf({{&*instrument, form}}, result.responses);
    return quiz::toValue(result, *instrument, profiles.front());
}

/// Collects the sittings of a file.
class HistoryReader
{
public:
    HistoryReader(std::string_view now, const std::vector<quiz::Instrument> &known)
        : m_now(now)
        , m_forms(known)
    {
    }

    std::expected<std::vector<Sitting>, base::Mistakes> read(std::string_view file)
    {
        const auto value = base::parseJson(file, LargestHistory);
        if (!value)
            return std::unexpected(base::Mistakes{value.error()});
        JsonObjectReader fields(*value, {}, m_mistakes);
        const auto *format = fields.find("format");
        if (format != nullptr && format->string() != nullptr && *format->string() == ResultFormat)
            readSingle(fields);
        else if (fields.isObject())
            readAll(fields);
        if (!m_mistakes.empty())
            return std::unexpected(std::move(m_mistakes));
        return std::move(m_sittings);
    }

private:
    bool hasEnoughMistakes() const { return m_mistakes.size() > MostMistakesReported; }

    void readSingle(const JsonObjectReader &fields)
    {
        Sitting sitting;
        addResult(sitting, fields);
        addMissingTimes(sitting);
        keep(std::move(sitting));
    }

    void readAll(JsonObjectReader &fields)
    {
        const auto format = fields.word("format");
        if (!format.empty() && format != HistoryFormat)
            fields.report("format",
                          "the format is 'attune-history' or 'attune-result', not " + inQuotes(format));
        const auto version = fields.whole("version");
        if (version && *version > CurrentVersion)
            fields.report("version",
                          "this was written by a later program: its version is " + std::to_string(*version)
                              + ", known is " + std::to_string(CurrentVersion));
        if (format != HistoryFormat || !version || *version > CurrentVersion)
            return;
        const auto count = fields.list("sittings").size();
        if (count > MostSittings) {
            fields.report("sittings",
                          "there are " + std::to_string(count) + " sittings, more than "
                              + std::to_string(MostSittings));
            return;
        }
        for (std::size_t index = 0; index < count && !hasEnoughMistakes(); ++index)
            readSitting(fields.inside("sittings", index));
    }

    void readSitting(JsonObjectReader fields)
    {
        const auto before = m_mistakes.size();
        Sitting sitting;
        sitting.startedAt = timeIn(fields, "started_at");
        sitting.finishedAt = timeIn(fields, "finished_at");
        if (fields.find("about") != nullptr)
            sitting.about = readAbout(fields.inside("about"));
        const auto count = fields.list("results").size();
        for (std::size_t index = 0; index < count && !hasEnoughMistakes(); ++index)
            addResult(sitting, fields.inside("results", index));
        addMissingTimes(sitting);
        const auto mistake = timesMistake(sitting.startedAt, sitting.finishedAt);
        if (mistake && m_mistakes.size() == before)
            fields.report(mistake->field, mistake->sentence);
        keep(std::move(sitting));
    }

    static About readAbout(JsonObjectReader fields)
    {
        const auto kind = fields.optionalWord("kind");
        if (!kind.empty() && !aboutKindFromCode(kind))
            fields.report("kind", "it is 'partner', 'other' or 'general', not " + inQuotes(kind));
        return {aboutKindFromCode(kind).value_or(About::Kind::Partner), fields.optionalString("name")};
    }

    void addResult(Sitting &sitting, JsonObjectReader fields)
    {
        const auto before = m_mistakes.size();
        auto result = quiz::readResult(fields);
        if (fields.isObject() && m_mistakes.size() == before && result.instrument.empty())
            fields.report("a result must name its instrument");
        if (!fields.isObject() || m_mistakes.size() > before)
            return;
        sitting.language = result.language;
        if (sitting.finishedAt.empty())
            sitting.finishedAt = timeIn(fields, "finished_at");
        SittingPart part{result.instrument, result.version, result.hash, result.form};
        if (const auto completed = m_forms.complete(part, result.responses); !completed)
            fields.report("form", completed.error());
        // An item twice within one result is a duplicate key, which was reported already.
        if (std::ranges::find(sitting.parts, part.instrument, &SittingPart::instrument)
            != sitting.parts.end())
            fields.report("instrument",
                          "there are two results of " + inQuotes(part.instrument)
                              + " in one sitting, and each item can be answered once");
        sitting.parts.push_back(std::move(part));
        std::ranges::move(result.responses, std::back_inserter(sitting.responses));
        // Parts are counted too, because a result may have no answers.
        if (std::max(sitting.responses.size(), sitting.parts.size()) > MostAnswers)
            fields.report("there are more than " + std::to_string(MostAnswers) + " answers in one sitting");
    }

    /// A time of the file in UTC; empty where there is none, or one that cannot be read, which is reported.
    static std::string timeIn(JsonObjectReader &fields, std::string_view key)
    {
        const auto text = fields.optionalWord(key);
        if (text.empty())
            return {};
        auto time = readTime(text);
        if (time)
            return *std::move(time);
        fields.report(key, std::move(time.error()));
        return {};
    }

    void addMissingTimes(Sitting &sitting) const
    {
        if (sitting.finishedAt.empty())
            sitting.finishedAt = m_now;
        if (sitting.startedAt.empty())
            sitting.startedAt = sitting.finishedAt;
    }

    void keep(Sitting sitting)
    {
        if (!sitting.parts.empty())
            m_sittings.push_back(std::move(sitting));
    }

    std::string m_now;
    KnownForms m_forms;
    base::Mistakes m_mistakes;
    std::vector<Sitting> m_sittings;
};

/// Why a file is too large or no text.
std::optional<base::Error> textMistake(std::string_view file)
{
    if (file.size() > LargestHistory)
        return base::Error{"it is larger than " + base::sizeInWords(LargestHistory), 0, {}};
    const auto lineOf = [&](std::size_t offset) {
        return 1 + static_cast<int>(std::ranges::count(file.substr(0, offset), '\n'));
    };
    if (const auto broken = base::firstBrokenByte(file))
        return base::Error{
            "it is not UTF-8; save it as UTF-8 (Excel calls it \"CSV UTF-8\")", lineOf(*broken), {}};
    if (const auto zero = file.find('\0'); zero != std::string_view::npos)
        return base::Error{
            "there is a zero byte in it, which no text has; save it as UTF-8", lineOf(zero), {}};
    return std::nullopt;
}

/// The first MostMistakesReported, and that there are more.
base::Mistakes firstOnes(base::Mistakes mistakes)
{
    if (mistakes.size() <= MostMistakesReported)
        return mistakes;
    mistakes.resize(MostMistakesReported);
    mistakes.push_back(
        {"there are more mistakes; these are the first " + std::to_string(MostMistakesReported), 0, {}});
    return mistakes;
}

/// The values by which newSittings() compares; without the order of answering, which files need not keep.
auto identity(const Sitting &sitting)
{
    std::vector<std::tuple<std::string, std::string, std::optional<int>>> answers;
    answers.reserve(sitting.responses.size());
    for (const auto &response : sitting.responses)
        answers.emplace_back(response.instrument, response.item, response.answer);
    std::ranges::sort(answers);
    // In an old journal the time may be written with an offset.
    return std::tuple(base::utcInstant(sitting.finishedAt).value_or(sitting.finishedAt), sitting.about.kind,
                      sitting.about.name, std::move(answers));
}

} // namespace

std::string historyJson(const std::vector<Sitting> &sittings,
                        const std::vector<quiz::Instrument> &instruments)
{
    auto list = ordered_json::array();
    for (const auto &sitting : sittings) {
        auto results = ordered_json::array();
        for (const auto &part : sitting.parts)
            results.push_back(scoredValue(resultOf(sitting, part), instruments));
        list.push_back({{"started_at", sitting.startedAt},
                        {"finished_at", sitting.finishedAt},
                        {"about", {{"kind", code(sitting.about.kind)}, {"name", sitting.about.name}}},
                        {"results", std::move(results)}});
    }
    const ordered_json history{
        {"format", HistoryFormat}, {"version", CurrentVersion}, {"sittings", std::move(list)}};
    return history.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

std::expected<std::vector<Sitting>, base::Mistakes> readHistory(std::string_view file, std::string_view now,
                                                                const std::vector<quiz::Instrument> &known)
{
    if (auto mistake = textMistake(file))
        return std::unexpected(base::Mistakes{*std::move(mistake)});
    const auto first = file.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool isCsv = first != std::string_view::npos && file[first] != '{' && file[first] != '[';
    auto sittings = isCsv ? readHistoryCsv(file, now, known) : HistoryReader(now, known).read(file);
    if (!sittings)
        return std::unexpected(firstOnes(std::move(sittings.error())));
    return sittings;
}

std::vector<Sitting> newSittings(std::vector<Sitting> read, const std::vector<Sitting> &kept)
{
    std::set<decltype(identity(read.front()))> known;
    for (const auto &sitting : kept)
        known.insert(identity(sitting));
    std::erase_if(read, [&](const Sitting &sitting) { return !known.insert(identity(sitting)).second; });
    return read;
}

} // namespace journal
