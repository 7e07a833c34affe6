#include "journal/history_file.h"

#include "base/instant.h"
#include "base/text.h"
#include "journal/history_check.h"
#include "journal/history_csv.h"
#include "journal/payload.h"
#include "quiz/json_fields.h"
#include "quiz/result.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace journal {

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

    std::expected<std::vector<Sitting>, quiz::Mistakes> read(std::string_view file)
    {
        auto text = quiz::parseJson(file, LargestHistory);
        if (!text)
            return std::unexpected(quiz::Mistakes{std::move(text.error())});
        m_mistakes = std::move(text->doubledKeys);
        const auto &value = text->value;
        const bool isResult
            = value.is_object() && value.contains("format") && value["format"] == ResultFormat;
        if (isResult)
            readSingle(value);
        else
            readAll(value);
        if (!m_mistakes.empty())
            return std::unexpected(std::move(m_mistakes));
        return std::move(m_sittings);
    }

private:
    /// A sitting that is being read.
    struct Draft
    {
        Sitting sitting;
        std::string place;
        /// Where its end was found.
        std::string placeOfEnd;
    };

    bool hasEnoughMistakes() const { return m_mistakes.size() > MostMistakesTold; }

    void readSingle(const json &value)
    {
        Draft draft;
        addResult(draft, value, {});
        keep(std::move(draft));
    }

    void readAll(const json &value)
    {
        const auto before = m_mistakes.size();
        quiz::JsonFields fields(value, {}, m_mistakes);
        if (m_mistakes.size() > before)
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
        if (m_mistakes.size() > before)
            return;
        const auto &sittings = fields.list(fields.require("sittings"), "sittings");
        if (sittings.size() > MostSittings) {
            fields.report("sittings",
                          "there are " + std::to_string(sittings.size()) + " sittings, more than "
                              + std::to_string(MostSittings));
            return;
        }
        for (std::size_t index = 0; index < sittings.size() && !hasEnoughMistakes(); ++index)
            readSitting(sittings[index], quiz::pointerTo("/sittings", index));
    }

    void readSitting(const json &value, const std::string &place)
    {
        quiz::JsonFields fields(value, place, m_mistakes);
        Draft draft{{}, place, fields.placeOf("finished_at")};
        auto &sitting = draft.sitting;
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
        const auto &results = fields.list(fields.require("results"), "results");
        for (std::size_t index = 0; index < results.size() && !hasEnoughMistakes(); ++index)
            addResult(draft, results[index], quiz::pointerTo(fields.placeOf("results"), index));
        keep(std::move(draft));
    }

    void addResult(Draft &draft, const json &value, const std::string &place)
    {
        auto &sitting = draft.sitting;
        const auto before = m_mistakes.size();
        auto result = quiz::readResult(value, place, m_mistakes);
        if (m_mistakes.size() > before)
            return;
        if (result.instrument.empty()) {
            m_mistakes.push_back({"a result must name its instrument", 0, place});
            return;
        }
        sitting.language = result.language;
        if (sitting.finishedAt.empty() && !result.finishedAt.empty()) {
            sitting.finishedAt = result.finishedAt;
            draft.placeOfEnd = quiz::pointerTo(place, "finished_at");
        }
        SittingPart part{result.instrument, result.version, result.hash, result.form};
        if (const auto completed = m_forms.complete(part, result.responses); !completed)
            m_mistakes.push_back({completed.error(), 0, quiz::pointerTo(place, "form")});
        reportDoubles(sitting, result, place);
        sitting.parts.push_back(std::move(part));
        std::ranges::move(result.responses, std::back_inserter(sitting.responses));
        // A result may be without answers.
        if (std::max(sitting.responses.size(), sitting.parts.size()) > MostAnswers)
            m_mistakes.push_back(
                {"there are more than " + std::to_string(MostAnswers) + " answers in one sitting", 0, place});
    }

    /// An item twice within one result is a key twice, which was told already.
    void reportDoubles(const Sitting &sitting, const quiz::Result &result, const std::string &place)
    {
        if (std::ranges::find(sitting.parts, result.instrument, &SittingPart::instrument)
            != sitting.parts.end())
            m_mistakes.push_back({"there are two results of " + quiz::inQuotes(result.instrument)
                                      + " in one sitting, and each item can be answered once",
                                  0, quiz::pointerTo(place, "instrument")});
    }

    /// A time of the file in UTC; what cannot be read is told.
    std::string timeOf(const std::string &text, const std::string &place)
    {
        auto time = readTime(text);
        if (time)
            return *std::move(time);
        m_mistakes.push_back({std::move(time.error()), 0, place});
        return {};
    }

    void keep(Draft draft)
    {
        auto &[sitting, place, placeOfEnd] = draft;
        if (sitting.parts.empty())
            return;
        const auto placeOfStart = quiz::pointerTo(place, "started_at");
        sitting.finishedAt = sitting.finishedAt.empty() ? m_now : timeOf(sitting.finishedAt, placeOfEnd);
        sitting.startedAt
            = sitting.startedAt.empty() ? sitting.finishedAt : timeOf(sitting.startedAt, placeOfStart);
        if (auto mistake = timesMistake(sitting.startedAt, sitting.finishedAt))
            m_mistakes.push_back({std::move(mistake->sentence), 0,
                                  mistake->field == "finished_at" ? placeOfEnd : placeOfStart});
        m_sittings.push_back(std::move(sitting));
    }

    std::string m_now;
    KnownForms m_forms;
    quiz::Mistakes m_mistakes;
    std::vector<Sitting> m_sittings;
};

/// Before a file is looked at: whether it is a text.
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

/// No more than anybody reads.
quiz::Mistakes firstOnes(quiz::Mistakes mistakes)
{
    if (mistakes.size() <= MostMistakesTold)
        return mistakes;
    mistakes.resize(MostMistakesTold);
    mistakes.push_back(
        {"there are more mistakes; these are the first " + std::to_string(MostMistakesTold), 0, {}});
    return mistakes;
}

/// What makes a sitting itself; the order of answering does not come back from every file.
auto identity(const Sitting &sitting)
{
    std::vector<std::tuple<std::string, std::string, std::optional<int>>> answers;
    answers.reserve(sitting.responses.size());
    for (const auto &response : sitting.responses)
        answers.emplace_back(response.instrument, response.item, response.answer);
    std::ranges::sort(answers);
    // What came in before times were checked may be written with an offset.
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
    return history.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

std::expected<std::vector<Sitting>, std::vector<base::Error>>
readHistory(std::string_view file, std::string_view now, const std::vector<quiz::Instrument> &known)
{
    if (auto mistake = textMistake(file))
        return std::unexpected(quiz::Mistakes{*std::move(mistake)});
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
