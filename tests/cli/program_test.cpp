#include "catch.hpp"
#include "child_process.h"
#include "cli/commands.h"
#include "journal/files.h"
#include "temporary_folder.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Ran
{
    int exitCode = 0;
    /// Both streams, unless the command line leads one elsewhere.
    std::string said;
};

/// The program as it is built, run by a shell: `$A` is the program with its library, in `folder`.
Ran run(const fs::path &folder, const std::string &commandLine)
{
    const auto program = std::string(ATTUNE_BINARY_DIR) + "/attune --language en --content " + ATTUNE_BUNDLE;
    const auto command = "exec 2>&1; cd '" + folder.string() + "'; A='" + program + "'; " + commandLine;
    auto *pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    Ran ran;
    char block[4096];
    for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, pipe)) > 0;)
        ran.said.append(block, got);
    const int status = ::pclose(pipe);
    ran.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return ran;
}

unsigned modeOf(const fs::path &path)
{
    return static_cast<unsigned>(fs::symlink_status(path).permissions());
}

const std::string Instrument = R"({
  "id": "own", "version": "1", "title": "Own", "response": {"type": "likert", "min": 1, "max": 5},
  "items": [{"id": "q1", "text": "one", "scale": "s", "keyed": 1}],
  "scales": [{"id": "s", "title": "S"}]})";

const std::string Result = R"({"format": "attune-result", "version": 1, "instrument": "own", "form": "full",
  "finished_at": "2026-11-20T20:11:00Z", "answers": {"q1": 5}})";

/// With own.json, a.csv, r.json and a journal `j` of one sitting.
class Files
{
public:
    Files()
    {
        write(m_folder.path() / "own.json", Instrument);
        write(m_folder.path() / "a.csv", "q1\n5\n");
        write(m_folder.path() / "r.json", Result);
        REQUIRE(run("$A --journal j import r.json").said == "attune: sittings added: 1, there already: 0\n");
    }

    Ran run(const std::string &commandLine) const { return ::run(m_folder.path(), commandLine); }
    fs::path operator/(const std::string &name) const { return m_folder.path() / name; }

private:
    TemporaryFolder m_folder;
};

const std::string Score = "$A score --instrument own.json --responses a.csv";
const std::string Report = "$A report --instrument own.json --responses r.json";
const std::string Export = "$A --journal j export";

} // namespace

TEST_CASE("output that does not arrive is no success")
{
    const auto command
        = GENERATE(as<std::string>{}, "$A list", "$A list --paths", "$A search love",
                   "$A show starting-softly", "$A phrases", "$A phrases --json", Score,
                   Report + " --output -", Export + " --output -", "$A --help", "$A --version",
                   "$A show --help", std::string(ATTUNE_BINARY_DIR) + "/compiler/attune-content --version");
    const Files files;
    INFO(command);
    const auto ran = files.run(command + " > /dev/full");
    CHECK(ran.exitCode == 3);
    CHECK_THAT(ran.said, Catch::Contains("cannot write to standard output"));
}

TEST_CASE("a reader that had enough is no error")
{
    const TemporaryFolder folder;
    const auto ran = run(folder.path(), "$A phrases --limit 1000000 | head -1 | wc -l");
    CHECK(ran.said == "1\n");
}

TEST_CASE("what the command line writes is its owner's alone, whatever the umask")
{
    const auto mask = GENERATE(as<std::string>{}, "000", "022", "077");
    const auto [command, name]
        = GENERATE(table<std::string, std::string>({{Score, "o.csv"}, {Report, "o.md"}, {Export, "o.json"}}));
    const Files files;
    const auto ran = files.run("umask " + mask + "; " + command + " --output " + name);
    INFO(ran.said);
    REQUIRE(ran.exitCode == 0);
    CHECK(modeOf(files / name) == 0600);
}

