#include "content/amounts.h"

#include "base/text.h"
#include "content/prose.h"

namespace content {

std::size_t lengthOf(std::string_view text, base::Language language)
{
    return language == base::Language::Chinese ? base::hanCount(text) : wordCount(text);
}

std::string unitOf(base::Language language)
{
    return language == base::Language::Chinese ? "Han character" : "word";
}

std::string counted(std::size_t count, const std::string &what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::string wanted(const Range &range)
{
    return "; " + std::to_string(range.min) + " to " + std::to_string(range.max) + " are wanted";
}

std::string wantedAtMost(std::size_t most)
{
    return "; at most " + std::to_string(most) + " are wanted";
}

} // namespace content
