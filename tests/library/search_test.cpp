#include "base/text.h"
#include "catch.hpp"
#include "library/search.h"
#include "library/small_pack.h"

#include <random>

using base::Language;
using namespace std::string_view_literals;

namespace {

const library::Library &bundle()
{
    static const OpenLibrary open(smallPack());
    return open.library;
}

library::SearchResults search(std::string words, Language language = Language::English)
{
    return bundle().search({std::move(words), language, 50, {}});
}

} // namespace

TEST_CASE("typed words become a quoted expression")
{
    const auto [words, expression] = GENERATE(table<std::string, std::string>({
        {"starting sof", R"("starting" AND ("sof" OR "sof"*))"},
        {"依恋", R"("依恋")"},
        {"依恋　风格", R"("依恋" AND "风格")"},
        {"依恋，风格", R"("依恋" AND "风格")"},
        {"CBT疗法", R"("cbt疗法")"},
        {"multi-agent", R"(("multi agent" OR "multi agent"*))"},
        {"don’t", R"(("dont" OR "dont"*))"},
        {"C++", R"(("c++" OR "c++"*))"},
        {"title:x OR NEAR(y, 2) *", R"("title x" AND "or" AND "near" AND "y" AND ("2" OR "2"*))"},
        {R"("quoted)", R"(("quoted" OR "quoted"*))"},
        {"", ""},
        {"  \u3000", ""},
        {"\"*-+?!。，😀", ""},
    }));
    CHECK(library::matchExpression(words) == expression);
}

TEST_CASE("what is found, and in which order")
{
    const auto [words, hits] = GENERATE(table<std::string, std::string>({
        {"starting softly", "article:starting-softly term:soft-startup"},
        {"soft", "term:soft-startup article:starting-softly practice:three-quiet-minutes"},
        {"starting sof", "article:starting-softly term:soft-startup"},
        // An exact name before a word in the title, that before a word in the text.
        {"apology", "term:apology article:the-apology"},
        {"apologies", "term:apology article:the-apology"},
        {"saying sorry", "term:apology"},
        {"communicatio", "article:the-apology article:starting-softly"},
        {"cafe", "article:cafe-talk"},
        {"CAFÉ TALK", "article:cafe-talk"},
        {"dont", "article:cafe-talk"},
        {"don't", "article:cafe-talk"},
        {"don’t", "article:cafe-talk"},
        {"C++", "article:cafe-talk"},
        {"node_modules", "article:cafe-talk"},
        {"2001:db8::1", "article:cafe-talk"},
        {"multi-agent", "article:cafe-talk"},
        {"trains", "article:cafe-talk"},
        {"timing", "article:starting-softly"},
        {"half eight", "phrase:soft-till-later"},
        {"not this again", "phrase:soft-till-later"},
        {"exact hour", "phrase:soft-till-later"},
        {"need a moment", "phrase:soft-till-later"},
        {"lie down", "practice:three-quiet-minutes"},
        {"quiet", "practice:three-quiet-minutes article:cafe-talk"},
        // The headings of the template stand in every article and lead to none.
        {"core concepts", ""},
        {"what to do", ""},
        {"no such words", ""},
        {"...", ""},
    }));
    INFO(words);
    const auto results = search(words);
    CHECK(shown(results) == hits);
    CHECK(results.corrected.empty());
}

TEST_CASE("Chinese is found by one, two and more characters")
{
    const auto [words, hits] = GENERATE(table<std::string, std::string>({
        {"歉", "term:apology/zh article:the-apology/zh"},
        {"道歉", "term:apology/zh article:the-apology/zh"},
        {"赔不是", "term:apology/zh"},
        {"依恋", "term:attachment/zh article:starting-softly/zh"},
        {"疗法", "article:therapy/zh"},
        {"CBT疗法", "article:therapy/zh"},
        {"CBT 疗法", "article:therapy/zh"},
        {"静一静", "phrase:soft-till-later/zh"},
        {"呼吸", "practice:three-quiet-minutes/zh"},
        // Nowhere side by side, all in one text.
        {"依恋开口", "article:starting-softly/zh"},
        {"恋依", "term:attachment/zh article:starting-softly/zh"},
        {"鲸", ""},
    }));
    INFO(words);
    const auto results = search(words);
    CHECK(shown(results) == hits);
    CHECK(results.corrected.empty());
}

