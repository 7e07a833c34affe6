#include "content/values.h"

#include <array>
#include <utility>

namespace content {

namespace {

template <typename Value, std::size_t Size>
using Codes = std::array<std::pair<Value, std::string_view>, Size>;

constexpr Codes<End, 2> EndCodes = {{{End::Low, "low"}, {End::High, "high"}}};
constexpr Codes<Tone, 4> ToneCodes
    = {{{Tone::Gentle, "gentle"}, {Tone::Plain, "plain"}, {Tone::Playful, "playful"}, {Tone::Firm, "firm"}}};
constexpr Codes<AuthoredStyle, 5> StyleCodes = {{{AuthoredStyle::Secure, "secure"},
                                                 {AuthoredStyle::Anxious, "anxious"},
                                                 {AuthoredStyle::Avoidant, "avoidant"},
                                                 {AuthoredStyle::Fearful, "fearful"},
                                                 {AuthoredStyle::Any, "any"}}};
constexpr Codes<Channel, 2> ChannelCodes = {{{Channel::Spoken, "spoken"}, {Channel::Text, "text"}}};
constexpr Codes<Practice::Company, 2> CompanyCodes
    = {{{Practice::Company::Solo, "solo"}, {Practice::Company::Together, "together"}}};
constexpr Codes<Practice::Frequency, 4> FrequencyCodes = {{{Practice::Frequency::Once, "once"},
                                                           {Practice::Frequency::Daily, "daily"},
                                                           {Practice::Frequency::Weekly, "weekly"},
                                                           {Practice::Frequency::WhenNeeded, "when-needed"}}};

constexpr Codes<ProfileText::Section, 6> ProfileSectionCodes
    = {{{ProfileText::Section::Summary, "summary"},
        {ProfileText::Section::Strengths, "strengths"},
        {ProfileText::Section::Triggers, "triggers"},
        {ProfileText::Section::Ask, "ask"},
        {ProfileText::Section::Partner, "partner"},
        {ProfileText::Section::Growth, "growth"}}};

template <typename Value, std::size_t Size>
std::string_view codeIn(const Codes<Value, Size> &codes, Value value)
{
    for (const auto &[known, code] : codes) {
        if (known == value)
            return code;
    }
    return {};
}

template <typename Value, std::size_t Size>
std::optional<Value> valueIn(const Codes<Value, Size> &codes, std::string_view text)
{
    for (const auto &[value, code] : codes) {
        if (code == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::string_view code(End end)
{
    return codeIn(EndCodes, end);
}

std::optional<End> endFromCode(std::string_view code)
{
    return valueIn(EndCodes, code);
}

std::string_view code(Tone tone)
{
    return codeIn(ToneCodes, tone);
}

std::optional<Tone> toneFromCode(std::string_view code)
{
    return valueIn(ToneCodes, code);
}

std::string_view code(AuthoredStyle style)
{
    return codeIn(StyleCodes, style);
}

std::optional<AuthoredStyle> styleFromCode(std::string_view code)
{
    return valueIn(StyleCodes, code);
}

std::string_view code(Channel channel)
{
    return codeIn(ChannelCodes, channel);
}

std::optional<Channel> channelFromCode(std::string_view code)
{
    return valueIn(ChannelCodes, code);
}

std::string_view code(Practice::Company company)
{
    return codeIn(CompanyCodes, company);
}

std::optional<Practice::Company> companyFromCode(std::string_view code)
{
    return valueIn(CompanyCodes, code);
}

std::string_view code(Practice::Frequency frequency)
{
    return codeIn(FrequencyCodes, frequency);
}

std::optional<Practice::Frequency> frequencyFromCode(std::string_view code)
{
    return valueIn(FrequencyCodes, code);
}

std::string_view code(ProfileText::Section section)
{
    return codeIn(ProfileSectionCodes, section);
}

std::optional<ProfileText::Section> profileSectionFromCode(std::string_view code)
{
    return valueIn(ProfileSectionCodes, code);
}

} // namespace content
