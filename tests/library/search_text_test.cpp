#include "catch.hpp"
#include "library/search_text.h"

TEST_CASE("what is searched is the text without marks, template and repeated title")
{
    const auto [body, headings, plain] = GENERATE(table<std::string, std::string, std::string>({
        {"*Two* [words](x.md)[^1] here.\n\n[^1]: A note.\n", "", "Two words here."},
        {"## The problem\n\nOne.\n\n## 总结\n\nTwo.\n", "", "One.\n\nTwo."},
        {"# The title\n\nOne.\n\n## Own *part* ##\n\nTwo.\n", "Own part", "One.\n\nOwn part\n\nTwo."},
        {"```sh\n# a comment\n```\n\n#hashtag\n", "", "# a comment\n\n#hashtag"},
        {"Unknown[^nobody2000] mark.\n", "", "Unknown mark."},
        {"", "", ""},
    }));
    const auto text = library::searchText("The title", body);
    CHECK(text.headings == headings);
    CHECK(text.plain == plain);
}

TEST_CASE("links to articles are found once each, in their order")
{
    CHECK(library::linkedArticles(
              "[b](attune:article/b#part) and <attune:article/a>, [again](attune:article/b \"t\")"
              " [中](attune:article/中-1) attune:article/")
          == std::vector<std::string>{"b", "a", "中-1"});
}
