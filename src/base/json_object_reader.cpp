#include "base/json_object_reader.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>
#include <sstream>

namespace base {

namespace {

/// Up to so many members a linear search is as fast as a sorted index.
constexpr std::size_t FewMembers = 16;
/// No more duplicates are reported of one object: a large file may consist of them.
constexpr std::size_t MostDoubles = 100;

const JsonValue Nothing;

bool isString(const JsonValue &value)
{
    return value.string() != nullptr;
}

bool isWord(const JsonValue &value)
{
    return isString(value) && !trimmed(*value.string()).empty();
}

std::string shortest(double number)
{
    std::ostringstream text;
    text << number;
    return text.str();
}

/// The indices of members whose key an earlier one has.
std::vector<std::size_t> doublesAmong(const std::vector<JsonMember> &few)
{
    std::vector<std::size_t> doubles;
    for (std::size_t index = 1; index < few.size(); ++index) {
        const auto end = few.begin() + static_cast<std::ptrdiff_t>(index);
        if (std::find_if(few.begin(), end, [&](const JsonMember &one) { return one.key == few[index].key; })
            != end)
            doubles.push_back(index);
    }
    return doubles;
}

std::vector<std::size_t> doublesAmong(const std::vector<JsonMember> &members,
                                      const std::vector<std::size_t> &sorted)
{
    std::vector<std::size_t> doubles;
    for (std::size_t at = 1; at < sorted.size(); ++at) {
        if (members[sorted[at]].key == members[sorted[at - 1]].key)
            doubles.push_back(sorted[at]);
    }
    std::ranges::sort(doubles);
    return doubles;
}

} // namespace

JsonObjectReader::JsonObjectReader(const JsonValue &value, std::string place, Mistakes &mistakes)
    : m_value(&value)
    , m_place(std::move(place))
    , m_mistakes(&mistakes)
    , m_isKnown(members().size())
{
    if (!isObject())
        report("an object in braces is expected here");
    reportDoubles();
}

void JsonObjectReader::reportDoubles()
{
    const auto &all = members();
    if (all.size() > FewMembers) {
        m_sorted.resize(all.size());
        std::iota(m_sorted.begin(), m_sorted.end(), std::size_t{0});
        std::ranges::stable_sort(m_sorted, {},
                                 [&](std::size_t index) { return std::string_view(all[index].key); });
    }
    const auto doubles = m_sorted.empty() ? doublesAmong(all) : doublesAmong(all, m_sorted);
    for (std::size_t at = 0; at < doubles.size(); ++at) {
        const auto &member = all[doubles[at]];
        m_isKnown[doubles[at]] = true;
        if (at < MostDoubles)
            m_mistakes->push_back({"the key " + inQuotes(member.key) + " stands twice in one object",
                                   member.value.line, pointerTo(m_place, member.key)});
    }
}

/// A reader of nothing, for a missing value, which was reported already.
JsonObjectReader::JsonObjectReader(Mistakes &mistakes)
    : m_value(&Nothing)
    , m_mistakes(&mistakes)
{
}

const std::vector<JsonMember> &JsonObjectReader::members() const
{
    static const std::vector<JsonMember> None;
    const auto *object = m_value->object();
    return object == nullptr ? None : *object;
}

/// The number of members where there is none of that key.
std::size_t JsonObjectReader::indexOf(std::string_view key) const
{
    const auto &all = members();
    if (m_sorted.empty())
        return static_cast<std::size_t>(std::ranges::find(all, key, &JsonMember::key) - all.begin());
    const auto found = std::ranges::lower_bound(
        m_sorted, key, {}, [&](std::size_t index) { return std::string_view(all[index].key); });
    return found != m_sorted.end() && all[*found].key == key ? *found : all.size();
}

const JsonValue *JsonObjectReader::find(std::string_view key)
{
    const auto index = indexOf(key);
    if (index == members().size())
        return nullptr;
    m_isKnown[index] = true;
    const auto &value = members()[index].value;
    return value.isNull() ? nullptr : &value;
}

const JsonValue *JsonObjectReader::require(std::string_view key)
{
    const auto *value = find(key);
    if (value == nullptr && isObject())
        report(inQuotes(key) + " is missing");
    return value;
}

const std::vector<JsonValue> &JsonObjectReader::listIn(const JsonValue *value, std::string_view key)
{
    static const std::vector<JsonValue> None;
    const auto *list = value == nullptr ? nullptr : value->list();
    if (value != nullptr && list == nullptr)
        report(key, inQuotes(key) + " must be a list");
    return list == nullptr ? None : *list;
}

const std::vector<JsonValue> &JsonObjectReader::list(std::string_view key)
{
    return listIn(require(key), key);
}

const std::vector<JsonValue> &JsonObjectReader::optionalList(std::string_view key)
{
    return listIn(find(key), key);
}

bool JsonObjectReader::isList(std::string_view key)
{
    const auto *value = find(key);
    return value != nullptr && value->list() != nullptr;
}

JsonObjectReader JsonObjectReader::inside(std::string_view key)
{
    const auto *value = require(key);
    if (value != nullptr && value->object() != nullptr)
        return {*value, pointerTo(m_place, key), *m_mistakes};
    if (value != nullptr)
        report(key, inQuotes(key) + " must be an object");
    return JsonObjectReader(*m_mistakes);
}

JsonObjectReader JsonObjectReader::inside(std::string_view key, std::size_t index)
{
    return {list(key)[index], pointerTo(pointerTo(m_place, key), index), *m_mistakes};
}

std::string JsonObjectReader::stringIn(const JsonValue *value, std::string_view key)
{
    if (value == nullptr)
        return {};
    if (!isString(*value))
        report(key, inQuotes(key) + " must be a string");
    return isString(*value) ? *value->string() : std::string();
}

std::string JsonObjectReader::wordIn(const JsonValue *value, std::string_view key)
{
    if (value == nullptr || !isString(*value) || isWord(*value))
        return stringIn(value, key);
    report(key, inQuotes(key) + " is empty");
    return {};
}

std::string JsonObjectReader::string(std::string_view key)
{
    return stringIn(require(key), key);
}

std::string JsonObjectReader::optionalString(std::string_view key)
{
    return stringIn(find(key), key);
}

std::string JsonObjectReader::word(std::string_view key)
{
    return wordIn(require(key), key);
}

std::string JsonObjectReader::optionalWord(std::string_view key)
{
    return wordIn(find(key), key);
}

std::vector<std::string> JsonObjectReader::elementsIn(const std::vector<JsonValue> &list,
                                                      std::string_view key, bool (*isGood)(const JsonValue &),
                                                      const char *sentence)
{
    std::vector<std::string> elements;
    for (std::size_t index = 0; index < list.size(); ++index) {
        if (isGood(list[index]))
            elements.push_back(*list[index].string());
        else
            report(key, index, sentence);
    }
    return elements;
}

std::vector<std::string> JsonObjectReader::strings(std::string_view key)
{
    return elementsIn(list(key), key, isString, "a string is expected here");
}

std::vector<std::string> JsonObjectReader::optionalWords(std::string_view key)
{
    return elementsIn(optionalList(key), key, isWord, "a string that is not empty is expected here");
}

Localized JsonObjectReader::text(std::string_view key)
{
    const auto *value = require(key);
    if (value == nullptr)
        return {};
    if (isString(*value)) {
        if (!isWord(*value))
            report(key, "the text is empty");
        return {*value->string(), {}};
    }
    if (value->object() != nullptr)
        return inside(key).text();
    report(key, "a text is a string or an object with 'en' and, if you like, 'zh'");
    return {};
}

Localized JsonObjectReader::optionalText(std::string_view key)
{
    return find(key) == nullptr ? Localized{} : text(key);
}

Localized JsonObjectReader::text()
{
    Localized text{word("en"), optionalString("zh")};
    if (trimmed(text.zh).empty())
        text.zh.clear();
    refuseOthers();
    return text;
}

bool JsonObjectReader::boolean(std::string_view key)
{
    const auto *value = require(key);
    const auto *flag = value == nullptr ? nullptr : value->boolean();
    if (value != nullptr && flag == nullptr)
        report(key, inQuotes(key) + " must be true or false");
    return flag != nullptr && *flag;
}

std::optional<int> JsonObjectReader::whole(std::string_view key)
{
    const auto *value = require(key);
    const auto number = value == nullptr ? std::nullopt : value->whole();
    if (value != nullptr && !number)
        report(key, inQuotes(key) + " must be a whole number");
    return number;
}

int JsonObjectReader::whole(std::string_view key, int min, int max)
{
    const auto *value = require(key);
    if (value == nullptr || !numberIn(value, key, {}))
        return min;
    const auto number = value->whole();
    if (number && *number >= min && *number <= max)
        return *number;
    report(key,
           inQuotes(key) + " must be a whole number from " + std::to_string(min) + " to "
               + std::to_string(max));
    return min;
}

std::optional<double> JsonObjectReader::numberIn(const JsonValue *value, std::string_view key,
                                                 NumberRange range)
{
    const auto number = value == nullptr ? std::nullopt : value->number();
    if (value != nullptr && !number)
        report(key, inQuotes(key) + " must be a number");
    if (!number || (*number >= range.min && *number <= range.max))
        return number;
    report(key,
           inQuotes(key) + " must be between " + shortest(range.min) + " and " + shortest(range.max)
               + ", not " + shortest(*number));
    return std::nullopt;
}

std::optional<double> JsonObjectReader::number(std::string_view key, NumberRange range)
{
    return numberIn(require(key), key, range);
}

std::optional<double> JsonObjectReader::optionalNumber(std::string_view key, NumberRange range)
{
    return numberIn(find(key), key, range);
}

void JsonObjectReader::report(std::string sentence)
{
    m_mistakes->push_back({std::move(sentence), line(), m_place});
}

void JsonObjectReader::report(std::string_view key, std::string sentence)
{
    const auto at = indexOf(key);
    m_mistakes->push_back({std::move(sentence), at == members().size() ? line() : members()[at].value.line,
                           pointerTo(m_place, key)});
}

void JsonObjectReader::report(std::string_view key, std::size_t index, std::string sentence)
{
    report(key, std::move(sentence));
    auto &mistake = m_mistakes->back();
    mistake.place = pointerTo(mistake.place, index);
    const auto at = indexOf(key);
    const auto *list = at == members().size() ? nullptr : members()[at].value.list();
    if (list != nullptr && index < list->size())
        mistake.line = (*list)[index].line;
}

void JsonObjectReader::refuse(std::string_view key, std::string_view code, std::string_view choices)
{
    report(key, inQuotes(key) + " must be " + std::string(choices) + ", not " + inQuotes(code));
}

void JsonObjectReader::refuseOthers()
{
    for (std::size_t index = 0; index < members().size(); ++index) {
        const auto &[key, value] = members()[index];
        if (!m_isKnown[index])
            m_mistakes->push_back({"unknown key " + inQuotes(key), value.line, pointerTo(m_place, key)});
    }
}

} // namespace base
