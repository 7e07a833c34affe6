#include "catch.hpp"
#include "quiz/instrument.h"
#include "quiz_samples.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

using nlohmann::json;

namespace {

std::vector<base::Error> mistakesIn(const std::string &text)
{
    const auto instrument = quiz::parseInstrument(text);
    return instrument ? std::vector<base::Error>{} : instrument.error();
}

std::string told(const std::vector<base::Error> &mistakes)
{
    std::string text;
    for (const auto &mistake : mistakes)
        text += mistake.place + ": " + mistake.sentence + '\n';
    return text;
}

/// The sample with one value put in at a pointer, or taken out where the value is "".
std::string changed(const std::string &pointer, const std::string &value)
{
    auto definition = json::parse(samples::definition());
    const json::json_pointer place(pointer);
    if (!value.empty())
        definition[place] = json::parse(value);
    else if (definition[place.parent_pointer()].is_array())
        definition[place.parent_pointer()].erase(std::stoul(place.back()));
    else
        definition[place.parent_pointer()].erase(place.back());
    return definition.dump();
}

} // namespace

TEST_CASE("every key of a definition is read")
{
    const auto instrument = quiz::parseInstrument(samples::definition());
    REQUIRE(told(instrument ? std::vector<base::Error>{} : instrument.error()) == "");

    CHECK(instrument->id == "sample");
    CHECK(instrument->version == "1.0.0");
    CHECK(instrument->title == base::Localized{"Sample", "样例"});
    CHECK(instrument->intro == base::Localized{"Intro", ""});
    CHECK(instrument->about == base::Localized{"What it can tell", ""});
    CHECK(instrument->responseScale.min == 1);
    CHECK(instrument->responseScale.max == 5);
    CHECK(instrument->responseScale.midpoint() == 3);
    CHECK(instrument->responseScale.missing == std::vector{0, 99});
    CHECK(instrument->responseScale.labels.size() == 5);
    CHECK(instrument->responseScale.labels[4] == base::Localized{"Always", "总是"});
    REQUIRE(instrument->plane);
    CHECK(instrument->plane->x == 1);
    CHECK(instrument->plane->y == 0);
    CHECK(instrument->plane->cutX == 3);
    CHECK(instrument->plane->cutY == 2.5);
}

TEST_CASE("scales are read with their ends, shares and published figures")
{
    const auto scales = quiz::parseInstrument(samples::definition())->scales;
    REQUIRE(scales.size() == 2);
    CHECK(scales[0].low == base::Localized{"calm", ""});
    CHECK(scales[0].high == base::Localized{"worried", "不安"});
    CHECK(scales[0].growth == quiz::Growth::High);
    CHECK(scales[0].facets == std::vector<std::string>{"asking", "reassurance"});
    CHECK(scales[0].minAnswered == 0.75);
    CHECK(scales[0].provisionalFrom == 0.25);
    REQUIRE(scales[0].reference);
    CHECK(scales[0].reference->n == 120);
    CHECK(scales[0].reference->mean == 2.5);
    CHECK(scales[0].reference->sd == 0.9);
    CHECK(scales[0].reference->alpha == 0.91);
    CHECK(scales[0].reference->retest == 0.8);
    CHECK(scales[0].reference->source == "somebody2001");

    CHECK(scales[1].growth == quiz::Growth::None);
    CHECK(scales[1].facets == std::vector<std::string>{"avoidance"});
    CHECK(scales[1].minAnswered == 0.8);
    CHECK(scales[1].provisionalFrom == 0.5);
    CHECK_FALSE(scales[1].reference);
}

