#include "catch.hpp"
#include "quiz/checked_base64.h"
#include "quiz/shared_profile.h"
#include "quiz_samples.h"

#include <nlohmann/json.hpp>

using nlohmann::json;
using samples::near;

namespace {

/// Anxiety 5.5, avoidance 2.5 on 1 to 7, both with an error.
quiz::SharedProfile shared(const std::string &name = "Lin")
{
    const auto instrument = samples::plane(1, 7, 4);
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("5263"));
    return quiz::share(instrument, profile, name, "2026-11-23T21:04:05Z");
}

/// What is said of `shared()` as JSON with another value at a pointer; an empty text removes what is there.
std::string told(const std::string &pointer, const std::string &value)
{
    auto patch = json::array({{{"op", value.empty() ? "remove" : "add"}, {"path", pointer}}});
    if (!value.empty())
        patch[0]["value"] = json::parse(value);
    const auto read = quiz::parseSharedProfile(json::parse(toJson(shared())).patch(patch).dump());
    return read ? "read" : read.error().place + ": " + read.error().sentence;
}

/// As a messenger may show it: lines of 20 letters with blanks around them.
std::string wrapped(const std::string &code)
{
    std::string lines = "\xEF\xBB\xBF \t";
    for (std::size_t at = 0; at < code.size(); at += 20)
        lines += code.substr(at, 20) + " \r\n\xE3\x80\x80";
    return lines;
}

constexpr auto Changed = "this code is not as it was made: a letter is missing or was changed";
constexpr auto Foreign = "this is no shared profile: a code begins with ATTUNE1-, a file with a brace";

} // namespace

TEST_CASE("a shared profile holds scores with their intervals and no answer")
{
    const auto value = json::parse(toJson(shared()));
    CHECK(value == json::parse(R"({
      "format": "attune-profile", "version": 1, "instrument": "sample", "instrument_version": "1",
      "instrument_hash": "0123456789abcdef", "form": "full", "name": "Lin", "date": "2026-11-23",
      "scores": {"anxiety": {"score": 5.5, "low": 4.52, "high": 6.48, "status": "scored"},
                 "avoidance": {"score": 2.5, "low": 1.52, "high": 3.48, "status": "scored"}}})"));
}

TEST_CASE("a scale without a score is not shared, one without an error has no interval")
{
    const auto instrument = samples::plane(1, 7, 4);
    const auto answers = samples::answers("5___");
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], answers);
    const auto value = quiz::share(instrument, profile, "", "2026-11-23");
    REQUIRE(value.scores.size() == 1);
    CHECK(value.scores.at("anxiety").status == quiz::Status::Provisional);
    CHECK_FALSE(value.scores.at("anxiety").sem());
    CHECK(quiz::parseSharedProfile(toJson(value)) == value);
    CHECK(quiz::parseSharedProfile(toCode(value)) == value);
}

TEST_CASE("a name is one plain line of at most sixty characters")
{
    const auto [name, expected] = GENERATE(table<std::string, std::string>({
        {"  Lin \n  and I ", "Lin and I"},
        {"林　小雨", "林 小雨"},
        {"a\x01\x7F"
         "b\xE2\x80\xAE"
         "c",
         "abc"},
        {"", ""},
        {std::string(61, 'x'), std::string(60, 'x')},
        {std::string(59, 'x') + " y", std::string(59, 'x')},
        {"broken \xFF", "broken \xEF\xBF\xBD"},
    }));
    const auto value = shared(name);
    CHECK(value.name == expected);
    CHECK(quiz::parseSharedProfile(toJson(value)) == value);
    CHECK(quiz::parseSharedProfile(toCode(value)) == value);
}

TEST_CASE("a code is one word, and white space in it is passed over")
{
    const auto code = toCode(shared());
    CHECK(code.starts_with("ATTUNE1-"));
    CHECK(code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
          == std::string::npos);
    CHECK(quiz::parseSharedProfile(code) == shared());
    CHECK(quiz::parseSharedProfile(wrapped(code)) == shared());
    CHECK(quiz::parseSharedProfile("\n " + toJson(shared())) == shared());
}

