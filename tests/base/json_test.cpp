#include "base/byte_size.h"
#include "base/json_lines.h"
#include "catch.hpp"

#include <sstream>

namespace {

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

void print(const base::JsonValue &value, std::ostream &out);

struct Printer
{
    std::ostream &out;

    void operator()(std::nullptr_t) const { out << "null"; }
    void operator()(bool flag) const { out << (flag ? "true" : "false"); }
    void operator()(std::int64_t number) const { out << "signed " << number; }
    void operator()(std::uint64_t number) const { out << number; }
    void operator()(double number) const { out << "double " << number; }
    void operator()(const std::string &text) const { out << '\'' << text << '\''; }
    void operator()(const std::vector<base::JsonValue> &list) const
    {
        out << '[';
        for (const auto &element : list) {
            out << ' ';
            print(element, out);
        }
        out << " ]";
    }
    void operator()(const std::vector<base::JsonMember> &members) const
    {
        out << '{';
        for (const auto &[key, value] : members) {
            out << ' ' << key << '=';
            print(value, out);
        }
        out << " }";
    }
};

/// "LINE:VALUE"
void print(const base::JsonValue &value, std::ostream &out)
{
    out << value.line << ':';
    std::visit(Printer{out}, value.value);
}

/// The value, or "LINE PLACE: SENTENCE" of what is wrong.
std::string told(std::string_view text)
{
    const auto value = base::parseJson(text);
    std::ostringstream out;
    if (value)
        print(*value, out);
    else
        out << value.error().line << ' ' << value.error().place << ": " << value.error().sentence;
    return out.str();
}

} // namespace

TEST_CASE("JSON comes with the order of its members, doubles of keys and lines")
{
    CHECK(told("{\n\"b\": 1,\n\"a\":\n\n[true,\nnull, {}],\n\"b\": \"x\"}")
          == "1:{ b=2:1 a=3:[ 5:true 6:null 6:{ } ] b=7:'x' }");
    CHECK(told("\n\n[1\n,2\n]") == "3:[ 3:1 4:2 ]");
    CHECK(told("\r\n{\r\n\"a\": 1\r\n}\r\n") == "2:{ a=3:1 }");
    CHECK(told(" \n7\n") == "2:7");
    CHECK(told("\xEF\xBB\xBF[]") == "1:[ ]");
}

TEST_CASE("whole numbers are told from others")
{
    const auto [text, expected, whole] = GENERATE(table<std::string, std::string, std::optional<int>>({
        {"0", "0", 0},
        {"-0", "signed 0", 0},
        {"-0.0", "double -0", 0},
        {"5", "5", 5},
        {"5.0", "double 5", 5},
        {"50e-1", "double 5", 5},
        {"4.5", "double 4.5", std::nullopt},
        {"2147483647", "2147483647", 2147483647},
        {"2147483648", "2147483648", std::nullopt},
        {"-2147483648", "signed -2147483648", -2147483647 - 1},
        {"-2147483649", "signed -2147483649", std::nullopt},
        {"9007199254740993", "9007199254740993", std::nullopt},
        {"18446744073709551615", "18446744073709551615", std::nullopt},
        {"18446744073709551616", "double 1.84467e+19", std::nullopt},
        {"-9223372036854775808", "signed -9223372036854775808", std::nullopt},
        {"-9223372036854775809", "double -9.22337e+18", std::nullopt},
        {"1e-400", "double 0", 0},
        {"\"5\"", "'5'", std::nullopt},
        {"true", "true", std::nullopt},
    }));
    CAPTURE(text);
    CHECK(told(text) == "1:" + expected);
    CHECK(base::parseJson(text)->whole() == whole);
}

