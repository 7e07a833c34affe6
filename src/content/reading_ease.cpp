#include "content/reading_ease.h"

#include "base/text.h"
#include "content/prose.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace content {

namespace {

/// Common words that the rules below get wrong.
constexpr std::array<std::pair<std::string_view, std::size_t>, 32> Exceptions = {{
    {"area", 3},       {"areas", 3},       {"being", 2},   {"business", 2},  {"create", 2},
    {"created", 3},    {"diary", 3},       {"diaries", 3}, {"doing", 2},     {"evening", 2},
    {"evenings", 2},   {"going", 2},       {"idea", 3},    {"ideas", 3},     {"lion", 2},
    {"poem", 2},       {"quiet", 2},       {"quieter", 3}, {"quietly", 3},   {"science", 2},
    {"seeing", 2},     {"trial", 2},       {"usually", 4}, {"wednesday", 2}, {"reassure", 3},
    {"reassuring", 4}, {"reassurance", 4}, {"recipe", 3},  {"every", 2},     {"maybe", 2},
    {"marriage", 2},   {"marriages", 3},
}};

/// First parts of words that end in a silent e: "something", "safety", "likely".
constexpr std::array<std::string_view, 14> SilentStems
    = {"some", "every", "home",  "safe",  "love",  "care", "like",
       "life", "time",  "house", "there", "where", "fore", "hope"};

bool isVowel(char letter)
{
    return std::string_view("aeiouy").contains(letter);
}

/// The letters a to z of a word, in lower case.
std::string plainLetters(std::string_view word)
{
    std::string letters;
    for (const char letter : base::folded(word)) {
        if (letter >= 'a' && letter <= 'z')
            letters += letter;
    }
    return letters;
}

std::size_t vowelGroups(std::string_view letters)
{
    std::size_t groups = 0;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (isVowel(letters[at]) && (at == 0 || !isVowel(letters[at - 1])))
            ++groups;
    }
    return groups;
}

bool endsWithAny(std::string_view letters, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) { return letters.ends_with(ending); });
}

/// Whether the last e of a word is silent, as in "make", "makes", "asked", but not in "table", "boxes",
/// "wanted".
bool hasSilentEnd(std::string_view letters)
{
    const auto consonantBefore = [&](std::size_t fromEnd) {
        return letters.size() > fromEnd && !isVowel(letters[letters.size() - fromEnd - 1]);
    };
    if (letters.ends_with("e"))
        return consonantBefore(1) && !(letters.ends_with("le") && consonantBefore(2) && letters.size() > 2);
    if (letters.ends_with("es"))
        return consonantBefore(2)
            && !endsWithAny(letters,
                            {"ses", "zes", "xes", "ches", "shes", "ces", "ges", "bles", "dles", "gles",
                             "ples", "tles", "cles", "fles"});
    if (letters.ends_with("ed"))
        return consonantBefore(2)
            && !endsWithAny(letters, {"ted", "ded", "bled", "dled", "gled", "pled", "tled"});
    return false;
}

/// Syllables that counting groups of vowels misses: "media", "video", "trying", and "couldn't".
std::size_t hiddenSyllables(std::string_view letters)
{
    std::size_t hidden = 0;
    for (const std::string_view pair : {"ia", "io", "iu", "ua"}) {
        const auto at = letters.find(pair);
        if (at == std::string_view::npos || at == 0 || isVowel(letters[at - 1]))
            continue;
        // "special", "question", "region", "guard": one sound with the consonant.
        hidden += !std::string_view(pair.starts_with('u') ? "gq" : "tcsgx").contains(letters[at - 1]);
    }
    hidden += letters.contains("iet") || letters.contains("ying");
    hidden += letters.size() > 3 && endsWithAny(letters, {"eo", "eos", "ism", "asm"});
    hidden += endsWithAny(
        letters,
        {"didnt", "doesnt", "isnt", "couldnt", "wouldnt", "shouldnt", "hasnt", "wasnt", "hadnt", "neednt"});
    return hidden;
}

bool hasVowel(std::string_view letters)
{
    return std::ranges::any_of(letters, isVowel);
}

/// Whether an e inside the word is silent: "careful", "closely", "something".
bool hasSilentInside(std::string_view letters)
{
    const bool isCompound = std::ranges::any_of(SilentStems, [&](std::string_view stem) {
        const auto rest = letters.starts_with(stem) ? letters.substr(stem.size()) : std::string_view{};
        return rest.size() > 1 && !isVowel(rest.front()) && hasVowel(rest);
    });
    return isCompound
        || std::ranges::any_of(std::initializer_list<std::string_view>{"eful", "efully", "eless", "ely",
                                                                       "ement", "ements", "eness"},
                               [&](std::string_view ending) {
                                   const auto size = letters.size() - std::min(letters.size(), ending.size());
                                   return size > 1 && letters.ends_with(ending) && !isVowel(letters[size - 1])
                                       && hasVowel(letters.substr(0, size));
                               });
}

/// The syllables of all parts of a word with hyphens.
std::size_t syllablesOf(std::string_view word)
{
    std::size_t syllables = 0;
    for (const auto &part : base::splitWords(base::replaced(base::replaced(word, "-", " "), "—", " ")))
        syllables += wordCount(part) == 0 ? 0 : syllableCount(part);
    return syllables;
}

void count(const markdown::Block &block, ReadingCounts &counts)
{
    using Kind = markdown::BlockKind;
    if (block.kind == Kind::Heading || block.kind == Kind::Table || block.kind == Kind::Footnote)
        return;
    if (!block.inlines.empty()) {
        for (const auto &sentence : sentences(block)) {
            const auto before = counts.words;
            for (const auto &word : base::splitWords(withoutMarks(sentence.text))) {
                if (wordCount(word) == 0)
                    continue;
                ++counts.words;
                counts.syllables += syllablesOf(word);
            }
            counts.sentences += counts.words > before;
        }
    }
    for (const auto &child : block.children)
        count(child, counts);
}

} // namespace

std::size_t syllableCount(std::string_view word)
{
    const auto letters = plainLetters(word);
    const auto digits
        = std::ranges::count_if(word, [](char letter) { return letter >= '0' && letter <= '9'; });
    const auto *const known
        = std::ranges::find(Exceptions, letters, &std::pair<std::string_view, std::size_t>::first);
    if (known != Exceptions.end())
        return known->second;
    auto count = vowelGroups(letters) + hiddenSyllables(letters) + static_cast<std::size_t>(digits);
    const auto silent = static_cast<std::size_t>(hasSilentEnd(letters))
        + static_cast<std::size_t>(hasSilentInside(letters));
    count -= std::min(count, silent);
    return std::max<std::size_t>(count, 1);
}

double ReadingCounts::ease() const
{
    if (words == 0 || sentences == 0)
        return 100;
    const auto counted = static_cast<double>(words);
    return 206.835 - 1.015 * counted / static_cast<double>(sentences)
        - 84.6 * static_cast<double>(syllables) / counted;
}

ReadingCounts readingCounts(const markdown::Block &document)
{
    ReadingCounts counts;
    count(document, counts);
    return counts;
}

} // namespace content