TEST_CASE("an output that is read from is refused, by whatever name")
{
    const auto [command, name] = GENERATE(table<std::string, std::string>({
        {Score + " --output a.csv", "a.csv"},
        {Score + " --output ./a.csv", "a.csv"},
        {"ln -s a.csv link; " + Score + " --output link", "a.csv"},
        {"ln a.csv hard; " + Score + " --output hard", "a.csv"},
        {Score + " --output own.json", "own.json"},
        {Report + " --output r.json", "r.json"},
        {"ln -s j/journal.sqlite h.json; " + Export + " --output h.json", "j/journal.sqlite"},
    }));
    const Files files;
    const auto before = bytesOf(files / name);
    INFO(command);
    const auto ran = files.run(command);
    CHECK(ran.exitCode == 2);
    CHECK_THAT(ran.said,
               Catch::Contains("would replace what is read from") && Catch::Contains("nothing was changed"));
    CHECK(bytesOf(files / name) == before);
}

TEST_CASE("a hyphen is standard output")
{
    const Files files;
    const auto scored = files.run(Score + " --output -");
    CHECK(scored.exitCode == 0);
    CHECK(scored.said == files.run(Score).said);
    CHECK_THAT(files.run(Report + " --output -").said, Catch::StartsWith("Own"));
    CHECK_THAT(files.run(Export + " --output - 2>/dev/null").said,
               Catch::StartsWith("{\n  \"format\": \"attune-history\""));
    CHECK_FALSE(fs::exists(files / "-"));
}

TEST_CASE("only a file is replaced, and a failed write is a sentence")
{
    const auto [output, sentence] = GENERATE(table<std::string, std::string>({
        {"folder.csv", "cannot write folder.csv: it is a folder and no file"},
        {"pipe.csv", "cannot write pipe.csv: it is a pipe or a socket and no file"},
        {"null.csv", "cannot write null.csv: it is a device and no file"},
        {"none/o.csv", "cannot write none/o.csv: no such file or directory"},
    }));
    const auto command = GENERATE(Score, Export);
    const Files files;
    const auto ran = files.run("mkdir folder.csv; mkfifo pipe.csv; ln -s /dev/null null.csv; " + command
                               + " --output " + output);
    CHECK(ran.exitCode == 3);
    CHECK_THAT(ran.said, Catch::Contains(sentence));
    CHECK_FALSE(fs::is_regular_file(files / output));
}

TEST_CASE("a file that grows too large for the disk is named")
{
    const auto command
        = GENERATE(Score + " --output o.csv", Report + " --output o.txt", Export + " --output o.csv");
    const Files files;
    write(files / "o.csv", "before");
    const auto ran = files.run("trap '' XFSZ; ulimit -f 0; " + command);
    INFO(command);
    CHECK(ran.exitCode == 3);
    CHECK_THAT(ran.said, Catch::Contains("cannot write o."));
    CHECK_THAT(ran.said, Catch::Contains(": file too large") && !Catch::Contains("iostream"));
    CHECK(bytesOf(files / "o.csv") == "before");
}

TEST_CASE("endless input comes to an end")
{
    const auto [command, exitCode] = GENERATE(table<std::string, int>({
        {"$A --journal j import /dev/zero", 1},
        {"$A pair --mine /dev/zero --theirs /dev/zero", 1},
        {"$A score --instrument /dev/zero --responses a.csv", 1},
        {"$A score --instrument own.json --responses /dev/zero", 1},
        {"$A report --instrument own.json --responses /dev/zero --output -", 1},
        {"yes '[' | $A --journal j import /dev/stdin", 1},
        {"$A --journal j import j", 3},
        {"$A --journal j import none", 3},
    }));
    const Files files;
    INFO(command);
#ifdef __SANITIZE_ADDRESS__
    const std::string limit; // Its shadow memory alone is larger.
#else
    const std::string limit = "ulimit -v 4000000; ";
#endif
    const auto ran = files.run(limit + command);
    CHECK(ran.exitCode == exitCode);
    CHECK_FALSE(ran.said.empty());
    CHECK_THAT(ran.said, !Catch::Contains("bad_alloc") && !Catch::Contains("memory"));
}