TEST_CASE("what is no JSON is told with its line and a reason")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"", "1 : the JSON is broken: unexpected end of input"},
        {" \n\n", "1 : the JSON is broken: unexpected end of input"},
        {"{\n\"a\": 1\n\"b\": 2\n}",
         "3 : the JSON is broken: unexpected string literal; expected ',' or '}'"},
        {"[\n1,\n]", "3 : the JSON is broken: unexpected ']'; expected '[', '{', or a literal"},
        {"{\n\"a\": [\n\n\n", "2 : the JSON is broken: unexpected end of input"},
        {"{}\n{}", "2 : the JSON is broken: unexpected '{'; expected end of input"},
        {"[\n1e400]", "2 : the JSON is broken: number overflow parsing '1e400'"},
        {"-1e400", "1 : the JSON is broken: number overflow parsing '-1e400'"},
        {"01", "1 : the JSON is broken: unexpected number literal; expected end of input"},
        {"+1", "1 : the JSON is broken: invalid literal; last read: '+'"},
        {".5", "1 : the JSON is broken: invalid literal; last read: '.'"},
        {"NaN", "1 : the JSON is broken: invalid literal; last read: 'N'"},
        {"[1 /* one */]", "1 : the JSON is broken: invalid literal; last read: '1 /'"},
        {"\n'a'", "2 : the JSON is broken: invalid literal; last read: '<U+000A>''"},
    }));
    CAPTURE(text);
    CHECK_THAT(told(text), Catch::StartsWith(expected));
}

TEST_CASE("text is Unicode or refused")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {R"("\u4f9d\u604b")", "1:'依恋'"},
        {R"("\ud83d\ude00")", "1:'😀'"},
        {"\"依恋\"", "1:'依恋'"},
        {R"("\ud83d")", "1 : the JSON is broken: invalid string: surrogate U+D800..U+DBFF must be followed"},
        {R"("\ude00")", "1 : the JSON is broken: invalid string: surrogate U+DC00..U+DFFF must follow"},
        {"[\n\"\xFF\"]", "2 : the JSON is broken: invalid string: ill-formed UTF-8 byte"},
        {"[\n\"\xC0\xAF\"]", "2 : the JSON is broken: invalid string: ill-formed UTF-8 byte"},
        {"[\n\"\xED\xA0\x80\"]", "2 : the JSON is broken: invalid string: ill-formed UTF-8 byte"},
        {"[\n\"a\nb\"]", "2 : the JSON is broken: invalid string: control character U+000A"},
        {"[\n\"\\x41\"]", "2 : the JSON is broken: invalid string: forbidden character after backslash"},
    }));
    CAPTURE(text);
    CHECK_THAT(told(text), Catch::StartsWith(expected));
    CHECK(*base::parseJson(R"("a\u0000b")")->string() == std::string("a\0b", 3));
}

TEST_CASE("JSON has a depth that no reader goes beyond")
{
    CHECK(base::parseJson(nested(base::DeepestJson)));
    CHECK(told("\n" + nested(base::DeepestJson + 1))
          == "2 byte 34: the JSON is nested deeper than 32 levels");
    CHECK(told(std::string(200'000, '[')) == "1 byte 33: the JSON is nested deeper than 32 levels");
    CHECK(told(R"({"a":)" + nested(base::DeepestJson) + "}")
          == "1 byte 37: the JSON is nested deeper than 32 levels");
}

TEST_CASE("brackets in strings and beside each other are not deep")
{
    CHECK(base::parseJson('"' + nested(100) + '"'));
    CHECK(base::parseJson(R"(["\\", "\"[", ")" + nested(100) + R"("])"));
    std::string wide = "[";
    for (int i = 0; i < 100; ++i)
        wide += "[],";
    CHECK(base::parseJson(wide + "0]"));
}

TEST_CASE("JSON has a size that the sentence names")
{
    CHECK(base::parseJson("1234", 4));
    CHECK(base::parseJson("12345", 4).error() == base::Error{"the JSON is larger than 4 bytes", 0, {}});
    CHECK(base::sizeInWords(base::LargestJson) == "64 MiB");
}

TEST_CASE("a JSON pointer leads to a line")
{
    CHECK(base::pointerTo("/items", 3) == "/items/3");
    CHECK(base::pointerTo("/items", "a/b~c") == "/items/a~1b~0c");
    const auto value = base::parseJson("{\n\"a\": [\n1,\n{\n\"b/c\": 2}],\n\"~1\": 3}");
    REQUIRE(value);
    const auto lines = base::linesOf(*value);
    const auto [pointer, line] = GENERATE(table<std::string, int>({
        {"", 1},
        {"/a", 2},
        {"/a/0", 3},
        {"/a/1", 4},
        {"/a/1/b~1c", 5},
        {"/~01", 6},
        {"/a/2", 2},
        {"/a/x", 2},
        {"/a/1/d/e", 4},
        {"/a/0/b", 3},
        {"/z", 1},
        {"byte 34", 1},
    }));
    CAPTURE(pointer);
    CHECK(base::lineAt(lines, pointer) == line);
}
