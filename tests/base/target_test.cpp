#include "base/target.h"
#include "catch.hpp"

using base::Target;

TEST_CASE("an address is printed as it is parsed")
{
    const auto [target, address] = GENERATE(table<Target, std::string>({
        {Target::article("starting-softly"), "attune:article/starting-softly"},
        {Target::phrase("soft-1"), "attune:phrase/soft-1"},
        {Target::practice("ten-minutes"), "attune:practice/ten-minutes"},
        {Target::practice(), "attune:practice"},
        {Target::term("flooding"), "attune:term/flooding"},
        {Target::path("first-steps"), "attune:path/first-steps"},
        {Target::home(), "attune:home"},
        {Target::library("bookmarks:"), "attune:library/bookmarks:"},
        {Target::search("he won't talk / 50%"), "attune:search/he%20won't%20talk%20/%2050%25"},
        {Target::search("依恋"), "attune:search/%E4%BE%9D%E6%81%8B"},
        {Target::test(), "attune:test"},
        {{"a-new-page", "x"}, "attune:a-new-page/x"},
    }));
    CHECK(target.address() == address);
    CHECK(base::parseTarget(address) == target);
}

TEST_CASE("what is no address of the program has no target")
{
    const auto *words = GENERATE("", "article", "attune", "attune:", "attune:/x", "attune:Article/x",
                                 "attune:article<h1>", "https://example.org", "#heading", "ATTUNE:test");
    CHECK_FALSE(base::parseTarget(words).has_value());
}

TEST_CASE("an address may be written by hand")
{
    CHECK(base::parseTarget("attune:search/依恋") == Target::search("依恋"));
    CHECK(base::parseTarget("attune:article/100%") == Target::article("100%"));
    CHECK(base::parseTarget("attune:article/") == Target{"article"});
    CHECK(base::isProgramAddress("attune:<h1>"));
    CHECK_FALSE(base::isProgramAddress("mailto:attune:x"));
}

TEST_CASE("a slug alone names an article")
{
    CHECK(base::targetNamed("starting-softly") == Target::article("starting-softly"));
    CHECK(base::targetNamed("attune:test") == Target::test());
    CHECK(base::targetNamed("attune:article/x").isArticle());
}

TEST_CASE("only a target with an id names something")
{
    CHECK(Target::practice("x").names("practice"));
    CHECK_FALSE(Target::practice().names("practice"));
    CHECK_FALSE(Target::practice("x").isArticle());
}

TEST_CASE("the addresses in a text are found")
{
    const auto targets = base::targetsIn("See [one](attune:article/one#part), <attune:term/two>, "
                                         "attune:article/three and 'attune:test'. No attune:Sentence.");
    CHECK(targets
          == std::vector{Target::article("one"), Target::term("two"), Target::article("three"),
                         Target::test()});
}
