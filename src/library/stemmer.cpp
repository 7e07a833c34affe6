#include "library/stemmer.h"

#include <algorithm>
#include <array>
#include <span>

namespace library {

namespace {

/// A suffix and what takes its place when the stem before it measures more than the step asks for.
struct Rule
{
    std::string_view suffix;
    std::string_view replacement;
};

// Longest first where one suffix ends another: the first match decides, whether its condition holds or not.
constexpr std::array<Rule, 20> DoubleSuffixes = {{
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"abli", "able"},   {"alli", "al"},     {"entli", "ent"}, {"eli", "e"},     {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"},   {"ator", "ate"},  {"alism", "al"},  {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},  {"iviti", "ive"}, {"biliti", "ble"},
}};

constexpr std::array<Rule, 7> Endings = {{
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""},
}};

constexpr std::array<std::string_view, 19> LastSuffixes = {
    "al",  "ance", "ence", "er",  "ic",  "able", "ible", "ant", "ement", "ment",
    "ent", "ion",  "ou",   "ism", "ate", "iti",  "ous",  "ive", "ize",
};

bool isConsonant(std::string_view word, std::size_t at)
{
    switch (word[at]) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
        return false;
    case 'y':
        return at == 0 || !isConsonant(word, at - 1);
    default:
        return true;
    }
}

/// The m of the paper: how often a run of vowels is followed by a run of consonants.
int measure(std::string_view stem)
{
    int count = 0;
    bool afterVowel = false;
    for (std::size_t at = 0; at < stem.size(); ++at) {
        const bool isVowel = !isConsonant(stem, at);
        if (afterVowel && !isVowel)
            ++count;
        afterVowel = isVowel;
    }
    return count;
}

bool hasVowel(std::string_view stem)
{
    for (std::size_t at = 0; at < stem.size(); ++at) {
        if (!isConsonant(stem, at))
            return true;
    }
    return false;
}

bool endsInDoubleConsonant(std::string_view word)
{
    const auto size = word.size();
    return size >= 2 && word[size - 1] == word[size - 2] && isConsonant(word, size - 1);
}

/// *o of the paper: consonant, vowel, consonant other than w, x and y, as in "hop".
bool endsShort(std::string_view word)
{
    const auto size = word.size();
    if (size < 3 || !isConsonant(word, size - 3) || isConsonant(word, size - 2)
        || !isConsonant(word, size - 1))
        return false;
    return word.back() != 'w' && word.back() != 'x' && word.back() != 'y';
}

std::string_view without(std::string_view word, std::string_view suffix)
{
    return word.substr(0, word.size() - suffix.size());
}

void replaceEnd(std::string &word, std::string_view suffix, std::string_view replacement)
{
    word.resize(word.size() - suffix.size());
    word += replacement;
}

void removePlural(std::string &word)
{
    if (word.ends_with("sses") || word.ends_with("ies"))
        word.resize(word.size() - 2);
    else if (word.ends_with("s") && !word.ends_with("ss"))
        word.pop_back();
}

/// What makes a stem of "-ed" and "-ing" a word again: conflat(ed) to conflate, hopp(ing) to hop, fil(ing) to
/// file.
void mendStem(std::string &word)
{
    const bool lostItsE = word.ends_with("at") || word.ends_with("bl") || word.ends_with("iz");
    if (!lostItsE && endsInDoubleConsonant(word) && word.back() != 'l' && word.back() != 's'
        && word.back() != 'z')
        word.pop_back();
    else if (lostItsE || (measure(word) == 1 && endsShort(word)))
        word += 'e';
}

void removePast(std::string &word)
{
    if (word.ends_with("eed")) {
        if (measure(without(word, "eed")) > 0)
            word.pop_back();
        return;
    }
    for (const std::string_view suffix : {"ed", "ing"}) {
        if (!word.ends_with(suffix))
            continue;
        if (hasVowel(without(word, suffix))) {
            replaceEnd(word, suffix, "");
            mendStem(word);
        }
        return;
    }
}

void turnFinalY(std::string &word)
{
    if (word.ends_with("y") && hasVowel(without(word, "y")))
        word.back() = 'i';
}

void applyRules(std::string &word, std::span<const Rule> rules)
{
    const auto rule
        = std::ranges::find_if(rules, [&](const Rule &each) { return word.ends_with(each.suffix); });
    if (rule != rules.end() && measure(without(word, rule->suffix)) > 0)
        replaceEnd(word, rule->suffix, rule->replacement);
}

void removeLastSuffix(std::string &word)
{
    const auto *const suffix
        = std::ranges::find_if(LastSuffixes, [&](std::string_view each) { return word.ends_with(each); });
    if (suffix == LastSuffixes.end())
        return;
    const auto stem = without(word, *suffix);
    const bool mayGo = *suffix != "ion" || stem.ends_with("s") || stem.ends_with("t");
    if (mayGo && measure(stem) > 1)
        replaceEnd(word, *suffix, "");
}

void tidy(std::string &word)
{
    if (word.ends_with("e")) {
        const auto stem = without(word, "e");
        const int size = measure(stem);
        if (size > 1 || (size == 1 && !endsShort(stem)))
            word.pop_back();
    }
    if (word.ends_with("ll") && measure(word) > 1)
        word.pop_back();
}

} // namespace

std::string englishStem(std::string_view word)
{
    std::string stem(word);
    const bool isEnglish
        = std::ranges::all_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
    if (!isEnglish || word.size() < 3)
        return stem;

    removePlural(stem);
    removePast(stem);
    turnFinalY(stem);
    applyRules(stem, DoubleSuffixes);
    applyRules(stem, Endings);
    removeLastSuffix(stem);
    tidy(stem);
    return stem;
}

std::string searchStem(std::string_view word)
{
    constexpr std::size_t ShortestStem = 3;
    auto stem = englishStem(word);
    return stem.size() < ShortestStem ? std::string(word) : stem;
}

} // namespace library
