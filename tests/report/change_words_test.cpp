#include "catch.hpp"
#include "report/change_words.h"

using base::Language;

namespace {

constexpr auto Definition = R"({
  "id": "pair", "version": "1", "title": "T", "intro": "i", "about": "a",
  "response": {"type": "likert", "min": 1, "max": 7},
  "items": [{"id": "q1", "text": "one", "scale": "worry", "keyed": 1},
            {"id": "q2", "text": "two", "scale": "worry", "keyed": 1},
            {"id": "q3", "text": "three", "scale": "distance", "keyed": 1},
            {"id": "q4", "text": "four", "scale": "distance", "keyed": 1}],
  "scales": [{"id": "worry", "title": {"en": "Worry", "zh": "不安"}},
             {"id": "distance", "title": {"en": "Distance", "zh": "疏远"}}]
})";

const quiz::Instrument &instrument()
{
    static const auto parsed = quiz::parseInstrument(Definition).value();
    return parsed;
}

advice::ScoredSitting sitting(const quiz::Answers &answers)
{
    const auto &form = instrument().forms.front();
    advice::ScoredSitting sitting;
    sitting.parts.push_back({&instrument(), &form, quiz::makeProfile(instrument(), form, answers), answers});
    return sitting;
}

} // namespace

TEST_CASE("what changed between two sittings is told by the rule of reliable change")
{
    const auto [earlier, later, english, chinese]
        = GENERATE(table<quiz::Answers, quiz::Answers, std::string, std::string>({
            {{2, 3, 6, 7},
             {6, 7, 2, 3},
             "Since then: Worry has risen; Distance has fallen.",
             "和那次相比：「不安」升高了；「疏远」降低了。"},
            {{2, 3, 6, 7},
             {2, 4, 6, 7},
             "Since then: no difference larger than chance would make.",
             "和那次相比：差别没有超出偶然的范围。"},
            // Neither sitting shows how sure it is.
            {{2, 2, 6, 6}, {3, 3, 6, 6}, "", ""},
        }));
    CHECK(report::changeWords(sitting(earlier), sitting(later), Language::English, Language::English)
          == english);
    CHECK(report::changeWords(sitting(earlier), sitting(later), Language::Chinese, Language::Chinese)
          == chinese);
}

TEST_CASE("a change is told in the language of the window, of scales in that of the tests")
{
    CHECK(report::changeWords(sitting({2, 3, 6, 7}), sitting({6, 7, 6, 7}), Language::English,
                              Language::Chinese)
          == "Since then: 不安 has risen.");
}