TEST_CASE("no single wrong letter makes another profile")
{
    const auto value = shared();
    const auto code = toCode(value);
    int others = 0;
    const auto check = [&](const std::string &corrupted) {
        const auto read = quiz::parseSharedProfile(corrupted);
        others += read && *read != value ? 1 : 0;
    };
    for (std::size_t at = 0; at < code.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            auto corrupted = code;
            corrupted[at] = static_cast<char>(byte);
            check(corrupted);
        }
        auto shorter = code;
        check(shorter.erase(at, 1));
        auto doubled = code;
        check(doubled.insert(at, 1, code[at]));
        check(code.substr(0, at));
        auto swapped = code;
        std::swap(swapped[at], swapped[(at + 1) % code.size()]);
        check(swapped);
    }
    CHECK(others == 0);
}

TEST_CASE("what is no shared profile is refused with a sentence")
{
    const auto code = toCode(shared());
    const auto [text, expected] = GENERATE_COPY(table<std::string, std::string>({
        {"", "there is nothing in it"},
        {" \n", "there is nothing in it"},
        {"Hello, how are you?", Foreign},
        {"[1, 2]", Foreign},
        {"ATTUNE", Foreign},
        {"ATTUNE-abc", Foreign},
        {"ATTUNE0-abc", Foreign},
        {"ATTUNE2-abc", "this was written by a later program: its version is 2, known is 1"},
        {"ATTUNE1-", Changed},
        {"ATTUNE1-ABCD", Changed},
        {code + "A", Changed},
        {code.substr(0, code.size() - 3), Changed},
        {"ATTUNE1-" + quiz::toCheckedBase64("{}"), "'format' is missing"},
        {"{\"format\": ", "the JSON is broken: "},
    }));
    CAPTURE(text);
    const auto read = quiz::parseSharedProfile(text);
    REQUIRE_FALSE(read);
    CHECK_THAT(read.error().sentence, Catch::StartsWith(expected));
}

TEST_CASE("a key that is missing, foreign or tampered with is told with its place")
{
    const auto [pointer, value, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"/format", "", ": 'format' is missing"},
        {"/format", "\"other\"", "/format: the format is 'attune-profile', not 'other'"},
        {"/format", "\"attune-result\"",
         "/format: this is a saved result with its answers, not a profile that was shared"},
        {"/version", "", ": 'version' is missing"},
        {"/version", "2", "/version: this was written by a later program: its version is 2, known is 1"},
        {"/version", "0", "/version: the version is 1 or more"},
        {"/instrument", "", ": 'instrument' is missing"},
        {"/instrument_version", "", ": 'instrument_version' is missing"},
        {"/instrument_hash", "\"\"", "/instrument_hash: 'instrument_hash' is empty"},
        {"/form", "", ": 'form' is missing"},
        {"/name", "", ": 'name' is missing"},
        {"/name", "\"\"", "read"},
        {"/name", "\"a\\nb\"", "/name: a name is one line of at most 60 characters"},
        {"/date", "", ": 'date' is missing"},
        {"/date", "\"yesterday\"", "/date: a date is written as 2026-01-31, not 'yesterday'"},
        {"/scores", "", ": 'scores' is missing"},
        {"/scores", "{}", "/scores: there is no score in it"},
        {"/scores/anxiety", "null", "/scores/anxiety: the score of 'anxiety' is missing"},
        {"/scores/anxiety", "5", "/scores/anxiety: 'anxiety' must be an object"},
        {"/scores/anxiety/score", "", "/scores/anxiety: 'score' is missing"},
        {"/scores/anxiety/score", "\"5\"", "/scores/anxiety/score: 'score' must be a number"},
        {"/scores/anxiety/score", "5.6",
         "/scores/anxiety: the interval of 'anxiety' does not lie around its score"},
        {"/scores/anxiety/low", "6",
         "/scores/anxiety: the interval of 'anxiety' does not lie around its score"},
        {"/scores/anxiety/low", "null", "/scores/anxiety: the interval of 'anxiety' has only one end"},
        {"/scores/anxiety/status", "\"none\"",
         "/scores/anxiety/status: the status is 'scored' or 'provisional', not 'none'"},
        {"/answers", R"({"a01": 5})", "/answers: unknown key 'answers'"},
        {"/scores/anxiety/answered", "2", "/scores/anxiety/answered: unknown key 'answered'"},
    }));
    CAPTURE(pointer, value);
    CHECK(told(pointer, value) == expected);
}

