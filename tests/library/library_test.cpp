#include "base/text.h"
#include "catch.hpp"
#include "library/library.h"
#include "library/small_pack.h"

using base::Language;

namespace {

const library::Library &bundle()
{
    static const OpenLibrary open(smallPack());
    return open.library;
}

std::string slugs(const std::vector<library::ArticleSummary> &articles)
{
    std::string text;
    for (const auto &article : articles)
        text += article.slug + "/" + std::string(base::code(article.language)) + " ";
    return text;
}

std::string shown(const std::vector<library::ArticleLink> &links)
{
    std::string text;
    for (const auto &link : links)
        text += link.slug + "=" + link.title + ";";
    return text;
}

std::string ids(const std::vector<library::ArticlePhrase> &phrases)
{
    std::string text;
    for (const auto &phrase : phrases)
        text += phrase.phrase.id + " ";
    return text;
}

} // namespace

TEST_CASE("articles are listed by category and title, each once, in the language that exists")
{
    CHECK(slugs(bundle().articles(Language::English))
          == "starting-softly/en the-apology/en cafe-talk/en therapy/zh ");
    CHECK(slugs(bundle().articles(Language::Chinese))
          == "starting-softly/zh the-apology/zh cafe-talk/en therapy/zh ");
    CHECK(slugs(bundle().articles(Language::Chinese, "repair")) == "the-apology/zh ");
    CHECK(bundle().articles(Language::English, "nowhere").empty());
    CHECK(bundle().articleCounts()
          == std::map<std::string, int>{{"conflict", 1}, {"distance", 2}, {"repair", 1}});
}

TEST_CASE("a summary carries what a card shows")
{
    const auto summary = bundle().articles(Language::English).at(0);
    CHECK(summary.title == "Starting softly");
    CHECK(summary.lede == "How to begin a hard talk.");
    CHECK(summary.category == "conflict");
    CHECK(summary.tags == std::vector<std::string>{"conflict", "timing"});
    CHECK(summary.speaksTo.anxiety == content::End::High);
    CHECK_FALSE(summary.speaksTo.avoidance);
    CHECK(summary.speaksTo.facets == std::vector<std::string>{"asking", "gentle-start"});
    CHECK(summary.hasSafetyNote);
    CHECK(summary.reviewed == "2026-11");
    CHECK(summary.minutes == 1);
    CHECK(summary.phraseCount == 2);
    CHECK_FALSE(bundle().articles(Language::English).at(1).hasSafetyNote);
}

TEST_CASE("an article comes back whole, its links and notes resolved")
{
    const auto article = bundle().article("starting-softly", Language::English);
    REQUIRE(article);
    CHECK(article->safety == std::vector<std::string>{"coercion"});
    CHECK(article->related == std::vector<std::string>{"the-apology", "nowhere"});
    CHECK_THAT(article->body, Catch::Contains("[the parts](attune:article/the-apology)"));
    CHECK_THAT(article->body, Catch::Contains("[^carrere1999predicting]: "));
    REQUIRE(article->phrases.size() == 2);

    const auto &phrase = article->phrases[0];
    CHECK(phrase.say == "Give me till {time} and I’ll listen.");
    CHECK(phrase.why == "It puts the talk off.");
    CHECK(phrase.insteadOf == "Not this again.");
    CHECK(phrase.ifItLandsBadly == "Give an exact hour. 42");
    CHECK(phrase.situation == "asking-for-space");
    CHECK(phrase.tone == content::Tone::Gentle);
    CHECK(phrase.channels == std::vector{content::Channel::Spoken, content::Channel::Text});
    CHECK(phrase.level == 3);
    CHECK(phrase.suits == std::vector{content::AuthoredStyle::Avoidant});
    CHECK(phrase.towards == std::vector{content::AuthoredStyle::Anxious});
    REQUIRE(phrase.fillIns.size() == 1);
    CHECK(phrase.fillIns[0].name == "time");
    CHECK(phrase.fillIns[0].fillings == std::vector<std::string>{"half eight", "noon"});
}

