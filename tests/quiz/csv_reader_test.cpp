#include "catch.hpp"
#include "quiz/csv_reader.h"

#include <sstream>

namespace {

/// Fields in angle brackets, a line per record, each with the line it began on.
std::string read(const std::string &text)
{
    std::istringstream in(text);
    quiz::CsvReader reader(in);
    std::vector<std::string_view> fields;
    std::string all;
    while (true) {
        const auto more = reader.next(fields);
        if (!more)
            return all + "error on line " + std::to_string(more.error().line) + ": " + more.error().sentence;
        if (!*more)
            return all;
        all += std::to_string(reader.line());
        for (const auto field : fields)
            all.append("<").append(field).append(">");
        all += '\n';
    }
}

} // namespace

TEST_CASE("records and fields")
{
    const auto [name, text, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"empty file", "", ""},
        {"only a byte order mark", "\xEF\xBB\xBF", ""},
        {"only blank lines", "\n\r\n  \n", ""},
        {"plain", "a,b\n1,2\n", "1<a><b>\n2<1><2>\n"},
        {"last line without an end", "a,b\n1,2", "1<a><b>\n2<1><2>\n"},
        {"byte order mark",
         "\xEF\xBB\xBF"
         "a,b\n",
         "1<a><b>\n"},
        {"byte order mark before a quote", "\xEF\xBB\xBF\"a\",b\n", "1<a><b>\n"},
        {"CRLF", "a,b\r\n1,2\r\n", "1<a><b>\n2<1><2>\n"},
        {"CR", "a,b\r1,2\r", "1<a><b>\n2<1><2>\n"},
        {"blank lines are skipped", "a,b\n\n1,2\n   \n\n3,4\n\n", "1<a><b>\n3<1><2>\n6<3><4>\n"},
        {"blank lines at the top", "\n\r\na,b\n", "3<a><b>\n"},
        {"empty fields are fields", "a,b,c\n,,\n", "1<a><b><c>\n2<><><>\n"},
        {"separator at the end", "a,b,\n", "1<a><b><>\n"},
        {"quotes", "\"a\",\"b, c\"\n", "1<a><b, c>\n"},
        {"doubled quotes", "\"say \"\"hi\"\"\",2\n", "1<say \"hi\"><2>\n"},
        {"quoted line break", "a,\"b\nc\"\n1,2\n", "1<a><b\nc>\n3<1><2>\n"},
        {"quoted CRLF", "a,\"b\r\nc\"\r\n1,2\n", "1<a><b\nc>\n3<1><2>\n"},
        {"empty quotes", "a,\"\"\n", "1<a><>\n"},
        {"empty quotes are no blank line", "a\n\"\"\n", "1<a>\n2<>\n"},
        {"quote inside a field", "a,5\" tall\n", "1<a><5\" tall>\n"},
        {"something behind a quote", "\"a\" ,b\n", "1<a ><b>\n"},
        {"quote at the end of the file", "a,\"b\"", "1<a><b>\n"},
        {"spaces are kept", " a , b\n", "1< a >< b>\n"},
        {"tabs", "a\tb\n1\t2,5\n", "1<a><b>\n2<1><2,5>\n"},
        {"blank fields between tabs", "a\tb\n\t\n", "1<a><b>\n2<><>\n"},
        {"semicolons", "a;b\r\n1;2\r\n", "1<a><b>\n2<1><2>\n"},
        {"more semicolons than tabs", "a;b;c\td\n", "1<a><b><c\td>\n"},
        {"a comma decides", "a;b,c\td\n", "1<a;b><c\td>\n"},
        {"a quoted comma does not", "\"a,b\";c\n", "1<a,b><c>\n"},
        {"one column", "a\n1\n2\n", "1<a>\n2<1>\n3<2>\n"},
        {"unclosed quote", "a,b\n1,\"2\n3,4\n",
         "1<a><b>\nerror on line 2: a quote in this record is never closed"},
        {"unclosed quote at the end", "a\n\"",
         "1<a>\nerror on line 2: a quote in this record is never closed"},
    }));
    INFO(name);
    CHECK(read(text) == expected);
}

TEST_CASE("nothing is lost between two blocks")
{
    // Lines of 7 bytes drift against blocks of any power of two.
    std::string text = "abc,d\r\n";
    std::string expected = "1<abc><d>\n";
    for (int line = 2; line <= 60'000; ++line) {
        text += "\"1\",2\r\n";
        expected += std::to_string(line) + "<1><2>\n";
    }
    CHECK(read(text) == expected);
}

TEST_CASE("a record without end is refused before it fills the memory")
{
    const char repeated = GENERATE('x', ',');
    const auto told = read("a,b\n" + std::string(5'000'000, repeated));
    const bool isRefused = told == "1<a><b>\nerror on line 2: this record is longer than 4 MiB";
    CHECK(isRefused);
}

TEST_CASE("a stream that cannot be read is thrown")
{
    std::istringstream in("a,b\n");
    in.setstate(std::ios::badbit);
    quiz::CsvReader reader(in);
    std::vector<std::string_view> fields;
    CHECK_THROWS_AS(reader.next(fields), std::runtime_error);
}