TEST_CASE("a word is found in whichever form it is written, and marked as it stands in the text")
{
    content::Pack pack;
    pack.isPlain = true;
    const auto add = [&](std::string slug, std::string body) {
        content::Article article;
        article.slug = article.title = std::move(slug);
        article.body = std::move(body);
        pack.articles.push_back(article);
    };
    add("ligature", "They ﬁght again.");
    add("street", "Die Straße ist lang.");
    add("full-width", "Ｋｉｎｄ words.");
    add("decomposed", "Ame\u0301lie smiled.");
    add("hyphens", "The neigh\u00ADbour\u200Bhood.");
    add("kana", "これはｻｰﾊﾞｰです。");
    add("radicals", "\u2F00\u2F08\uF9B5的话");
    add("indic", "यह हिन्दी है");
    const OpenLibrary open(pack);

    const auto [words, slug, marked] = GENERATE(table<std::string, std::string, std::string>({
        {"fight", "ligature", "ﬁght"},
        {"ﬁght", "ligature", "ﬁght"},
        {"fig", "ligature", "ﬁght"},
        {"strasse", "street", "Straße"},
        {"Straße", "street", "Straße"},
        {"STRASSE", "street", "Straße"},
        {"kind", "full-width", "Ｋｉｎｄ"},
        {"ｋｉｎｄ", "full-width", "Ｋｉｎｄ"},
        {"amelie", "decomposed", "Ame\u0301lie"},
        {"am\u00E9lie", "decomposed", "Ame\u0301lie"},
        {"neighbourhood", "hyphens", "neigh\u00ADbour\u200Bhood"},
        {"neighbour\u200Dhood", "hyphens", "neigh\u00ADbour\u200Bhood"},
        {"サーバー", "kana", "ｻｰﾊﾞｰ"},
        {"ｻｰﾊﾞｰ", "kana", "ｻｰﾊﾞｰ"},
        {"一人", "radicals", "\u2F00\u2F08"},
        {"\u2F08", "radicals", "\u2F08"},
        {"例", "radicals", "\uF9B5"},
        {"हिन्दी", "indic", "हिन्दी"},
    }));
    INFO(words);
    const auto results = open.library.search({words, Language::English, 10, {}});
    CHECK(shown(results) == "article:" + slug);
    REQUIRE_FALSE(results.hits.empty());
    CHECK(visible(results.hits.front().snippet).contains("[" + marked + "]"));
}

TEST_CASE("a language is preferred, and the other searched only where it has nothing")
{
    CHECK(shown(search("42")) == "phrase:soft-till-later");
    CHECK(shown(search("42", Language::Chinese)) == "phrase:soft-till-later/zh");
    CHECK(shown(search("anatomy", Language::Chinese)) == "article:the-apology");
    CHECK(shown(search("CBT")) == "article:therapy/zh");
    CHECK(shown(search("cafe", Language::Chinese)) == "article:cafe-talk");
    CHECK(shown(search("gently", Language::Chinese)) == "term:soft-startup");
}

TEST_CASE("ranks fall, and words in a better place rank a whole number higher")
{
    const auto results = search("apology");
    REQUIRE(results.hits.size() == 2);
    CHECK(results.hits[0].rank == 6);
    CHECK(results.hits[1].rank > 3);
    CHECK(results.hits[1].rank < 5);
    CHECK(search("starting").hits[0].rank > 4);
    CHECK(search("trains").hits[0].rank < 3);
    CHECK(search("习惯").hits[0].rank < 2);
    CHECK(search("依恋开口").hits[0].rank < 1);
}

TEST_CASE("a hit says what it is and where it belongs")
{
    const auto phrase = search("half eight").hits.at(0);
    CHECK(phrase.title == "Give me till half eight and I’ll listen.");
    CHECK(phrase.category == "conflict");
    CHECK(phrase.article == "starting-softly");
    const auto term = search("apology").hits.at(0);
    CHECK(term.category.empty());
    CHECK(term.article == "the-apology");
    const auto article = search("cafe").hits.at(0);
    CHECK(article.category == "distance");
    CHECK(article.article.empty());
}

TEST_CASE("a snippet shows plain text with the match marked")
{
    const auto [words, snippet] = GENERATE(table<std::string, std::string>({
        {"communicatio", "Six parts do the work. Apologising is [communication]. Back to the start."},
        {"couples",
         "…harsh start hurts. See the parts. In 124 [couples] it mattered. Can I text it? Choose a time for "
         "communication first."},
        {"don't",
         "We [don’t] say it. Use C++ and node_modules at 2001:db8::1. # no heading Trains and letters Quiet "
         "words."},
        {"依恋开口", "难谈的话怎么[开]头。 [开口]太冲，对方会疼。 [依恋]的警报会响。"},
        {"anatomy", "Six parts do the work. Apologising is communication. Back to the start."},
    }));
    CHECK(visible(search(words).hits.at(0).snippet) == snippet);
}

