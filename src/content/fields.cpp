#include "content/fields.h"

#include "base/text.h"
#include "content/letters.h"

#include <algorithm>

namespace content {

namespace {

using base::inQuotes;
using base::JsonObjectReader;

constexpr std::string_view Styles = "secure, anxious, avoidant, fearful or any";

std::optional<End> readEnd(JsonObjectReader &reader, std::string_view key)
{
    const auto code = reader.optionalString(key);
    const auto end = endFromCode(code);
    if (!end && !code.empty())
        reader.refuse(key, code, "low or high");
    return end;
}

std::vector<std::string> textsOf(JsonObjectReader &reader, std::string_view key,
                                 const std::vector<base::JsonValue> &list)
{
    std::vector<std::string> texts;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto *text = list[index].string();
        if (text == nullptr || base::trimmed(*text).empty())
            reader.report(key, index, inQuotes(key) + " must hold texts that are not empty");
        else if (std::ranges::find(texts, *text) != texts.end())
            reader.report(key, index, inQuotes(key) + " holds " + inQuotes(*text) + " twice");
        else
            texts.push_back(*text);
    }
    return texts;
}

/// Words of a closed list, at least one.
template <typename Value>
std::vector<Value> readChoices(JsonObjectReader &reader, std::string_view key,
                               std::optional<Value> (*fromCode)(std::string_view), std::string_view choices)
{
    std::vector<Value> values;
    const auto codes = readTexts(reader, key);
    if (reader.isList(key) && reader.list(key).empty())
        reader.report(key, inQuotes(key) + " must name at least one");
    for (const auto &code : codes) {
        if (const auto value = fromCode(code))
            values.push_back(*value);
        else
            reader.refuse(key, code, choices);
    }
    return values;
}

bool isYearAndMonth(std::string_view text)
{
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    return text.size() == 7 && text[4] == '-' && std::ranges::all_of(text.substr(0, 4), isDigit)
        && std::ranges::all_of(text.substr(5), isDigit) && text.substr(5) >= "01" && text.substr(5) <= "12";
}

std::vector<Slot> readSlots(JsonObjectReader &reader)
{
    std::vector<Slot> slots;
    if (reader.find("slots") == nullptr)
        return slots;
    auto fillings = reader.inside("slots");
    for (const auto &member : fillings.members())
        slots.push_back({member.key, readTexts(fillings, member.key)});
    return slots;
}

Phrase readPhrase(JsonObjectReader reader)
{
    Phrase phrase;
    phrase.id = reader.word("id");
    if (!phrase.id.empty() && !isSlug(phrase.id))
        reader.report("id", "the id '" + phrase.id + "' must be of a-z, 0-9 and '-'");
    phrase.say = reader.word("say");
    phrase.insteadOf = reader.word("instead_of");
    phrase.why = reader.word("why");
    phrase.ifItLandsBadly = reader.word("if_it_lands_badly");
    phrase.situation = reader.word("situation");
    phrase.tone = reader.choice("tone", toneFromCode, "gentle, plain, playful or firm");
    phrase.channels = readChoices(reader, "channel", channelFromCode, "spoken or text");
    phrase.level = reader.whole("level", 1, 4);
    phrase.suits = readChoices(reader, "suits", styleFromCode, Styles);
    phrase.towards = readChoices(reader, "towards", styleFromCode, Styles);
    phrase.fillIns = readSlots(reader);
    reader.refuseOthers();
    return phrase;
}

} // namespace

std::string Ids::read(JsonObjectReader &reader)
{
    auto id = reader.word("id");
    if (id.empty())
        return id;
    if (!isSlug(id))
        reader.report("id", "the id '" + id + "' must be of a-z, 0-9 and '-'");
    if (!m_seen.insert(id).second)
        reader.report("id", "the id '" + id + "' stands twice in this file");
    return id;
}

base::Localized readLocalized(JsonObjectReader &reader, std::string_view key, const ProblemList &problems)
{
    auto languages = reader.inside(key);
    auto text = languages.text();
    if (languages.isObject() && text.zh.empty())
        problems.warning(languages.line(), inQuotes(key) + " has no Chinese text");
    return text;
}

base::Localized readBoth(JsonObjectReader &reader)
{
    base::Localized text{reader.word("en"), reader.word("zh")};
    reader.refuseOthers();
    return text;
}

base::Localized readBoth(JsonObjectReader &reader, std::string_view key)
{
    auto text = reader.inside(key);
    return readBoth(text);
}

std::vector<std::string> readTexts(JsonObjectReader &reader, std::string_view key)
{
    return textsOf(reader, key, reader.list(key));
}

std::vector<std::string> readOptionalTexts(JsonObjectReader &reader, std::string_view key)
{
    return textsOf(reader, key, reader.optionalList(key));
}

LocalizedTexts readLocalizedTexts(JsonObjectReader &reader, std::string_view key)
{
    auto languages = reader.inside(key);
    LocalizedTexts texts{readTexts(languages, "en"), readTexts(languages, "zh")};
    languages.refuseOthers();
    return texts;
}

SpeaksTo readSpeaksTo(JsonObjectReader &reader)
{
    auto inner = reader.inside("speaks_to");
    SpeaksTo speaksTo;
    speaksTo.anxiety = readEnd(inner, "anxiety");
    speaksTo.avoidance = readEnd(inner, "avoidance");
    speaksTo.facets = readOptionalTexts(inner, "facets");
    inner.refuseOthers();
    return speaksTo;
}

std::vector<std::string> readSlugs(JsonObjectReader &reader, std::string_view key)
{
    auto slugs = readTexts(reader, key);
    for (const auto &slug : slugs) {
        if (!isSlug(slug))
            reader.report(key, inQuotes(slug) + " in " + inQuotes(key) + " must be of a-z, 0-9 and '-'");
    }
    return slugs;
}

std::string readReviewed(JsonObjectReader &reader)
{
    auto reviewed = reader.word("reviewed");
    if (!reviewed.empty() && !isYearAndMonth(reviewed))
        reader.report("reviewed", "'reviewed' must be a year and a month, as in 2026-11");
    return reviewed;
}

std::optional<Tonight> readTonight(JsonObjectReader &reader)
{
    if (reader.find("tonight") == nullptr)
        return std::nullopt;
    auto inner = reader.inside("tonight");
    Tonight tonight;
    tonight.perhaps = inner.word("perhaps");
    tonight.actions = readTexts(inner, "do");
    tonight.avoid = inner.word("avoid");
    tonight.phrases = readSlugs(inner, "say");
    inner.refuseOthers();
    return tonight;
}

std::vector<Phrase> readPhrases(JsonObjectReader &reader)
{
    std::vector<Phrase> phrases;
    const auto &list = reader.list("phrases");
    for (std::size_t index = 0; index < list.size(); ++index) {
        if (list[index].object() != nullptr)
            phrases.push_back(readPhrase(reader.inside("phrases", index)));
        else
            reader.report("phrases", index, "'phrases' must hold objects");
    }
    return phrases;
}

} // namespace content
