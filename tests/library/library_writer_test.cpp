#include "catch.hpp"
#include "library/bundle_format.h"
#include "library/library_writer.h"
#include "library/small_pack.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const fs::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

/// What opening a file fails with; empty where it does not.
std::string refusal(const fs::path &file)
{
    try {
        const library::Library library(file);
    } catch (const library::BundleError &error) {
        return error.what();
    }
    return {};
}

} // namespace

TEST_CASE("the same pack makes the same bytes, however it was read")
{
    const TemporaryFolder folder;
    library::writeLibrary(smallPack(), folder.path() / "one");
    library::writeLibrary(smallPack(), folder.path() / "two");
    auto turned = smallPack();
    std::ranges::reverse(turned.articles);
    std::ranges::reverse(turned.practices);
    library::writeLibrary(turned, folder.path() / "three");

    CHECK(bytesOf(folder.path() / "one") == bytesOf(folder.path() / "two"));
    CHECK(bytesOf(folder.path() / "one") == bytesOf(folder.path() / "three"));
    CHECK(names(folder.path()) == "one three two ");
}

TEST_CASE("another pack makes other bytes")
{
    const TemporaryFolder folder;
    auto pack = smallPack();
    library::writeLibrary(pack, folder.path() / "one");
    pack.articles[0].body += "!";
    library::writeLibrary(pack, folder.path() / "two");
    CHECK(bytesOf(folder.path() / "one") != bytesOf(folder.path() / "two"));
}

TEST_CASE("the file is a compact database of its own kind")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "library";
    library::writeLibrary(smallPack(), file);
    SQLite::Database database(file.string());
    const auto pragma = [&](const char *sql) { return database.execAndGet(sql).getString(); };
    CHECK(pragma("PRAGMA application_id") == std::to_string(library::BundleApplicationId));
    CHECK(pragma("PRAGMA user_version") == std::to_string(library::BundleVersion));
    CHECK(pragma("PRAGMA page_size") == "4096");
    CHECK(pragma("PRAGMA journal_mode") == "delete");
    CHECK(pragma("PRAGMA freelist_count") == "0");
}

TEST_CASE("a build that fails leaves the old library and nothing beside it")
{
    const TemporaryFolder folder;
    const auto taken = folder.path() / "taken";
    fs::create_directories(taken / "inside");
    CHECK_THROWS_AS(library::writeLibrary(smallPack(), taken), fs::filesystem_error);
    CHECK(names(folder.path()) == "taken ");
    CHECK_THROWS_AS(library::writeLibrary(smallPack(), folder.path() / "nowhere" / "library"),
                    SQLite::Exception);
}

TEST_CASE("a library is replaced as a whole, and what a broken build left is overwritten")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "library";
    writeBytes(folder.path() / "library.tmp", "half a file");
    library::writeLibrary(plainPack(), file);
    library::writeLibrary(smallPack(), file);
    CHECK(library::Library(file).hasArticle("starting-softly"));
    CHECK(names(folder.path()) == "library ");
}

TEST_CASE("of two articles with one slug the first is kept")
{
    auto pack = smallPack();
    auto second = pack.articles[0];
    second.title = "Second";
    pack.articles.push_back(second);
    pack.terms.push_back(pack.terms[0]);
    pack.articles[4].phrases.push_back(pack.articles[4].phrases[0]);
    const OpenLibrary open(pack);
    CHECK(open.library.article("therapy", base::Language::Chinese)->title == "CBT疗法入门");
    CHECK(open.library.terms().size() == 3);
    CHECK(open.library.phrases(base::Language::English).size() == 2);
    CHECK(open.library.search({"saying sorry", base::Language::English, 50, {}}).hits.size() == 1);
}

TEST_CASE("an empty pack makes an empty library")
{
    const OpenLibrary open(content::Pack{});
    CHECK(open.library.articles(base::Language::English).empty());
    CHECK(open.library.search({"anything", base::Language::English, 50, {}}).hits.empty());
}

TEST_CASE("text that is no UTF-8 is kept out of nobody's way")
{
    auto pack = plainPack();
    pack.articles[0].title = "Bro\xFFken";
    pack.articles[0].tags = {"\xC3"};
    pack.articles[0].body = "text \xE4\xBE with \x02marks\x03 and \x00 nothing";
    const OpenLibrary open(pack);
    CHECK(open.library.articles(base::Language::English).size() == 2);
    CHECK(visible(open.library.search({"marks", base::Language::English, 50, {}}).hits.at(0).snippet)
              .find("[marks]")
          != std::string::npos);
}

TEST_CASE("a library opens from any path, and from a folder that cannot be written")
{
    const auto name
        = GENERATE(as<std::string>{}, "with space", "a#b", "a?b=c&mode=rw", "50%25", "图书馆", "it's;--");
    const TemporaryFolder folder;
    const auto inside = folder.path() / name;
    fs::create_directory(inside);
    const auto file = inside / (name + ".sqlite");
    library::writeLibrary(smallPack(), file);
    fs::permissions(file, fs::perms::owner_read);
    fs::permissions(inside, fs::perms::owner_read | fs::perms::owner_exec);
    const auto before = bytesOf(file);

    INFO(name);
    {
        const library::Library library(file);
        CHECK(library.hasArticle("starting-softly"));
        CHECK_FALSE(library.search({"softly", base::Language::English, 50, {}}).hits.empty());
        CHECK(names(inside) == name + ".sqlite ");
    }
    CHECK(bytesOf(file) == before);
    fs::permissions(inside, fs::perms::owner_all);
}

TEST_CASE("a file that is no library is refused with a sentence that says what to do")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "library";
    library::writeLibrary(smallPack(), file);
    const auto whole = bytesOf(file);
    const auto with = [&](const char *sql) {
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql);
        return bytesOf(file);
    };
    const auto newer = with("PRAGMA user_version = 99");
    const auto older = with("PRAGMA user_version = 0");
    const auto foreign = with("PRAGMA application_id = 7");
    const auto mangled = whole.substr(0, 100) + std::string(4000, '\xAA') + whole.substr(4100);

    const auto [bytes, words] = GENERATE_COPY(table<std::string, std::string>({
        {"", "is not an Attune library"},
        {"Once upon a time", "is not an Attune library"},
        {std::string(5000, 'x'), "is not an Attune library"},
        {foreign, "is not an Attune library"},
        {newer, "newer version of Attune (format 99"},
        {older, "older version of Attune (format 0"},
        {whole.substr(0, whole.size() / 2), "is damaged"},
        {mangled, "is damaged"},
    }));
    writeBytes(file, bytes);
    CHECK_THAT(refusal(file), Catch::Contains(words) && Catch::Contains(file.string()));
}

TEST_CASE("a missing file and a folder cannot be read")
{
    const TemporaryFolder folder;
    CHECK_THROWS_AS(library::Library(folder.path() / "nowhere"), SQLite::Exception);
    CHECK_THROWS_AS(library::Library(folder.path()), SQLite::Exception);
    CHECK(names(folder.path()).empty());
}

TEST_CASE("damage inside a library is an exception, never a crash")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "library";
    library::writeLibrary(smallPack(), file);
    auto bytes = bytesOf(file);
    std::fill(bytes.begin() + 8192, bytes.end(), '\x5A');
    writeBytes(file, bytes);
    const auto use = [&] {
        const library::Library library(file);
        library.articles(base::Language::English);
        library.search({"softly", base::Language::English, 50, {}});
    };
    CHECK_THROWS_AS(use(), std::runtime_error);
}
