#include "base/text.h"
#include "catch.hpp"
#include "library/analysed_text.h"
#include "library/search.h"
#include "library/small_asks_pack.h"
#include "library/small_pack.h"

#include <random>
#include <set>

using base::Language;
using namespace std::string_view_literals;

namespace {

const library::Library &bundle()
{
    static const OpenLibrary open(smallAsksPack());
    return open.library;
}

const library::Library &bundleWithoutAsks()
{
    static const OpenLibrary open(withoutAsks(smallAsksPack()));
    return open.library;
}

library::SearchResults search(std::string words, Language language = Language::English)
{
    return bundle().search({std::move(words), language, 50, {}});
}

std::string first(const library::SearchResults &results)
{
    return results.hits.empty() ? "" : shown({{results.hits.front()}, {}});
}

/// The words of every text of the pack in both languages, each once.
std::set<std::string> wordsOf(const content::Pack &pack)
{
    std::set<std::string> words;
    const auto add = [&](std::string_view text) {
        for (const auto &token : library::analyse(text))
            words.emplace(text.substr(token.begin, token.end - token.begin));
    };
    for (const auto &article : pack.articles) {
        add(article.title);
        add(article.body);
        for (const auto &phrase : article.phrases)
            add(phrase.say);
    }
    for (const auto &practice : pack.practices) {
        add(practice.title);
        add(practice.body);
    }
    for (const auto &term : pack.terms) {
        add(term.term.en + ' ' + term.definition.en);
        add(term.term.zh + ' ' + term.definition.zh);
    }
    return words;
}

std::vector<std::string> list(const library::SearchResults &results)
{
    return base::splitWords(shown(results));
}

} // namespace

TEST_CASE("a question or a message finds the page it is about first")
{
    const auto [words, hit] = GENERATE(table<std::string, std::string>({
        {"why does he always ignore the texts i send", "article:waiting-for-a-reply"},
        {"i have been ghosted since this morning and i panic", "article:waiting-for-a-reply"},
        {"i am so tired of doing all of the chores alone", "article:sharing-the-housework"},
        {"my wife fibbed about a debt, how can i trust her", "article:after-a-lie"},
        {"the word for remembering and planning everything for the family", "term:invisible-load"},
        {"a short exercise for a couple, dividing tasks", "practice:ten-minute-list"},
        // By nothing but its concept.
        {"he has been ignoring me all week and then some", "article:waiting-for-a-reply"},
        // A message.
        {"Sorry this is long. We moved in together in spring and both have jobs. I cook, I wash, I tidy up "
         "the "
         "kitchen, and he plays games all evening. I told him twice that it isn't fair! What now?",
         "article:sharing-the-housework"},
        {"他为什么总是不回我的消息呢", "article:waiting-for-a-reply/zh"},
        {"我一个人做所有的家务真的好累", "article:sharing-the-housework/zh"},
        {"被我发现她撒谎以后怎么重新信任", "article:after-a-lie/zh"},
        // Traditional characters find simplified ones.
        {"為什麼老公總是不回我信息", "article:waiting-for-a-reply/zh"},
        {"發現老公瞞著我借錢怎麼辦", "article:after-a-lie/zh"},
        // Both languages at once.
        {"my bf 已读不回 for hours and 我很焦虑 help", "article:waiting-for-a-reply/zh"},
        {"so many chores 家务全是我一个人做 every day", "article:sharing-the-housework/zh"},
        // Misspelt words of longer inputs.
        {"i check my phone every minite for his repply", "article:waiting-for-a-reply"},
        {"my husbnad never does teh dishs", "article:sharing-the-housework"},
        {"how can i trsut him agian, he is a lier", "article:after-a-lie"},
    }));
    INFO(words);
    const auto results = search(words);
    CHECK(first(results) == hit);
    CHECK(results.isAsked);
    CHECK_FALSE(results.tellsOfDanger);
}

TEST_CASE("the sentences for a moment come with its page")
{
    const auto [words, phrase] = GENERATE(table<std::string, std::string>({
        {"what can i text him when he has not replied to me", "phrase:say-waiting"},
        {"how do i ask him to clean the kitchen for once", "phrase:say-dividing-chores"},
        {"他没回我消息，我该说什么才不显得黏人", "phrase:say-waiting/zh"},
    }));
    INFO(words);
    CHECK_THAT(list(search(words)), Catch::VectorContains(phrase));
    const auto phrases = bundle().search({words, Language::English, 50, library::Kind::Phrase});
    CHECK(first(phrases) == phrase);
}

