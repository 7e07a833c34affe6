#include "catch.hpp"
#include "cli/commands.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

namespace {

struct Ran
{
    int exitCode = 0;
    std::string out;
    std::string err;
    bool opensWindow = false;
};

Ran run(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "attune");
    arguments.insert(arguments.begin() + 1, {"--content", ATTUNE_BUNDLE, "--language", "en"});
    std::vector<const char *> pointers;
    for (const auto &argument : arguments)
        pointers.push_back(argument.c_str());
    std::ostringstream out;
    std::ostringstream err;
    const auto outcome = cli::run(static_cast<int>(pointers.size()), pointers.data(), out, err);
    return {outcome.exitCode, out.str(), err.str(), outcome.window.has_value()};
}

class Folder
{
public:
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "attune-cli-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    std::string write(const std::string &name, const std::string &text) const
    {
        std::ofstream(m_path / name, std::ios::binary) << text;
        return file(name);
    }
    std::string file(const std::string &name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

std::string read(const std::string &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

const std::string OwnInstrument = R"({
  "id": "own", "version": "1", "title": "Own", "intro": "i", "about": "a",
  "response": {"type": "likert", "min": 1, "max": 5, "missing": [0]},
  "items": [{"id": "q1", "text": "one", "scale": "s", "keyed": 1},
            {"id": "q2", "text": "two", "scale": "s", "keyed": -1}],
  "scales": [{"id": "s", "title": "S", "reference": {"n": 100, "mean": 3, "sd": 1.2, "alpha": 0.9, "source": "x"}}]
})";

} // namespace

TEST_CASE("a search answers sensibly whatever is typed")
{
    const auto [words, exitCode, part] = GENERATE(table<std::string, int, std::string>({
        {"依恋", 0, "attachment-in-a-nutshell"},
        {"道歉", 0, "the-anatomy-of-an-apology"},
        {"starting sof", 0, "starting-softly"},
        {"communicatio", 0, "sexual-communication"},
        {"apolgy", 0, "the-anatomy-of-an-apology"},
        {"   ", 1, ""},
        {"\xE3\x80\x80", 1, ""},
    }));
    INFO(words);
    const auto ran = run({"search", words});
    CHECK(ran.exitCode == exitCode);
    CHECK_THAT(ran.out, Catch::Contains(part));
    CHECK_THAT(ran.err, !Catch::Contains("fts5"));
    CHECK_THAT(ran.err, !Catch::Contains("SQL"));
}

TEST_CASE("nothing that is typed is an operator or an error")
{
    const auto words = GENERATE(as<std::string>{}, "C++ \" OR (", "a OR", "title:x", "-x", "*", "NEAR(",
                                "don't", "^a", "\"", "🙂");
    INFO(words);
    const auto ran = run({"search", "--", words});
    CHECK((ran.exitCode == 0 || ran.exitCode == 1));
    CHECK_THAT(ran.err, !Catch::Contains("syntax"));
}

TEST_CASE("a near miss is told on standard error")
{
    CHECK_THAT(run({"search", "apolgy"}).err, Catch::Contains("Showing results for 'apology'"));
}

TEST_CASE("search --json has the agreed keys, best first")
{
    const auto json = nlohmann::json::parse(run({"search", "apology", "--json", "--limit", "5"}).out);
    REQUIRE(json.is_array());
    REQUIRE(!json.empty());
    CHECK(json.size() <= 5);
    double last = json.front()["rank"];
    for (const auto &hit : json) {
        for (const char *key : {"kind", "id", "title", "category", "snippet", "rank"})
            CHECK(hit.contains(key));
        CHECK(hit["rank"] <= last);
        last = hit["rank"];
    }
}

