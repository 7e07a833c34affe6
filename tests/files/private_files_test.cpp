#include "catch.hpp"
#include "file_bytes.h"
#include "files/private_files.h"
#include "temporary_folder.h"

#include <sys/stat.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

unsigned modeOf(const fs::path &path)
{
    return static_cast<unsigned>(fs::status(path).permissions());
}

/// As a journal is opened: its folder, then the file.
fs::path makeFile(const fs::path &folder)
{
    const auto file = folder / "journal.sqlite";
    files::createPrivateFolder(folder);
    files::createPrivateFile(file);
    files::restrictToOwner(file);
    return file;
}

class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};

} // namespace

TEST_CASE("what is created is for its owner alone, whatever the umask")
{
    const auto mask = GENERATE(as<mode_t>{}, 0, 022, 077, 0277, 0777);
    const TemporaryFolder folder;
    const auto inside = folder.path() / "share" / "attune" / (GENERATE(false, true) ? "" : "x");
    {
        const Umask umask(mask);
        files::createPrivateFolder(inside);
        files::createPrivateFile(inside / "file");
    }
    CHECK(modeOf(folder.path() / "share") == 0700);
    CHECK(modeOf(folder.path() / "share/attune") == 0700);
    CHECK(modeOf(inside) == 0700);
    CHECK(modeOf(inside / "file") == 0600);
}

TEST_CASE("a folder that is there keeps its mode, and so do its files")
{
    const auto mode = static_cast<fs::perms>(GENERATE(0700, 0755, 01777));
    const TemporaryFolder folder;
    write(folder.path() / "other", "x");
    fs::permissions(folder.path() / "other", fs::perms(0644));
    fs::permissions(folder.path(), mode);
    const auto file = makeFile(folder.path());
    CHECK(fs::status(folder.path()).permissions() == mode);
    CHECK(modeOf(folder.path() / "other") == 0644);
    CHECK(modeOf(file) == 0600);
}

TEST_CASE("a journal of the reader's own is closed to others")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "journal.sqlite";
    write(file, "");
    fs::permissions(file, fs::perms(0664));
    files::restrictToOwner(file);
    CHECK(modeOf(file) == 0600);
}

TEST_CASE("no link leads to the mode of another file")
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "shared/journal.sqlite";
    makeFile(folder.path() / "shared");
    fs::permissions(target, fs::perms(0666));
    fs::create_symlink("shared/journal.sqlite", folder.path() / "journal.sqlite");
    files::restrictToOwner(folder.path() / "journal.sqlite");
    CHECK(modeOf(target) == 0666);
    makeFile(folder.path());
    CHECK(modeOf(target) == 0666);

    fs::create_directory(folder.path() / "theirs");
    fs::permissions(folder.path() / "theirs", fs::perms(0755));
    fs::create_directory_symlink("theirs", folder.path() / "link");
    files::createPrivateFolder(folder.path() / "link");
    CHECK(modeOf(folder.path() / "theirs") == 0755);
}

TEST_CASE("another user's file keeps its mode")
{
    if (::geteuid() != 0)
        return;
    const TemporaryFolder folder;
    const auto file = folder.path() / "journal.sqlite";
    write(file, "");
    fs::permissions(file, fs::perms(0644));
    REQUIRE(::chown(file.c_str(), 65534, 65534) == 0);
    files::restrictToOwner(file);
    CHECK(modeOf(file) == 0644);
}

TEST_CASE("what is no folder is named")
{
    const TemporaryFolder folder;
    write(folder.path() / "file", "");
    CHECK_THROWS_WITH(files::createPrivateFolder(folder.path() / "file" / "below"),
                      Catch::Contains((folder.path() / "file").string()));
    CHECK_THROWS_AS(files::createPrivateFolder(folder.path() / "file"), fs::filesystem_error);
}
