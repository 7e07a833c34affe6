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
