#include "catch.hpp"
#include "checked_journal.h"
#include "journal/history_file.h"
#include "journal/journal.h"
#include "samples.h"
#include "temporary_folder.h"

#include <algorithm>

namespace {

const std::string Now = "2026-11-24T08:00:00Z";

/// A test of three items in two forms.
std::vector<quiz::Instrument> known()
{
    auto instrument = quiz::parseInstrument(R"({
        "id": "short-test", "version": "1", "title": "T", "response": {"type": "likert", "min": 1, "max": 5},
        "items": [{"id": "q1", "text": "1", "scale": "s", "keyed": 1},
                  {"id": "q2", "text": "2", "scale": "s", "keyed": 1},
                  {"id": "q3", "text": "3", "scale": "s", "keyed": 1}],
        "scales": [{"id": "s", "title": "S"}],
        "forms": [{"id": "brief", "items": ["q1", "q3"]}, {"id": "full", "items": ["q1", "q2", "q3"]}]})");
    return {std::move(instrument).value()};
}

std::vector<base::Error> mistakes(const std::string &file)
{
    auto read = journal::readHistory(file, Now, known());
    return read ? std::vector<base::Error>() : std::move(read.error());
}

/// "LINE PLACE: SENTENCE"
std::string told(const base::Error &mistake)
{
    return std::to_string(mistake.line) + " " + mistake.place + ": " + mistake.sentence;
}

/// The first mistake.
std::string told(const std::string &file)
{
    const auto found = mistakes(file);
    return found.empty() ? "nothing" : told(found.front());
}

std::string history(const std::string &sittings)
{
    return R"({"format": "attune-history", "version": 1, "sittings": [)" + sittings + "]}";
}

std::string result(const std::string &more, const std::string &answers = R"({"q1": 1, "q3": 2})")
{
    return R"({"format": "attune-result", "version": 1, )" + more + R"("answers": )" + answers + "}";
}

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

const std::string Own = R"("instrument": "my-own", )";
const std::string Known = R"("instrument": "short-test", )";

} // namespace