TEST_CASE("items are read with their scale, direction and options")
{
    const auto instrument = *quiz::parseInstrument(samples::definition());
    REQUIRE(instrument.items.size() == 4);
    CHECK(instrument.items[0].text == base::Localized{"One", "一"});
    CHECK(instrument.items[0].scale == 0);
    CHECK_FALSE(instrument.items[0].isReversed);
    CHECK(instrument.items[1].text == base::Localized{"Two", ""});
    CHECK(instrument.items[1].scale == 1);
    CHECK(instrument.items[1].isReversed);
    const auto &options = instrument.items[3].options;
    REQUIRE(options.size() == 2);
    CHECK(options[0].weights == std::map<std::string, double>{{"anxious", 1}, {"anxiety", 0.5}});
    CHECK(options[0].comment == base::Localized{"Why", "因为"});
    CHECK(options[1].text == base::Localized{"Go", ""});
    CHECK(instrument.itemIndex("a02") == 1);
    CHECK_FALSE(instrument.itemIndex("A02"));
    CHECK(instrument.scaleIndex("avoidance") == 1);
    CHECK_FALSE(instrument.scaleIndex("a01"));
}

TEST_CASE("forms keep their own order; without items they have all")
{
    const auto instrument = *quiz::parseInstrument(samples::definition());
    REQUIRE(instrument.form("short") != nullptr);
    CHECK(instrument.form("short")->items == std::vector<std::size_t>{2, 0});
    CHECK(instrument.form("short")->title.en == "Short");
    CHECK(instrument.form("full")->items == std::vector<std::size_t>{0, 1, 2, 3});
    CHECK(instrument.form("full")->title.en == "full");
    CHECK(instrument.form("long") == nullptr);
}

TEST_CASE("what may be left out")
{
    const auto [name, pointer, value] = GENERATE(table<std::string, std::string, std::string>({
        {"intro", "/intro", ""},
        {"about", "/about", ""},
        {"plane", "/plane", ""},
        {"plane as null", "/plane", "null"},
        {"missing codes", "/response/missing", ""},
        {"labels", "/response/labels", ""},
        {"Chinese labels", "/response/labels/zh", ""},
        {"labels as a plain list", "/response/labels", R"(["a", "b", "c", "d", "e"])"},
        {"type of the response", "/response/type", ""},
        {"forms", "/forms", ""},
        {"forms as an empty list", "/forms", "[]"},
        {"forms as null", "/forms", "null"},
        {"reference", "/scales/0/reference", ""},
        {"retest", "/scales/0/reference/retest", "null"},
        {"size of the sample", "/scales/0/reference/n", ""},
        {"mean", "/scales/0/reference/mean", ""},
        {"source", "/scales/0/reference/source", ""},
        {"empty source", "/scales/0/reference/source", "\"\""},
        {"a scale without items", "/scales/2", R"({"id": "idle", "title": "Idle"})"},
        {"ends", "/scales/0/low", ""},
        {"weights", "/items/3/options/0/weights", ""},
        {"Chinese text", "/title/zh", ""},
        {"empty Chinese text", "/title/zh", "\"\""},
        {"whole number with a point", "/response/min", "1.0"},
        {"low share", "/scales/1/min_answered", "0.3"},
    }));
    INFO(name);
    CHECK(told(mistakesIn(changed(pointer, value))) == "");
}

TEST_CASE("without labels the points are named by their numbers")
{
    const auto instrument = quiz::parseInstrument(changed("/response/labels", ""));
    REQUIRE(instrument);
    REQUIRE(instrument->responseScale.labels.size() == 5);
    CHECK(instrument->responseScale.labels[0].en == "1");
    CHECK(instrument->responseScale.labels[4].en == "5");
}

TEST_CASE("without forms there is one with all items")
{
    const auto instrument = quiz::parseInstrument(changed("/forms", ""));
    REQUIRE(instrument);
    REQUIRE(instrument->forms.size() == 1);
    CHECK(instrument->forms[0].id == "full");
    CHECK(instrument->forms[0].items.size() == 4);
}

