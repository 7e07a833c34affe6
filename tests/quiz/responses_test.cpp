#include "base/text.h"
#include "catch.hpp"
#include "quiz/responses.h"
#include "quiz_samples.h"

#include <cmath>
#include <sstream>

namespace {

quiz::Instrument threeItems()
{
    auto instrument = samples::instrument(1, 5, {"worry"}, 3);
    instrument.responseScale.missing = {0, -9};
    return instrument;
}

struct Scored
{
    std::string csv;
    base::Result<std::size_t> rows = 0;
};

Scored score(const quiz::Instrument &instrument, const std::string &text)
{
    std::istringstream in(text);
    std::ostringstream out;
    quiz::writeScoreHeader(out, instrument);
    Scored scored;
    scored.rows = quiz::scoreResponses(in, instrument, instrument.forms[0], [&](const quiz::ScoredRow &row) {
        quiz::writeScoreRow(out, instrument, row);
    });
    scored.csv = out.str();
    return scored;
}

/// Means and counts of the rows: "2 of 3: 4.5".
std::string means(const std::string &text)
{
    const auto instrument = threeItems();
    std::istringstream in(text);
    std::ostringstream out;
    const auto rows
        = quiz::scoreResponses(in, instrument, instrument.forms[0], [&](const quiz::ScoredRow &row) {
              const auto &scale = row.profile.scales[0];
              out << row.row << ": " << scale.answered << " of " << scale.items;
              if (scale.score)
                  out << ": " << *scale.score;
              out << '\n';
          });
    if (!rows)
        out << "line " << rows.error().line << ", '" << rows.error().place << "': " << rows.error().sentence;
    return out.str();
}

/// A header and then very many rows of "3,3,3"; counts the bytes that were asked for.
class ManyRows final : public std::streambuf
{
public:
    std::size_t delivered = 0;

protected:
    int_type underflow() override
    {
        if (delivered > 5'000'000)
            return traits_type::eof();
        m_chunk = delivered == 0 ? "a01,a02,a03\n" : "3,3,3\n";
        delivered += m_chunk.size();
        setg(m_chunk.data(), m_chunk.data(), m_chunk.data() + m_chunk.size());
        return traits_type::to_int_type(m_chunk.front());
    }

private:
    std::string m_chunk;
};

} // namespace

TEST_CASE("answers are found by the names of the columns")
{
    const auto [name, text, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"in order", "a01,a02,a03\n1,2,3\n", "1: 3 of 3: 2\n"},
        {"in any order, among others", "id,a03,note,a01,a02\nx,3,fine,1,2\n", "1: 3 of 3: 2\n"},
        {"several rows", "a01,a02,a03\n1,1,1\n5,5,5\n", "1: 3 of 3: 1\n2: 3 of 3: 5\n"},
        {"some columns only", "a01,a03\n5,4\n", "1: 2 of 3: 4.5\n"},
        {"no rows", "a01,a02,a03\n", ""},
        {"missing answers", "a01,a02,a03\n5,,0\n-9,4,4\n", "1: 1 of 3\n2: 2 of 3: 4\n"},
        {"an answer of the row before is forgotten", "a01,a02,a03\n5,5,5\n4,4\n,,\n",
         "1: 3 of 3: 5\n2: 2 of 3: 4\n3: 0 of 3\n"},
        {"spaces and quotes", "\"a01\",a02,a03\n 5 ,\"5\",\" 5\"\n", "1: 3 of 3: 5\n"},
        {"with a point", "a01,a02,a03\n5.0,4.00,3\n", "1: 3 of 3: 4\n"},
        {"byte order mark and CRLF",
         "\xEF\xBB\xBF"
         "a01,a02,a03\r\n5,5,5",
         "1: 3 of 3: 5\n"},
        {"blank lines do not count", "a01,a02,a03\n\n5,5,5\n\n1,1,1\n", "1: 3 of 3: 5\n2: 3 of 3: 1\n"},
        {"rows of empty fields do", "a01,a02,a03\n,,\n1,1,1\n", "1: 0 of 3\n2: 3 of 3: 1\n"},
        {"tabs", "id\ta01\ta02\ta03\n7\t5\t4\t3\n", "1: 3 of 3: 4\n"},
        {"semicolons", "a01;a02;a03\n5;4;3\n", "1: 3 of 3: 4\n"},
        {"other columns may stand twice and be empty", "x,x,,a01,a02,a03\n,,,5,4,3\n", "1: 3 of 3: 4\n"},
    }));
    INFO(name);
    CHECK(means(text) == expected);
}

