#include "catch.hpp"
#include "child_process.h"
#include "file_bytes.h"
#include "files/atomic_file.h"
#include "temporary_folder.h"

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

unsigned modeOf(const fs::path &path)
{
    return static_cast<unsigned>(fs::symlink_status(path).permissions());
}

} // namespace

TEST_CASE("a written file is its owner's alone, whatever the umask")
{
    const auto mask = GENERATE(as<mode_t>{}, 0, 022, 077, 0777);
    const TemporaryFolder folder;
    const auto file = folder.path() / "out.json";
    if (GENERATE(false, true)) {
        write(file, "before");
        fs::permissions(file, fs::perms(0644));
    }
    const auto before = ::umask(mask);
    const auto written = files::writePrivateFile(file, "after");
    ::umask(before);
    CHECK(written);
    CHECK(bytesOf(file) == "after");
    CHECK(modeOf(file) == 0600);
    CHECK(names(folder.path()) == "out.json ");
}

TEST_CASE("what is not committed leaves the file as it was")
{
    const TemporaryFolder folder;
    write(folder.path() / "out", "before");
    {
        auto file = files::AtomicFile::create(folder.path() / "out");
        REQUIRE(file);
        file->stream() << std::string(1'000'000, 'x') << std::flush;
        auto moved = *std::move(file);
        CHECK(names(folder.path()) != "out ");
    }
    CHECK(bytesOf(folder.path() / "out") == "before");
    CHECK(names(folder.path()) == "out ");
}

TEST_CASE("a link stays and the file it leads to is replaced")
{
    const TemporaryFolder folder;
    fs::create_directory(folder.path() / "there");
    const auto target = folder.path() / "there/file";
    if (GENERATE(true, false))
        write(target, "before");
    fs::create_symlink("there/file", folder.path() / "one");
    fs::create_symlink(folder.path() / "one", folder.path() / "two");
    CHECK(files::writePrivateFile(folder.path() / "two", "after"));
    CHECK(fs::is_symlink(folder.path() / "two"));
    CHECK(fs::is_symlink(folder.path() / "one"));
    CHECK(bytesOf(target) == "after");
    CHECK(names(folder.path()) == "one there two ");
    CHECK(names(folder.path() / "there") == "file ");
}

TEST_CASE("only a file is ever replaced")
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "x";
    std::string reason;
    SECTION("a folder")
    {
        fs::create_directory(path);
        reason = "it is a folder and no file; '-' stands for standard output";
    }
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
        reason = "it is a pipe or a socket and no file; '-' stands for standard output";
    }
    SECTION("a link to a device")
    {
        fs::create_symlink("/dev/null", path);
        reason = "it is a device and no file; '-' stands for standard output";
    }
    SECTION("a link to itself")
    {
        fs::create_symlink("x", path);
        reason = "too many levels of symbolic links";
    }
    SECTION("no name")
    {
        const auto written = files::writePrivateFile(path / "", "after");
        REQUIRE_FALSE(written);
        return;
    }
    const auto before = fs::symlink_status(path);
    const auto written = files::writePrivateFile(path, "after");
    REQUIRE_FALSE(written);
    CHECK(written.error().sentence == "cannot write " + path.string() + ": " + reason);
    CHECK(fs::symlink_status(path).type() == before.type());
    CHECK(names(folder.path()) == "x ");
}

TEST_CASE("a missing folder and a full disk are sentences")
{
    const TemporaryFolder folder;
    const auto missing = folder.path() / "none" / "x";
    CHECK(files::writePrivateFile(missing, "x").error().sentence
          == "cannot write " + missing.string() + ": no such file or directory");

    const auto file = folder.path() / "x";
    write(file, "before");
    const int status = runInChild([&] {
        // As a full disk: no file may grow beyond this.
        const rlimit limit{100'000, 100'000};
        std::signal(SIGXFSZ, SIG_IGN);
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            ::_exit(2);
        const auto written = files::writePrivateFile(file, std::string(1'000'000, 'x'));
        const auto expected = "cannot write " + file.string() + ": file too large";
        ::_exit(!written && written.error().sentence == expected ? 0 : 1);
    });
    CHECK(status == 0);
    CHECK(bytesOf(file) == "before");
    CHECK(names(folder.path()) == "x ");
}

TEST_CASE("one file is known under all its names")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "x";
    write(file, "");
    write(folder.path() / "y", "");
    fs::create_symlink("x", folder.path() / "link");
    fs::create_hard_link(file, folder.path() / "hard");
    CHECK(files::isSameFile(file, folder.path() / "." / "x"));
    CHECK(files::isSameFile(file, folder.path() / "link"));
    CHECK(files::isSameFile(file, folder.path() / "hard"));
    CHECK_FALSE(files::isSameFile(file, folder.path() / "y"));
    CHECK_FALSE(files::isSameFile(folder.path() / "none", folder.path() / "none"));
    CHECK_FALSE(files::isSameFile(file, ""));
}
