#include "catch.hpp"
#include "report/passages.h"

namespace {

using Section = content::ProfileText::Section;

content::ProfileText ofRegion(std::string region, Section section)
{
    content::ProfileText text;
    text.section = section;
    text.text.en = region + " text";
    text.region = std::move(region);
    return text;
}

content::ProfileText ofScale(std::string scale, content::End end, Section section)
{
    content::ProfileText text;
    text.section = section;
    text.end = end;
    text.text.en = scale + (end == content::End::High ? " high" : " low");
    text.scale = std::move(scale);
    return text;
}

/// Scales with these scores on 1 to 7.
struct Habits
{
    quiz::Instrument instrument;
    quiz::Profile profile;

    explicit Habits(const std::vector<std::optional<double>> &scores)
    {
        for (std::size_t i = 0; i < scores.size(); ++i) {
            quiz::Scale scale;
            scale.id = std::string(1, static_cast<char>('a' + i));
            instrument.scales.push_back(scale);
            quiz::ScaleScore score;
            score.scale = i;
            score.score = scores[i];
            profile.scales.push_back(score);
        }
    }
};

std::string written(const std::vector<report::Passage> &passages)
{
    std::string result;
    for (const auto &passage : passages) {
        result += std::string(content::code(passage.section)) + ":";
        for (const auto &paragraph : passage.paragraphs)
            result += " " + paragraph + ";";
        result += "\n";
    }
    return result;
}

} // namespace

TEST_CASE("the region of a leaning has the name authors give it")
{
    using quiz::Style;
    const auto [leaning, expected] = GENERATE(table<quiz::Leaning, std::string>({
        {{Style::Anxious, std::nullopt}, "anxious"},
        {{Style::Anxious, Style::Secure}, "secure-anxious"},
        {{Style::Avoidant, Style::Fearful}, "avoidant-fearful"},
    }));
    CHECK(report::regionOf(leaning) == expected);
}

TEST_CASE("the habits that stand out most are spoken of, at most four, at either end")
{
    std::vector<content::ProfileText> texts;
    for (const auto *scale : {"a", "b", "c", "d", "e", "f"}) {
        texts.push_back(ofScale(scale, content::End::High, Section::Growth));
        texts.push_back(ofScale(scale, content::End::Low, Section::Strengths));
    }
    const auto [scores, expected] = GENERATE(table<std::vector<std::optional<double>>, std::string>({
        {{4.0, 4.9, 3.1, std::nullopt}, ""},
        {{5.0, 3.0}, "strengths: b low;\ngrowth: a high;\n"},
        {{5.0, 6.5, 5.5, 1.0, 6.0, 5.2}, "strengths: d low;\ngrowth: b high; e high; c high;\n"},
    }));
    const Habits habits(scores);
    CHECK(written(report::passages(texts, {{&habits.instrument, &habits.profile}}, base::Language::English))
          == expected);
}

TEST_CASE("the region of the plane speaks first, its scales not by themselves")
{
    Habits plane({6.0, 2.0});
    plane.instrument.plane = quiz::Plane{};
    plane.profile.styles = quiz::StyleProbabilities{0.1, 0.8, 0.05, 0.05};
    const Habits habits({6.0});
    const std::vector<content::ProfileText> texts{
        ofScale("a", content::End::High, Section::Summary), ofRegion("anxious", Section::Strengths),
        ofRegion("anxious", Section::Summary), ofRegion("secure", Section::Summary)};
    CHECK(written(report::passages(
              texts, {{&plane.instrument, &plane.profile}, {&habits.instrument, &habits.profile}},
              base::Language::English))
          == "summary: anxious text; a high;\nstrengths: anxious text;\n");
}
