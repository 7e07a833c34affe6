#include "catch.hpp"
#include "library/tokenizer.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace {

/// One text in an index of its own.
class Index
{
public:
    explicit Index(const std::string &text)
        : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        library::registerTokenizer(m_database.getHandle());
        m_database.exec("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'attune')");
        SQLite::Statement insert(m_database, "INSERT INTO texts VALUES (?1)");
        insert.bind(1, text);
        insert.exec();
    }

    /// The text with its matches in brackets; empty where it is not found.
    std::string highlighted(const std::string &expression)
    {
        SQLite::Statement statement(m_database,
                                    "SELECT highlight(texts, 0, '[', ']') FROM texts WHERE texts MATCH ?1");
        statement.bind(1, expression);
        return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
    }

private:
    SQLite::Database m_database;
};

} // namespace

TEST_CASE("the index finds words by themselves, their stem and their beginning, and marks them rightly")
{
    const auto [text, expression, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"问：依恋是什么？", "\"依恋\"", "问：[依恋]是什么？"},
        {"问：依恋是什么？", "\"恋\"", "问：依[恋]是什么？"},
        {"问：依恋是什么？", "\"恋依\"", ""},
        {"At the Café, then", "\"cafe\"", "At the [Café], then"},
        {"they don’t go", "\"dont\"", "they [don’t] go"},
        {"many apologies", "\"apology\"", "many [apologies]"},
        {"one apology", "\"apologies\"", "one [apology]"},
        {"one apology", "\"apologies\"*", ""},
        {"communication", "\"communicatio\"*", "[communication]"},
        {"communication", "\"communicatio\"", ""},
        {"a cat and a car", "\"c\"*", "a [cat] and a car"},
        {"a cat and a car", "\"ca\"*", "a [cat] and a car"},
        {"a cat and a car", "\"car\"*", "a cat and a [car]"},
        {"a cat and a car", "\"and a c\"*", "a cat [and a car]"},
        {"a cat and a car", "\"at\"*", ""},
        {"Éclair, naïve, école", "\"e\"*", "[Éclair], naïve, école"},
        {"любовь и лень", "\"лю\"*", "[любовь] и лень"},
        {"ipv6 1024", "\"10\"*", "ipv6 [1024]"},
        {"CBT疗法很好", "\"cbt疗法\"", "[CBT疗法]很好"},
        {"multi-agents here", "\"multi agent\"", "[multi-agents] here"},
        {"C++ only", "\"c\"", "[C++] only"},
        {"C only", "\"c++\"", ""},
        {"using it", "\"us\"", ""},
        // The marks stand around the bytes of the text, whatever folding made of them.
        {"they ﬁght on", "\"fight\"", "they [ﬁght] on"},
        {"they fight on", "\"ﬁght\"", "they [fight] on"},
        {"they ﬁght on", "\"fig\"*", "they [ﬁght] on"},
        {"in der Straße 5", "\"strasse\"", "in der [Straße] 5"},
        {"cafe\u0301s open", "\"café\"", "[cafe\u0301s] open"},
        {"ｻｰﾊﾞｰ です", "\"サーバー\"", "[ｻｰﾊﾞｰ] です"},
        {"\u2F08 と 人", "\"人\"", "[\u2F08] と [人]"},
        {"com\u00ADmu\u200Bnity", "\"community\"", "[com\u00ADmu\u200Bnity]"},
    }));
    INFO(text << " : " << expression);
    CHECK(Index(text).highlighted(expression) == expected);
}

TEST_CASE("a connection that does not know the tokenizer cannot read the index")
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    CHECK_THROWS_AS(database.exec("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'attune')"),
                    SQLite::Exception);
}
