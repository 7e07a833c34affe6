#include "quiz_samples.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace samples {

Approx near(double number)
{
    return Approx(number).epsilon(0).margin(1e-9);
}

quiz::Instrument instrument(int min, int max, const std::vector<std::string> &scales, int items,
                            const std::vector<int> &reversed)
{
    quiz::Instrument made;
    made.id = "sample";
    made.version = "1";
    made.hash = "0123456789abcdef";
    made.responseScale = {min, max, {0}, {}};
    for (const auto &id : scales) {
        quiz::Scale scale;
        scale.id = id;
        scale.title = {id, {}};
        scale.facets = {id};
        made.scales.push_back(scale);
    }
    quiz::Form full{"full", {"full", {}}, {}};
    for (int number = 1; number <= items; ++number) {
        quiz::Item item;
        item.id = (number < 10 ? "a0" : "a") + std::to_string(number);
        item.scale = static_cast<std::size_t>(number - 1) % scales.size();
        item.isReversed = std::ranges::find(reversed, number) != reversed.end();
        full.items.push_back(made.items.size());
        made.items.push_back(item);
    }
    made.forms.push_back(full);
    return made;
}

quiz::Instrument plane(int min, int max, int items)
{
    auto made = instrument(min, max, {"anxiety", "avoidance"}, items);
    made.plane = quiz::Plane{1, 0, made.responseScale.midpoint(), made.responseScale.midpoint()};
    return made;
}

quiz::Answers answers(std::string_view text)
{
    quiz::Answers all;
    for (const char character : text)
        all.push_back(character == '_' ? std::nullopt : std::optional(character - '0'));
    return all;
}

std::string definition()
{
    return R"({
  "id": "sample", "version": "1.0.0",
  "title": {"en": "Sample", "zh": "样例"}, "intro": {"en": "Intro"}, "about": "What it can tell",
  "response": {"type": "likert", "min": 1, "max": 5, "missing": [0, 99],
               "labels": {"en": ["Never", "Seldom", "At times", "Often", "Always"],
                          "zh": ["从不", "很少", "有时", "经常", "总是"]}},
  "items": [
    {"id": "a01", "text": {"en": "One", "zh": "一"}, "scale": "anxiety", "keyed": 1},
    {"id": "a02", "text": "Two", "scale": "avoidance", "keyed": -1},
    {"id": "a03", "text": "Three", "scale": "anxiety", "keyed": -1, "type": "likert"},
    {"id": "q01", "text": "Which?", "type": "choice", "options": [
      {"id": "stay", "text": "Stay", "weights": {"anxious": 1, "anxiety": 0.5}, "comment": {"en": "Why", "zh": "因为"}},
      {"id": "go", "text": "Go"}]}
  ],
  "scales": [
    {"id": "anxiety", "title": "Anxiety", "low": "calm", "high": {"en": "worried", "zh": "不安"}, "growth": "high",
     "facets": ["asking", "reassurance"], "min_answered": 0.75, "provisional_from": 0.25,
     "reference": {"n": 120, "mean": 2.5, "sd": 0.9, "alpha": 0.91, "retest": 0.8, "source": "somebody2001"}},
    {"id": "avoidance", "title": {"en": "Avoidance"}, "facets": [], "reference": null}
  ],
  "plane": {"x": "avoidance", "y": "anxiety", "cut": {"x": 3, "y": 2.5}},
  "forms": [{"id": "short", "title": {"en": "Short"}, "items": ["a03", "a01"]}, {"id": "full"}]
})";
}

std::string contentsOf(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace samples
