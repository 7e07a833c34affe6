#include "advice/plan.h"
#include "catch.hpp"

#include <algorithm>
#include <set>
#include <sstream>

using advice::Planned;

namespace {

/// Best first, one word each: letter, minutes, difficulty, a "+" where two are needed: "a10/1 b20/2+".
advice::PlanInput ground(const std::string &words, advice::ReaderHistory history = {})
{
    advice::PlanInput made;
    std::istringstream in(words);
    for (std::string word; in >> word;) {
        const auto slash = word.find('/');
        const std::string id = word.substr(0, 1);
        made.exercises.push_back(
            {id, std::stoi(word.substr(1, slash - 1)), word[slash + 1] - '0', word.back() != '+'});
        made.ranked.push_back({id, 0, std::nullopt});
    }
    std::ranges::reverse(made.exercises);
    made.history = std::move(history);
    return made;
}

/// "ab cde": the weeks.
std::string weeks(const std::vector<Planned> &plan)
{
    std::string text;
    int week = 1;
    for (const auto &planned : plan) {
        for (; week < planned.week; ++week)
            text += ' ';
        text += planned.id;
    }
    return text;
}

std::vector<Planned> planOf(const std::string &weeks)
{
    std::vector<Planned> plan;
    int week = 1;
    for (const char letter : weeks) {
        if (letter == ' ')
            ++week;
        else
            plan.push_back({week, std::string(1, letter)});
    }
    return plan;
}

const std::string Twelve
    = "a10/3 b10/1+ c10/2+ d10/1 e10/2 f10/1+ g10/3+ h10/2 i10/1+ j10/2+ k10/1+ l10/2+ m5/1";

} // namespace

TEST_CASE("a plan goes from easy to hard, each week with one to do alone")
{
    const auto [name, choice, history, expected]
        = GENERATE(table<std::string, std::string, advice::ReaderHistory, std::string>({
            {"three a week while the minutes allow it", Twelve, {}, "dbf eik hcj alg"},
            {"two a week where they are long",
             "a30/1 b30/1+ c30/2 d30/2+ e30/2+ f30/3 g30/3 h30/3+ i30/1",
             {},
             "ab cd fe gh"},
            {"a long one is passed over for a short one",
             "a20/1 b20/1 c20/1 d20/1 e20/1 f20/1 g20/1 h10/1 i30/1 j10/1",
             {},
             "ab cd ef ghj"},
            {"those for one alone take the places of the least of the others",
             "a20/1+ b20/1+ c20/1+ d20/1+ e20/1+ f20/1+ g20/1 h20/1+ i20/1+ j20/2 k20/3 l20/3",
             {},
             "ga jb kc ld"},
            {"not for me never comes",
             "a20/1 b20/1 c20/1 d20/1 e20/1 f20/1 g20/1 h20/1 i20/1",
             {{}, {}, {"b", "h"}},
             "a cd ef gi"},
            {"what was done comes only where there is nothing else",
             "a20/1 b20/1 c20/1 d20/1 e20/1 f20/1 g20/1 h20/1 i20/1 j20/1",
             {{"a", "b", "c"}, {}, {}},
             "de fg hi ja"},
            {"five make three weeks", "a20/1 b20/2 c20/3 d20/1+ e20/1+", {}, "a bd ce"},
            {"one makes one", "a20/1+", {}, "a"},
            {"none make none", "", {}, ""},
        }));

    INFO(name);
    CHECK(weeks(advice::makePlan(ground(choice, history))) == expected);
}

TEST_CASE("the next best leads on through the ranking and not back")
{
    const auto [name, plan, replaced, history, expected]
        = GENERATE(table<std::string, std::string, std::string, advice::ReaderHistory, std::string>({
            {"the one after it", "ab cd", "b", {}, "e"},
            {"not one that stands before it", "be cd", "e", {}, "f"},
            {"after the last the first", "bf cd", "f", {}, "a"},
            {"never what is not for me", "ab cd", "b", {{}, {}, {"e"}}, "f"},
            {"the one that goes is not for me itself", "ab cd", "b", {{}, {}, {"b"}}, "e"},
            {"what was done after all else", "ab cd", "b", {{"e"}, {}, {}}, "f"},
            {"alone for alone where the week has no other", "ab cd", "a", {}, "f"},
            {"anything where the week has another alone", "abf cd", "a", {}, "e"},
            {"nothing is left", "abc def", "b", {}, ""},
        }));

    INFO(name);
    const auto choice = ground("a10/1 b10/1+ c10/1+ d10/1 e10/1+ f10/1", history);
    CHECK(advice::nextBest(choice, planOf(plan), replaced).value_or("") == expected);
}

TEST_CASE("a suggestion without its practice is left out")
{
    auto choice = ground("a10/1 b10/1");
    choice.ranked.insert(choice.ranked.begin(), {"gone", 1, std::nullopt});
    CHECK(weeks(advice::makePlan(choice)) == "ab");
    CHECK_FALSE(advice::nextBest(choice, planOf("ab"), "a"));
}