TEST_CASE("a mistake is told with its place")
{
    const auto [pointer, value, place, sentence]
        = GENERATE(table<std::string, std::string, std::string, std::string>({
            {"/titel", "\"x\"", "/titel", "unknown key 'titel'"},
            {"/items/0/keyd", "1", "/items/0/keyd", "unknown key 'keyd'"},
            {"/scales/0/growht", "\"low\"", "/scales/0/growht", "unknown key 'growht'"},
            {"/plane/cut/z", "3", "/plane/cut/z", "unknown key 'z'"},
            {"/title/de", "\"x\"", "/title/de", "unknown key 'de'"},
            {"/forms/0/item", "[]", "/forms/0/item", "unknown key 'item'"},
            {"/response/labels/de", "[]", "/response/labels/de", "unknown key 'de'"},
            {"/scales/0/reference/beta", "1", "/scales/0/reference/beta", "unknown key 'beta'"},
            {"/items/0/a~1b", "1", "/items/0/a~1b", "unknown key 'a/b'"},
            {"/items/3/scale", "\"anxiety\"", "/items/3/scale", "unknown key 'scale'"},
            {"/items/0/options", "[]", "/items/0/options", "unknown key 'options'"},

            {"/id", "", "", "'id' is missing"},
            {"/id", "7", "/id", "'id' must be a string"},
            {"/id", "\" \"", "/id", "'id' is empty"},
            {"/version", "", "", "'version' is missing"},
            {"/title", "", "", "'title' is missing"},
            {"/title", "7", "/title", "a text is a string or an object"},
            {"/title", "\"\"", "/title", "the text is empty"},
            {"/title/en", "\"\"", "/title/en", "'en' is empty"},
            {"/title/en", "\"\\u3000\"", "/title/en", "'en' is empty"},
            {"/title/en", "", "/title", "'en' is missing"},
            {"/title/zh", "3", "/title/zh", "'zh' must be a string"},
            {"/intro/en", "null", "/intro", "'en' is missing"},

            {"/response", "", "", "'response' is missing"},
            {"/response", "[]", "/response", "'response' must be an object"},
            {"/response/type", "\"slider\"", "/response/type", "'likert'"},
            {"/response/min", "", "/response", "'min' is missing"},
            {"/response/min", "\"1\"", "/response/min", "'min' must be a whole number"},
            {"/response/min", "1.5", "/response/min", "'min' must be a whole number"},
            {"/response/min", "true", "/response/min", "'min' must be a whole number"},
            {"/response/min", "5", "/response/max", "'max' must be more than 'min'"},
            {"/response/max", "0", "/response/max", "'max' must be more than 'min'"},
            {"/response/max", "102", "/response/max", "at most 101 points"},
            {"/response/max", "4000000000", "/response/max", "'max' must be a whole number"},
            {"/response/max", "2000000000", "/response/min", "between -1000000 and 1000000"},
            {"/response/missing", "0", "/response/missing", "must be a list"},
            {"/response/missing/1", "3", "/response/missing/1",
             "the code 3 for a missing answer is an answer, too"},
            {"/response/missing/1", "1", "/response/missing/1", "the code 1 for a missing answer"},
            {"/response/missing/1", "5", "/response/missing/1", "the code 5 for a missing answer"},
            {"/response/missing/0", "\"NA\"", "/response/missing/0", "must be a whole number"},
            {"/response/labels/en", "[\"a\"]", "/response/labels/en", "there are 5 points and 1 labels"},
            {"/response/labels/zh/4", "", "/response/labels/zh", "there are 5 points and 4 labels"},
            {"/response/labels/en", "", "/response/labels", "'en' is missing"},
            {"/response/labels/en", "\"a\"", "/response/labels/en", "must be a list"},
            {"/response/labels/en/2", "3", "/response/labels/en/2", "a label must be a string"},
            {"/response/labels/en/2", "\"\"", "/response/labels/en/2", "the text is empty"},
            {"/response/labels", "7", "/response/labels", "'labels' must be an object"},

            {"/items", "", "", "'items' is missing"},
            {"/items", "{}", "/items", "must be a list"},
            {"/items", "[]", "/items", "'items' is an empty list"},
            {"/items/0", "\"a01\"", "/items/0", "an object in braces is expected here"},
            {"/items/1/id", "\"a01\"", "/items/1/id", "the id 'a01' is there twice"},
            {"/items/1/text", "", "/items/1", "'text' is missing"},
            {"/items/1/scale", "\"avoidence\"", "/items/1/scale", "there is no scale 'avoidence'"},
            {"/items/1/scale", "", "/items/1", "'scale' is missing"},
            {"/items/1/keyed", "", "/items/1", "'keyed' is missing"},
            {"/items/1/keyed", "0", "/items/1/keyed", "'keyed' is 1, or -1"},
            {"/items/1/keyed", "\"-1\"", "/items/1/keyed", "'keyed' is 1, or -1"},
            {"/items/1/type", "\"slider\"", "/items/1/type", "'likert' or 'choice'"},
            {"/items/3/options", "", "/items/3", "'options' is missing"},
            {"/items/3/options/1", "", "/items/3/options", "at least two options"},
            {"/items/3/options/1/id", "\"stay\"", "/items/3/options/1/id", "the id 'stay' is there twice"},
            {"/items/3/options/1/text", "", "/items/3/options/1", "'text' is missing"},
            {"/items/3/options/0/weights/happy", "1", "/items/3/options/0/weights/happy",
             "neither a scale nor a style"},
            {"/items/3/options/0/weights/anxious", "\"1\"", "/items/3/options/0/weights/anxious",
             "must be a number"},

            {"/scales", "", "", "'scales' is missing"},
            {"/scales", "[]", "/scales", "'scales' is an empty list"},
            {"/scales/1/id", "\"anxiety\"", "/scales/1/id", "the id 'anxiety' is there twice"},
            {"/scales/1/title", "", "/scales/1", "'title' is missing"},
            {"/scales/0/growth", "\"up\"", "/scales/0/growth", "'low' or 'high', not 'up'"},
            {"/scales/0/facets", "\"asking\"", "/scales/0/facets", "must be a list"},
            {"/scales/0/facets/1", "\"\"", "/scales/0/facets/1", "a string that is not empty"},
            {"/scales/0/min_answered", "80", "/scales/0/min_answered", "between 0 and 1, not 80"},
            {"/scales/0/min_answered", "\"0.8\"", "/scales/0/min_answered", "must be a number"},
            {"/scales/0/provisional_from", "0.9", "/scales/0/provisional_from",
             "must not be more than 'min_answered'"},
            {"/scales/0/reference", "[]", "/scales/0/reference", "'reference' must be an object"},
            {"/scales/0/reference/sd", "", "/scales/0/reference", "'sd' is missing"},
            {"/scales/0/reference/sd", "0", "/scales/0/reference/sd", "'sd' must be more than 0"},
            {"/scales/0/reference/sd", "14.5", "/scales/0/reference/sd", "that of a sum"},
            {"/scales/0/reference/alpha", "", "/scales/0/reference", "'alpha' is missing"},
            {"/scales/0/reference/alpha", "1.1", "/scales/0/reference/alpha", "between 0 and 1, not 1.1"},
            {"/scales/0/reference/alpha", "-0.1", "/scales/0/reference/alpha", "between 0 and 1"},
            {"/scales/0/reference/retest", "91", "/scales/0/reference/retest", "between 0 and 1"},
            {"/scales/0/reference/mean", "46", "/scales/0/reference/mean", "between 1 and 5, not 46"},
            {"/scales/0/reference/n", "-1", "/scales/0/reference/n", "must not be less than 0"},
            {"/scales/0/reference/source", "5", "/scales/0/reference/source", "must be a string"},

            {"/plane", "7", "/plane", "'plane' must be an object"},
            {"/plane/x", "\"distance\"", "/plane/x", "there is no scale 'distance'"},
            {"/plane/y", "", "/plane", "'y' is missing"},
            {"/plane/y", "\"avoidance\"", "/plane/y", "must be two scales"},
            {"/plane/cut", "", "/plane", "'cut' is missing"},
            {"/plane/cut/x", "", "/plane/cut", "'x' is missing"},
            {"/plane/cut/y", "40", "/plane/cut/y", "between 1 and 5, not 40"},

            {"/forms/0/id", "", "/forms/0", "'id' is missing"},
            {"/forms/1/id", "\"short\"", "/forms/1/id", "the id 'short' is there twice"},
            {"/forms/0/items/1", "\"a09\"", "/forms/0/items/1", "there is no item 'a09'"},
            {"/forms/0/items/1", "\"a03\"", "/forms/0/items/1", "the item 'a03' is there twice"},
            {"/forms/0/items/1", "1", "/forms/0/items/1", "must be a string"},
            {"/forms/0/items", "[]", "/forms/0/items", "at least one item"},
            {"/forms/0/items", "\"a01\"", "/forms/0/items", "must be a list"},
        }));
    CAPTURE(pointer, value);
    const auto mistakes = mistakesIn(changed(pointer, value));
    const bool isTold = std::ranges::any_of(mistakes, [&](const base::Error &mistake) {
        return mistake.place == place && mistake.sentence.find(sentence) != std::string::npos;
    });
    INFO(told(mistakes));
    CHECK(isTold);
}