TEST_CASE("show prints an article in every format")
{
    CHECK_THAT(run({"show", "starting-softly"}).out, Catch::StartsWith("Starting softly\n==="));
    CHECK_THAT(run({"show", "starting-softly", "--format", "markdown"}).out,
               Catch::StartsWith("# Starting softly"));
    CHECK_THAT(run({"show", "starting-softly", "--format", "html"}).out,
               Catch::StartsWith("<!DOCTYPE html>"));
    const auto json = nlohmann::json::parse(run({"show", "starting-softly", "--format", "json"}).out);
    for (const char *key : {"sections", "phrases", "faq", "references", "related", "backlinks"}) {
        INFO(key);
        CHECK(json[key].size() > 0);
    }
    std::string keys;
    for (const auto &section : json["sections"])
        keys += section["key"].get<std::string>() + " ";
    CHECK(keys == " problem concepts steps case recommendations summary limits faq ");
    CHECK(run({"show", "nothing-here"}).exitCode == 1);
}

TEST_CASE("list and phrases filter")
{
    CHECK_THAT(run({"list", "--category", "conflict"}).out,
               Catch::Contains("conflict\tstarting-softly\tStarting softly"));
    CHECK(run({"list", "--category", "nowhere"}).exitCode == 1);
    const auto json
        = nlohmann::json::parse(run({"phrases", "--situation", "apologising", "--json", "--limit", "3"}).out);
    REQUIRE(json.size() == 3);
    for (const auto &phrase : json) {
        CHECK(phrase["situation"] == "apologising");
        CHECK(phrase.contains("article"));
    }
    CHECK(run({"phrases", "--tone", "angry"}).exitCode == 2);
}

TEST_CASE("usage errors are 2, help and version go to standard output")
{
    CHECK(run({"serch"}).exitCode == 2);
    CHECK(run({"show"}).exitCode == 2);
    const auto help = run({"--help"});
    CHECK(help.exitCode == 0);
    CHECK_THAT(help.out, Catch::Contains("search"));
    CHECK_THAT(run({"--version"}).out, Catch::StartsWith("attune "));
    CHECK(run({"open", "attune:test"}).opensWindow);
    const char *link[] = {"attune", "attune:article/starting-softly"};
    std::ostringstream unused;
    const auto outcome = cli::run(2, link, unused, unused);
    REQUIRE(outcome.window);
    CHECK(outcome.window->target == base::Target::article("starting-softly"));
    CHECK(run({}).opensWindow);
}

TEST_CASE("a library that cannot be read is 3")
{
    const Folder folder;
    const auto broken = folder.write("broken.sqlite", "no database at all");
    for (const auto &file : {folder.file("missing.sqlite"), broken}) {
        const auto ran = run({"--content", file, "search", "x"});
        CHECK(ran.exitCode != 0);
    }
    std::ostringstream out;
    std::ostringstream err;
    const char *arguments[] = {"attune", "--content", broken.c_str(), "list"};
    CHECK(cli::run(4, arguments, out, err).exitCode == 3);
    CHECK_FALSE(err.str().empty());
}

TEST_CASE("score writes the agreed columns")
{
    const Folder folder;
    const auto instrument = folder.write("own.json", OwnInstrument);
    const auto answers = folder.write("a.csv", "name,q1,q2\nA,5,1\nB,0,\nC,4,4\n");
    const auto ran = run({"score", "--instrument", instrument, "--responses", answers});
    REQUIRE(ran.exitCode == 0);
    CHECK(ran.out
          == "row,s,s_low,s_high,s_answered,s_status,longstring\n"
             "1,5,4.25624596,5.74375404,2,scored,1\n"
             "2,,,,0,none,0\n"
             "3,3,2.25624596,3.74375404,2,scored,2\n");
}

TEST_CASE("an answer out of range names row and column and writes nothing")
{
    const Folder folder;
    const auto instrument = folder.write("own.json", OwnInstrument);
    const auto answers = folder.write("a.csv", "q1,q2\n5,1\n5,9\n");
    const auto output = folder.write("out.csv", "as before");
    const auto ran = run({"score", "--instrument", instrument, "--responses", answers, "--output", output});
    CHECK(ran.exitCode == 1);
    CHECK_THAT(ran.err, Catch::Contains("row 2") && Catch::Contains("q2"));
    CHECK(read(output) == "as before");
    CHECK(run({"score", "--instrument", instrument, "--responses", answers}).out.empty());
}

