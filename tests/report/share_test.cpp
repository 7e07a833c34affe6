#include "catch.hpp"
#include "report/share.h"

namespace {

using base::Language;

report::Share sample(Language language = Language::English)
{
    report::Report attachment;
    attachment.language = language;
    attachment.title = "Closeness and worry";
    attachment.date = "2026-11-23";
    attachment.about = "What it can tell.";
    attachment.leaning = "leaning anxious";
    attachment.styles = quiz::StyleProbabilities{0.1, 0.7, 0.1, 0.1};
    report::ScaleResult worry;
    worry.title = "Worry";
    worry.score = 5.25;
    worry.interval = quiz::Interval{4.5, 6};
    worry.answered = 12;
    worry.items = 12;
    worry.status = quiz::Status::Scored;
    attachment.scales = {worry};
    attachment.contributions = {{"worry", "a01", "I search for signs.", 7, "Strongly agree", 0.25}};
    attachment.notes = {"Answered quickly."};

    auto habits = attachment;
    habits.title = "How I talk";
    habits.styles.reset();
    habits.leaning.clear();
    habits.scales.front().title = "Listening";

    report::Share share;
    share.title = "How I am";
    share.name = "Sam";
    share.reports = {attachment, habits};
    share.passages = {{content::ProfileText::Section::Summary, {"In one paragraph."}},
                      {content::ProfileText::Section::Strengths, {"A strength."}}};
    return share;
}

std::string words(const report::Share &share)
{
    return report::plainTextOf(report::layOut(share, ""));
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a shared text holds the chosen parts and no others")
{
    using Choose = void (*)(report::Share &);
    const auto [part, leaveOut] = GENERATE(table<std::string, Choose>({
        {"leaning anxious", [](report::Share &share) { share.parts.styleWords = false; }},
        {"Worry 5.3 of 7", [](report::Share &share) { share.parts.plane = false; }},
        {"4.5 to 6.0", [](report::Share &share) { share.parts.scales = false; }},
        {"Listening", [](report::Share &share) { share.parts.scales = false; }},
        {"In one paragraph.", [](report::Share &share) { share.parts.passages = false; }},
        {"23 November 2026", [](report::Share &share) { share.parts.date = false; }},
        {"Sam", [](report::Share &share) { share.name.clear(); }},
    }));
    INFO(part);
    auto share = sample();
    CHECK(has(words(share), part));
    leaveOut(share);
    CHECK_FALSE(has(words(share), part));
}

TEST_CASE("a shared text never holds an answer, nor how it was answered")
{
    auto share = sample();
    share.parts.answers = true;
    const auto text = words(share);
    CHECK_FALSE(has(text, "I search for signs."));
    CHECK_FALSE(has(text, "Strongly agree"));
    CHECK_FALSE(has(text, "Answered quickly."));
    CHECK_FALSE(has(text, "12"));
    CHECK_FALSE(has(text, "A strength."));
}

TEST_CASE("what the intervals rest on is said once for all instruments")
{
    const auto text = words(sample());
    const std::string sentence = "An interval only reflects";
    const auto first = text.find(sentence);
    REQUIRE(first != std::string::npos);
    CHECK(text.find(sentence, first + 1) == std::string::npos);
}

TEST_CASE("a shared page carries its picture in itself, and its words for whoever does not see it")
{
    const auto html = report::htmlOf(report::layOut(sample(), "iVBORw0KGgo="), "How I am", Language::English);
    CHECK(
        has(html, "<img width=\"480\" src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"Worry 5.3 of 7.\">"));
    CHECK_FALSE(has(html, "http"));
    const auto markdown = report::markdownOf(report::layOut(sample(), "iVBORw0KGgo="));
    CHECK_FALSE(has(markdown, "iVBORw0KGgo="));
    CHECK(has(markdown, "Worry 5.3 of 7."));
}

TEST_CASE("a shared text is in the language of its reports")
{
    const auto text = words(sample(Language::Chinese));
    CHECK(has(text, "Worry 5.3（满分 7）。"));
    CHECK(has(text, "2026年11月23日"));
}
