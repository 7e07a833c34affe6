#include "catch.hpp"
#include "quiz/result.h"
#include "report/report.h"
#include "report/text_difference.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using base::Language;

namespace {

const auto Folder = std::filesystem::path(ATTUNE_TESTS_DIR) / "report";

std::string contentsOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

quiz::Instrument sampleInstrument()
{
    auto instrument = quiz::parseInstrument(contentsOf(Folder / "instrument.json"));
    REQUIRE(instrument);
    return *std::move(instrument);
}

/// The report of cases/<name>.json.
report::Report sampleReport(const std::string &name, Language language)
{
    const auto instrument = sampleInstrument();
    const auto result = quiz::parseResult(contentsOf(Folder / "cases" / (name + ".json")));
    REQUIRE(result);
    const auto *form = instrument.form(result->form);
    REQUIRE(form != nullptr);

    quiz::Answers answers(instrument.items.size());
    for (const auto &response : result->responses)
        answers[instrument.itemIndex(response.item).value()] = response.answer;
    const auto profiles = quiz::profilesOf({{&instrument, form}}, result->responses);
    return report::makeReport(instrument, profiles.front(), answers, language,
                              result->finishedAt.substr(0, 10));
}

std::string written(const report::Report &report, const std::string &format)
{
    if (format == "md")
        return toMarkdown(report);
    if (format == "html")
        return toHtml(report);
    return format == "txt" ? toPlainText(report) : toJson(report);
}

/// ATTUNE_WRITE_GOLDEN=1 writes the golden files anew, to be read before they are kept.
bool writesGolden()
{
    return std::getenv("ATTUNE_WRITE_GOLDEN") != nullptr;
}

} // namespace

TEST_CASE("a report says what its golden file says")
{
    // leaning: everything answered, one style above .60, published figures, untitled form.
    // between: a statement left out, none above .60, no date, quick answers.
    // sparse: scores missing and provisional, so no position; very quick answers.
    // uniform: the same answer throughout, at the midpoint, so that nothing moved a score.
    const auto name = GENERATE(std::string("leaning"), std::string("between"), std::string("sparse"),
                               std::string("uniform"));
    const auto language = GENERATE(Language::English, Language::Chinese);
    const auto format
        = GENERATE(std::string("md"), std::string("html"), std::string("txt"), std::string("json"));

    const auto file = Folder / "golden" / (name + "." + std::string(base::code(language)) + "." + format);
    const auto found = written(sampleReport(name, language), format);
    if (writesGolden())
        std::ofstream(file, std::ios::binary) << found;

    const auto expected = contentsOf(file);
    INFO(file.string() << " differs " << textDifference(expected, found));
    CHECK((expected == found));
}

TEST_CASE("a style is named from .60 upward, else the two likeliest")
{
    const auto [styles, english, chinese]
        = GENERATE(table<quiz::StyleProbabilities, std::string, std::string>({
            {{0.60, 0.20, 0.15, 0.05}, "leaning secure", "偏向安全型"},
            {{0.59, 0.21, 0.15, 0.05}, "between secure and anxious", "介于安全型和焦虑型之间"},
            {{0.10, 0.70, 0.10, 0.10}, "leaning anxious", "偏向焦虑型"},
            {{0.05, 0.05, 0.80, 0.10}, "leaning avoidant", "偏向回避型"},
            {{0.01, 0.03, 0.41, 0.55}, "between fearful and avoidant", "介于恐惧型和回避型之间"},
        }));

    const auto instrument = sampleInstrument();
    auto profile = quiz::makeProfile(instrument, instrument.forms.front(), {});
    profile.styles = styles;
    CHECK(report::makeReport(instrument, profile, {}, Language::English, "").leaning == english);
    CHECK(report::makeReport(instrument, profile, {}, Language::Chinese, "").leaning == chinese);
}

TEST_CASE("at most three answers each way are named, the strongest first")
{
    const auto instrument = sampleInstrument();
    const auto &form = *instrument.form("full");
    quiz::Answers answers(instrument.items.size());
    const auto answer
        = [&](const char *item, int value) { answers[instrument.itemIndex(item).value()] = value; };
    answer("x1", 5); // keyed 5
    answer("x2", 1); // reversed: 7
    answer("x3", 6); // 6
    answer("x4", 5); // 5
    answer("x5", 7); // reversed: 1
    answer("v1", 4); // the midpoint moves nothing
    answer("v2", 4);
    answer("v3", 4);
    answer("v4", 4);

    std::string moved;
    const auto profile = quiz::makeProfile(instrument, form, answers);
    for (const auto &one :
         report::makeReport(instrument, profile, answers, Language::English, "").contributions)
        moved += one.scale + "/" + one.item + " ";
    CHECK(moved == "anxiety/x2 anxiety/x3 anxiety/x1 anxiety/x5 ");
}

