#include "library/analysed_text.h"

#include "base/text.h"
#include "library/stemmer.h"
#include "library/stop_words.h"
#include "library/token_reader.h"

#include <algorithm>

namespace library {

namespace {

/// Whether the text between two tokens separates more than words.
bool isBreak(std::string_view between)
{
    constexpr std::string_view Marks[]
        = {".", ",", ";", ":", "!", "?", "\n", "。", "，", "；", "：", "！", "？"};
    for (const auto mark : Marks) {
        if (between.contains(mark))
            return true;
    }
    return false;
}

} // namespace

AnalysedText analyse(std::string_view text)
{
    AnalysedText tokens;
    TokenReader reader(text);
    std::size_t end = 0;
    for (base::Token token; reader.next(token); end = token.end) {
        auto &added = tokens.emplace_back();
        added.isIdeograph = isIdeograph(token);
        added.isAfterBreak = isBreak(text.substr(end, token.begin - end));
        added.isStop = added.isIdeograph ? isStopCharacter(token.text) : isStopWord(token.text);
        added.stem = added.isIdeograph ? token.text : searchStem(token.text);
        added.text = token.text;
        added.begin = token.begin;
        added.end = token.end;
    }
    return tokens;
}

bool isTellingPair(const AnalysedText &text, std::size_t index)
{
    return index + 1 < text.size() && text[index].isIdeograph && text[index + 1].isIdeograph
        && !text[index + 1].isAfterBreak && !(text[index].isStop && text[index + 1].isStop);
}

bool isKeyword(const AnalysedText &query)
{
    constexpr std::size_t MostWords = 3;
    constexpr std::size_t MostCharacters = 6;
    const auto han = static_cast<std::size_t>(std::ranges::count_if(query, &AnalysedToken::isIdeograph));
    return han <= MostCharacters && query.size() - han <= MostWords;
}

} // namespace library