TEST_CASE("what is wrong with a file of answers is told with row and column")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"", "line 1, '': there is nothing in it: the first line must name the columns"},
        {"x,y\n1,2\n", "line 1, '': no column is named as an item of 'sample', such as 'a01'"},
        {"A01, a02\n1,2\n", "line 1, '': no column is named as an item of 'sample', such as 'a01'"},
        {"a01,a02,a01\n", "line 1, 'a01': column 'a01' is there twice"},
        {"a01,a02\n1,2\n1,6\n",
         "1: 2 of 3: 1.5\nline 3, 'a02': row 2, column 'a02': 6 is neither within 1 to 5 nor a code for a "
         "missing "
         "answer"},
        {"a01,a02\n-1,2\n",
         "line 2, 'a01': row 1, column 'a01': -1 is neither within 1 to 5 nor a code for a missing answer"},
        {"a01,a02\nNA,2\n", "line 2, 'a01': row 1, column 'a01': 'NA' is no whole number"},
        {"a01,a02\n4.5,2\n", "line 2, 'a01': row 1, column 'a01': '4.5' is no whole number"},
        {"a01,a02\n4.,2\n", "line 2, 'a01': row 1, column 'a01': '4.' is no whole number"},
        {"a01,a02\n4x,2\n", "line 2, 'a01': row 1, column 'a01': '4x' is no whole number"},
        {"a01,a02\n4 4,2\n", "line 2, 'a01': row 1, column 'a01': '4 4' is no whole number"},
        {"a01,a02\n99999999999,2\n", "line 2, 'a01': row 1, column 'a01': '99999999999' is no whole number"},
        {"a01,a02\n1,2,3\n", "line 2, '': row 1 has 3 fields, the header 2"},
        {"a01,a02\n1,2\n\n1,2,\n", "1: 2 of 3: 1.5\nline 4, '': row 2 has 3 fields, the header 2"},
        {"a01,note\n1,\"open\n2,x\n", "line 2, '': a quote in this record is never closed"},
    }));
    CAPTURE(text);
    CHECK(means(text) == expected);
}

TEST_CASE("a long value is quoted in part")
{
    const auto told = means("a01,a02\n" + std::string(5000, 'x') + ",2\n");
    CHECK_THAT(told, Catch::Contains("'" + std::string(40, 'x') + "...'"));
    CHECK(told.size() < 200);
    CHECK_THAT(means("a01,a02\n" + base::replaced(std::string(20, 'x'), "x", "爱") + ",2\n"),
               Catch::Contains("'爱爱爱爱爱爱爱爱爱爱爱爱爱爱...'"));
}

TEST_CASE("the number of rows is returned")
{
    CHECK(score(threeItems(), "a01,a02,a03\n1,2,3\n\n4,4,4\n").rows == 2);
    CHECK(score(threeItems(), "a01,a02,a03\n").rows == 0);
}

TEST_CASE("columns of choice items and of items outside the form are ignored")
{
    auto instrument = threeItems();
    instrument.items[1].options.resize(2);
    instrument.forms[0].items = {0, 1};
    CHECK(score(instrument, "a01,a02,a03\n5,stay,NA\n").rows == 1);
    CHECK_FALSE(score(instrument, "a02,a03\nstay,NA\n").rows);
}

TEST_CASE("scores are written with nine digits, and absent ones empty")
{
    const auto scored = score(threeItems(), "a01,a02,a03\n5,4,5\n3,3,3\n5,,\n1,,2\n");
    CHECK(scored.csv
          == "row,worry,worry_low,worry_high,worry_answered,worry_status,longstring\n"
             "1,4.66666667,4.01334534,5.31998799,3,scored,1\n"
             "2,3,3,3,3,scored,3\n"
             "3,,,,1,none,1\n"
             "4,1.5,0.520018008,2.47998199,2,provisional,1\n");
}

TEST_CASE("styles are written where there is a plane")
{
    auto instrument = samples::plane(1, 7, 4);
    CHECK(score(instrument, "a01,a02,a03,a04\n6,2,6,2\n4,2,4,2\n6,2,6,\n6,,6,\n").csv
          == "row,anxiety,anxiety_low,anxiety_high,anxiety_answered,anxiety_status,"
             "avoidance,avoidance_low,avoidance_high,avoidance_answered,avoidance_status,"
             "secure,anxious,avoidant,fearful,longstring\n"
             "1,6,6,6,2,scored,2,2,2,2,scored,0,1,0,0,1\n"
             "2,4,4,4,2,scored,2,2,2,2,scored,0.5,0.5,0,0,1\n"
             "3,6,6,6,2,scored,2,,,1,provisional,,,,,1\n"
             "4,6,6,6,2,scored,,,,0,none,,,,,1\n");
}

TEST_CASE("the published example comes out of a file as it does by hand")
{
    auto instrument = samples::instrument(1, 5, {"anxiety"}, 18);
    instrument.scales[0].reference.emplace();
    instrument.scales[0].reference->sd = 0.8033620197792566;
    instrument.scales[0].reference->alpha = 0.9160061675346776;
    std::string names;
    for (const auto &item : instrument.items)
        names += "," + item.id;
    // 16 fours and two threes: 70.
    CHECK_THAT(score(instrument, "id" + names + "\n1,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,3,3\n").csv,
               Catch::Contains("\n1,3.88888889,3.43255462,4.34522316,18,scored,16\n"));
}

TEST_CASE("names with separators are quoted")
{
    auto instrument = threeItems();
    instrument.scales[0].id = "a,\"b\"";
    std::ostringstream out;
    quiz::writeScoreHeader(out, instrument);
    CHECK_THAT(out.str(), Catch::StartsWith("row,\"a,\"\"b\"\"\",\"a,\"\"b\"\"_low\","));
}

TEST_CASE("rows are handed over while the file is being read")
{
    struct Enough
    {
    };
    ManyRows rows;
    std::istream in(&rows);
    const auto instrument = threeItems();
    std::size_t deliveredAtFirst = 0;
    CHECK_THROWS_AS(quiz::scoreResponses(in, instrument, instrument.forms[0],
                                         [&](const quiz::ScoredRow &row) {
                                             if (row.row == 1)
                                                 deliveredAtFirst = rows.delivered;
                                             if (row.row == 100'000)
                                                 throw Enough();
                                         }),
                    Enough);
    CHECK(deliveredAtFirst < 1'000'000);
    CHECK(rows.delivered < 100'000 * 6 + 1'000'000);
}
