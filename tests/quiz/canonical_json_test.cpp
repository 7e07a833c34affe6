#include "catch.hpp"
#include "quiz/canonical_json.h"
#include "quiz/instrument.h"
#include "quiz_samples.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <iomanip>
#include <sstream>

namespace {

/// 16 hexadecimal digits of FNV-1a 64.
std::string fnv(const std::string &text)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char character : text)
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001B3U;
    std::ostringstream digits;
    digits << std::hex << std::setw(16) << std::setfill('0') << hash;
    return digits.str();
}

/// Every way to write a number, a letter and a key that a definition may hold.
const std::string OddDefinition = R"({
  "version": "1\u002E0", "id": "odd\/\u00e9\u4f9d\ud83d\ude00", "about": "\b\f\n\r\t\"\\ \u0001\u007f\u2028é",
  "title": {"zh": "依恋\u0000", "en": "\u0041\ufffd"},
  "response": {"max": 5.0, "min": -0, "missing": [9e1, -9.0, 1E2, 99]},
  "items": [{"text": "1", "scale": "s", "keyed": -1.0, "id": "Z"}, {"keyed": 1e0, "scale": "s", "text": "2", "id": "a"}],
  "scales": [{"title": "é", "id": "s", "min_answered": 0.1, "provisional_from": 1e-7,
              "reference": {"sd": 0.30000000000000004, "mean": 2.50, "alpha": 1.0, "n": 1e3, "retest": 5e-324}}],
  "part_of": "else", "forms": []
})";

} // namespace

TEST_CASE("a definition has the hash that journals hold")
{
    const auto odd = quiz::parseInstrument(OddDefinition);
    REQUIRE(odd);
    CHECK(odd->definition
          == "{\"about\":\"\\b\\f\\n\\r\\t\\\"\\\\ \\u0001\x7F"
             "\u2028é\",\"forms\":[],\"id\":\"odd/é依😀\","
             "\"items\":[{\"id\":\"Z\",\"keyed\":-1.0,\"scale\":\"s\",\"text\":\"1\"},{\"id\":\"a\","
             "\"keyed\":1.0,\"scale\":\"s\",\"text\":\"2\"}],\"part_of\":\"else\","
             "\"response\":{\"max\":5.0,\"min\":0,\"missing\":[90.0,-9.0,100.0,99]},"
             "\"scales\":[{\"id\":\"s\",\"min_answered\":0.1,\"provisional_from\":1e-07,"
             "\"reference\":{\"alpha\":1.0,\"mean\":2.5,\"n\":1000.0,\"retest\":5e-324,"
             "\"sd\":0.30000000000000004},\"title\":\"é\"}],\"title\":{\"en\":\"A\ufffd\","
             "\"zh\":\"依恋\\u0000\"},\"version\":\"1.0\"}");
    CHECK(odd->hash == "44afc445bcb71f73");
    CHECK(quiz::parseInstrument(samples::definition())->hash == "59deb4ba08e14fd1");
}

TEST_CASE("the test that a definition is part of is not in its hash")
{
    auto definition = nlohmann::json::parse(samples::definition());
    const auto hash = quiz::parseInstrument(definition.dump())->hash;
    definition["part_of"] = "another";
    const auto part = quiz::parseInstrument(definition.dump());
    CHECK(part->hash == hash);
    CHECK(part->definition == definition.dump());
}

TEST_CASE("the instruments of the library have the hashes that they always had")
{
    for (const auto &file : std::filesystem::directory_iterator(ATTUNE_CONTENT_DIR "/instruments")) {
        INFO(file.path());
        const auto text = samples::contentsOf(file.path().string());
        const auto instrument = quiz::parseInstrument(text);
        REQUIRE(instrument);
        auto value = nlohmann::json::parse(text);
        CHECK(instrument->definition == value.dump());
        value.erase("part_of");
        CHECK(instrument->hash == fnv(value.dump()));
    }
}

TEST_CASE("the canonical text is that of the library that wrote the first hashes")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {" { \"b\" : [ 1 , 2 ] ,\n\"a\" : { } , \"\" : [ ] } ", R"({"":[],"a":{},"b":[1,2]})"},
        {R"({"b": 1, "B": 2, "é": 3, "aa": 4, "a": 5, "依": 6})",
         R"({"B":2,"a":5,"aa":4,"b":1,"é":3,"依":6})"},
        {R"({"a": 1, "b": 2, "a": 3})", R"({"a":3,"b":2})"},
        {"[null, true, false]", "[null,true,false]"},
        {"[0, -0, -0.0, 0.0, 5.0, 5.00, 50e-1]", "[0,0,-0.0,0.0,5.0,5.0,5.0]"},
        {"[0.1, 1e2, 1E+2, 1e-7, 1e22, 1e23, 2.5e-5]",
         "[0.1,100.0,100.0,1e-07,1e+22,9.999999999999999e+22,2.5e-05]"},
        {"[0.30000000000000004, 5e-324, 1.7976931348623157e308, 1e-400]",
         "[0.30000000000000004,5e-324,1.7976931348623157e+308,0.0]"},
        {"[9007199254740993, 18446744073709551615, 18446744073709551616]",
         "[9007199254740993,18446744073709551615,1.8446744073709552e+19]"},
        {"[-9223372036854775808, -9223372036854775809]", "[-9223372036854775808,-9.223372036854776e+18]"},
        {R"(["\u0041\/\b\f\n\r\t\"\\\u0001\u001f\u007f\u2028\u00e9\ud83d\ude00"])",
         "[\"A/\\b\\f\\n\\r\\t\\\"\\\\\\u0001\\u001f\x7F\u2028é😀\"]"},
        {"\"a\\u0000b\"", "\"a\\u0000b\""},
    }));
    CAPTURE(text);
    const auto value = base::parseJson(text);
    REQUIRE(value);
    CHECK(quiz::canonicalJson(*value) == expected);
    CHECK(expected == nlohmann::json::parse(text).dump());
}

TEST_CASE("a key can be left out of the canonical text")
{
    const auto value = base::parseJson(R"({"b": {"a": 1}, "a": 1})");
    CHECK(quiz::canonicalJson(*value, "a") == R"({"b":{"a":1}})");
    CHECK(quiz::canonicalJson(*value, "c") == R"({"a":1,"b":{"a":1}})");
}
