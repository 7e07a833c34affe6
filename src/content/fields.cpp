#include "content/fields.h"

#include "content/letters.h"

#include <algorithm>

namespace content {

namespace {

constexpr std::string_view Styles = "secure, anxious, avoidant, fearful or any";

std::optional<End> readEnd(ObjectReader &reader, std::string_view key)
{
    const auto code = reader.optionalText(key);
    const auto end = endFromCode(code);
    if (!end && !code.empty())
        reader.refuse(key, code, "low or high");
    return end;
}

bool isYearAndMonth(std::string_view text)
{
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    return text.size() == 7 && text[4] == '-' && std::ranges::all_of(text.substr(0, 4), isDigit)
        && std::ranges::all_of(text.substr(5), isDigit) && text.substr(5) >= "01" && text.substr(5) <= "12";
}

std::vector<Slot> readSlots(ObjectReader &reader)
{
    const auto *value = reader.optional("slots");
    if (value == nullptr)
        return {};
    std::vector<Slot> slots;
    if (value->kind != JsonValue::Kind::Object) {
        reader.error("slots", "'slots' must be an object");
        return slots;
    }
    ObjectReader fillings(*value, reader.problems());
    for (const auto &member : value->members)
        slots.push_back({member.key, fillings.texts(member.key)});
    fillings.refuseUnknownKeys();
    return slots;
}

Phrase readPhrase(ObjectReader reader)
{
    Phrase phrase;
    phrase.id = reader.text("id");
    if (!phrase.id.empty() && !isSlug(phrase.id))
        reader.error("id", "the id '" + phrase.id + "' must be of a-z, 0-9 and '-'");
    phrase.say = reader.text("say");
    phrase.insteadOf = reader.text("instead_of");
    phrase.why = reader.text("why");
    phrase.ifItLandsBadly = reader.text("if_it_lands_badly");
    phrase.situation = reader.text("situation");
    phrase.tone = reader.choice("tone", toneFromCode, "gentle, plain, playful or firm");
    phrase.channels = reader.someChoices("channel", channelFromCode, "spoken or text");
    phrase.level = reader.wholeNumber("level", 1, 4);
    phrase.suits = reader.someChoices("suits", styleFromCode, Styles);
    phrase.towards = reader.someChoices("towards", styleFromCode, Styles);
    phrase.fillIns = readSlots(reader);
    reader.refuseUnknownKeys();
    return phrase;
}

} // namespace

std::string Ids::read(ObjectReader &reader)
{
    auto id = reader.text("id");
    if (id.empty())
        return id;
    if (!isSlug(id))
        reader.error("id", "the id '" + id + "' must be of a-z, 0-9 and '-'");
    if (!m_seen.insert(id).second)
        reader.error("id", "the id '" + id + "' stands twice in this file");
    return id;
}

base::Localized readBoth(ObjectReader &reader)
{
    base::Localized text{reader.text("en"), reader.text("zh")};
    reader.refuseUnknownKeys();
    return text;
}

base::Localized readBoth(ObjectReader &reader, std::string_view key)
{
    const auto *value = reader.required(key, JsonValue::Kind::Object);
    if (value == nullptr)
        return {};
    ObjectReader text(*value, reader.problems());
    return readBoth(text);
}

SpeaksTo readSpeaksTo(ObjectReader &reader)
{
    SpeaksTo speaksTo;
    const auto *value = reader.required("speaks_to", JsonValue::Kind::Object);
    if (value == nullptr)
        return speaksTo;
    ObjectReader inner(*value, reader.problems());
    speaksTo.anxiety = readEnd(inner, "anxiety");
    speaksTo.avoidance = readEnd(inner, "avoidance");
    speaksTo.facets = inner.optionalTexts("facets");
    inner.refuseUnknownKeys();
    return speaksTo;
}

std::vector<std::string> readSlugs(ObjectReader &reader, std::string_view key)
{
    auto slugs = reader.texts(key);
    for (const auto &slug : slugs) {
        if (!isSlug(slug))
            reader.error(key, "'" + slug + "' in '" + std::string(key) + "' must be of a-z, 0-9 and '-'");
    }
    return slugs;
}

std::string readReviewed(ObjectReader &reader)
{
    auto reviewed = reader.text("reviewed");
    if (!reviewed.empty() && !isYearAndMonth(reviewed))
        reader.error("reviewed", "'reviewed' must be a year and a month, as in 2026-11");
    return reviewed;
}

std::vector<Phrase> readPhrases(ObjectReader &reader)
{
    std::vector<Phrase> phrases;
    const auto *list = reader.required("phrases", JsonValue::Kind::Array);
    if (list == nullptr)
        return phrases;
    for (const auto &element : list->elements) {
        if (element.kind == JsonValue::Kind::Object)
            phrases.push_back(readPhrase({element, reader.problems()}));
        else
            reader.problems().error(element.line, "'phrases' must hold objects");
    }
    return phrases;
}

} // namespace content
