#include "catch.hpp"
#include "library/stop_words.h"

#include <fstream>
#include <iterator>

namespace {

/// Every literal of the two lists, as the source has them.
std::vector<std::string> listed()
{
    std::ifstream file(std::filesystem::path(ATTUNE_TESTS_DIR).parent_path() / "src/library/stop_words.cpp");
    const std::string source(std::istreambuf_iterator<char>(file), {});
    std::vector<std::string> words;
    auto begin = source.find('"', std::min(source.find("constexpr auto Words"), source.size()));
    while (begin != std::string::npos) {
        const auto end = source.find('"', begin + 1);
        words.push_back(source.substr(begin + 1, end - begin - 1));
        begin = source.find('"', end + 1);
    }
    return words;
}

} // namespace

TEST_CASE("every stop word and character is found in its list")
{
    const auto words = listed();
    CHECK(words.size() > 300);
    for (const auto &word : words) {
        INFO(word);
        const bool isLatin = word.front() >= 'a' && word.front() <= 'z';
        CHECK((isLatin ? library::isStopWord(word) : library::isStopCharacter(word)));
    }
}

TEST_CASE("words that tell something are no stop words")
{
    const auto [word, isStop] = GENERATE(table<std::string, bool>({
        {"the", true},
        {"a", true},
        {"youve", true},
        {"dont", true},
        {"don't", false},
        {"The", false},
        {"cry", false},
        {"alone", false},
        {"zzz", false},
        {"", false},
        {"的", true},
        {"一", true},
        {"里", true},
        // Of these traditional ones analyse() makes simplified ones before it asks.
        {"們", false},
        {"爱", false},
        {"打", false},
        {"死", false},
    }));
    INFO(word);
    CHECK((library::isStopWord(word) || library::isStopCharacter(word)) == isStop);
}