TEST_CASE("a text that is missing in one language is given in the other")
{
    CHECK(bundle().article("cafe-talk", Language::Chinese)->language == Language::English);
    CHECK(bundle().article("therapy", Language::English)->title == "CBT疗法入门");
    CHECK(bundle().phrase("plain-one-thing", Language::Chinese)->phrase.say
          == "I need one thing from you tonight.");
    CHECK_FALSE(bundle().article("nowhere", Language::English));
    CHECK(bundle().hasArticle("therapy"));
    CHECK_FALSE(bundle().hasArticle("nowhere"));
}

TEST_CASE("related articles and backlinks name what exists")
{
    CHECK(shown(bundle().related("starting-softly", Language::English))
          == "the-apology=The anatomy of an apology;");
    CHECK(shown(bundle().related("starting-softly", Language::Chinese)) == "the-apology=一个道歉由什么组成;");
    CHECK(shown(bundle().backlinks("the-apology", Language::English)) == "starting-softly=Starting softly;");
    CHECK(shown(bundle().backlinks("starting-softly", Language::Chinese))
          == "the-apology=一个道歉由什么组成;");
    CHECK(bundle().backlinks("therapy", Language::English).empty());
}

TEST_CASE("a reference comes back as it was given")
{
    CHECK(bundle().references("the-apology").empty());
    const auto references = bundle().references("starting-softly");
    REQUIRE(references.size() == 1);
    CHECK(content::citation(references[0]) == content::citation(smallPack().references[0]));
    CHECK(references[0].id == "carrere1999predicting");
    CHECK(references[0].finding == "Three minutes.");
    CHECK(references[0].evidence == "longitudinal");
    CHECK(references[0].lendsFigures);
}

TEST_CASE("what is told to two comes back whole")
{
    REQUIRE(bundle().pairTexts().size() == 1);
    const auto text = bundle().pairTexts().front();
    CHECK(text.id == "secure-anxious");
    CHECK(text.cycle == base::Localized{"One asks again.", "一个又问。"});
    REQUIRE(text.perspectives.size() == 2);
    CHECK(text.perspectives[1].region == content::AuthoredStyle::Anxious);
    CHECK(text.perspectives[1].text == base::Localized{"You ask.", "你会问。"});
    CHECK(text.agreements
          == std::vector<base::Localized>{{"One.", "一。"}, {"Two.", "二。"}, {"Three.", "三。"}});
    CHECK(text.articles == std::vector<std::string>{"the-apology"});
    CHECK(text.phrases == std::vector<std::string>{"two", "one"});
}

TEST_CASE("a path comes back whole, in its order")
{
    REQUIRE(bundle().paths().size() == 1);
    const auto path = bundle().paths().front();
    CHECK(path.id == "evenings");
    CHECK(path.title == base::Localized{"Evenings", "晚上"});
    CHECK(path.description == base::Localized{"One each.", "一晚一页。"});
    REQUIRE(path.steps.size() == 2);
    CHECK(path.steps[0].article == "the-apology");
    CHECK(path.steps[1].article == "starting-softly");
    CHECK(path.steps[1].reason == base::Localized{"Then that.", "再看那个。"});
}

TEST_CASE("the lists come back in the order of their authors")
{
    const auto categories = bundle().categories();
    REQUIRE(categories.size() == 3);
    CHECK(categories[1].id == "repair");
    CHECK(categories[1].title == base::Localized{"Repair", "修复"});
    CHECK(categories[0].description == base::Localized{"When it is hard.", "难的时候。"});
    CHECK(bundle().situations().at(1).title == base::Localized{"About us", "谈谈我们"});
    CHECK(bundle().instrumentDefinitions() == std::vector<std::string>{R"({"id": "one"})"});

    CHECK(bundle().terms().size() == 3);
    const auto term = bundle().term("apology");
    REQUIRE(term);
    CHECK(term->term == base::Localized{"Apology", "道歉"});
    CHECK(term->aliasesEn == std::vector<std::string>{"saying sorry"});
    CHECK(term->aliasesZh == std::vector<std::string>{"赔不是"});
    CHECK(term->definition == base::Localized{"Owning a harm.", "认下伤害。"});
    CHECK(term->article == "the-apology");
    CHECK_FALSE(bundle().term("nowhere"));
}

