#pragma once

#include "base/error.h"
#include "base/localized.h"
#include "quiz/json_text.h"

#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

using Mistakes = std::vector<base::Error>;

/// As a sentence names it: 'keyed'.
std::string inQuotes(std::string_view name);

/// A whole number that an int can hold; 5.0 is one, too.
std::optional<int> wholeNumber(const nlohmann::json &value);

/// A text in the languages of the program: {"en": "...", "zh": "..."} with `zh` left out at will, or a plain
/// string, which is `en`.
base::Localized readText(const nlohmann::json &value, const std::string &place, Mistakes &mistakes);

/// Every number, unless a narrower one is given.
struct Range
{
    double min = std::numeric_limits<double>::lowest();
    double max = std::numeric_limits<double>::max();
};

/// The keys of one JSON object, asked for one by one. Each mistake goes to `mistakes` with its JSON pointer,
/// and the reading goes on with an empty value, so that one run finds them all. A null counts as absent.
class JsonFields
{
public:
    /// `value` and `mistakes` must outlive this. Anything but an object is one mistake, and then all its keys
    /// are silently absent.
    JsonFields(const nlohmann::json &value, std::string place, Mistakes &mistakes);

    std::vector<std::string> keys() const;
    std::string placeOf(std::string_view key) const;
    void report(std::string_view key, std::string sentence);

    /// nullptr where absent.
    const nlohmann::json *find(std::string_view key);
    /// As find(), but absence is a mistake.
    const nlohmann::json *require(std::string_view key);
    /// Elements of a list; empty where absent.
    const std::vector<nlohmann::json> &list(const nlohmann::json *value, std::string_view key);

    /// A string that is not blank.
    std::string word(std::string_view key);
    std::string optionalWord(std::string_view key);
    /// May be blank.
    std::string optionalString(std::string_view key);
    base::Localized text(std::string_view key);
    base::Localized optionalText(std::string_view key);
    std::optional<int> whole(std::string_view key);
    /// Within a range, its ends included.
    std::optional<double> number(std::string_view key, Range range);
    std::optional<double> optionalNumber(std::string_view key, Range range);
    /// Words that are not blank.
    std::vector<std::string> optionalWords(std::string_view key);

    /// To be called last: every key that nobody asked for is a mistake.
    void refuseOthers();

private:
    std::string stringIn(const nlohmann::json *value, std::string_view key);
    std::string wordIn(const nlohmann::json *value, std::string_view key);
    std::optional<double> numberIn(const nlohmann::json *value, std::string_view key, Range range);

    const nlohmann::json *m_object = nullptr;
    std::string m_place;
    Mistakes &m_mistakes;
    std::set<std::string, std::less<>> m_known;
};

} // namespace quiz
