#include "catch.hpp"
#include "content/parser.h"

namespace {

const std::string Front = R"({
  "title": "Starting softly",
  "lede": "How to begin.",
  "tags": ["timing"],
  "speaks_to": {"anxiety": "high", "facets": ["asking"]},
  "safety": [],
  "related": ["good-news"],
  "reviewed": "2026-11",
  "phrases": [
    {"id": "ten-minutes", "say": "Have you got {long} for me?", "instead_of": "We need to talk.", "why": "It is short.",
     "if_it_lands_badly": "Wait.", "situation": "starting-a-hard-talk", "tone": "playful",
     "channel": ["text", "spoken"], "level": 3, "suits": ["anxious"], "towards": ["avoidant", "fearful"],
     "slots": {"long": ["ten minutes", "an hour"]}}
  ]
}
)";

std::vector<content::Problem> problemsIn(std::string_view file, std::string_view source)
{
    std::vector<content::Problem> problems;
    content::parseArticle(file, source, problems);
    return problems;
}

} // namespace

TEST_CASE("an article is read with everything its front matter says")
{
    std::vector<content::Problem> problems;
    const auto article = content::parseArticle("articles/conflict/starting-softly.zh.md",
                                               Front + "\n## 问题呈现\n", problems);

    CHECK(problems.empty());
    CHECK(article.slug == "starting-softly");
    CHECK(article.category == "conflict");
    CHECK(article.language == base::Language::Chinese);
    CHECK(article.title == "Starting softly");
    CHECK(article.lede == "How to begin.");
    CHECK(article.tags == std::vector<std::string>{"timing"});
    CHECK(article.speaksTo.anxiety == content::End::High);
    CHECK(article.speaksTo.avoidance == std::nullopt);
    CHECK(article.speaksTo.facets == std::vector<std::string>{"asking"});
    CHECK(article.related == std::vector<std::string>{"good-news"});
    CHECK(article.reviewed == "2026-11");
    CHECK(article.body == "\n## 问题呈现\n");
    CHECK(article.bodyLine == 16);
    CHECK(article.keyLines.at("/phrases/0/level") == 12);

    REQUIRE(article.phrases.size() == 1);
    const auto &phrase = article.phrases.front();
    CHECK(phrase.id == "ten-minutes");
    CHECK(phrase.say == "Have you got {long} for me?");
    CHECK(phrase.insteadOf == "We need to talk.");
    CHECK(phrase.why == "It is short.");
    CHECK(phrase.ifItLandsBadly == "Wait.");
    CHECK(phrase.situation == "starting-a-hard-talk");
    CHECK(phrase.tone == content::Tone::Playful);
    CHECK(phrase.channels == std::vector{content::Channel::Text, content::Channel::Spoken});
    CHECK(phrase.level == 3);
    CHECK(phrase.suits == std::vector{content::AuthoredStyle::Anxious});
    CHECK(phrase.towards == std::vector{content::AuthoredStyle::Avoidant, content::AuthoredStyle::Fearful});
    REQUIRE(phrase.fillIns.size() == 1);
    CHECK(phrase.fillIns.front().name == "long");
    CHECK(phrase.fillIns.front().fillings == std::vector<std::string>{"ten minutes", "an hour"});
}

TEST_CASE("a practice is read with everything its front matter says")
{
    std::vector<content::Problem> problems;
    const auto practice = content::parsePractice("practices/a-walk.en.md", R"({
  "title": "A walk",
  "lede": "Outside.",
  "minutes": 12,
  "difficulty": 2,
  "with": "together",
  "frequency": "when-needed",
  "if_then": "If we snap, then we walk.",
  "speaks_to": {"avoidance": "low"},
  "safety": ["coercion"],
  "articles": ["flooded"],
  "reviewed": "2026-10"
}
Walk.
)",
                                                 problems);

    CHECK(problems.empty());
    CHECK(practice.slug == "a-walk");
    CHECK(practice.language == base::Language::English);
    CHECK(practice.minutes == 12);
    CHECK(practice.difficulty == 2);
    CHECK(practice.company == content::Practice::Company::Together);
    CHECK(practice.frequency == content::Practice::Frequency::WhenNeeded);
    CHECK(practice.ifThen == "If we snap, then we walk.");
    CHECK(practice.speaksTo.avoidance == content::End::Low);
    CHECK(practice.safety == std::vector<std::string>{"coercion"});
    CHECK(practice.articles == std::vector<std::string>{"flooded"});
    CHECK(practice.reviewed == "2026-10");
    CHECK(practice.body == "Walk.\n");
}

TEST_CASE("a broken front matter is reported with its line")
{
    const auto [name, source, line, sentence] = GENERATE(table<std::string, std::string, int, std::string>({
        {"no opening brace", "# Memory\n", 1, "the file must open with a JSON block"},
        {"blank line first", "\n{\n}\n", 1, "the file must open with a JSON block"},
        {"no closing line", "{\n  \"title\": \"a\" }\n", 1,
         "the JSON block must end with a line that is '}'"},
        {"missing comma", "{\n\"title\": \"a\"\n\"lede\": \"b\"\n}\n", 3,
         "the JSON is broken: unexpected string literal; expected ',' or '}'"},
        {"trailing comma", "{\n\"title\": \"a\",\n}\n", 3,
         "the JSON is broken: unexpected '}'; expected string literal"},
        {"misspelt key", "{\n\"titel\": \"Memory\"\n}\n", 2, "unknown key 'titel'"},
        {"missing key", "{\n}\n", 1, "'title' is missing"},
        {"wrong type", "{\n\n\"title\": 3\n}\n", 3, "'title' must be a string"},
        {"after a number", "{\n\"level\": 3\n,\n\"title\":\n []\n}\n", 4, "'title' must be a string"},
        {"blank text", "{\n\"title\": \" \"\n}\n", 2, "'title' is empty"},
        {"Windows line ends", "{\r\n\"titel\": \"Memory\"\r\n}\r\n", 2, "unknown key 'titel'"},
    }));

    INFO(name);
    const auto problems = problemsIn("articles/a/memory.en.md", source);
    const content::Problem expected{"articles/a/memory.en.md", line, content::Severity::Error, sentence};
    CHECK_THAT(problems, Catch::VectorContains(expected));
}

TEST_CASE("a file in the wrong place is reported")
{
    const auto [file, sentence] = GENERATE(table<std::string, std::string>({
        {"articles/starting-softly.en.md", "an article must stand in articles/<category>/"},
        {"articles/a/b/starting-softly.en.md", "an article must stand in articles/<category>/"},
        {"articles/a/starting-softly.md", "the file name must end with .en.md or .zh.md"},
        {"articles/a/Starting.en.md", "the slug 'Starting' must be of a-z, 0-9 and '-'"},
    }));

    INFO(file);
    const content::Problem expected{file, 0, content::Severity::Error, sentence};
    CHECK_THAT(problemsIn(file, Front), Catch::VectorContains(expected));
}

TEST_CASE("hostile JSON is refused and not followed")
{
    const auto [name, source] = GENERATE(table<std::string, std::string>({
        {"deep arrays", "{\n\"title\": " + std::string(200000, '[') + "\n}\n"},
        {"deep objects", "{\n\"a\":" + std::string(50000, '{') + "\n}\n"},
        {"a huge number", "{\n\"title\": 1e99999\n}\n"},
    }));

    INFO(name);
    CHECK(content::hasErrors(problemsIn("articles/a/b.en.md", source)));
}