TEST_CASE("a misspelt word is searched as the nearest one, and that is said")
{
    const auto [words, corrected, hits] = GENERATE(table<std::string, std::string, std::string>({
        {"apolgy", "apology", "term:apology article:the-apology"},
        {"Apolgy, parts", "apology, parts", "article:the-apology"},
        {"comunicatin", "communication", "article:the-apology article:starting-softly"},
        {"comunic", "communication", "article:the-apology article:starting-softly"},
        {"strating softly", "starting softly", "article:starting-softly term:soft-startup"},
        // A word of four letters may be one letter away, one of three none.
        {"tlak", "talk",
         "article:cafe-talk practice:three-quiet-minutes phrase:soft-till-later article:starting-softly"},
        {"lxng", "", ""},
        {"tlk", "", ""},
        {"zzzzzzzz", "", ""},
        {"anatomy trains", "", ""},
    }));
    INFO(words);
    const auto results = search(words);
    CHECK(results.corrected == corrected);
    CHECK(shown(results) == hits);
}

TEST_CASE("a search may be limited and kept to one kind")
{
    CHECK(shown(bundle().search({"apology", Language::English, 1, {}})) == "term:apology");
    CHECK(shown(bundle().search({"apology", Language::English, 50, library::Kind::Article}))
          == "article:the-apology");
    CHECK(bundle().search({"apology", Language::English, 0, {}}).hits.empty());
    CHECK(bundle().search({"apology", Language::English, -1, {}}).hits.empty());
}

TEST_CASE("a word that stands in every text of a large library is found where it tells most")
{
    content::Pack pack;
    pack.isPlain = true;
    for (int number = 0; number < 2500; ++number) {
        content::Article article;
        article.slug = "note-" + std::to_string(number);
        article.title = number == 2400 ? "Notes on weather" : "Note " + std::to_string(number);
        article.body = number == 2300 ? "## Weather\n\nwords\n" : "The weather again.\n";
        pack.articles.push_back(article);
    }
    const OpenLibrary open(pack);
    const auto results = open.library.search({"weather", Language::English, 10, {}});
    REQUIRE(results.hits.size() == 10);
    CHECK(results.hits[0].id == "note-2400");
    CHECK(results.hits[1].id == "note-2300");
    CHECK(shown(open.library.search({"weather", Language::English, 10, {}})) == shown(results));
    CHECK(open.library.search({"weather", Language::English, 3000, {}}).hits.size() == 2500);
}

TEST_CASE("all texts of a large library are compared")
{
    content::Pack pack;
    pack.isPlain = true;
    for (int number = 0; number < 3000; ++number) {
        content::Article article;
        article.slug = "note-" + std::to_string(number);
        article.title = "Note " + std::to_string(number);
        article.body = number == 2900 ? "Weather, weather, weather.\n" : "The weather again.\n";
        pack.articles.push_back(article);
    }
    const OpenLibrary open(pack);
    const auto results = open.library.search({"weather", Language::English, 10, {}});
    REQUIRE(results.hits.size() == 10);
    CHECK(results.hits.front().id == "note-2900");
}

TEST_CASE("whatever bytes are typed, a search answers")
{
    std::mt19937 random(11); // NOLINT: the same bytes in every run
    const auto alphabet = "aeptl 9\"'*()-:^{}+#,\xE4\xBE\x9D\xE6\x81\x8B\xC3\xA9\xFF\x00\n\xF0\x9F\x98\x80"sv;
    for (int round = 0; round < 500; ++round) {
        std::string words;
        for (auto size = random() % 30; size > 0; --size)
            words
                += round % 2 == 0 ? alphabet[random() % alphabet.size()] : static_cast<char>(random() % 256);
        INFO(words);
        REQUIRE_NOTHROW(search(words));
    }
    REQUIRE_NOTHROW(search(std::string(100000, 'x')));
    REQUIRE_NOTHROW(search(base::joined(std::vector<std::string>(5000, "依恋 soft"), " ")));
    REQUIRE_NOTHROW(search(base::joined(std::vector<std::string>(5000, "依恋"), "")));
}

TEST_CASE("the bundled library finds what a reader would look for")
{
    if (std::string(ATTUNE_BUNDLE).empty() || !std::filesystem::exists(ATTUNE_BUNDLE))
        return;
    const library::Library bundled(ATTUNE_BUNDLE);
    const auto [words, first] = GENERATE(table<std::string, std::string>({
        {"starting sof", "article:starting-softly"},
        {"attachment", "term:attachment"},
        {"依恋", "term:attachment/zh"},
        {"温和", "article:starting-softly/zh"},
    }));
    const auto results = bundled.search({words, Language::English, 20, {}});
    INFO(words);
    REQUIRE_FALSE(results.hits.empty());
    CHECK(shown({{results.hits.front()}, {}}) == first);
    CHECK(bundled.search({"apolgy", Language::English, 20, {}}).corrected == "apology");
}