TEST_CASE("all mistakes are told in one run")
{
    auto definition = json::parse(samples::definition());
    definition["titel"] = "x";
    definition["items"][0]["keyed"] = 2;
    definition["items"][1]["scale"] = "nowhere";
    definition["items"][2]["text"] = {{"zh", "三"}};
    definition["scales"][0]["reference"]["alpha"] = 2;
    definition["plane"].erase("cut");
    definition["forms"][0]["items"][0] = "b01";
    CHECK(told(mistakesIn(definition.dump()))
          == "/scales/0/reference/alpha: 'alpha' must be between 0 and 1, not 2\n"
             "/items/0/keyed: 'keyed' is 1, or -1 for a reversed item\n"
             "/items/1/scale: there is no scale 'nowhere'\n"
             "/items/2/text: 'en' is missing\n"
             "/plane: 'cut' is missing\n"
             "/forms/0/items/0: there is no item 'b01'\n"
             "/titel: unknown key 'titel'\n");
}

TEST_CASE("a mistake in the bounds does not make others of what depends on them")
{
    CHECK(told(mistakesIn(changed("/response/max", "1")))
          == "/response/max: 'max' must be more than 'min'\n");
    CHECK(told(mistakesIn(changed("/response", ""))) == ": 'response' is missing\n");
}

