#include "catch.hpp"
#include "compiler/commands.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path Packs = fs::path(ATTUNE_TESTS_DIR) / "content" / "packs";
const fs::path OwnPacks = fs::path(ATTUNE_TESTS_DIR) / "compiler" / "packs";

struct Run
{
    int exitCode = 0;
    std::string out;
    std::string err;
};

Run run(const std::vector<std::string> &arguments)
{
    std::vector<const char *> argv = {"attune-content"};
    for (const auto &argument : arguments)
        argv.push_back(argument.c_str());
    std::ostringstream out;
    std::ostringstream err;
    const int exitCode = compiler::run(static_cast<int>(argv.size()), argv.data(), out, err);
    return {exitCode, out.str(), err.str()};
}

/// A file name nothing stands under yet; gone at the end.
class Output
{
public:
    Output()
        : m_path(fs::temp_directory_path()
                 / ("attune-compiler-test-" + std::to_string(::getpid()) + ".sqlite"))
    {
        fs::remove(m_path);
    }
    ~Output() { fs::remove(m_path); }
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};

/// A copy of a pack to write into; gone at the end.
class PackCopy
{
public:
    explicit PackCopy(const fs::path &pack)
        : m_path(fs::temp_directory_path() / ("attune-compiler-test-pack-" + std::to_string(::getpid())))
    {
        fs::remove_all(m_path);
        fs::copy(pack, m_path, fs::copy_options::recursive);
    }
    ~PackCopy() { fs::remove_all(m_path); }
    PackCopy(const PackCopy &) = delete;
    PackCopy &operator=(const PackCopy &) = delete;

    const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};

std::string textOf(const fs::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

std::string firstBytes(const fs::path &file, std::size_t count)
{
    std::string bytes(count, '\0');
    std::ifstream(file, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(count));
    return bytes;
}

} // namespace

TEST_CASE("check tells by its exit code whether there are errors")
{
    const auto [name, exitCode] = GENERATE(table<std::string, int>(
        {{"sound", 0}, {"translation", 0}, {"plain", 0}, {"names", 1}, {"empty", 1}}));

    INFO(name);
    const auto result = run({"check", Packs / name});
    CHECK(result.exitCode == exitCode);
    CHECK(result.out.empty());
}

TEST_CASE("check names every mistake with a file an editor can open, and sums up")
{
    const auto folder = (Packs / "translation").string();
    CHECK(run({"check", folder}).err
          == folder + "/articles/calm/sound-page.en.md: warning: there is no Chinese text of it\n" + folder
              + "/practices/walk.zh.md: warning: there is no English text of it\n"
                "2 texts: 0 errors, 2 warnings\n");
    CHECK(run({"check", folder + "/../lists-broken"})
              .err.starts_with(folder + "/../lists-broken/categories.json:2: error: "));
}

TEST_CASE("check --json prints the mistakes as data")
{
    const auto folder = (Packs / "lists-broken").string();
    const auto result = run({"check", folder, "--json"});

    CHECK(result.exitCode == 1);
    const auto list = nlohmann::json::parse(result.out);
    REQUIRE(list.size() == 2);
    CHECK(list[1]
          == nlohmann::json({{"file", folder + "/references.json"},
                             {"line", 1},
                             {"severity", "error"},
                             {"sentence", "the file must hold a list"}}));
    CHECK(result.err == "2 texts: 2 errors, 0 warnings\n");
    CHECK(run({"check", (Packs / "sound").string(), "--json"}).out == "[]\n");
}

TEST_CASE("check --json gives the same mistakes as the lines on standard error")
{
    const auto *const name
        = GENERATE("amounts", "lists", "names", "phrases", "shared", "template", "translation", "wording");
    INFO(name);
    const auto folder = (Packs / name).string();
    std::string lines;
    for (const auto &problem : nlohmann::json::parse(run({"check", folder, "--json"}).out)) {
        const auto line = problem["line"].get<int>();
        lines += problem["file"].get<std::string>() + (line > 0 ? ":" + std::to_string(line) : "") + ": "
            + problem["severity"].get<std::string>() + ": " + problem["sentence"].get<std::string>() + "\n";
    }
    CHECK_THAT(run({"check", folder}).err, Catch::StartsWith(lines));
    CHECK_FALSE(lines.empty());
}

TEST_CASE("check --statistics prints the numbers beside the mistakes")
{
    const auto folder = (Packs / "shared").string();
    const auto table = run({"check", folder, "--statistics"});
    CHECK(table.exitCode == 1);
    CHECK(table.err == run({"check", folder}).err);
    CHECK_THAT(table.out, Catch::StartsWith("article     language  words  phrases"));
    CHECK_THAT(table.out, Catch::Contains("\nfor       articles  phrases\nsecure"));

    const auto json = nlohmann::json::parse(run({"check", folder, "--statistics", "--json"}).out);
    CHECK(json["problems"] == nlohmann::json::parse(run({"check", folder, "--json"}).out));
    CHECK(json["articles"].size() == 4);
    CHECK(json["coverage"][0]["region"] == "secure");
    CHECK(json["search"]["concepts"] == nlohmann::json({{"en", 0}, {"zh", 0}}));
}

