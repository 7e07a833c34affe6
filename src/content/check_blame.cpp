#include "base/text.h"
#include "content/checks.h"
#include "content/letters.h"

#include <algorithm>
#include <array>
#include <string>

namespace content {

namespace {

constexpr std::array<std::string_view, 3> BannedWords = {"always", "never", "should"};
constexpr std::array<std::string_view, 4> BannedHan = {"总是", "从来", "从不", "应该"};
/// The most words, or Han characters, between "you" and a word that is still about the listener: "you know
/// you really never".
constexpr std::size_t WordsFromYou = 2;
constexpr std::size_t HanFromYou = 4;

/// The words of a text without its apostrophes: "you’re" is "youre".
std::vector<std::string> plainWords(std::string_view text)
{
    return base::splitWords(normalizedWords(base::replaced(base::replaced(text, "'", ""), "’", ""), " "));
}

/// The word that makes a sentence blame the listener; empty where none does.
std::string_view bannedWord(std::string_view text)
{
    const auto words = plainWords(text);
    for (const auto word : BannedWords) {
        if (std::ranges::find(words, word) != words.end())
            return word;
    }
    for (const auto word : BannedHan) {
        if (text.contains(word))
            return word;
    }
    return {};
}

bool isYou(std::string_view word)
{
    constexpr std::array<std::string_view, 5> You = {"you", "youre", "youve", "youd", "youll"};
    return std::ranges::find(You, word) != You.end();
}

/// "you never", "you’ve always", "you just never", and 你总是, 你怎么从来.
std::string_view wordAimedAtYou(std::string_view text)
{
    const auto words = plainWords(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto *const banned = std::ranges::find(BannedWords, words[at]);
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(at - std::min(at, WordsFromYou));
        const auto last = words.begin() + static_cast<std::ptrdiff_t>(at);
        if (banned != BannedWords.end() && std::any_of(first, last, isYou))
            return *banned;
    }
    for (const auto word : BannedHan) {
        for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            const auto before = base::characters(text.substr(0, at));
            for (std::size_t back = 1; back <= std::min(HanFromYou, before.size()); ++back) {
                const auto code = before[before.size() - back].code;
                if (code == U'你')
                    return word;
                if (!base::isHan(code))
                    break;
            }
        }
    }
    return {};
}

/// Whether these words introduce the answer of the other person, not a sentence of the reader: "If you get",
/// 对方要是说.
bool leadsInAnswer(std::string_view words)
{
    const auto padded = " " + normalizedWords(words, " ") + " ";
    constexpr std::array<std::string_view, 11> LeadIns = {
        " if ", " they ", " you hear ", " you get ", "如果", "要是", "万一", "对方", "他说", "她说", "听到"};
    return std::ranges::any_of(LeadIns, [&](std::string_view leadIn) { return padded.contains(leadIn); });
}

/// The sentences in quotation marks that a reader is to say.
std::vector<std::string_view> ownWords(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> Marks
        = {{{"“", "”"}, {"「", "」"}}};
    std::vector<std::string_view> found;
    for (const auto &[open, close] : Marks) {
        std::size_t past = 0;
        for (auto begin = text.find(open); begin != std::string_view::npos; begin = text.find(open, past)) {
            const auto end = std::min(text.find(close, begin), text.size());
            const auto before = text.substr(past, begin - past);
            // A quotation at the beginning of the text is the answer of the other person.
            if (begin > 0 && !leadsInAnswer(before))
                found.push_back(text.substr(begin, end - begin));
            past = std::min(end + close.size(), text.size());
        }
    }
    return found;
}

} // namespace

void checkBlame(const Article &article, const ProblemList &problems)
{
    const auto report = [&](std::string_view word, const std::string &pointer) {
        if (!word.empty())
            problems.error(base::lineAt(article.keyLines, pointer),
                           "'" + std::string(word) + "' is not to be said to the listener");
    };
    for (std::size_t index = 0; index < article.phrases.size(); ++index) {
        const auto &phrase = article.phrases[index];
        report(bannedWord(phrase.say), phrasePointer(index, "say"));
        for (const auto &slot : phrase.fillIns) {
            for (const auto &filling : slot.fillings)
                report(bannedWord(filling), phrasePointer(index, "slots/" + slot.name));
        }
        for (const auto quotation : ownWords(phrase.ifItLandsBadly))
            report(wordAimedAtYou(quotation), phrasePointer(index, "if_it_lands_badly"));
    }
}

} // namespace content