TEST_CASE("a history is refused for what would stay in the journal for ever")
{
    const auto [file, expected] = GENERATE(table<std::string, std::string>({
        // Times.
        {"instrument,item,answer,finished_at\nx,a,1,2031/01/01 00:00\n",
         "2 finished_at: '2031/01/01 00:00' is no time"},
        {"instrument,item,answer,started_at\nx,a,1,zzz\n", "2 started_at: 'zzz' is no time"},
        {"instrument,item,answer,started_at,finished_at\nx,a,1,2026-11-02,2026-11-01\n",
         "2 started_at: it began at 2026-11-02T00:00:00Z, after its end at 2026-11-01T00:00:00Z"},
        {history(R"({"finished_at": "not a date", "results": [)" + result(Own) + "]}"),
         "1 /sittings/0/finished_at: 'not a date' is no time"},
        {history(R"({"finished_at": "9999-99-99T99:99:99Z", "results": [)" + result(Own) + "]}"),
         "1 /sittings/0/finished_at: '9999-99-99T99:99:99Z' is no time"},
        {history(R"({"started_at": "2026-11-02", "finished_at": "2026-11-01", "results": [)" + result(Own)
                 + "]}"),
         "1 /sittings/0/started_at: it began"},
        {history(R"({"results": [)" + result(Own) + "," + result(R"("instrument": "b", "finished_at": "?", )")
                 + "]}"),
         "1 /sittings/0/results/1/finished_at: '?' is no time"},
        {result(Own + R"("finished_at": "24.11.2026", )"), "1 /finished_at: '24.11.2026' is no time"},
        // An item twice.
        {"instrument,item,answer\nx,a,1\nx,b,1\nx,a,2\n",
         "4 item: 'a' was answered in line 2 of the same sitting"},
        {history(R"({"results": [)" + result(Own) + "," + result(Own) + "]}"),
         "1 /sittings/0/results/1/instrument: there are two results of 'my-own'"},
        {result(Own, R"({"q1": 1, "q1": 2})"), "1 /answers/q1: the key 'q1' stands twice in one object"},
        // Forms.
        {"instrument,form,item,answer\nshort-test,nope,q1,1\n",
         "2 form: 'short-test' has no form 'nope'; it has 'brief', 'full'"},
        {result(Known + R"("form": "nope", )"), "1 /form: 'short-test' has no form 'nope'"},
        {"instrument,form,item,answer\nx,a,q1,1\nx,b,q2,1\n",
         "3 form: it differs from that of the rows before in the same sitting"},
        // What a spreadsheet does to numbers, and rows that moved.
        {"instrument,hash,item,answer\nx,4.72539E+15,q1,1\n", "2 hash: '4.72539E+15' is no hash"},
        {"instrument,item,answer,milliseconds\nx,q1,1,1.5\n", "2 milliseconds: '1.5' is no whole number"},
        {"instrument,item,answer\nx,q1,1,2\n", "2 : there are 4 fields in this row and in the header 3"},
        {"instrument,item,answer,item\nx,q1,1,q2\n", "1 item: the column is there twice"},
        // What is no text.
        {"instrument,item,answer,name\nx,a,1,A\nx,b,1,Zo\xEB\n", "3 : it is not UTF-8"},
        {"\xFF\xFEi\0n\0", "1 : it is not UTF-8"},
        {std::string("instrument,item,answer\nx,a\0,1\n", 28), "2 : there is a zero byte in it"},
        {"{\"format\":\n\"\xFF\"}", "2 : it is not UTF-8"},
        // Depth.
        {std::string(200'000, '['), "1 byte 33: the JSON is nested deeper than 32 levels"},
        {history(R"({"about": )" + nested(40) + "}"), "1 byte 96: the JSON is nested deeper than 32 levels"},
        {"\n" + result(Own, nested(100'000)), "2 byte"},
    }));
    INFO(file.substr(0, 500));
    CHECK_THAT(told(file), Catch::StartsWith(expected));
}

TEST_CASE("each mistake in a history has its line and its JSON pointer")
{
    const auto found = mistakes(R"({
 "format": "attune-history", "version": 1,
 "sittings": [
  {"results": [{"format": "attune-result", "version": 1, "instrument": "x",
    "answers": {
     "a": "five",
     "b": 2
    },
    "times": {
     "b": 1.5}}]},
  {"started_at": "zzz",
   "about": {"name": "Kim",
    "kind": "boss"},
   "results": [
    {"format": "attune-result", "version": 1, "instrument": "short-test",
     "form":
      "nope", "finished_at": "?",
     "answers": {}},
    7]},
  {"finished_at": "2026-11-01", "started_at":
     "2026-11-02", "results": [{"a": 1}]},
  {}
 ]})");
    std::string all;
    for (const auto &mistake : found)
        all += told(mistake).substr(0, 60) + '\n';
    CHECK(all
          == "6 /sittings/0/results/0/answers/a: an answer must be a whole\n"
             "10 /sittings/0/results/0/times/b: 'b' must be a whole number\n"
             "11 /sittings/1/started_at: 'zzz' is no time that can be read\n"
             "13 /sittings/1/about/kind: it is 'partner', 'other' or 'gene\n"
             "17 /sittings/1/results/0/finished_at: '?' is no time that ca\n"
             "16 /sittings/1/results/0/form: 'short-test' has no form 'nop\n"
             "19 /sittings/1/results/1: an object in braces is expected he\n"
             "21 /sittings/2/results/0: a result must name its instrument\n"
             "22 /sittings/3: 'results' is missing\n");
}

TEST_CASE("the form of a known test is found by its items")
{
    const auto [file, form] = GENERATE(table<std::string, std::string>({
        {"instrument,item,answer\nshort-test,q3,1\nshort-test,q1,\n", "brief"},
        {"instrument,form,item,answer\nshort-test,,q3,1\nshort-test,,q1,\nshort-test,,q2,5\n", "full"},
        {"instrument,form,item,answer\nshort-test,full,q1,1\n", "full"},
        {result(Known), "brief"},
        {"instrument,item,answer\nshort-test,q1,1\n", "brief"},
        {"instrument,item,answer\nshort-test,q2,1\n", "full"},
        {"instrument,item,answer\nshort-test,q2,1\nshort-test,gone,1\n", "full"},
        {"instrument,hash,form,item,answer\nshort-test,0123456789abcdef,nope,q1,1\n", "nope"},
        {result(Known, R"({"q3": 1, "q2": null, "q1": 5})"), "full"},
        {result(Own), ""},
        {"instrument,form,item,answer\nmy-own,nope,q1,1\n", "nope"},
    }));
    INFO(file);
    const auto read = journal::readHistory(file, Now, known());
    REQUIRE(read);
    CHECK(read->front().parts.front().form == form);
}

TEST_CASE("times come in as UTC, and what is missing is now")
{
    const auto read = journal::readHistory("instrument,item,answer,started_at,finished_at\n"
                                           "x,a,1,2026-11-20T06:30:00.250+08:00,2026-11-20\n"
                                           "x,a,1,,\n"
                                           "x,a,1,,2026-11-25T08:00:00Z\n",
                                           Now, {});
    REQUIRE(read);
    REQUIRE(read->size() == 3);
    CHECK((*read)[0].startedAt == "2026-11-19T22:30:00Z");
    CHECK((*read)[0].finishedAt == "2026-11-20T00:00:00Z");
    CHECK((*read)[1].startedAt == Now);
    CHECK((*read)[1].finishedAt == Now);
    CHECK((*read)[2].finishedAt == "2026-11-25T08:00:00Z");
}

TEST_CASE("every mistake is told, up to a number that is read")
{
    CHECK(mistakes("instrument,item,answer,finished_at\nx,a,one,zzz\nx,b,1,zzz\n,c,1,2026-11-20\n").size()
          == 3);

    std::string rows = "instrument,item,answer\n";
    std::string sittings;
    for (int i = 0; i < 100; ++i) {
        rows += "x,a" + std::to_string(i) + ",one\n";
        sittings += (i == 0 ? "" : ",") + std::string(R"({"finished_at": "zzz", "results": [)") + result(Own)
            + "]}";
    }
    for (const auto &file : {rows, history(sittings)}) {
        const auto found = mistakes(file);
        REQUIRE(found.size() == journal::MostMistakesReported + 1);
        CHECK(found.back().sentence == "there are more mistakes; these are the first 40");
    }
}

TEST_CASE("a history has limits, which its refusal names")
{
    std::string answers = "instrument,item,answer\n";
    std::string object = "{";
    for (std::size_t i = 0; i <= journal::MostAnswers; ++i) {
        answers += "x,i" + std::to_string(i) + ",1\n";
        object += (i == 0 ? "\"i" : ",\"i") + std::to_string(i) + "\":1";
    }
    CHECK(told(answers) == "2002 item: there are more than 2000 answers in one sitting");
    CHECK(told(result(Own, object + "}")) == "1 : there are more than 2000 answers in one sitting");

    std::string results;
    for (std::size_t i = 0; i <= journal::MostAnswers; ++i)
        results += (i == 0 ? "" : ",") + result(R"("instrument": "t)" + std::to_string(i) + "\", ", "{}");
    CHECK_THAT(told(history(R"({"results": [)" + results + "]}")), Catch::Contains("more than 2000 answers"));

    std::string sittings = "{}";
    for (std::size_t i = 0; i < journal::MostSittings; ++i)
        sittings += ",{}";
    CHECK(told(history(sittings)) == "1 /sittings: there are 100001 sittings, more than 100000");
    CHECK(told(std::string(journal::LargestHistory + 1, ' ')) == "0 : it is larger than 64 MiB");
}

TEST_CASE("a spreadsheet may write separators, quotes, line ends and a mark anew")
{
    auto sitting = sampleSitting("2026-11-20T20:00:00Z");
    sitting.finishedAt = "2026-11-20T20:11:00Z";
    sitting.about.name = "Kim, \"K\"; =1";
    sitting.responses = {answered("a02", 7), {"communication", "c01", std::nullopt, 0}};
    auto csv = journal::historyCsv({sitting});

    SECTION("as Excel writes CSV UTF-8")
    {
        std::string windows = "\xEF\xBB\xBF";
        for (const char character : csv)
            windows += character == '\n' ? std::string("\r\n") : std::string(1, character);
        csv = windows;
    }
    SECTION("with tabs or semicolons, everything in quotes")
    {
        const char separator = GENERATE('\t', ';');
        std::string quoted;
        bool isInside = false;
        for (const char character : csv.substr(0, csv.find('\n')))
            quoted += character == ',' ? separator : character;
        quoted += '\n';
        for (const char character : csv.substr(csv.find('\n') + 1)) {
            isInside = isInside != (character == '"');
            quoted += character == ',' && !isInside ? separator : character;
        }
        csv = quoted;
    }
    const auto read = journal::readHistory(csv, Now, {});
    REQUIRE(read);
    CHECK(read->size() == 1);
    CHECK(journal::newSittings(*read, {sitting}).empty());
}

TEST_CASE("the same moment in another time zone is the same sitting")
{
    auto kept = sampleSitting("2026-11-20T20:00:00Z");
    kept.finishedAt = "2026-11-21T04:11:00+08:00";
    auto read = kept;
    read.finishedAt = "2026-11-20T20:11:00Z";
    CHECK(journal::newSittings({read}, {kept}).empty());
}

TEST_CASE("whatever is kept can leave")
{
    auto sitting = sampleSitting("2026-11-01T10:00:00Z");
    sitting.finishedAt = "2026-11-01T10:05:00Z\xFF";
    sitting.about.name = "Zo\xEB";
    sitting.parts[0].form = "\xFF";
    sitting.responses = {{"attachment", "a\xFF", 5, 1}};
    const auto file = journal::historyJson({sitting}, {});
    CHECK_THAT(file,
               Catch::Contains("2026-11-01T10:05:00Z\xEF\xBF\xBD") && Catch::Contains("Zo\xEF\xBF\xBD"));
}

TEST_CASE("sixty thousand sittings are read and compared")
{
    std::string csv = "instrument,form,item,answer,finished_at,name\n";
    for (int i = 0; i < 60'000; ++i)
        csv += "x,full,a,1,2026-11-20,p" + std::to_string(i) + "\n";
    const auto read = journal::readHistory(csv, Now, known());
    REQUIRE(read);
    CHECK(read->size() == 60'000);
    CHECK(journal::newSittings(*read, *read).empty());
}

TEST_CASE("sittings that are added together come back in their order")
{
    const TemporaryFolder folder;
    CheckedJournal journal(folder.path());
    auto first = sampleSitting("2026-11-01T10:00:00Z");
    first.finishedAt = "2026-11-01T10:05:00Z";
    auto second = sampleSitting("2026-11-02T10:00:00Z");
    second.finishedAt = "2026-11-02T10:05:00Z";

    const auto ids = journal.real().addSittings({first, second, sampleSitting()});
    REQUIRE(ids);
    REQUIRE(ids->size() == 3);
    CHECK(journal.sitting((*ids)[0])->finishedAt == first.finishedAt);
    CHECK(journal.sitting((*ids)[1])->startedAt == second.startedAt);
    CHECK(journal.unfinishedSitting()->id == (*ids)[2]);
    CHECK(journal.real().addSittings({}) == std::vector<std::int64_t>());
}
