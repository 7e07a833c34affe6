#include "quiz/json_fields.h"

#include "base/text.h"

#include <cmath>
#include <limits>
#include <sstream>

namespace quiz {

namespace {

using nlohmann::json;

bool isBlank(const json &value)
{
    return base::trimmed(value.get_ref<const std::string &>()).empty();
}

std::string shortest(double number)
{
    std::ostringstream text;
    text << number;
    return text.str();
}

} // namespace

std::string inQuotes(std::string_view name)
{
    return "'" + std::string(name) + "'";
}

std::optional<int> wholeNumber(const json &value)
{
    constexpr auto Limits = std::numeric_limits<int>();
    if (!value.is_number())
        return std::nullopt;
    const auto number = value.get<double>();
    if (number != std::floor(number) || number < Limits.min() || number > Limits.max())
        return std::nullopt;
    return static_cast<int>(number);
}

base::Localized readText(const json &value, const std::string &place, Mistakes &mistakes)
{
    if (value.is_string()) {
        if (isBlank(value))
            mistakes.push_back({"the text is empty", 0, place});
        return {value.get<std::string>(), {}};
    }
    if (!value.is_object()) {
        mistakes.push_back({"a text is a string or an object with 'en' and, if you like, 'zh'", 0, place});
        return {};
    }

    JsonFields fields(value, place, mistakes);
    base::Localized text;
    text.en = fields.word("en");
    text.zh = fields.optionalString("zh");
    if (base::trimmed(text.zh).empty())
        text.zh.clear();
    fields.refuseOthers();
    return text;
}

JsonFields::JsonFields(const json &value, std::string place, Mistakes &mistakes)
    : m_object(value.is_object() ? &value : nullptr)
    , m_place(std::move(place))
    , m_mistakes(mistakes)
{
    if (m_object == nullptr)
        m_mistakes.push_back({"an object in braces is expected here", 0, m_place});
}

std::vector<std::string> JsonFields::keys() const
{
    std::vector<std::string> names;
    if (m_object == nullptr)
        return names;
    for (const auto &[key, value] : m_object->items())
        names.push_back(key);
    return names;
}

std::string JsonFields::placeOf(std::string_view key) const
{
    return pointerTo(m_place, key);
}

void JsonFields::report(std::string_view key, std::string sentence)
{
    m_mistakes.push_back({std::move(sentence), 0, placeOf(key)});
}

const json *JsonFields::find(std::string_view key)
{
    m_known.emplace(key);
    if (m_object == nullptr)
        return nullptr;
    const auto found = m_object->find(key);
    return found == m_object->end() || found->is_null() ? nullptr : &*found;
}

const json *JsonFields::require(std::string_view key)
{
    const auto *value = find(key);
    if (value == nullptr && m_object != nullptr)
        m_mistakes.push_back({"'" + std::string(key) + "' is missing", 0, m_place});
    return value;
}

const std::vector<json> &JsonFields::list(const json *value, std::string_view key)
{
    static const std::vector<json> Nothing;
    if (value == nullptr)
        return Nothing;
    if (!value->is_array()) {
        report(key, "'" + std::string(key) + "' must be a list in square brackets");
        return Nothing;
    }
    return value->get_ref<const json::array_t &>();
}

std::string JsonFields::stringIn(const json *value, std::string_view key)
{
    if (value == nullptr || value->is_string())
        return value != nullptr ? value->get<std::string>() : std::string();
    report(key, inQuotes(key) + " must be a string");
    return {};
}

std::string JsonFields::wordIn(const json *value, std::string_view key)
{
    if (value == nullptr || !value->is_string() || !isBlank(*value))
        return stringIn(value, key);
    report(key, inQuotes(key) + " is empty");
    return {};
}

std::string JsonFields::word(std::string_view key)
{
    return wordIn(require(key), key);
}

std::string JsonFields::optionalWord(std::string_view key)
{
    return wordIn(find(key), key);
}

std::string JsonFields::optionalString(std::string_view key)
{
    return stringIn(find(key), key);
}

base::Localized JsonFields::text(std::string_view key)
{
    const auto *value = require(key);
    return value != nullptr ? readText(*value, placeOf(key), m_mistakes) : base::Localized{};
}

base::Localized JsonFields::optionalText(std::string_view key)
{
    return find(key) != nullptr ? text(key) : base::Localized{};
}

std::optional<int> JsonFields::whole(std::string_view key)
{
    const auto *value = require(key);
    if (value == nullptr)
        return std::nullopt;
    const auto number = wholeNumber(*value);
    if (!number)
        report(key, "'" + std::string(key) + "' must be a whole number");
    return number;
}

std::optional<double> JsonFields::numberIn(const json *value, std::string_view key, Range range)
{
    if (value == nullptr)
        return std::nullopt;
    const auto name = inQuotes(key);
    if (!value->is_number()) {
        report(key, name + " must be a number");
        return std::nullopt;
    }
    const auto number = value->get<double>();
    if (number < range.min || number > range.max) {
        report(key,
               name + " must be between " + shortest(range.min) + " and " + shortest(range.max) + ", not "
                   + shortest(number));
        return std::nullopt;
    }
    return number;
}

std::optional<double> JsonFields::number(std::string_view key, Range range)
{
    return numberIn(require(key), key, range);
}

std::optional<double> JsonFields::optionalNumber(std::string_view key, Range range)
{
    return numberIn(find(key), key, range);
}

std::vector<std::string> JsonFields::optionalWords(std::string_view key)
{
    std::vector<std::string> words;
    const auto &values = list(find(key), key);
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (values[index].is_string() && !isBlank(values[index]))
            words.push_back(values[index].get<std::string>());
        else
            m_mistakes.push_back(
                {"a string that is not empty is expected here", 0, pointerTo(placeOf(key), index)});
    }
    return words;
}

void JsonFields::refuseOthers()
{
    for (const auto &key : keys()) {
        if (!m_known.contains(key))
            report(key, "unknown key " + inQuotes(key));
    }
}

} // namespace quiz