TEST_CASE("a new article is laid out in both languages, and check tells what is still to be written")
{
    const PackCopy pack(Packs / "sound");
    const auto folder = pack.path().string();
    const auto result = run({"new", "fresh-page", "--category", "calm", "--content", folder});
    CHECK(result.exitCode == 0);
    CHECK(result.err.empty());
    CHECK(result.out
          == folder + "/articles/calm/fresh-page.en.md\n" + folder + "/articles/calm/fresh-page.zh.md\n");

    auto err = run({"check", folder}).err;
    for (auto at = err.find(folder + "/"); at != std::string::npos; at = err.find(folder + "/"))
        err.erase(at, folder.size() + 1);
    CHECK(err == textOf(OwnPacks / "new-article.txt"));
}

TEST_CASE("check --statistics counts what there is for search")
{
    const auto json = nlohmann::json::parse(run({"check", Packs / "asks", "--statistics", "--json"}).out);
    CHECK(json["search"] == nlohmann::json::parse(R"({
        "categories": [{"category": "calm", "en": 0, "zh": 0}],
        "practices": {"en": 3, "zh": 5}, "terms": {"en": 0, "zh": 0}, "situations": {"en": 5, "zh": 5},
        "elsewhere": {"en": 2, "zh": 1}, "concepts": {"en": 2, "zh": 1}, "danger": {"en": 1, "zh": 1}})"));
}

TEST_CASE("in a pack with asks a new article gets a file of them")
{
    const PackCopy pack(Packs / "asks");
    const auto folder = pack.path().string();
    const auto result = run({"new", "fresh-page", "--category", "calm", "--content", folder});
    CHECK_THAT(result.out, Catch::EndsWith("fresh-page.zh.md\n" + folder + "/asks/fresh-page.json\n"));

    const auto err = run({"check", folder}).err;
    const auto file = folder + "/asks/fresh-page.json";
    CHECK_THAT(err, Catch::Contains(file + ":3: error: 3 asks in English; 25 to 60 are wanted\n"));
    for (const auto *const line : {":4", ":5", ":6", ":9", ":10", ":11"})
        CHECK_THAT(err, Catch::Contains(file + line + ": error: still to be written: an ask\n"));

    const auto again = run({"new", "nobody", "--category", "calm", "--content", folder});
    CHECK(again.exitCode == 1);
    CHECK(again.err == "attune-content: " + folder + "/asks/nobody.json is there already\n");
    CHECK_FALSE(fs::exists(pack.path() / "articles/calm/nobody.en.md"));
}

TEST_CASE("two new articles know nothing of each other")
{
    const auto *const name = GENERATE("sound", "asks");
    const PackCopy pack(Packs / name);
    const auto folder = pack.path().string();
    for (const auto *const slug : {"fresh-page", "other-fresh-page"})
        REQUIRE(run({"new", slug, "--category", "calm", "--content", folder}).exitCode == 0);
    std::istringstream err(run({"check", folder}).err);
    for (std::string line; std::getline(err, line);) {
        if (line.contains("fresh-page"))
            CHECK_THAT(line, !Catch::Contains("stands") && !Catch::Contains("shares"));
    }
}

TEST_CASE("a new article is refused with a sentence, and nothing is written")
{
    const PackCopy pack(Packs / "sound");
    const auto folder = pack.path().string();
    const auto [slug, category, sentence] = GENERATE(table<std::string, std::string, std::string>({
        {"Fresh Page", "calm", "the slug 'Fresh Page' must be of a-z, 0-9 and '-'"},
        {"../fresh", "calm", "the slug '../fresh' must be of a-z, 0-9 and '-'"},
        {"", "calm", "the slug '' must be of a-z, 0-9 and '-'"},
        {"fresh-page", "loud", "there is no category 'loud'; there is calm"},
        {"sound-page", "calm", "the slug 'sound-page' is that of articles/calm/sound-page.en.md"},
    }));

    INFO(slug);
    const auto result = run({"new", slug, "--category", category, "--content", folder});
    CHECK(result.exitCode == 1);
    CHECK(result.out.empty());
    CHECK(result.err == "attune-content: " + sentence + "\n");
    CHECK(std::distance(fs::directory_iterator(pack.path() / "articles/calm"), {}) == 4);
}

