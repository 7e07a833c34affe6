#include "library/typed_words.h"

#include "library/query_words.h"
#include "library/snippet.h"

#include <algorithm>

namespace library {

std::vector<std::string> tellingWords(const AnalysedText &text, std::string_view typed)
{
    std::vector<std::string> words;
    const auto add = [&](std::size_t first, std::size_t last) {
        std::string word(typed.substr(text[first].begin, text[last].end - text[first].begin));
        if (std::ranges::find(words, word) == words.end())
            words.push_back(std::move(word));
    };
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (isTellingPair(text, index))
            add(index, index + 1);
        else if (!text[index].isIdeograph && !text[index].isStop)
            add(index, index);
    }
    if (words.empty()) {
        for (const auto &word : queryWords(typed))
            words.emplace_back(typed.substr(word.front().begin, word.back().end - word.front().begin));
    }
    return words;
}

std::vector<std::string> typedWords(const AnalysedText &text, const std::vector<std::size_t> &tokens,
                                    std::string_view typed)
{
    constexpr std::size_t Most = 5;
    std::vector<std::string> words;
    for (std::size_t first = 0; first < tokens.size() && words.size() < Most;) {
        auto last = first;
        while (last + 1 < tokens.size() && tokens[last + 1] == tokens[last] + 1
               && !text[tokens[last + 1]].isAfterBreak)
            ++last;
        const auto begin = text[tokens[first]].begin;
        words.emplace_back(typed.substr(begin, text[tokens[last]].end - begin));
        first = last + 1;
    }
    return words;
}

std::vector<std::string> wordsIn(const std::string &text, const std::vector<std::string> &words)
{
    std::vector<QueryWord> searched;
    for (const auto &word : words)
        searched.push_back(queryWords(word).front());
    std::vector<std::string> found;
    for (const auto index : wordsThere(text, searched))
        found.push_back(words[index]);
    return found;
}

} // namespace library