TEST_CASE("a report bears a date or none")
{
    const Files files;
    write(files / "bad.json",
          R"({"format": "attune-result", "version": 1, "instrument": "own", "finished_at": "2031/01/01 00:00",
              "answers": {"q1": 5}})");
    const auto ran = files.run("$A report --instrument own.json --responses bad.json --output o.md");
    CHECK(ran.exitCode == 1);
    CHECK_THAT(ran.said, Catch::StartsWith("bad.json:1: error: /finished_at: '2031/01/01 00:00' is no time"));
    CHECK_FALSE(fs::exists(files / "o.md"));
}

TEST_CASE("what is wrong with JSON is told with file, line and pointer")
{
    const Files files;
    const auto [file, text, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"def.json", "{\n\"id\": 7}", "def.json:2: error: /id: 'id' must be a string\n"},
        {"bad.json", "{\n\"q1\": 5,\n\"q2\":\n4.5}",
         "bad.json:3: error: /q2: an answer must be a whole number"},
        {"bad.json", "{\n\"q1\": 5,\n\"q9\": 1}", "bad.json:3: error: /q9: there is no item 'q9' in 'own'\n"},
        {"bad.json",
         "{\"format\": \"attune-result\", \"version\": 1,\n\"instrument\": \"own\", \"answers\": {\n\"q1\": "
         "77}}",
         "bad.json:3: error: /answers/q1: 77 is no answer to 'q1'\n"},
        {"bad.json",
         "{\"format\": \"attune-result\", \"version\": 1,\n\"instrument\":\n\"b\", \"answers\": {}}",
         "bad.json:2: error: /instrument: these are answers to 'b', not to 'own'\n"},
        {"history.json", "{\"format\": \"attune-history\", \"version\": 1,\n\"sittings\": [\n7]}",
         "history.json:3: error: /sittings/0: an object in braces is expected here\n"},
        {"mine.json", "{\"format\": \"attune-profile\", \"version\": 1,\n\"instrument\": \"\"}",
         "mine.json:2: error: /instrument: 'instrument' is empty\n"},
    }));
    write(files / file, text);
    const auto command = file == "def.json" ? "score --instrument def.json --responses a.csv"
        : file == "bad.json"                ? "report --instrument own.json --responses bad.json --output -"
        : file == "history.json"            ? "--journal j import history.json"
                                            : "pair --mine mine.json --theirs mine.json";
    INFO(text);
    const auto ran = files.run(std::string("$A ") + command);
    CHECK(ran.exitCode == 1);
    CHECK_THAT(ran.said, Catch::StartsWith(expected));
}

TEST_CASE("a folder that is named as a test does not hide it")
{
    const Files files;
    fs::create_directory(files / "attachment");
    write(files / "b.csv", "a01\n5\n");
    const auto ran = files.run("$A score --instrument attachment --responses b.csv");
    INFO(ran.said);
    CHECK(ran.exitCode == 0);
    CHECK(files.run("$A score --instrument " + std::string(5000, 'x') + " --responses b.csv").exitCode == 1);
}