TEST_CASE("a practice comes back as it was given")
{
    CHECK(bundle().practices(Language::English).size() == 1);
    CHECK(bundle().practice("three-quiet-minutes", Language::Chinese)->title == "安静三分钟");
    CHECK_FALSE(bundle().practice("nowhere", Language::English));
    const auto practice = bundle().practice("three-quiet-minutes", Language::English);
    REQUIRE(practice);
    CHECK(practice->language == Language::English);
    CHECK(practice->lede == "Nearness without talk.");
    CHECK(practice->minutes == 3);
    CHECK(practice->difficulty == 2);
    CHECK(practice->company == content::Practice::Company::Together);
    CHECK(practice->frequency == content::Practice::Frequency::Weekly);
    CHECK(practice->ifThen == "If we lie down, then we stay.");
    CHECK_FALSE(practice->speaksTo.anxiety);
    CHECK(practice->speaksTo.avoidance == content::End::Low);
    CHECK(practice->speaksTo.facets == std::vector<std::string>{"disclosure"});
    CHECK(practice->safety == std::vector<std::string>{"consent"});
    CHECK(practice->articles == std::vector<std::string>{"starting-softly"});
    CHECK(practice->reviewed == "2026-10");
    CHECK_THAT(practice->body, Catch::Contains("(attune:article/starting-softly)"));
}

TEST_CASE("phrases know their article")
{
    const auto phrase = bundle().phrase("soft-till-later", Language::Chinese);
    REQUIRE(phrase);
    CHECK(phrase->phrase.say == "等我到{time}，我好好听。");
    CHECK(phrase->article == "starting-softly");
    CHECK(phrase->articleTitle == "温和地开口");
    CHECK(phrase->category == "conflict");
    CHECK_FALSE(bundle().phrase("nowhere", Language::English));
}

TEST_CASE("phrases are filtered exactly, words are searched")
{
    using Filter = library::PhraseFilter;
    using content::AuthoredStyle;
    using content::Channel;
    using content::Tone;
    const std::string both = "soft-till-later plain-one-thing ";
    const std::string soft = "soft-till-later ";
    const std::string plain = "plain-one-thing ";
    const auto [filter, expected] = GENERATE_COPY(table<Filter, std::string>({
        {Filter{}, both},
        {Filter{"", "asking-for-space", {}, {}, {}, 0}, soft},
        {Filter{"", "asking", {}, {}, {}, 0}, ""},
        {Filter{"", "", AuthoredStyle::Avoidant, {}, {}, 0}, both},
        {Filter{"", "", AuthoredStyle::Anxious, {}, {}, 0}, plain},
        {Filter{"", "", {}, Tone::Gentle, {}, 0}, soft},
        {Filter{"", "", {}, Tone::Playful, {}, 0}, ""},
        {Filter{"", "", {}, {}, Channel::Text, 0}, soft},
        {Filter{"", "", {}, {}, {}, 1}, soft},
        {Filter{" \u3000", "", {}, {}, {}, 0}, both},
        {Filter{"hint", "", {}, {}, {}, 0}, plain},
        {Filter{"hitns", "", {}, {}, {}, 0}, plain},
        {Filter{"hint", "asking-for-space", {}, {}, {}, 0}, ""},
        {Filter{"推后", "", {}, {}, {}, 0}, soft},
        {Filter{"apology", "", {}, {}, {}, 0}, ""},
        {Filter{"!!", "", {}, {}, {}, 0}, ""},
    }));
    CHECK(ids(bundle().phrases(Language::English, filter)) == expected);
}

TEST_CASE("a plain pack has its folders as categories, and its articles in either language")
{
    const OpenLibrary open(plainPack());
    const auto categories = open.library.categories();
    REQUIRE(categories.size() == 1);
    CHECK(categories[0].id == "docs");
    CHECK(categories[0].title.en == "docs");
    CHECK(slugs(open.library.articles(Language::Chinese)) == "docs-issue-1/en 笔记/zh ");
    CHECK(slugs(open.library.articles(Language::English)) == "docs-issue-1/en 笔记/zh ");
    CHECK(open.library.articleCounts() == std::map<std::string, int>{{"", 1}, {"docs", 1}});

    const auto results = open.library.search({"issue 1", Language::Chinese, 50, {}});
    REQUIRE(results.hits.size() == 1);
    CHECK(results.hits[0].id == "docs-issue-1");
    CHECK(results.hits[0].snippet == "The build fails on x.");
}
