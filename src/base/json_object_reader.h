#pragma once

#include "base/json.h"
#include "base/localized.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// A closed interval; by default every finite number.
struct NumberRange
{
    double min = std::numeric_limits<double>::lowest();
    double max = std::numeric_limits<double>::max();
};

/// The keys of one JSON object, asked for one by one. Each mistake is added with its line and JSON pointer,
/// and the call returns an empty value, so that one run finds all mistakes. A null counts as absent; a key
/// that is asked for without "optional" must be there.
class JsonObjectReader
{
public:
    /// `place` is the JSON pointer of `value`; all the other arguments must outlive this. A `value` that is
    /// no object is one mistake, and then all its keys are silently absent. A duplicate key is a mistake, and
    /// its first value is read.
    JsonObjectReader(const JsonValue &value, std::string place, Mistakes &mistakes);

    bool isObject() const { return m_value->object() != nullptr; }
    int line() const { return m_value->line; }
    /// For objects whose keys are not fixed; empty where there is no object.
    const std::vector<JsonMember> &members() const;
    /// nullptr where absent.
    const JsonValue *find(std::string_view key);
    const JsonValue *require(std::string_view key);
    /// The elements; empty where absent. The reference is valid as long as the JSON value.
    const std::vector<JsonValue> &list(std::string_view key);
    const std::vector<JsonValue> &optionalList(std::string_view key);
    /// False where it is absent.
    bool isList(std::string_view key);
    /// The object of a key, and element `index` of the list of a key, which must have it.
    JsonObjectReader inside(std::string_view key);
    JsonObjectReader inside(std::string_view key, std::size_t index);

    /// May be blank.
    std::string string(std::string_view key);
    std::string optionalString(std::string_view key);
    /// Not blank.
    std::string word(std::string_view key);
    std::string optionalWord(std::string_view key);
    std::vector<std::string> strings(std::string_view key);
    std::vector<std::string> optionalWords(std::string_view key);
    /// {"en": "...", "zh": "..."}, in which `zh` is optional, or a plain string, which is `en`.
    Localized text(std::string_view key);
    Localized optionalText(std::string_view key);
    /// The same, read from this object itself.
    Localized text();
    bool boolean(std::string_view key);
    std::optional<int> whole(std::string_view key);
    /// Anything but a whole number from `min` to `max` is a mistake, for which `min` is returned.
    int whole(std::string_view key, int min, int max);
    std::optional<double> number(std::string_view key, NumberRange range = {});
    std::optional<double> optionalNumber(std::string_view key, NumberRange range = {});

    /// A word of a closed list: `fromCode` gives its value, `choices` lists them in the sentence of a mistake
    /// ("low or high"). Value{} where it is wrong.
    template <typename Value>
    Value choice(std::string_view key, std::optional<Value> (*fromCode)(std::string_view),
                 std::string_view choices)
    {
        const auto code = word(key);
        const auto value = fromCode(code);
        if (!value && !code.empty())
            refuse(key, code, choices);
        return value.value_or(Value{});
    }

    /// Adds a mistake: in the object itself, in the value of a key, which may be absent, or in an element of
    /// the list of a key.
    void report(std::string sentence);
    void report(std::string_view key, std::string sentence);
    void report(std::string_view key, std::size_t index, std::string sentence);
    /// Adds the mistake that `code` is none of the choices of a key.
    void refuse(std::string_view key, std::string_view code, std::string_view choices);
    /// To be called last: every key that was not asked for is a mistake.
    void refuseOthers();

private:
    explicit JsonObjectReader(Mistakes &mistakes);

    void reportDoubles();
    std::size_t indexOf(std::string_view key) const;
    const std::vector<JsonValue> &listIn(const JsonValue *value, std::string_view key);
    std::string stringIn(const JsonValue *value, std::string_view key);
    std::string wordIn(const JsonValue *value, std::string_view key);
    std::vector<std::string> elementsIn(const std::vector<JsonValue> &list, std::string_view key,
                                        bool (*isGood)(const JsonValue &), const char *sentence);
    std::optional<double> numberIn(const JsonValue *value, std::string_view key, NumberRange range);

    const JsonValue *m_value;
    std::string m_place;
    Mistakes *m_mistakes;
    /// For large objects: the members' indices sorted by key, duplicates in their order.
    std::vector<std::size_t> m_sorted;
    /// By index of the member: whether it was asked for.
    std::vector<bool> m_isKnown;
};

} // namespace base
