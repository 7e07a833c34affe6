#include "journal/payload.h"

#include "base/json_limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace journal {

namespace {

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
std::string codeOf(const Codes &codes, Value value)
{
    return std::string(std::ranges::find(codes, value, &Codes::value_type::first)->second);
}

/// Throws json::out_of_range for an unknown code, like a missing key.
template <typename Codes>
auto valueOf(const Codes &codes, const std::string &code)
{
    const auto found = std::ranges::find(codes, code, &Codes::value_type::second);
    if (found == codes.end())
        throw json::out_of_range::create(403, "unknown code", nullptr);
    return found->first;
}

/// A name may hold bytes that are no UTF-8; they must not cost the record.
std::string written(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

template <typename Read>
auto readPayload(std::string_view payload, Read read) -> std::optional<decltype(read(json()))>
{
    if (base::exceededJsonLimit(payload))
        return std::nullopt;
    try {
        return read(json::parse(payload));
    } catch (const json::exception &) {
        return std::nullopt;
    }
}

json jsonOf(const quiz::Response &response)
{
    return {{"instrument", response.instrument},
            {"item", response.item},
            {"answer", response.answer ? json(*response.answer) : json()},
            {"milliseconds", response.milliseconds}};
}

quiz::Response responseOf(const json &value)
{
    quiz::Response response;
    response.instrument = value.at("instrument").get<std::string>();
    response.item = value.at("item").get<std::string>();
    if (const auto &answer = value.at("answer"); !answer.is_null())
        response.answer = answer.get<int>();
    response.milliseconds = value.at("milliseconds").get<int>();
    return response;
}

json jsonOf(const SittingPart &part)
{
    return {
        {"instrument", part.instrument}, {"version", part.version}, {"hash", part.hash}, {"form", part.form}};
}

SittingPart partOf(const json &value)
{
    return {value.at("instrument").get<std::string>(), value.at("version").get<std::string>(),
            value.at("hash").get<std::string>(), value.at("form").get<std::string>()};
}

base::Language languageOf(const std::string &code)
{
    if (const auto language = base::languageFromCode(code))
        return *language;
    throw json::out_of_range::create(403, "unknown language", nullptr);
}

Sitting sittingOf(const json &value)
{
    Sitting sitting;
    sitting.language = languageOf(value.at("language").get<std::string>());
    const auto &about = value.at("about");
    sitting.about
        = {valueOf(KindCodes, about.at("kind").get<std::string>()), about.at("name").get<std::string>()};
    for (const auto &part : value.at("parts"))
        sitting.parts.push_back(partOf(part));
    for (const auto &response : value.at("given"))
        sitting.responses.push_back(responseOf(response));
    return sitting;
}

} // namespace

std::string_view code(About::Kind kind)
{
    return std::ranges::find(KindCodes, kind, &decltype(KindCodes)::value_type::first)->second;
}

std::optional<About::Kind> aboutKindFromCode(std::string_view code)
{
    const auto *const found = std::ranges::find(KindCodes, code, &decltype(KindCodes)::value_type::second);
    return found == KindCodes.end() ? std::nullopt : std::optional(found->first);
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
    return readPayload(
        payload, [](const json &value) { return valueOf(ReplyCodes, value.at("reply").get<std::string>()); });
}

std::string placePayload(double place)
{
    return written({{"place", place}});
}

std::optional<double> placeFromPayload(std::string_view payload)
{
    return readPayload(payload, [](const json &value) { return value.at("place").get<double>(); });
}

std::string wordingPayload(std::string_view text)
{
    return written({{"text", text}});
}

std::optional<std::string> wordingFromPayload(std::string_view payload)
{
    return readPayload(payload, [](const json &value) { return value.at("text").get<std::string>(); });
}

std::string playbookPayload(const PlaybookEntry &entry)
{
    return written({{"week", entry.week}, {"state", codeOf(StateCodes, entry.state)}, {"note", entry.note}});
}

std::optional<PlaybookEntry> playbookFromPayload(std::string_view payload)
{
    return readPayload(payload, [](const json &value) {
        return PlaybookEntry{{},
                             value.at("week").get<int>(),
                             valueOf(StateCodes, value.at("state").get<std::string>()),
                             value.at("note").get<std::string>()};
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
