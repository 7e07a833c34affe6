#include "base/json_limits.h"

namespace base {

namespace {

/// The byte of the first bracket that is too deep.
std::optional<std::size_t> firstTooDeep(std::string_view json)
{
    std::size_t depth = 0;
    bool isInString = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        switch (json[at]) {
        case '"':
            isInString = !isInString;
            break;
        case '\\':
            at += isInString ? 1 : 0;
            break;
        case '[':
        case '{':
            if (!isInString && ++depth > DeepestJson)
                return at;
            break;
        case ']':
        case '}':
            // More closing than opening ones are the parser's to refuse.
            depth -= !isInString && depth > 0 ? 1 : 0;
            break;
        default:
            break;
        }
    }
    return std::nullopt;
}

int lineAt(std::string_view text, std::size_t position)
{
    int line = 1;
    for (const char character : text.substr(0, position))
        line += character == '\n' ? 1 : 0;
    return line;
}

} // namespace

std::optional<Error> exceededJsonLimit(std::string_view json, std::size_t largest)
{
    if (json.size() > largest)
        return Error{"the JSON is larger than " + sizeInWords(largest), 0, {}};
    if (const auto at = firstTooDeep(json))
        return Error{"the JSON is nested deeper than " + std::to_string(DeepestJson) + " levels",
                     lineAt(json, *at), "byte " + std::to_string(*at + 1)};
    return std::nullopt;
}

} // namespace base