TEST_CASE("a deep file is refused and not walked")
{
    const Files files;
    const auto deep = std::string(200'000, '[');
    write(files / "deep.json", deep);
    write(files / "history.json",
          R"({"format": "attune-history", "version": 1, "sittings": [{"results": [)" + deep
              + std::string(200'000, ']') + "]}]}");
    for (const auto *command : {"$A --journal j import deep.json", "$A --journal j import history.json",
                                "$A report --instrument own.json --responses deep.json --output -",
                                "$A score --instrument deep.json --responses a.csv",
                                "$A pair --mine history.json --theirs deep.json"}) {
        INFO(command);
        const auto ran = files.run(command);
        CHECK(ran.exitCode == 1);
        CHECK_THAT(ran.said, Catch::Contains(".json") && Catch::Contains("error: "));
    }
    CHECK_THAT(files.run("$A --journal j import history.json").said,
               Catch::Contains("history.json:1: error: byte ")
                   && Catch::Contains("nested deeper than 32 levels")
                   && Catch::Contains("nothing was added"));
}

TEST_CASE("an import that is refused tells all and adds nothing")
{
    const Files files;
    write(files / "bad.csv",
          "started_at,finished_at,about,name,language,instrument,version,hash,form,item,answer,milliseconds\n"
          "2026-11-01T10:00:00Z,2026-11-01T10:05:00Z,other,Z,en,attachment,,,full,a01,5,0\n"
          "2026-11-01T10:00:00Z,2031/01/01 00:00,other,Z,en,attachment,,,full,a01,5,0\n"
          "2026-11-01T10:00:00Z,2026-11-01T10:05:00Z,other,Y,en,attachment,,,nope,a01,5,0\n");
    const auto ran = files.run("$A --journal j import bad.csv");
    CHECK(ran.exitCode == 1);
    CHECK_THAT(ran.said,
               Catch::StartsWith("bad.csv:3: error: finished_at: '2031/01/01 00:00' is no time")
                   && Catch::Contains("bad.csv:4: error: form: 'attachment' has no form 'nope'")
                   && Catch::Contains("attune: nothing was added: bad.csv has 2 mistakes"));
    CHECK(files.run(Export + " --output o.csv").said == "attune: sittings written: 1\n");
}

TEST_CASE("a record of an older import that is no text leaves with the others")
{
    const Files files;
    SQLite::Database((files / "j/journal.sqlite").string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE sitting SET finished_at = CAST(x'323032362d31312d30315431303a30353a30305aff' AS TEXT)");
    for (const auto *name : {"o.json", "o.csv"}) {
        const auto ran = files.run(Export + " --output " + name);
        CHECK(ran.exitCode == 0);
        CHECK_THAT(ran.said, Catch::Contains("written: 1"));
        CHECK_THAT(bytesOf(files / name), Catch::Contains("2026-11-01T10:05:00Z"));
        CHECK_THAT(ran.said, Catch::Contains("before this file can be imported again, it must be mended"));
    }
}

TEST_CASE("--journal changes no mode of a folder that is there")
{
    const Files files;
    fs::create_directory(files / "shared");
    fs::permissions(files / "shared", fs::perms(0755));
    CHECK(files.run("$A --journal shared export --output o.json").exitCode == 0);
    CHECK(modeOf(files / "shared") == 0755);
    CHECK(modeOf(files / "shared/journal.sqlite") == 0600);
    CHECK(modeOf(files / "j") == 0700);
}

TEST_CASE("an account without a home may read, and is told where it may not write")
{
    if (::geteuid() != 0)
        return;
    const TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    const auto bundle = folder.path() / "content.sqlite";
    fs::copy_file(ATTUNE_BUNDLE, bundle);
    const auto [arguments, exitCode, part] = GENERATE(table<std::vector<const char *>, int, std::string>({
        {{"list"}, 0, ""},
        {{"export", "--output", "-"}, 3, "no home folder"},
        {{"open", "attune:test"}, 3, "no home folder"},
        {{"--journal", "/nonexistent/j", "open", "attune:test"}, 0, ""},
    }));
    const int status = runInChild([&, arguments = arguments, exitCode = exitCode, part = part] {
        ::unsetenv("HOME");
        ::unsetenv("XDG_DATA_HOME");
        if (::setuid(54321) != 0)
            ::_exit(9);
        std::vector<const char *> all{"attune", "--content", bundle.c_str()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        std::ostringstream out;
        std::ostringstream err;
        const auto outcome = cli::run(static_cast<int>(all.size()), all.data(), out, err);
        ::_exit(outcome.exitCode == exitCode && err.str().find(part) != std::string::npos ? 0 : 1);
    });
    CHECK(status == 0);
}
