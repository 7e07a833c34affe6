#include "content/values.h"

#include <algorithm>

namespace content {

namespace {

/// The text for a slot; the slot itself, in braces, where it has none.
std::string filling(const Phrase &phrase, const std::string &name,
                    const std::map<std::string, std::string> &fillings)
{
    if (const auto chosen = fillings.find(name); chosen != fillings.end())
        return chosen->second;
    const auto slot = std::ranges::find(phrase.fillIns, name, &Slot::name);
    return slot == phrase.fillIns.end() || slot->fillings.empty() ? "{" + name + "}" : slot->fillings.front();
}

} // namespace

std::string filled(const Phrase &phrase)
{
    return filled(phrase, {});
}

std::string filled(const Phrase &phrase, const std::map<std::string, std::string> &fillings)
{
    std::string text;
    std::string_view rest = phrase.say;
    while (!rest.empty()) {
        const auto open = rest.find('{');
        const auto close = open == std::string_view::npos ? open : rest.find('}', open);
        if (close == std::string_view::npos)
            break;
        text += rest.substr(0, open);
        text += filling(phrase, std::string(rest.substr(open + 1, close - open - 1)), fillings);
        rest.remove_prefix(close + 1);
    }
    return text.append(rest);
}

} // namespace content
