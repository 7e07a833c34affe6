#include "content/object_reader.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace content {

namespace {

std::string_view nameOf(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Text:
        return "a text";
    case JsonValue::Kind::Array:
        return "a list";
    case JsonValue::Kind::Object:
        return "an object";
    case JsonValue::Kind::Number:
        return "a number";
    case JsonValue::Kind::Boolean:
        return "true or false";
    case JsonValue::Kind::Null:
        break;
    }
    return "null";
}

std::string inQuotes(std::string_view word)
{
    return "'" + std::string(word) + "'";
}

} // namespace

ProblemList ProblemList::mild() const
{
    auto list = *this;
    list.m_worst = Severity::Warning;
    return list;
}

void ProblemList::error(int line, std::string sentence) const
{
    m_problems->push_back({std::string(m_file), line, m_worst, std::move(sentence)});
}

void ProblemList::warning(int line, std::string sentence) const
{
    m_problems->push_back({std::string(m_file), line, Severity::Warning, std::move(sentence)});
}

ObjectReader::ObjectReader(const JsonValue &object, ProblemList problems)
    : m_object(&object)
    , m_problems(problems)
{
}

const JsonMember *ObjectReader::find(std::string_view key)
{
    m_known.push_back(key);
    const auto found = std::ranges::find(m_object->members, key, &JsonMember::key);
    return found == m_object->members.end() ? nullptr : &*found;
}

const JsonValue *ObjectReader::optional(std::string_view key)
{
    const auto *member = find(key);
    return member == nullptr ? nullptr : &member->value;
}

const JsonValue *ObjectReader::required(std::string_view key)
{
    const auto *value = optional(key);
    if (value == nullptr)
        m_problems.error(line(), "the key " + inQuotes(key) + " is missing");
    return value;
}

bool ObjectReader::hasKind(std::string_view key, const JsonValue &value, JsonValue::Kind kind)
{
    if (value.kind != kind)
        error(key, inQuotes(key) + " must be " + std::string(nameOf(kind)));
    return value.kind == kind;
}

const JsonValue *ObjectReader::required(std::string_view key, JsonValue::Kind kind)
{
    const auto *value = required(key);
    return value != nullptr && hasKind(key, *value, kind) ? value : nullptr;
}

std::string ObjectReader::text(std::string_view key)
{
    const auto *value = required(key, JsonValue::Kind::Text);
    if (value == nullptr)
        return {};
    if (base::trimmed(value->text).empty())
        error(key, inQuotes(key) + " is empty");
    return value->text;
}

std::string ObjectReader::optionalText(std::string_view key)
{
    const auto *value = optional(key);
    return value != nullptr && hasKind(key, *value, JsonValue::Kind::Text) ? value->text : std::string{};
}

std::vector<std::string> ObjectReader::textsOf(std::string_view key, const JsonValue &list)
{
    std::vector<std::string> texts;
    for (const auto &element : list.elements) {
        if (element.kind != JsonValue::Kind::Text || base::trimmed(element.text).empty())
            m_problems.error(element.line, inQuotes(key) + " must hold texts that are not empty");
        else if (std::ranges::find(texts, element.text) != texts.end())
            m_problems.error(element.line, inQuotes(key) + " holds " + inQuotes(element.text) + " twice");
        else
            texts.push_back(element.text);
    }
    return texts;
}

std::vector<std::string> ObjectReader::texts(std::string_view key)
{
    const auto *value = required(key, JsonValue::Kind::Array);
    return value == nullptr ? std::vector<std::string>{} : textsOf(key, *value);
}

std::vector<std::string> ObjectReader::optionalTexts(std::string_view key)
{
    const auto *value = optional(key);
    const bool isList = value != nullptr && hasKind(key, *value, JsonValue::Kind::Array);
    return isList ? textsOf(key, *value) : std::vector<std::string>{};
}

std::vector<std::string> ObjectReader::someTexts(std::string_view key)
{
    const auto *value = required(key, JsonValue::Kind::Array);
    if (value == nullptr)
        return {};
    if (value->elements.empty())
        error(key, inQuotes(key) + " must name at least one");
    return textsOf(key, *value);
}

int ObjectReader::wholeNumber(std::string_view key, int min, int max)
{
    const auto *value = required(key, JsonValue::Kind::Number);
    if (value == nullptr)
        return min;
    const bool isWithin = value->number >= min && value->number <= max;
    if (!isWithin || std::floor(value->number) != value->number) {
        error(key,
              inQuotes(key) + " must be a whole number from " + std::to_string(min) + " to "
                  + std::to_string(max));
        return min;
    }
    return static_cast<int>(value->number);
}

base::Localized ObjectReader::localized(std::string_view key)
{
    const auto *value = required(key, JsonValue::Kind::Object);
    if (value == nullptr)
        return {};
    ObjectReader reader(*value, m_problems);
    base::Localized text;
    text.en = reader.text("en");
    text.zh = reader.optionalText("zh");
    reader.refuseUnknownKeys();
    if (base::trimmed(text.zh).empty())
        m_problems.warning(value->line, inQuotes(key) + " has no Chinese text");
    return text;
}

void ObjectReader::refuse(std::string_view key, std::string_view code, std::string_view choices)
{
    error(key, inQuotes(key) + " must be " + std::string(choices) + ", not " + inQuotes(code));
}

void ObjectReader::error(std::string_view key, std::string sentence)
{
    const auto *member = find(key);
    m_problems.error(member == nullptr ? line() : member->line, std::move(sentence));
}

void ObjectReader::refuseUnknownKeys()
{
    std::vector<std::string_view> seen;
    for (const auto &[key, line, value] : m_object->members) {
        if (std::ranges::find(m_known, key) == m_known.end())
            m_problems.error(line, "unknown key " + inQuotes(key));
        else if (std::ranges::find(seen, key) != seen.end())
            m_problems.error(line, "the key " + inQuotes(key) + " stands twice");
        seen.push_back(key);
    }
}

std::vector<JsonValue> parseObjectList(std::string_view json, const ProblemList &problems)
{
    auto list = parseJson(json);
    if (!list) {
        problems.error(list.error().line, list.error().sentence);
        return {};
    }
    if (list->kind != JsonValue::Kind::Array) {
        problems.error(1, "the file must hold a list");
        return {};
    }
    std::erase_if(list->elements, [&](const JsonValue &element) {
        if (element.kind != JsonValue::Kind::Object)
            problems.error(element.line, "the list must hold objects");
        return element.kind != JsonValue::Kind::Object;
    });
    return std::move(list->elements);
}

} // namespace content
