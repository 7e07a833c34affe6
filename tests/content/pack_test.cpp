#include "catch.hpp"
#include "content/pack.h"

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

/// A folder of its own, gone at the end.
class Folder
{
public:
    Folder()
        : m_path(fs::temp_directory_path() / ("attune-pack-test-" + std::to_string(::getpid())))
    {
        fs::remove_all(m_path);
        fs::create_directories(m_path);
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    const fs::path &path() const { return m_path; }
    void write(const fs::path &file, std::string_view text) const
    {
        fs::create_directories((m_path / file).parent_path());
        std::ofstream(m_path / file, std::ios::binary) << text;
    }

private:
    fs::path m_path;
};

std::string filesOf(const content::Pack &pack)
{
    std::string text;
    for (const auto &article : pack.articles)
        text += article.file + " ";
    return text;
}

} // namespace

TEST_CASE("hidden files, links to folders and node_modules are not read")
{
    const Folder folder;
    folder.write("b/two.md", "# Two\n");
    folder.write("a.md", "# One\n");
    folder.write(".git/config.md", "no");
    folder.write(".hidden.md", "no");
    folder.write("node_modules/x/readme.md", "no");
    folder.write("folder.md/inside.md", "# Inside\n");
    fs::create_directory_symlink(folder.path(), folder.path() / "b" / "loop");
    fs::create_symlink(folder.path() / "a.md", folder.path() / "linked.md");
    fs::create_symlink("nowhere", folder.path() / "gone.md");

    std::vector<content::Problem> problems;
    const auto pack = content::readPack(folder.path(), problems);

    CHECK(filesOf(pack) == "a.md b/two.md folder.md/inside.md linked.md ");
    REQUIRE(problems.size() == 1);
    CHECK(content::toText(problems.front()) == "gone.md: warning: a link that leads nowhere; it is left out");
}

TEST_CASE("a text that is not UTF-8 is read all the same")
{
    const auto [bytes, body, line] = GENERATE(table<std::string, std::string, int>({
        {"ok\ncaf\xE9 au lait\n", "ok\ncaf\uFFFD au lait\n", 2},
        {std::string("a\0b", 3), "a\uFFFDb", 1},
        {"\xEF\xBB\xBF# Mark\n", "# Mark\n", 0},
        {"中文\n", "中文\n", 0},
    }));
    const Folder folder;
    folder.write("a.md", bytes);

    std::vector<content::Problem> problems;
    const auto pack = content::readPack(folder.path(), problems);

    INFO(body);
    REQUIRE(pack.articles.size() == 1);
    CHECK(pack.articles.front().body == body);
    CHECK(problems.size() == (line > 0 ? 1 : 0));
    for (const auto &problem : problems) {
        CHECK(problem.line == line);
        CHECK(problem.severity == content::Severity::Warning);
    }
}

TEST_CASE("a folder that is not there is thrown")
{
    std::vector<content::Problem> problems;
    CHECK_THROWS_AS(content::readPack("/nowhere/at/all", problems), fs::filesystem_error);
}

TEST_CASE("a plain pack takes its categories from its folders")
{
    const Folder folder;
    folder.write("b/two.md", "");
    folder.write("a/one.md", "");
    folder.write("a/more/three.md", "");
    folder.write("top.md", "");

    std::vector<content::Problem> problems;
    const auto pack = content::readPack(folder.path(), problems);

    CHECK(pack.isPlain);
    REQUIRE(pack.categories.size() == 2);
    CHECK(pack.categories[0].id == "a");
    CHECK(pack.categories[1].title.en == "b");
}

TEST_CASE("a hostile text is checked in good time")
{
    const auto [name, text] = GENERATE(table<std::string, std::string>({
        {"brackets", std::string(100000, '[')},
        {"marks",
         [] {
             std::string s;
             for (int i = 0; i < 30000; ++i)
                 s += "[^a";
             return s;
         }()},
        {"backticks",
         [] {
             std::string s;
             for (int i = 1; i < 400; ++i)
                 s += std::string(static_cast<std::size_t>(i), '`') + "a";
             return s;
         }()},
        {"full stops", std::string(100000, '.')},
        {"quotes", std::string(20000, '>')},
        {"braces", std::string(100000, '{')},
        {"links",
         [] {
             std::string s;
             for (int i = 0; i < 20000; ++i)
                 s += "[a](b.md)";
             return s;
         }()},
    }));
    const Folder folder;
    folder.write("a.md", text);

    INFO(name);
    std::vector<content::Problem> problems;
    const auto pack = content::readPack(folder.path(), problems);
    content::check(pack, {});
    CHECK(content::resolvedBody(pack.articles.front(), pack).size() >= text.size());
}