TEST_CASE("a mistake in a file has its line, in a code none")
{
    auto value = json::parse(toJson(shared()));
    value["scores"]["anxiety"]["score"] = "5";
    const auto text = value.dump(1);
    const auto before = text.substr(0, text.find("\"score\""));
    const auto inFile = quiz::parseSharedProfile(text);
    REQUIRE_FALSE(inFile);
    CHECK(inFile.error().line == 1 + std::ranges::count(before, '\n'));
    const auto inCode = quiz::parseSharedProfile("ATTUNE1-" + quiz::toCheckedBase64(text));
    REQUIRE_FALSE(inCode);
    CHECK(inCode.error() == base::Error{inFile.error().sentence, 0, "/scores/anxiety/score"});
}

TEST_CASE("a shared profile must fit the test it is shown with")
{
    const auto instrument = samples::plane(1, 7, 4);
    CHECK_FALSE(mismatch(shared(), instrument));

    auto other = shared();
    other.instrument = "habits";
    CHECK(mismatch(other, instrument)->sentence == "this is a profile of 'habits', not of 'sample'");
    other = shared();
    other.instrumentVersion = "2";
    other.instrumentHash = "f";
    CHECK(mismatch(other, instrument)->sentence
          == "this was answered in another version of the test: 2 (f), here it is 1 (0123456789abcdef)");
    other = shared();
    other.scores["height"] = other.scores["anxiety"];
    CHECK(mismatch(other, instrument)->sentence == "there is no scale 'height'");
}

TEST_CASE("a score that no answers make does not fit")
{
    const auto [score, low, high, fits] = GENERATE(table<double, double, double, bool>({
        {7, 7, 7, true},
        {1, 0, 2, true},
        {7.1, 7.1, 7.1, false},
        {0.9, 0.8, 1, false},
        {4, -1000, 1008, false},
    }));
    auto value = shared();
    value.scores["anxiety"] = {quiz::Status::Scored, score, quiz::Interval{low, high}};
    CAPTURE(score);
    CHECK(!mismatch(value, samples::plane(1, 7, 4)) == fits);
}

TEST_CASE("letters hold any bytes and the CRC-32 of zip")
{
    const auto [bytes, letters] = GENERATE(table<std::string, std::string>({
        {"", "AAAAAA"},
        {"123456789", "MTIzNDU2Nzg5y_Q5Jg"},
        {"\xFF\xFE", "__6I-DCW"},
    }));
    CHECK(quiz::toCheckedBase64(bytes) == letters);
    CHECK(quiz::fromCheckedBase64(letters) == bytes);
}

TEST_CASE("letters of every length come back")
{
    std::string bytes;
    for (int length = 0; length < 300; ++length) {
        CHECK(quiz::fromCheckedBase64(quiz::toCheckedBase64(bytes)) == bytes);
        bytes.push_back(static_cast<char>(length * 7));
    }
}

TEST_CASE("a refusal says of what kind it is")
{
    using Reason = quiz::SharedProfileError::Reason;
    const auto code = toCode(shared());
    auto changed = code;
    changed[changed.size() / 2] = changed[changed.size() / 2] == 'a' ? 'b' : 'a';
    auto later = json::parse(toJson(shared()));
    later["version"] = 2;
    auto broken = json::parse(toJson(shared()));
    broken["answers"] = 1;
    const auto [text, reason] = GENERATE_COPY(table<std::string, Reason>({
        {"", Reason::Foreign},
        {"hello", Reason::Foreign},
        {R"({"format": "other", "version": 1})", Reason::Foreign},
        {R"({"format": "attune-result", "version": 1})", Reason::Result},
        {later.dump(), Reason::Later},
        {"ATTUNE2-abc", Reason::Later},
        {changed, Reason::Changed},
        {code.substr(0, code.size() - 3), Reason::Changed},
        {broken.dump(), Reason::Broken},
        {"{", Reason::Broken},
    }));
    INFO(text);
    const auto read = quiz::readSharedProfile(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().reason == reason);
    CHECK(read.error().error == quiz::parseSharedProfile(text).error());
}
