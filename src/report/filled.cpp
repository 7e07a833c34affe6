#include "report/filled.h"

#include "base/text.h"

#include <algorithm>

namespace report {

std::string filled(std::string_view sentence, std::initializer_list<Filling> fillings)
{
    std::string text;
    while (!sentence.empty()) {
        const auto *const filling = std::ranges::find_if(
            fillings, [&](const Filling &one) { return sentence.starts_with(one.place); });
        if (filling != fillings.end()) {
            text += filling->text;
            sentence.remove_prefix(filling->place.size());
        } else {
            text += sentence.front();
            sentence.remove_prefix(1);
        }
    }
    return text;
}

std::string inOneParagraph(const std::vector<std::string> &sentences, base::Language language)
{
    return base::joined(sentences, language == base::Language::Chinese ? "" : " ");
}

} // namespace report
