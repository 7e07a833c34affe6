#include "catch.hpp"
#include "journal/history_file.h"
#include "samples.h"

#include <algorithm>

namespace {

const std::string Now = "2026-11-24T08:00:00Z";

journal::Sitting finished(const std::string &name = "小林")
{
    auto sitting = sampleSitting("2026-11-20T20:00:00Z");
    sitting.finishedAt = "2026-11-20T20:11:00Z";
    sitting.about.name = name;
    sitting.responses
        = {answered("a02", 7), {"attachment", "a01", std::nullopt, 900}, {"communication", "c01", 3, 0}};
    return sitting;
}

/// Everything but the id, with the answers in the order of their items.
std::string described(journal::Sitting sitting)
{
    std::ranges::sort(sitting.responses, {}, &quiz::Response::item);
    std::string text = sitting.startedAt + " " + sitting.finishedAt + " "
        + std::string(base::code(sitting.language)) + " " + std::to_string(int(sitting.about.kind)) + " "
        + sitting.about.name;
    for (const auto &part : sitting.parts)
        text += " [" + part.instrument + " " + part.version + " " + part.hash + " " + part.form + "]";
    for (const auto &response : sitting.responses)
        text += " " + response.instrument + "/" + response.item + "="
            + (response.answer ? std::to_string(*response.answer) : "-") + "@"
            + std::to_string(response.milliseconds);
    return text;
}

} // namespace

TEST_CASE("what leaves as a file comes back as it was")
{
    const auto name
        = GENERATE(as<std::string>{}, "小林", "", "Kim, \"K\"", "two\nlines", "=1+1", " blank", "  =1");
    const std::vector<journal::Sitting> sittings{finished(name)};
    const auto file = GENERATE_COPY(journal::historyJson(sittings, {}), journal::historyCsv(sittings));
    INFO(file);
    const auto read = journal::readHistory(file, Now, {});
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(described(read->front()) == described(sittings.front()));
}

TEST_CASE("a spreadsheet runs nothing of an exported history")
{
    const auto csv = journal::historyCsv({finished("=HYPERLINK(\"x\")")});
    CHECK(csv.find(",=") == std::string::npos);
    CHECK(csv.find("\"=") == std::string::npos);
}

TEST_CASE("several sittings stay apart")
{
    auto second = finished();
    second.finishedAt = "2026-11-21T20:11:00Z";
    auto third = finished("Alex");
    const auto csv = journal::historyCsv({finished(), second, third});
    const auto read = journal::readHistory(csv, Now, {});
    REQUIRE(read);
    CHECK(read->size() == 3);
}

TEST_CASE("a single saved result becomes a sitting about the partner")
{
    const auto read = journal::readHistory(
        R"({"format": "attune-result", "version": 1, "instrument": "attachment", "answers": {"a01": 5}})",
        Now, {});
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->front().finishedAt == Now);
    CHECK(read->front().startedAt == Now);
    CHECK(read->front().about.kind == journal::About::Kind::Partner);
    CHECK(answersOf(read->front()) == "a01=5");
}

TEST_CASE("only what is not there yet is new")
{
    auto other = finished();
    other.responses.front().answer = 1;
    auto reordered = finished();
    std::ranges::reverse(reordered.responses);
    const auto fresh = journal::newSittings({reordered, other, other}, {finished()});
    REQUIRE(fresh.size() == 1);
    CHECK(described(fresh.front()) == described(other));
}

TEST_CASE("a file that is no history is refused with its place and a sentence")
{
    struct Row
    {
        const char *file;
        int line;
        const char *place;
        const char *sentence;
    };
    const auto row = GENERATE(values<Row>({
        {"{", 1, "", ""},
        {R"({"format": "attune-profile", "version": 1})", 1, "/format",
         "the format is 'attune-history' or 'attune-result', not 'attune-profile'"},
        {R"({"format": "attune-history", "version": 2, "sittings": []})", 1, "/version",
         "this was written by a later program: its version is 2, known is 1"},
        {R"({"format": "attune-history", "version": 1})", 1, "", ""},
        {R"({"format": "attune-history", "version": 1, "sittings": [{"results": [{"format": "attune-result",
             "version": 1, "instrument": "x", "answers": {"a": "five"}}]}]})",
         2, "/sittings/0/results/0/answers/a",
         "an answer must be a whole number, or null where the item was skipped"},
        {R"({"format": "attune-history", "version": 1, "sittings": [{"about": {"kind": "boss"},
             "results": []}]})",
         1, "/sittings/0/about/kind", "it is 'partner', 'other' or 'general', not 'boss'"},
        {"instrument,item\nx,a\n", 1, "answer", "a history needs the column 'answer'"},
        {"instrument,item,answer\nx,a,5\nx,b,five\n", 3, "answer",
         "'five' is no answer: it is a whole number, or empty where the item was skipped"},
        {"instrument,item,answer\n,a,5\n", 2, "instrument", "it must not be empty"},
        {"instrument,item,answer,about\nx,a,5,boss\n", 2, "about",
         "it is 'partner', 'other' or 'general', not 'boss'"},
        {"instrument,item,answer,language\nx,a,5,fr\n", 2, "language",
         "the language is 'en' or 'zh', not 'fr'"},
    }));
    INFO(row.file);
    const auto read = journal::readHistory(row.file, Now, {});
    REQUIRE_FALSE(read);
    CHECK(read.error().front().line == row.line);
    CHECK(read.error().front().place == row.place);
    if (*row.sentence != '\0')
        CHECK(read.error().front().sentence == row.sentence);
}
