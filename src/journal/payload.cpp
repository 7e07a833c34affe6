#include "journal/payload.h"

#include "base/json_object_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace journal {

namespace {

using base::JsonObjectReader;
using nlohmann::json;

constexpr std::array<std::pair<About::Kind, std::string_view>, 3> KindCodes = {{
    {About::Kind::Partner, "partner"},
    {About::Kind::Other, "other"},
    {About::Kind::General, "general"},
}};

constexpr std::array<std::pair<Reply, std::string_view>, 3> ReplyCodes = {{
    {Reply::VeryMuch, "very-much"},
    {Reply::Partly, "partly"},
    {Reply::NotForMe, "not-for-me"},
}};

constexpr std::array<std::pair<PlaybookEntry::State, std::string_view>, 4> StateCodes = {{
    {PlaybookEntry::State::Open, "open"},
    {PlaybookEntry::State::Tried, "tried"},
    {PlaybookEntry::State::Done, "done"},
    {PlaybookEntry::State::NotForMe, "not-for-me"},
}};

template <typename Codes, typename Value>
std::string_view codeOf(const Codes &codes, Value value)
{
    return std::ranges::find(codes, value, &Codes::value_type::first)->second;
}

template <typename Codes>
auto valueOf(const Codes &codes, std::string_view code)
{
    const auto found = std::ranges::find(codes, code, &Codes::value_type::second);
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

/// Bytes of a name that are no UTF-8 become U+FFFD, so that writing the record cannot fail.
std::string written(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// The result of `read`; empty where a key is missing, unknown or of another type.
template <typename Read>
auto readPayload(std::string_view payload, Read read)
    -> std::optional<decltype(read(std::declval<JsonObjectReader &>()))>
{
    const auto value = base::parseJson(payload);
    if (!value)
        return std::nullopt;
    base::Mistakes mistakes;
    JsonObjectReader fields(*value, {}, mistakes);
    auto record = read(fields);
    return mistakes.empty() ? std::optional(std::move(record)) : std::nullopt;
}

json jsonOf(const quiz::Response &response)
{
    return {{"instrument", response.instrument},
            {"item", response.item},
            {"answer", response.answer ? json(*response.answer) : json()},
            {"milliseconds", response.milliseconds}};
}

quiz::Response responseOf(JsonObjectReader fields)
{
    quiz::Response response;
    response.instrument = fields.string("instrument");
    response.item = fields.string("item");
    if (fields.find("answer") != nullptr)
        response.answer = fields.whole("answer");
    response.milliseconds = fields.whole("milliseconds").value_or(0);
    return response;
}

json jsonOf(const SittingPart &part)
{
    return {
        {"instrument", part.instrument}, {"version", part.version}, {"hash", part.hash}, {"form", part.form}};
}

SittingPart partOf(JsonObjectReader fields)
{
    return {fields.string("instrument"), fields.string("version"), fields.string("hash"),
            fields.string("form")};
}

About aboutOf(JsonObjectReader fields)
{
    return {fields.choice("kind", aboutKindFromCode, "partner, other or general"), fields.string("name")};
}

Sitting sittingOf(JsonObjectReader &fields)
{
    Sitting sitting;
    sitting.language = fields.choice("language", base::languageFromCode, "en or zh");
    sitting.about = aboutOf(fields.inside("about"));
    const auto parts = fields.list("parts").size();
    for (std::size_t index = 0; index < parts; ++index)
        sitting.parts.push_back(partOf(fields.inside("parts", index)));
    const auto given = fields.list("given").size();
    sitting.responses.reserve(given);
    for (std::size_t index = 0; index < given; ++index)
        sitting.responses.push_back(responseOf(fields.inside("given", index)));
    return sitting;
}

std::optional<Reply> replyFromCode(std::string_view code)
{
    return valueOf(ReplyCodes, code);
}

std::optional<PlaybookEntry::State> stateFromCode(std::string_view code)
{
    return valueOf(StateCodes, code);
}

} // namespace

std::string_view code(About::Kind kind)
{
    return codeOf(KindCodes, kind);
}

std::optional<About::Kind> aboutKindFromCode(std::string_view code)
{
    return valueOf(KindCodes, code);
}

std::string sittingPayload(const Sitting &sitting)
{
    json value = {{"language", base::code(sitting.language)},
                  {"about", {{"kind", code(sitting.about.kind)}, {"name", sitting.about.name}}},
                  {"parts", json::array()},
                  {"given", json::array()}};
    for (const auto &part : sitting.parts)
        value["parts"].push_back(jsonOf(part));
    for (const auto &response : sitting.responses)
        value["given"].push_back(jsonOf(response));
    return written(value);
}

std::optional<Sitting> sittingFromPayload(std::string_view payload)
{
    return readPayload(payload, sittingOf);
}

std::string replyPayload(Reply reply)
{
    return written({{"reply", codeOf(ReplyCodes, reply)}});
}

std::optional<Reply> replyFromPayload(std::string_view payload)
{
    return readPayload(payload, [](JsonObjectReader &fields) {
        return fields.choice("reply", replyFromCode, "very-much, partly or not-for-me");
    });
}

std::string placePayload(double place)
{
    return written({{"place", place}});
}

std::optional<double> placeFromPayload(std::string_view payload)
{
    return readPayload(payload, [](JsonObjectReader &fields) { return fields.number("place").value_or(0); });
}

std::string wordingPayload(std::string_view text)
{
    return written({{"text", text}});
}

std::optional<std::string> wordingFromPayload(std::string_view payload)
{
    return readPayload(payload, [](JsonObjectReader &fields) { return fields.string("text"); });
}

std::string playbookPayload(const PlaybookEntry &entry)
{
    return written({{"week", entry.week}, {"state", codeOf(StateCodes, entry.state)}, {"note", entry.note}});
}

std::optional<PlaybookEntry> playbookFromPayload(std::string_view payload)
{
    return readPayload(payload, [](JsonObjectReader &fields) {
        return PlaybookEntry{
            {},
            fields.whole("week").value_or(0),
            fields.choice("state", stateFromCode, "open, tried, done or not-for-me"),
            fields.string("note"),
        };
    });
}

std::string partnerPayload(const quiz::SharedProfile &profile)
{
    return quiz::toJson(profile);
}

std::optional<quiz::SharedProfile> partnerFromPayload(std::string_view payload)
{
    auto profile = quiz::parseSharedProfile(payload);
    return profile ? std::optional(*std::move(profile)) : std::nullopt;
}

} // namespace journal
