#pragma once

#include "base/json.h"
#include "base/localized.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Every number, unless a narrower one is given. The ends are within it.
struct NumberRange
{
    double min = std::numeric_limits<double>::lowest();
    double max = std::numeric_limits<double>::max();
};

/// The keys of one JSON object, asked for one by one. Each mistake is added with its line and JSON pointer,
/// and the reading goes on with an empty value, so that one run finds them all. A null counts as absent; what
/// is asked for without "optional" must be there.
class JsonObjectReader
{
public:
    /// All but `place`, the JSON pointer of `value`, must outlive this. Anything but an object is one
    /// mistake, and then all its keys are silently absent. A key that stands twice is a mistake, and read
    /// once.
    JsonObjectReader(const JsonValue &value, std::string place, Mistakes &mistakes);

    bool isObject() const { return m_value->object() != nullptr; }
    int line() const { return m_value->line; }
    /// Where the keys are free; empty where there is no object.
    const std::vector<JsonMember> &members() const;
    /// nullptr where absent.
    const JsonValue *find(std::string_view key);
    const JsonValue *require(std::string_view key);
    /// Elements; empty where absent.
    const std::vector<JsonValue> &list(std::string_view key);
    const std::vector<JsonValue> &optionalList(std::string_view key);
    /// False, too, where it is absent.
    bool isList(std::string_view key);
    /// The object of a key, and one of a list that has so many elements.
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
    /// {"en": "...", "zh": "..."} with `zh` left out at will, or a plain string, which is `en`.
    Localized text(std::string_view key);
    Localized optionalText(std::string_view key);
    /// The same where this is that object.
    Localized text();
    bool boolean(std::string_view key);
    std::optional<int> whole(std::string_view key);
    /// From `min` to `max`; `min` where it is wrong.
    int whole(std::string_view key, int min, int max);
    std::optional<double> number(std::string_view key, NumberRange range = {});
    std::optional<double> optionalNumber(std::string_view key, NumberRange range = {});

    /// A word of a closed list; `fromCode` knows it, `choices` names it in the sentence ("low or high").
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

    /// Mistakes in the object itself, in the value of a key, which may be absent, and in an element of a
    /// list.
    void report(std::string sentence);
    void report(std::string_view key, std::string sentence);
    void report(std::string_view key, std::size_t index, std::string sentence);
    /// Says that `code` is none of the choices of a key.
    void refuse(std::string_view key, std::string_view code, std::string_view choices);
    /// To be called last: every key that nobody asked for is a mistake.
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
    /// Where there are many: the members' indices by key, the first of doubles first.
    std::vector<std::size_t> m_sorted;
    /// By member: whether anybody asked for it.
    std::vector<bool> m_isKnown;
};

} // namespace base