TEST_CASE("a broken definition is refused with its pointer")
{
    const Folder folder;
    auto text = OwnInstrument;
    text.replace(text.find("-1"), 2, "-2");
    const auto instrument = folder.write("own.json", text);
    const auto ran = run({"score", "--instrument", instrument, "--responses", instrument});
    CHECK(ran.exitCode == 1);
    CHECK_THAT(ran.err, Catch::Contains("own.json") && Catch::Contains("/items/1/keyed"));
}

TEST_CASE("a report is written in the format of its file name")
{
    const Folder folder;
    std::string answers = "{";
    for (int i = 1; i <= 24; ++i)
        answers += (i > 1 ? ",\"a" : "\"a") + std::string(i < 10 ? "0" : "") + std::to_string(i)
            + "\":" + std::to_string(1 + i % 7);
    const auto responses = folder.write("answers.json", answers + "}");
    const auto [ending, start] = GENERATE(table<std::string, std::string>({{".md", "# "},
                                                                           {".html", "<!DOCTYPE html>"},
                                                                           {".txt", ""},
                                                                           {".json", "{"},
                                                                           {".pdf", "%PDF"},
                                                                           {".png", "\x89PNG"}}));
    const auto output = folder.file("report" + ending);
    REQUIRE(
        run({"report", "--instrument", "attachment", "--responses", responses, "--output", output}).exitCode
        == 0);
    CHECK_THAT(read(output), Catch::StartsWith(start));
    CHECK(read(output).size() > 400);
    CHECK(run({"report", "--instrument", "attachment", "--responses", responses, "--output",
               folder.file("r.docx")})
              .exitCode
          == 2);
    CHECK(run({"report", "--instrument", "nobody", "--responses", responses, "--output", output}).exitCode
          == 1);
}

TEST_CASE("sittings leave as a file and come back once")
{
    const auto ending = GENERATE(as<std::string>{}, "json", "csv");
    const Folder folder;
    const auto result = folder.write("result.json",
                                     R"({"format": "attune-result", "version": 1, "instrument": "attachment",
        "form": "full", "finished_at": "2026-11-20T20:11:00Z", "answers": {"a01": 5, "a02": null}})");
    const auto first = folder.file("first");
    CHECK_THAT(run({"--journal", first, "import", result}).err, Catch::Contains("added: 1"));
    CHECK_THAT(run({"--journal", first, "import", result}).err,
               Catch::Contains("added: 0, there already: 1"));

    const auto file = folder.file("history." + ending);
    REQUIRE(run({"--journal", first, "export", "--output", file}).exitCode == 0);
    CHECK_THAT(read(file), Catch::Contains("a01"));
    const auto second = folder.file("second");
    CHECK_THAT(run({"--journal", second, "import", file}).err, Catch::Contains("added: 1"));
    CHECK_THAT(run({"--journal", first, "import", file}).err, Catch::Contains("added: 0"));
}

TEST_CASE("what is no history adds nothing")
{
    const auto [text, exitCode] = GENERATE(table<std::string, int>({{"{}", 1}, {"a,b\n1,2\n", 1}, {"", 1}}));
    INFO(text);
    const Folder folder;
    const auto ran = run({"--journal", folder.file("j"), "import", folder.write("x.json", text)});
    CHECK(ran.exitCode == exitCode);
    CHECK_THAT(ran.err, Catch::Contains("x.json"));
    CHECK_THAT(ran.err, Catch::Contains("error: "));
    CHECK(run({"--journal", folder.file("j"), "import", folder.file("none")}).exitCode == 3);
    CHECK(run({"--journal", folder.file("j"), "export", "--output", folder.file("x.doc")}).exitCode == 2);
}