TEST_CASE("a word is looked up as in a library without asks, and what it is about comes after")
{
    const auto words = GENERATE(values<std::string>(
        {"housework", "after a lie", "After a lie", "invisible load", "mental load", "phone", "screen away",
         "laundry", "kitchen", "trust", "trus", "small coins", "list", "家务", "信任", "清单", "隐形负担"}));
    INFO(words);
    const auto expected = list(bundleWithoutAsks().search({words, Language::English, 50, {}}));
    const auto found = list(search(words));
    REQUIRE_FALSE(expected.empty());
    REQUIRE(found.size() >= expected.size());
    CHECK(std::vector(found.begin(), found.begin() + std::ssize(expected)) == expected);
}

TEST_CASE("names come before titles, titles before texts, texts before what is only about it")
{
    const auto [words, hits] = GENERATE(table<std::string, std::string>({
        {"invisible load", "term:invisible-load article:sharing-the-housework"},
        {"trust", "article:after-a-lie"},
        {"panic", "article:waiting-for-a-reply"},
        {"chores", "article:sharing-the-housework"},
        {"焦虑", "article:waiting-for-a-reply/zh"},
    }));
    INFO(words);
    const auto results = search(words);
    CHECK_THAT(shown(results), Catch::StartsWith(hits));
    CHECK_FALSE(results.isAsked);
    CHECK(std::ranges::is_sorted(results.hits, std::ranges::greater(), &library::Hit::rank));
}

TEST_CASE("a word that only asks have, or that means one of theirs, is not misspelt")
{
    const auto [words, hit] = GENERATE(table<std::string, std::string>({
        // Of these, "comes" and "story" stand in texts.
        {"chores", "article:sharing-the-housework"},
        {"stony", "article:waiting-for-a-reply"},
        {"he has been so stony with me all of this week", "article:waiting-for-a-reply"},
    }));
    INFO(words);
    const auto results = search(words);
    CHECK(first(results) == hit);
    CHECK(results.corrected.empty());
    CHECK(search("cmes").corrected == "comes");
}

TEST_CASE("whoever tells of danger sees safety pages and nothing else")
{
    const auto [words, hits] = GENERATE(table<std::string, std::string>({
        // Another page has all the words of these: of a message it is left out, of a keyword it follows.
        {"even if it hits me hard",
         "article:afraid-at-home article:when-it-is-too-much phrase:say-getting-safe"},
        {"hits me",
         "article:afraid-at-home article:when-it-is-too-much phrase:say-getting-safe article:after-a-lie"},
        {"he hits me", "article:afraid-at-home article:when-it-is-too-much phrase:say-getting-safe"},
        {"my husband hits me when i have not done the dishes",
         "article:afraid-at-home article:when-it-is-too-much phrase:say-getting-safe"},
        {"i think he'll kill me, he grabbed my arm",
         "article:when-it-is-too-much article:afraid-at-home phrase:say-getting-safe"},
        {"i just want to die", "article:when-it-is-too-much"},
        {"no reply for hours, i will end it all", "article:when-it-is-too-much"},
        {"老公打我", "article:afraid-at-home/zh article:when-it-is-too-much/zh phrase:say-getting-safe/zh"},
        {"他不回消息，我想死", "article:when-it-is-too-much/zh"},
        // An exception elsewhere in the text.
        {"mum will kill me if she learns that he hits me",
         "article:afraid-at-home article:when-it-is-too-much phrase:say-getting-safe"},
    }));
    INFO(words);
    const auto results = search(words);
    CHECK(results.tellsOfDanger);
    CHECK(shown(results) == hits);
}

TEST_CASE("a search for one kind gives no other where danger is told")
{
    const auto [kind, hits] = GENERATE(table<library::Kind, std::string>({
        {library::Kind::Article, "article:afraid-at-home article:when-it-is-too-much"},
        {library::Kind::Phrase, "phrase:say-getting-safe"},
        {library::Kind::Term, ""},
        {library::Kind::Practice, ""},
    }));
    const auto results = bundle().search({"he hits me", Language::English, 50, kind});
    CHECK(shown(results) == hits);
    CHECK(shown(bundle().search({"he hits me", Language::English, 1, library::Kind::Article}))
          == "article:afraid-at-home");
}

TEST_CASE("a word of violence that is used harmlessly raises no alarm")
{
    const auto [words, hit] = GENERATE(table<std::string, std::string>({
        {"he hits me up but then no reply for hours", "article:waiting-for-a-reply"},
        {"mum will kill me, i never do the dishes", "article:sharing-the-housework"},
        {"男朋友打我电话以后又不回消息", "article:waiting-for-a-reply/zh"},
        {"想死你了，怎么不回我消息", "article:waiting-for-a-reply/zh"},
    }));
    INFO(words);
    const auto results = search(words);
    CHECK_FALSE(results.tellsOfDanger);
    CHECK(first(results) == hit);
}