TEST_CASE("choices among rated items alone make no score")
{
    auto definition = json::parse(samples::definition());
    definition["items"] = json::array({definition["items"][3]});
    definition["items"][0]["options"][0]["weights"] = {{"anxiety", 1}, {"avoidance", -1}};
    definition.erase("forms");
    CHECK(told(mistakesIn(definition.dump()))
          == "/items: all items are choices: for a test of choices the response is {\"type\": \"choice\"}, "
             "otherwise at least one item must be answered on the response scale\n");
}

TEST_CASE("the hash is that of the meaning, not of the spacing")
{
    const auto hash = quiz::parseInstrument(samples::definition())->hash;
    CHECK(hash.size() == 16);
    CHECK(hash.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(quiz::parseInstrument(json::parse(samples::definition()).dump(4))->hash == hash);
    CHECK(quiz::parseInstrument(changed("/items/0/keyed", "-1"))->hash != hash);
    CHECK(quiz::parseInstrument(changed("/version", "\"1.0.1\""))->hash != hash);
}

TEST_CASE("the instruments of the library are read")
{
    const auto id = GENERATE(as<std::string>{}, "attachment", "communication");
    const auto text = samples::contentsOf(std::string(ATTUNE_CONTENT_DIR) + "/instruments/" + id + ".json");
    const auto instrument = quiz::parseInstrument(text);
    REQUIRE(told(instrument ? std::vector<base::Error>{} : instrument.error()) == "");
    CHECK(instrument->id == id);
    CHECK(instrument->form("full") != nullptr);
    CHECK(instrument->form("short") != nullptr);
    for (const auto &scale : instrument->scales)
        CHECK_FALSE(scale.low.zh.empty());
    for (const auto &item : instrument->items)
        CHECK_FALSE(item.text.zh.empty());
}