TEST_CASE("a scale without a score names no answers")
{
    const auto instrument = sampleInstrument();
    quiz::Answers answers(instrument.items.size());
    answers[0] = 7;
    const auto profile = quiz::makeProfile(instrument, *instrument.form("full"), answers);
    CHECK(report::makeReport(instrument, profile, answers, Language::English, "").contributions.empty());
}

TEST_CASE("a report on choices names what was chosen")
{
    const auto instrument = quiz::parseInstrument(R"({
      "id": "scenes", "version": "1", "title": "Scenes", "response": {"type": "choice"}, "items": [
        {"id": "q1", "type": "choice", "text": "No reply", "options": [
          {"id": "a", "text": "I wait", "weights": {"calm": 1}}, {"id": "b", "text": "I call"}]},
        {"id": "q2", "type": "choice", "text": "A quarrel", "options": [
          {"id": "a", "text": "I stay", "weights": {"calm": 0.5}}, {"id": "b", "text": "I go"}]}],
      "scales": [{"id": "calm", "title": "Calm"}]})");
    REQUIRE(instrument);
    const quiz::Answers answers{0, 0};
    const auto profile = quiz::makeProfile(*instrument, instrument->forms.front(), answers);
    const auto report = report::makeReport(*instrument, profile, answers, Language::English, "");
    const auto text = toPlainText(report);
    CHECK_THAT(text, Catch::Contains("Scores run from 0, never chosen, to 1, chosen every time."));
    CHECK_THAT(text, Catch::Contains("0.75"));
    CHECK_THAT(text, Catch::Contains("+0.50: “No reply” (I wait)"));
    CHECK_THAT(text, Catch::Contains("+0.25: “A quarrel” (I stay)"));
    REQUIRE(report.contributions.size() == 2);
    CHECK(report.contributions[0].answer == 1);
}

TEST_CASE("a page refers to nothing outside itself")
{
    const auto outside = GENERATE(std::string("http"), std::string("src="), std::string("url("),
                                  std::string("@import"), std::string("<script"), std::string("<link"));
    CHECK_THAT(toHtml(sampleReport("leaning", Language::English)), !Catch::Contains(outside));
}

TEST_CASE("whatever a definition holds is shown as text")
{
    const auto [title, markdown, html] = GENERATE(table<std::string, std::string, std::string>({
        {"a < b", "# a \\< b\n", "<h1>a &lt; b</h1>"},
        {"<script>", "# \\<script\\>\n", "<h1>&lt;script&gt;</h1>"},
        {"\"R&D\"", "# \"R&D\"\n", "<h1>&quot;R&amp;D&quot;</h1>"},
        {"&lt;", "# \\&lt;\n", "<h1>&amp;lt;</h1>"},
        {"*a*_b_`c`", "# \\*a\\*\\_b\\_\\`c\\`\n", "<h1>*a*_b_`c`</h1>"},
        {"[a](b) \\", "# \\[a\\](b) \\\\\n", "<h1>[a](b) \\</h1>"},
        {"# a #", "# \\# a \\#\n", "<h1># a #</h1>"},
        {"12. a", "# 12\\. a\n", "<h1>12. a</h1>"},
        {"1.5 a", "# 1.5 a\n", "<h1>1.5 a</h1>"},
        {"- a - b", "# \\- a - b\n", "<h1>- a - b</h1>"},
        {"-5 and C#", "# -5 and C#\n", "<h1>-5 and C#</h1>"},
        {"---", "# \\---\n", "<h1>---</h1>"},
        {"two\n\nlines", "# two lines\n", "<h1>two lines</h1>"},
        {"{score} {low}", "# {score} {low}\n", "<h1>{score} {low}</h1>"},
    }));

    auto instrument = sampleInstrument();
    instrument.title = {title, ""};
    const auto profile = quiz::makeProfile(instrument, instrument.forms.front(), {});
    const auto report = report::makeReport(instrument, profile, {}, Language::English, "");
    CHECK_THAT(toMarkdown(report), Catch::StartsWith(markdown));
    CHECK_THAT(toHtml(report), Catch::Contains(html));
}

TEST_CASE("words of a definition are filled in as they are")
{
    auto instrument = sampleInstrument();
    instrument.scales[0].low.en = "says {high} and {max}";
    const auto profile = quiz::makeProfile(instrument, instrument.forms.front(), {});
    const auto text = toPlainText(report::makeReport(instrument, profile, {}, Language::English, ""));
    CHECK_THAT(text, Catch::Contains("towards 1, “says {high} and {max}”; towards 7, “seeks reassurance”."));
}
