#include "catch.hpp"
#include "report/scale_words.h"

using base::Language;

namespace {

report::Report sample(Language language, bool isChoice)
{
    report::Report report;
    report.language = language;
    report.isChoice = isChoice;
    report.min = isChoice ? 0 : 1;
    report.max = isChoice ? 1 : 7;
    return report;
}

report::ScaleResult scale(quiz::Status status, std::optional<quiz::Interval> interval, int answered)
{
    report::ScaleResult scale;
    scale.title = "Worry";
    scale.status = status;
    scale.interval = interval;
    scale.answered = answered;
    scale.items = 5;
    if (status != quiz::Status::None)
        scale.score = 4.25;
    return scale;
}

using quiz::Interval;
using quiz::Status;

} // namespace

TEST_CASE("below a bar stands how sure its score is and how many answers it rests on")
{
    const auto [sample, english, chinese] = GENERATE(table<report::ScaleResult, std::string, std::string>({
        {scale(Status::Scored, Interval{3, 5.64}, 5), "Interval 3.0 to 5.6, from 5 of 5 statements.",
         "区间 3.0 到 5.6，共 5 道题，答了 5 道。"},
        {scale(Status::Provisional, Interval{3, 5.6}, 3),
         "Interval 3.0 to 5.6, from 3 of 5 statements. That is few; take the score as provisional.",
         "区间 3.0 到 5.6，共 5 道题，答了 3 道。答得不多，得分先当作一点提示。"},
        {scale(Status::Provisional, std::nullopt, 1),
         "No interval, from 1 of 5 statements. That is few; take the score as provisional.",
         "没有区间，共 5 道题，答了 1 道。答得不多，得分先当作一点提示。"},
        {scale(Status::None, std::nullopt, 1),
         "No score: only 1 of 5 statements were answered, too few to say anything.",
         "没有得分：5 道题只答了 1 道，还不能说明什么。"},
        {scale(Status::Scored, Interval{4.25, 4.25}, 5),
         "Interval 4.3 to 4.3, from 5 of 5 statements. All answers were alike here, so nothing shows how "
         "sure the score is.",
         "区间 4.3 到 4.3，共 5 道题，答了 5 道。这里的回答都一样，看不出这个得分有多确定。"},
    }));
    CHECK(report::noteOn(sample, ::sample(Language::English, false)) == english);
    CHECK(report::noteOn(sample, ::sample(Language::Chinese, false)) == chinese);
}

TEST_CASE("below a share of choices stands how many went this way")
{
    auto share = scale(Status::Scored, Interval{0, 0.3}, 5);
    const auto choices = sample(Language::English, true);
    CHECK(report::noteOn(share, choices)
          == "Interval 0.00 to 0.30, from 5 of 5 questions. None of these answers went this way.");
    share.chosen = 2;
    CHECK(report::noteOn(share, choices)
          == "Interval 0.00 to 0.30, from 5 of 5 questions. 2 of these answers went this way, wholly or in "
             "part.");
    CHECK(report::noteOn(share, sample(Language::Chinese, true))
          == "区间 0.00 到 0.30，共 5 道题，答了 5 道。其中 2 道的选择，全部或部分属于这一类。");
}

TEST_CASE("a bar is a sentence for whoever does not see it")
{
    auto worry = scale(Status::Scored, std::nullopt, 5);
    CHECK(report::barWords(worry, sample(Language::English, false)) == "Worry 4.3 of 7.");
    worry.low = "settles easily";
    worry.high = "asks again";
    CHECK(report::barWords(worry, sample(Language::English, false))
          == "Worry 4.3 of 7. Worry: towards 1, “settles easily”; towards 7, “asks again”.");
    CHECK(report::barWords(scale(Status::None, std::nullopt, 1), sample(Language::English, false))
          == "Worry: no score.");
    CHECK(report::barWords(scale(Status::None, std::nullopt, 1), sample(Language::Chinese, false))
          == "Worry：没有得分。");
}

TEST_CASE("an answer is a point and its words; a choice only its words")
{
    const report::ItemContribution moved{"worry", "a01", "I search for signs.", 5, "Somewhat agree", 0.25};
    CHECK(report::answerWords(moved, sample(Language::English, false)) == "5, Somewhat agree");
    CHECK(report::answerWords(moved, sample(Language::Chinese, false)) == "5，Somewhat agree");
    CHECK(report::answerWords(moved, sample(Language::English, true)) == "Somewhat agree");
}

TEST_CASE("the point is told with the probabilities of all four regions, none of them 0 or 100")
{
    auto report = sample(Language::English, false);
    CHECK(report::certainty(report).empty());
    report.scales = {scale(Status::Scored, std::nullopt, 5)};
    CHECK(report::planeSentence(report) == "Worry 4.3 of 7.");
    report.leaning = "leaning anxious";
    report.styles = quiz::StyleProbabilities{0.03, 0.9657, 0.0002, 0.0041};
    CHECK(report::planeSentence(report) == "Worry 4.3 of 7. Taken together: leaning anxious.");
    CHECK_THAT(
        report::certainty(report),
        Catch::EndsWith("probabilities: secure 3%, anxious 97%, avoidant under 1%, fearful under 1%."));
    report.language = Language::Chinese;
    CHECK_THAT(report::certainty(report),
               Catch::EndsWith("可能性是：安全型 3%，焦虑型 97%，回避型 不到 1%，恐惧型 不到 1%。"));
}
