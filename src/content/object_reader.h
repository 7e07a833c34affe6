#pragma once

#include "base/localized.h"
#include "content/json_value.h"
#include "content/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// Where the mistakes of one file go.
class ProblemList
{
public:
    /// Both must outlive the list.
    ProblemList(std::string_view file, std::vector<Problem> &problems)
        : m_file(file)
        , m_problems(&problems)
    {
    }

    /// The same list, where every mistake is only a warning.
    ProblemList mild() const;

    void error(int line, std::string sentence) const;
    void warning(int line, std::string sentence) const;

private:
    Severity m_worst = Severity::Error;
    std::string_view m_file;
    std::vector<Problem> *m_problems;
};

/// Reads the members of a JSON object and tells every mistake with its line: a missing key, a wrong type, an
/// empty text, and at the end every key nobody asked for. What is wrong comes back empty.
class ObjectReader
{
public:
    /// `object` must outlive the reader.
    ObjectReader(const JsonValue &object, ProblemList problems);

    /// A text that must be there and not be empty.
    std::string text(std::string_view key);
    std::string optionalText(std::string_view key);
    /// A list of texts that must be there; it may be empty.
    std::vector<std::string> texts(std::string_view key);
    std::vector<std::string> optionalTexts(std::string_view key);
    int wholeNumber(std::string_view key, int min, int max);
    /// {"en": "...", "zh": "..."}, of which zh may be missing: that is a warning.
    base::Localized localized(std::string_view key);

    /// A text that must be one of a closed list; `fromCode` knows it, `choices` names it to the author.
    template <typename Value>
    Value choice(std::string_view key, std::optional<Value> (*fromCode)(std::string_view),
                 std::string_view choices)
    {
        const auto code = text(key);
        const auto value = fromCode(code);
        if (!value && !code.empty())
            refuse(key, code, choices);
        return value.value_or(Value{});
    }

    /// A list of such texts, at least one.
    template <typename Value>
    std::vector<Value> someChoices(std::string_view key, std::optional<Value> (*fromCode)(std::string_view),
                                   std::string_view choices)
    {
        std::vector<Value> values;
        const auto codes = someTexts(key);
        for (const auto &code : codes) {
            if (const auto value = fromCode(code))
                values.push_back(*value);
            else
                refuse(key, code, choices);
        }
        return values;
    }

    /// The value of a key, whatever it is; nullptr and a problem where it is missing.
    const JsonValue *required(std::string_view key);
    const JsonValue *optional(std::string_view key);
    /// As required(), but of that kind.
    const JsonValue *required(std::string_view key, JsonValue::Kind kind);

    /// Says that `code` is none of the choices of a key.
    void refuse(std::string_view key, std::string_view code, std::string_view choices);
    void error(std::string_view key, std::string sentence);
    /// To be called last.
    void refuseUnknownKeys();

    int line() const { return m_object->line; }
    const ProblemList &problems() const { return m_problems; }

private:
    const JsonMember *find(std::string_view key);
    bool hasKind(std::string_view key, const JsonValue &value, JsonValue::Kind kind);
    std::vector<std::string> someTexts(std::string_view key);
    std::vector<std::string> textsOf(std::string_view key, const JsonValue &list);

    const JsonValue *m_object;
    ProblemList m_problems;
    std::vector<std::string_view> m_known;
};

/// The objects of a file that holds one list of them; a problem where it is anything else.
std::vector<JsonValue> parseObjectList(std::string_view json, const ProblemList &problems);

} // namespace content
