#include "quiz/result.h"

#include <algorithm>

namespace quiz {

namespace {

using base::inQuotes;
using base::JsonObjectReader;
using nlohmann::ordered_json;

constexpr int CurrentVersion = 1;
constexpr std::string_view ResultFormat = "attune-result";

ordered_json toJson(std::optional<double> number)
{
    return number ? ordered_json(*number) : ordered_json();
}

ordered_json answersToJson(const std::vector<Response> &responses)
{
    auto answers = ordered_json::object();
    for (const auto &one : responses)
        answers[one.item] = one.answer ? ordered_json(*one.answer) : ordered_json();
    return answers;
}

ordered_json timesToJson(const std::vector<Response> &responses)
{
    auto times = ordered_json::object();
    for (const auto &one : responses) {
        if (one.milliseconds > 0)
            times[one.item] = one.milliseconds;
    }
    return times;
}

ordered_json scoresToJson(const Instrument &instrument, const Profile &profile)
{
    auto scores = ordered_json::object();
    for (const auto &scale : profile.scales) {
        const auto interval = scale.interval();
        scores[instrument.scales[scale.scale].id] = {
            {"score", toJson(scale.score)},
            {"low", toJson(interval ? std::optional(interval->low) : std::nullopt)},
            {"high", toJson(interval ? std::optional(interval->high) : std::nullopt)},
            {"answered", scale.answered},
            {"items", scale.items},
            {"status", code(scale.status)},
        };
    }
    return scores;
}

ordered_json withoutScores(const Result &result)
{
    ordered_json saved{
        {"format", ResultFormat}, {"version", CurrentVersion}, {"instrument", result.instrument}};
    // Unknown values are left out, because parseResult() refuses empty ones.
    const auto add = [&](const char *key, const std::string &word) {
        if (!word.empty())
            saved[key] = word;
    };
    add("instrument_version", result.version);
    add("instrument_hash", result.hash);
    add("form", result.form);
    saved["language"] = base::code(result.language);
    add("finished_at", result.finishedAt);
    saved["answers"] = answersToJson(result.responses);
    saved["times"] = timesToJson(result.responses);
    return saved;
}

std::string printed(const ordered_json &value)
{
    return value.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

/// Reads answers by item id; null is a skipped item.
std::vector<Response> readAnswers(JsonObjectReader &answers, const std::string &instrument)
{
    std::vector<Response> responses;
    for (const auto &[item, value] : answers.members()) {
        const auto answer = value.whole();
        if (!answer && !value.isNull())
            answers.report(item, "an answer must be a whole number, or null where the item was skipped");
        responses.push_back({instrument, item, answer, 0});
    }
    return responses;
}

/// Response times of items that are not among the responses are ignored.
void readTimes(JsonObjectReader times, std::vector<Response> &responses)
{
    for (auto &one : responses) {
        if (times.find(one.item) != nullptr)
            one.milliseconds = std::max(0, times.whole(one.item).value_or(0));
    }
}

/// Reports a wrong format or version; false where the rest cannot be read for that reason.
bool checkFormat(JsonObjectReader &fields)
{
    const auto format = fields.word("format");
    if (format == "attune-profile")
        fields.report("format", "this is a shared profile, which holds no answers");
    else if (!format.empty() && format != ResultFormat)
        fields.report("format", "the format is 'attune-result', not " + inQuotes(format));
    const auto version = fields.whole("version");
    if (version && *version > CurrentVersion)
        fields.report("version",
                      "this was written by a later program: its version is " + std::to_string(*version)
                          + ", known is " + std::to_string(CurrentVersion));
    else if (version && *version < 1)
        fields.report("version", "the version is 1 or more");
    return format == ResultFormat && version == CurrentVersion;
}

Result readSaved(JsonObjectReader &fields)
{
    Result result;
    if (!checkFormat(fields))
        return result;
    result.instrument = fields.word("instrument");
    result.version = fields.optionalWord("instrument_version");
    result.hash = fields.optionalWord("instrument_hash");
    result.form = fields.optionalWord("form");
    result.finishedAt = fields.optionalWord("finished_at");
    if (const auto language = fields.optionalWord("language"); !language.empty()) {
        if (!base::languageFromCode(language))
            fields.report("language", "the language is 'en' or 'zh', not " + inQuotes(language));
        result.language = base::languageFromCode(language).value_or(result.language);
    }
    auto answers = fields.inside("answers");
    result.responses = readAnswers(answers, result.instrument);
    if (fields.find("times") != nullptr)
        readTimes(fields.inside("times"), result.responses);
    return result;
}

} // namespace

ordered_json toValue(const Result &result)
{
    return withoutScores(result);
}

ordered_json toValue(const Result &result, const Instrument &instrument, const Profile &profile)
{
    auto saved = withoutScores(result);
    saved["scores"] = scoresToJson(instrument, profile);
    if (profile.styles)
        saved["styles"] = {{"secure", profile.styles->secure},
                           {"anxious", profile.styles->anxious},
                           {"avoidant", profile.styles->avoidant},
                           {"fearful", profile.styles->fearful}};
    return saved;
}

std::string toJson(const Result &result)
{
    return printed(toValue(result));
}

std::string toJson(const Result &result, const Instrument &instrument, const Profile &profile)
{
    return printed(toValue(result, instrument, profile));
}

Result readResult(JsonObjectReader &fields)
{
    if (fields.find("format") != nullptr)
        return readSaved(fields);
    Result result;
    result.responses = readAnswers(fields, {});
    return result;
}

base::Result<Result> parseResult(std::string_view json)
{
    const auto value = base::parseJson(json, LargestResult);
    if (!value)
        return std::unexpected(value.error());
    base::Mistakes mistakes;
    JsonObjectReader fields(*value, {}, mistakes);
    auto result = readResult(fields);
    if (!mistakes.empty())
        return std::unexpected(std::move(mistakes.front()));
    return result;
}

base::Mistakes checkAnswers(const Result &result, const Instrument &instrument)
{
    base::Mistakes mistakes;
    const auto &responseScale = instrument.responseScale;
    // A plain object of answers names no instrument, and its answers are not below "answers".
    const std::string answers = result.instrument.empty() ? "" : "/answers";
    for (const auto &one : result.responses) {
        const auto place = base::pointerTo(answers, one.item);
        const auto index = instrument.itemIndex(one.item);
        if (!index) {
            mistakes.push_back(
                {"there is no item " + inQuotes(one.item) + " in " + inQuotes(instrument.id), 0, place});
            continue;
        }
        const bool isMissing = !one.answer
            || std::ranges::find(responseScale.missing, *one.answer) != responseScale.missing.end();
        if (!isMissing && !isAnswer(instrument, instrument.items[*index], *one.answer))
            mistakes.push_back(
                {std::to_string(*one.answer) + " is no answer to " + inQuotes(one.item), 0, place});
    }
    return mistakes;
}

} // namespace quiz