TEST_CASE("what the library has nothing about finds nothing")
{
    const auto words = GENERATE(values<std::string>({
        "how long do i boil an egg",
        "cheap flights to rome in june",
        "how can i reset my router",
        "鸡蛋要煮多少分钟才好",
        "去罗马的机票哪里便宜",
        "路由器怎么重启才对",
        "zzz qqq xxx vvv",
    }));
    INFO(words);
    CHECK(shown(search(words)).empty());
}

TEST_CASE("letter by letter, what has a word stays once the word is there")
{
    for (const auto &word : wordsOf(smallAsksPack())) {
        std::string typed;
        for (const auto &letter : base::characters(word)) {
            base::appendUtf8(typed, letter.code);
            REQUIRE_NOTHROW(search(typed));
        }
        for (const auto &after : {""sv, " "sv, "?"sv}) {
            const auto words = word + std::string(after);
            const auto expected = list(bundleWithoutAsks().search({words, Language::English, 50, {}}));
            const auto found = list(search(words));
            INFO(words);
            REQUIRE_FALSE(expected.empty());
            REQUIRE(found.size() >= expected.size());
            CHECK(std::vector(found.begin(), found.begin() + std::ssize(expected)) == expected);
        }
    }
}

TEST_CASE("a hit says which words led there, as they were typed and in their order")
{
    const auto [words, because] = GENERATE(table<std::string, std::string>({
        {"Kitchen", "Kitchen"},
        {"Screen away", "Screen|away"},
        {"the REPLY never comes, i Panic", "REPLY|Panic"},
        {"i am so TIRED of doing all of the Chores", "TIRED|Chores"},
        {"i check my phone every minite for his repply", "check|phone|minite|repply"},
        {"he hits me whenever", "hits me"},
        {"為什麼不回我信息怎麼辦", "不回|信息"},
    }));
    INFO(words);
    const auto results = search(words);
    REQUIRE_FALSE(results.hits.empty());
    CHECK(base::joined(results.hits.front().because, "|") == because);
}

TEST_CASE("a long question to a library without asks needs a third of its words")
{
    const auto [words, hits] = GENERATE(table<std::string, std::string>({
        // Two of six words, and one.
        {"laundry dishes elephants giraffes zebras lions", "article:sharing-the-housework"},
        {"laundry monkeys elephants giraffes zebras lions", ""},
        {"laundry elephants giraffes tigers", ""},
        {"what about the laundry and giraffes and lions", "article:sharing-the-housework"},
        // Those with all words first.
        {"lists make the load visible",
         "article:sharing-the-housework term:invisible-load practice:ten-minute-list"},
        // A few words must all be there.
        {"laundry lions", ""},
    }));
    INFO(words);
    CHECK(shown(bundleWithoutAsks().search({words, Language::English, 50, {}})) == hits);
}

TEST_CASE("an endless message is answered by its beginning")
{
    const auto text
        = GENERATE(std::string(100000, 'x'), base::joined(std::vector<std::string>(10000, "no reply"), " "),
                   base::joined(std::vector<std::string>(10000, "他不回消息，"), ""),
                   base::joined(std::vector<std::string>(20000, "hits"), " "), std::string(100000, '\xE4'),
                   "i do all the chores " + base::joined(std::vector<std::string>(10000, "he hits me"), " "));
    REQUIRE_NOTHROW(search(text));
    const std::string chores = "why do i do all the chores and he does nothing";
    CHECK(first(search(chores + std::string(100000, ' ') + "no reply to my texts"))
          == "article:sharing-the-housework");
    CHECK_FALSE(search(chores + std::string(100000, ' ') + "he hits me").tellsOfDanger);
}

TEST_CASE("whatever bytes are typed, a search with asks answers")
{
    std::mt19937 random(12); // NOLINT: the same bytes in every run
    const std::vector<std::string> pieces{
        "he hits me ",        "no reply", " 不回", "打我", "\xE4\xB8", "\xFF",
        std::string(1, '\0'), "\"",       " OR ",  "’",    "。",       "chores ",
        "\xF0\x9F",           "egg ",     "*",     "c++ "};
    for (int round = 0; round < 500; ++round) {
        std::string words;
        for (auto count = random() % 12; count > 0; --count)
            words += pieces[random() % pieces.size()];
        INFO(words);
        REQUIRE_NOTHROW(search(words));
    }
}