TEST_CASE("where a new article cannot be written, no half of it is left")
{
    const PackCopy pack(Packs / "sound");
    fs::remove_all(pack.path() / "articles/calm");
    std::ofstream(pack.path() / "articles/calm") << "no folder";
    const auto result = run({"new", "fresh-page", "--category", "calm", "--content", pack.path().string()});
    CHECK(result.exitCode == 3);
    CHECK(result.out.empty());
    CHECK_FALSE(result.err.empty());
}

TEST_CASE("instruments are read, and their mistakes told with line and place")
{
    const auto folder = (OwnPacks / "instruments").string();
    const auto err = run({"check", folder}).err;

    CHECK_THAT(err, Catch::Contains(folder + "/instruments/broken.json:3: error: "));
    CHECK_THAT(err, Catch::Contains(folder + "/instruments/mistakes.json:32: error: /items/0/scale: "));
    CHECK_THAT(err, Catch::Contains(folder + "/instruments/mistakes.json:41: error: /items/1/keyed: "));
    CHECK_THAT(
        err,
        Catch::Contains("/instruments/two.json: error: the id 'small' is that of instruments/one.json too"));
    CHECK_THAT(err, !Catch::Contains("unknown facet"));
}

TEST_CASE("the facets a text may speak to are those of the instruments")
{
    const auto err = run({"check", OwnPacks / "facets"}).err;
    CHECK_THAT(err, Catch::Contains("walk.en.md:9: error: unknown facet 'juggling'"));
    CHECK_THAT(err, !Catch::Contains("disclosure"));
}

TEST_CASE("build writes the library of a sound pack")
{
    const Output output;
    const auto *const name = GENERATE("sound", "plain", "articles-alone");
    INFO(name);
    const auto result = run({"build", Packs / name, "--output", output.path()});

    CHECK(result.exitCode == 0);
    CHECK(result.out.empty());
    CHECK(firstBytes(output.path(), 15) == "SQLite format 3");
}

TEST_CASE("build refuses a pack with errors and writes nothing")
{
    const Output output;
    const auto result = run({"build", Packs / "names", "--output", output.path()});

    CHECK(result.exitCode == 1);
    CHECK_THAT(result.err, Catch::EndsWith("nothing was built\n"));
    CHECK_FALSE(fs::exists(output.path()));
}

TEST_CASE("wrong usage is told apart from wrong content and from a broken environment")
{
    const auto sound = (Packs / "sound").string();
    const auto [name, arguments, exitCode] = GENERATE_COPY(table<std::string, std::vector<std::string>, int>({
        {"nothing", {}, 2},
        {"unknown command", {"frobnicate"}, 2},
        {"no folder", {"check"}, 2},
        {"unknown option", {"check", sound, "--loud"}, 2},
        {"no output", {"build", sound}, 2},
        {"new without a slug", {"new", "--category", "calm"}, 2},
        {"new without a category", {"new", "fresh-page"}, 2},
        {"new in no folder", {"new", "fresh-page", "--category", "calm", "--content", "/nowhere/at/all"}, 3},
        {"no such folder", {"check", "/nowhere/at/all"}, 3},
        {"a file for a folder", {"check", sound + "/README.md"}, 3},
        {"no such place to write", {"build", sound, "--output", "/nowhere/at/all.sqlite"}, 3},
    }));

    INFO(name);
    const auto result = run(arguments);
    CHECK(result.exitCode == exitCode);
    CHECK(result.out.empty());
    CHECK_FALSE(result.err.empty());
}

TEST_CASE("help and version are data")
{
    const auto *const option = GENERATE("--help", "--version");
    const auto result = run({option});
    CHECK(result.exitCode == 0);
    CHECK_THAT(result.out, Catch::Contains("attune-content"));
    CHECK(result.err.empty());
}

TEST_CASE("build never replaces what is no file, and names what it cannot write")
{
    const Output output;
    fs::create_directory(output.path());
    const auto ran = run({"build", Packs / "sound", "--output", output.path()});
    CHECK(ran.exitCode == 3);
    CHECK_THAT(ran.err, Catch::Contains("cannot write " + output.path().string() + ": it is no file"));
    CHECK(fs::is_directory(output.path()));
    const auto nowhere = run({"build", Packs / "sound", "--output", "/nowhere/at/all.sqlite"});
    CHECK_THAT(nowhere.err, Catch::Contains("/nowhere/at/all.sqlite"));
}

TEST_CASE("output that does not arrive is a broken environment")
{
    std::ofstream full("/dev/full");
    std::ostringstream err;
    const char *arguments[] = {"attune-content", "--version"};
    CHECK(compiler::run(2, arguments, full, err) == 3);
    CHECK_THAT(err.str(), Catch::Contains("cannot write to standard output"));
}
