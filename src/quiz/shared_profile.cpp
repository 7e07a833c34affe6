#include "quiz/shared_profile.h"

#include "base/byte_size.h"
#include "base/dates.h"
#include "base/json_object_reader.h"
#include "base/text.h"
#include "quiz/checked_base64.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace quiz {

namespace {

using base::inQuotes;
using base::JsonObjectReader;
using nlohmann::ordered_json;
using Reason = SharedProfileError::Reason;

constexpr int CurrentVersion = 1;
constexpr std::string_view ProfileFormat = "attune-profile";
constexpr std::string_view CodePrefix = "ATTUNE";
constexpr std::size_t LongestName = 60;
/// Allowed asymmetry of an interval: more than rounding both ends and the score to three decimals can cause.
constexpr double Rounding = 0.005;

double rounded(double value)
{
    constexpr double Thousand = 1000;
    return std::round(value * Thousand) / Thousand;
}

/// Control characters, and those that change the direction of writing: in a name from somebody else they
/// could reorder the text around it.
bool isControl(char32_t code)
{
    return (code < 0x20 && !base::isSpace(code)) || (code >= 0x7F && code < 0xA0 && !base::isSpace(code))
        || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

/// The name with white space as single spaces, without control characters, cut to LongestName characters.
std::string oneLine(std::string_view name)
{
    auto characters = base::characters(name);
    std::erase_if(characters, [](const base::Character &character) { return isControl(character.code); });
    std::string plain;
    for (const auto &character : characters)
        base::appendUtf8(plain, character.code);

    std::string line;
    std::size_t length = 0;
    for (const auto &character : base::characters(base::joined(base::splitWords(plain), " "))) {
        if (++length <= LongestName)
            base::appendUtf8(line, character.code);
    }
    return std::string(base::trimmed(line));
}

bool isDate(std::string_view text)
{
    constexpr std::string_view Pattern = "0000-00-00";
    return std::ranges::equal(text, Pattern, [](char character, char expected) {
        return expected == '0' ? character >= '0' && character <= '9' : character == expected;
    });
}

ordered_json toValue(const SharedProfile &profile)
{
    auto scores = ordered_json::object();
    for (const auto &[scale, score] : profile.scores) {
        const auto &interval = score.interval;
        scores[scale] = {{"score", score.score},
                         {"low", interval ? ordered_json(interval->low) : ordered_json()},
                         {"high", interval ? ordered_json(interval->high) : ordered_json()},
                         {"status", code(score.status)}};
    }
    return {{"format", ProfileFormat},
            {"version", CurrentVersion},
            {"instrument", profile.instrument},
            {"instrument_version", profile.instrumentVersion},
            {"instrument_hash", profile.instrumentHash},
            {"form", profile.form},
            {"name", profile.name},
            {"date", profile.date},
            {"scores", std::move(scores)}};
}

std::string laterProgram(int version)
{
    return "this was written by a later program: its version is " + std::to_string(version) + ", known is "
        + std::to_string(CurrentVersion);
}

/// Reports a wrong format or version, and sets `reason` where it is not Broken; false where the rest cannot
/// be read for that reason.
bool checkFormat(JsonObjectReader &fields, const base::Mistakes &mistakes, Reason &reason)
{
    const auto format = fields.word("format");
    if (format == "attune-result") {
        reason = Reason::Result;
        fields.report("format", "this is a saved result with its answers, not a profile that was shared");
    } else if (format != ProfileFormat) {
        reason = Reason::Foreign;
        if (!format.empty())
            fields.report("format", "the format is 'attune-profile', not " + inQuotes(format));
    }
    const auto version = mistakes.empty() ? fields.whole("version") : std::nullopt;
    if (version && *version > CurrentVersion) {
        reason = Reason::Later;
        fields.report("version", laterProgram(*version));
    } else if (version && *version < 1) {
        fields.report("version", "the version is 1 or more");
    }
    return mistakes.empty();
}

Status readStatus(JsonObjectReader &fields)
{
    const auto status = fields.word("status");
    if (!status.empty() && status != "scored" && status != "provisional")
        fields.report("status", "the status is 'scored' or 'provisional', not " + inQuotes(status));
    return status == "provisional" ? Status::Provisional : Status::Scored;
}

SharedScore readScore(JsonObjectReader fields, const std::string &scale)
{
    SharedScore score;
    score.status = readStatus(fields);
    score.score = fields.number("score").value_or(0);
    const auto low = fields.optionalNumber("low");
    const auto high = fields.optionalNumber("high");
    if (low && high) {
        score.interval = Interval{*low, *high};
        const bool isAround = *low <= score.score && score.score <= *high
            && std::abs((*high - score.score) - (score.score - *low)) <= Rounding;
        if (!isAround)
            fields.report("the interval of " + inQuotes(scale) + " does not lie around its score");
    } else if (low.has_value() != high.has_value()) {
        fields.report("the interval of " + inQuotes(scale) + " has only one end");
    }
    fields.refuseOthers();
    return score;
}

std::map<std::string, SharedScore> readScores(JsonObjectReader &profile)
{
    std::map<std::string, SharedScore> scores;
    auto fields = profile.inside("scores");
    if (fields.isObject() && fields.members().empty())
        fields.report("there is no score in it");
    for (const auto &[scale, score] : fields.members()) {
        if (score.isNull())
            fields.report(scale, "the score of " + inQuotes(scale) + " is missing");
        else
            scores[scale] = readScore(fields.inside(scale), scale);
    }
    return scores;
}

std::string readName(JsonObjectReader &fields)
{
    auto name = fields.string("name");
    if (name != oneLine(name))
        fields.report("name", "a name is one line of at most " + std::to_string(LongestName) + " characters");
    return name;
}

std::string readDate(JsonObjectReader &fields)
{
    auto date = fields.word("date");
    if (!date.empty() && !isDate(date))
        fields.report("date", "a date is written as 2026-01-31, not " + inQuotes(date));
    return date;
}

SharedProfile readProfile(JsonObjectReader fields, const base::Mistakes &mistakes, Reason &reason)
{
    SharedProfile profile;
    if (!checkFormat(fields, mistakes, reason))
        return profile;
    profile.instrument = fields.word("instrument");
    profile.instrumentVersion = fields.word("instrument_version");
    profile.instrumentHash = fields.word("instrument_hash");
    profile.form = fields.word("form");
    profile.name = readName(fields);
    profile.date = readDate(fields);
    profile.scores = readScores(fields);
    fields.refuseOthers();
    return profile;
}

std::unexpected<SharedProfileError> refused(Reason reason, base::Error error)
{
    return std::unexpected(SharedProfileError{reason, std::move(error)});
}

std::expected<SharedProfile, SharedProfileError> parseValue(std::string_view text)
{
    const auto value = base::parseJson(text);
    if (!value)
        return refused(Reason::Broken, value.error());
    base::Mistakes mistakes;
    auto reason = Reason::Broken;
    auto profile = readProfile({*value, {}, mistakes}, mistakes, reason);
    if (!mistakes.empty())
        return refused(reason, std::move(mistakes.front()));
    return profile;
}

std::string withoutSpace(std::string_view text)
{
    std::string rest;
    for (const auto &character : base::characters(text)) {
        if (!base::isSpace(character.code))
            rest += text.substr(character.offset, character.length);
    }
    return rest;
}

std::expected<SharedProfile, SharedProfileError> parseCode(std::string_view text)
{
    const auto foreign
        = refused(Reason::Foreign,
                  {"this is no shared profile: a code begins with ATTUNE1-, a file with a brace", 0, {}});
    if (!text.starts_with(CodePrefix))
        return foreign;
    const auto *begin = text.data() + CodePrefix.size();
    const auto *end = text.data() + text.size();
    int version = 0;
    const auto [rest, failure] = std::from_chars(begin, end, version);
    if (failure != std::errc() || rest == end || *rest != '-' || version < 1)
        return foreign;
    if (version > CurrentVersion)
        return refused(Reason::Later, {laterProgram(version), 0, {}});
    const auto bytes = fromCheckedBase64({rest + 1, end});
    if (!bytes)
        return refused(Reason::Changed,
                       {"this code is not as it was made: a letter is missing or was changed", 0, {}});
    auto profile = parseValue(*bytes);
    if (!profile)
        profile.error().error.line = 0; // A code has no lines that anybody sees.
    return profile;
}

std::string versionAndHash(const std::string &version, const std::string &hash)
{
    return version + " (" + hash + ")";
}

/// Whether any answers on the response scale can give the score and its SEM.
bool isPossible(const SharedScore &score, const Instrument &instrument)
{
    const double min = instrument.responseScale.min;
    const double max = instrument.responseScale.max;
    const double widest = (max - min) * std::sqrt(static_cast<double>(instrument.items.size()));
    return score.score >= min && score.score <= max && score.sem().value_or(0) <= widest;
}

} // namespace

std::optional<double> SharedScore::sem() const
{
    if (!interval)
        return std::nullopt;
    return (interval->high - interval->low) / (2 * Z);
}

SharedProfile share(const Instrument &instrument, const Profile &profile, std::string_view name,
                    std::string_view date)
{
    SharedProfile shared{profile.instrument,
                         profile.version,
                         profile.hash,
                         profile.form,
                         oneLine(name),
                         base::localDate(date),
                         {}};
    for (const auto &scale : profile.scales) {
        if (!scale.score)
            continue;
        auto &score = shared.scores[instrument.scales[scale.scale].id];
        score.status = scale.status;
        score.score = rounded(*scale.score);
        if (const auto interval = scale.interval())
            score.interval = Interval{rounded(interval->low), rounded(interval->high)};
    }
    return shared;
}

std::string toJson(const SharedProfile &profile)
{
    return toValue(profile).dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

std::string toCode(const SharedProfile &profile)
{
    return std::string(CodePrefix) + std::to_string(CurrentVersion) + '-'
        + toCheckedBase64(toValue(profile).dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

std::expected<SharedProfile, SharedProfileError> readSharedProfile(std::string_view text)
{
    constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(ByteOrderMark))
        text.remove_prefix(ByteOrderMark.size());
    const auto begun = base::trimmed(text);
    if (begun.empty())
        return refused(Reason::Foreign, {"there is nothing in it", 0, {}});
    if (begun.size() > LargestProfile)
        return refused(
            Reason::Foreign,
            {"it is larger than " + base::sizeInWords(LargestProfile) + ", which no profile is", 0, {}});
    return begun.starts_with('{') ? parseValue(text) : parseCode(withoutSpace(begun));
}

base::Result<SharedProfile> parseSharedProfile(std::string_view text)
{
    auto profile = readSharedProfile(text);
    if (!profile)
        return std::unexpected(std::move(profile.error().error));
    return *std::move(profile);
}

std::optional<base::Error> mismatch(const SharedProfile &profile, const Instrument &instrument)
{
    if (profile.instrument != instrument.id)
        return base::Error{"this is a profile of " + inQuotes(profile.instrument) + ", not of "
                               + inQuotes(instrument.id),
                           0, "/instrument"};
    if (profile.instrumentHash != instrument.hash)
        return base::Error{"this was answered in another version of the test: "
                               + versionAndHash(profile.instrumentVersion, profile.instrumentHash)
                               + ", here it is " + versionAndHash(instrument.version, instrument.hash),
                           0, "/instrument_hash"};
    for (const auto &[scale, score] : profile.scores) {
        const auto place = base::pointerTo("/scores", scale);
        if (!instrument.scaleIndex(scale))
            return base::Error{"there is no scale " + inQuotes(scale), 0, place};
        if (!isPossible(score, instrument))
            return base::Error{"no answers make this score of " + inQuotes(scale), 0, place};
    }
    return std::nullopt;
}

} // namespace quiz
