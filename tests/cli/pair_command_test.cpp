#include "catch.hpp"
#include "cli/commands.h"
#include "library/library.h"
#include "quiz/shared_profile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

using nlohmann::json;

namespace {

struct Ran
{
    int exitCode = 0;
    std::string out;
    std::string err;
};

/// A folder with two profiles of the bundled test, and what is made of them.
class PairFiles
{
public:
    PairFiles()
    {
        auto name = (std::filesystem::temp_directory_path() / "attune-pair-XXXXXX").string();
        m_path = mkdtemp(name.data());
        write("mine", quiz::toJson(person("Kim", 6, 2)));
        write("theirs", quiz::toCode(person("Sam", 2.2, 6.1)) + "\n");
    }
    ~PairFiles() { std::filesystem::remove_all(m_path); }
    PairFiles(const PairFiles &) = delete;
    PairFiles &operator=(const PairFiles &) = delete;

    static quiz::SharedProfile person(const std::string &name, double anxiety, double avoidance)
    {
        const auto score = [](double value) {
            return quiz::SharedScore{quiz::Status::Scored, value, quiz::Interval{value - 0.6, value + 0.6}};
        };
        const auto test = instrument();
        return {test.id,
                test.version,
                test.hash,
                "short",
                name,
                "2026-11-22",
                {{"anxiety", score(anxiety)}, {"avoidance", score(avoidance)}}};
    }

    void write(const std::string &name, const std::string &text) const
    {
        std::ofstream(m_path / name, std::ios::binary) << text;
    }
    std::string file(const std::string &name) const { return (m_path / name).string(); }

    Ran run(std::vector<std::string> more = {}, const std::string &language = "en") const
    {
        std::vector<std::string> arguments{"attune",   "--content",   ATTUNE_BUNDLE, "--language",
                                           language,   "pair",        "--mine",      file("mine"),
                                           "--theirs", file("theirs")};
        arguments.insert(arguments.end(), more.begin(), more.end());
        std::vector<const char *> pointers;
        for (const auto &argument : arguments)
            pointers.push_back(argument.c_str());
        std::ostringstream out;
        std::ostringstream err;
        const auto outcome = cli::run(static_cast<int>(pointers.size()), pointers.data(), out, err);
        return {outcome.exitCode, out.str(), err.str()};
    }

private:
    static quiz::Instrument instrument()
    {
        for (const auto &definition : library::Library(ATTUNE_BUNDLE).instrumentDefinitions()) {
            auto instrument = quiz::parseInstrument(definition).value();
            if (instrument.plane)
                return instrument;
        }
        throw std::runtime_error("the library has no plane");
    }

    std::filesystem::path m_path;
};

} // namespace

TEST_CASE("two profiles are compared in either language")
{
    const PairFiles files;
    const auto english = files.run();
    CHECK(english.exitCode == 0);
    CHECK(english.err.empty());
    for (const auto *part : {"# Two of you", "The plane: you, ", "this difference is real",
                             "## You leaning anxious, Sam leaning avoidant", "From your chair",
                             "From Sam’s chair", "three quiet minutes, then an hour alone",
                             "(reassurance-that-lasts)", "- For you: ", "- For Sam: "})
        CHECK_THAT(english.out, Catch::Contains(part));

    const auto chinese = files.run({}, "zh");
    CHECK(chinese.exitCode == 0);
    for (const auto *part : {"# 你们俩", "## 你偏向焦虑型，Sam偏向回避型", "从你这边看", "一个人的一个钟头"})
        CHECK_THAT(chinese.out, Catch::Contains(part));
}

TEST_CASE("pair --json says the same for programs, and has no number for how well they match")
{
    const PairFiles files;
    const auto ran = files.run({"--json"});
    CHECK(ran.exitCode == 0);
    const auto value = json::parse(ran.out);
    CHECK(value["axes"][0]["scale"] == "anxiety");
    CHECK(value["axes"][0]["real"] == true);
    CHECK(value["axes"][0]["difference"].get<double>() == Approx(-3.8));
    CHECK(value["cycles"].size() == 1);
    CHECK(value["cycles"][0]["id"] == "anxious-avoidant");
    CHECK(value["cycles"][0]["chairs"].size() == 2);
    CHECK(value["cycles"][0]["agreements"].size() == 3);
    CHECK_FALSE(value["articles"].empty());
    CHECK_FALSE(value["phrases"].empty());
    std::vector<std::string> keys;
    for (const auto &[key, each] : value.items())
        keys.push_back(key);
    std::ranges::sort(keys);
    CHECK(keys == std::vector<std::string>{"articles", "axes", "cycles", "phrases", "position", "sentence"});
}

TEST_CASE("what is no profile to compare is refused with its file")
{
    const PairFiles files;
    auto other = PairFiles::person("Sam", 2, 6);
    other.instrument = "sample";
    auto older = PairFiles::person("Sam", 2, 6);
    older.instrumentHash = "f";
    auto half = PairFiles::person("Sam", 2, 6);
    half.scores.erase("avoidance");
    const auto [text, part] = GENERATE_COPY(table<std::string, std::string>({
        {"hello", "theirs: error: this is no shared profile"},
        {"ATTUNE2-abc", "theirs: error: this was written by a later program"},
        {quiz::toJson(other), "theirs:4: error: /instrument: this is a profile of 'sample'"},
        {quiz::toJson(older), "theirs:6: error: /instrument_hash: this was answered in another version"},
        {quiz::toCode(older), "theirs: error: /instrument_hash: this was answered in another version"},
        {quiz::toJson(half), "the profile of 'Sam' has no score with an interval on 'avoidance'"},
    }));
    files.write("theirs", text);
    const auto ran = files.run();
    CHECK(ran.exitCode == 1);
    CHECK(ran.out.empty());
    CHECK_THAT(ran.err, Catch::Contains(part));
}

TEST_CASE("a profile of a test the library does not have, a missing file and a missing option differ")
{
    const PairFiles files;
    auto other = PairFiles::person("Kim", 2, 6);
    other.instrument = "sample";
    files.write("mine", quiz::toJson(other));
    CHECK(files.run().exitCode == 1);
    CHECK_THAT(files.run().err, Catch::Contains("the library has no test 'sample'"));

    std::filesystem::remove(files.file("mine"));
    CHECK(files.run().exitCode == 3);
    CHECK_THAT(files.run().err, Catch::Contains("cannot read " + files.file("mine")));
    CHECK(files.run({"--other", "x"}).exitCode == 2);
}
