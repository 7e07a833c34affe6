#include "catch.hpp"
#include "content/parser.h"

TEST_CASE("the id of a plain file is its path in small letters and hyphens")
{
    const auto [file, slug] = GENERATE(table<std::string, std::string>({
        {"docs/Issue 1.md", "docs-issue-1"},
        {"README.md", "readme"},
        {"UPPER.MD", "upper"},
        {"guide/start.zh.md", "guide-start"},
        {"guide/start.en.md", "guide-start"},
        {"guide/v1.2.md", "guide-v1-2"},
        {"__init__.md", "init"},
        {"--x--.md", "x"},
        {"中文/第 1 章.md", "中文-第-1-章"},
        {"Ünïcode/ÉCOLE.md", "ünïcode-école"},
        {"Σίσυφος/ЁЛКА.md", "σίσυφος-ёлка"},
        {"Ａ１.md", "ａ１"},
        {"a\xFF"
         "b.md",
         "a-b"},
        {"!!!.md", "untitled"},
    }));

    INFO(file);
    CHECK(content::plainSlug(file) == slug);
}

TEST_CASE("a plain file gets its title, language and text from what is there")
{
    const auto [name, file, source, title, language, body]
        = GENERATE(table<std::string, std::string, std::string, std::string, std::string, std::string>({
            {"first heading", "a.md", "text\n\n## *Small* `code`\n", "Small code", "en",
             "text\n\n## *Small* `code`\n"},
            {"underlined heading", "a.md", "Over\n====\n", "Over", "en", "Over\n====\n"},
            {"heading in code", "a.md", "```\n# no\n```\n\n# yes\n", "yes", "en",
             "```\n# no\n```\n\n# yes\n"},
            {"heading far down", "a.md", std::string(9000, 'x') + "\n\n# Far\n", "Far", "en",
             std::string(9000, 'x') + "\n\n# Far\n"},
            {"no heading", "d/My notes.en.md", "text", "My notes", "en", "text"},
            {"empty", "d/nothing.md", "", "nothing", "en", ""},
            {"file name rules", "a.zh.md", "# English words\n", "English words", "zh", "# English words\n"},
            {"more Han", "a.md", "# 题\n\n两个字 word\n", "题", "zh", "# 题\n\n两个字 word\n"},
            {"as many Latin words", "a.md", "两字 two words\n", "a", "en", "两字 two words\n"},
            {"front matter", "a.md", "{\n\"title\": \"T\",\n\"draft\": true\n}\n# H\n", "T", "en", "# H\n"},
            {"a brace that is text", "a.md", "{{< note >}}\n\n# H\n", "H", "en", "{{< note >}}\n\n# H\n"},
            {"YAML", "a.md", "---\ntitle: T\n---\n# H\n", "H", "en", "# H\n"},
            {"a rule that is text", "a.md", "---\n\ntext\n", "a", "en", "---\n\ntext\n"},
        }));

    INFO(name);
    std::vector<content::Problem> problems;
    const auto article = content::parsePlainArticle(file, source, problems);
    CHECK(problems.empty());
    CHECK(article.title == title);
    CHECK(base::code(article.language) == language);
    CHECK(article.body == body);
}

TEST_CASE("the category of a plain file is its first folder")
{
    const auto [file, category] = GENERATE(table<std::string, std::string>(
        {{"a.md", ""}, {"Docs/a.md", "Docs"}, {"Docs/deep/er/a.md", "Docs"}}));

    INFO(file);
    std::vector<content::Problem> problems;
    CHECK(content::parsePlainArticle(file, "", problems).category == category);
}
