#include "advice/ranking.h"
#include "catch.hpp"
#include "quiz_samples.h"

#include <algorithm>
#include <random>

using advice::Direction;
using quiz::Style;
using samples::near;

namespace {

advice::Lean anxiety(Direction direction, double lean)
{
    return {{"attachment", "anxiety", direction, 0, lean}, {"anxiety"}, true, false};
}

advice::Lean avoidance(Direction direction, double lean)
{
    return {{"attachment", "avoidance", direction, 0, lean}, {"avoidance"}, false, true};
}

advice::Lean habit(const std::string &scale, double lean, std::vector<std::string> facets)
{
    return {{"communication", scale, Direction::Low, 0, lean}, std::move(facets), false, false};
}

/// Candidates by what they speak to; each has the name of the function that makes it, or the one given.
advice::Candidate plain(std::string id)
{
    advice::Candidate made;
    made.id = std::move(id);
    return made;
}

advice::Candidate about(std::string id, std::vector<std::string> facets)
{
    auto made = plain(std::move(id));
    made.facets = std::move(facets);
    return made;
}

advice::Candidate forAnxiety(std::string id, Direction end)
{
    auto made = plain(std::move(id));
    made.anxiety = end;
    return made;
}

advice::Candidate forAvoidance(std::string id, Direction end)
{
    auto made = plain(std::move(id));
    made.avoidance = end;
    return made;
}

advice::Candidate suiting(std::string id, std::vector<Style> styles)
{
    auto made = plain(std::move(id));
    made.suits = std::move(styles);
    return made;
}

/// Ids in order, those with a reason with the scale it names: "calm(anxiety) other".
std::string order(const std::vector<advice::Suggestion> &suggestions)
{
    std::string text;
    for (const auto &one : suggestions) {
        text += text.empty() ? "" : " ";
        text += one.id + (one.reason ? "(" + one.reason->scale + ")" : "");
    }
    return text;
}

quiz::Instrument habits()
{
    auto made = samples::instrument(1, 5, {"asking", "pursuing", "humour"}, 6);
    made.id = "communication";
    made.scales[0].growth = quiz::Growth::Low;
    made.scales[0].facets = {"asking", "disclosure"};
    made.scales[1].growth = quiz::Growth::High;
    return made;
}

/// Scales with their direction and how far they lean, in per cent: "anxiety high 50".
std::string leaning(const quiz::Instrument &instrument, const std::string &answers)
{
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers(answers));
    std::string text;
    for (const auto &lean : advice::leans({{&instrument, &profile}})) {
        text += text.empty() ? "" : ", ";
        text += lean.reason.scale + (lean.reason.direction == Direction::High ? " high " : " low ")
            + std::to_string(static_cast<int>(lean.reason.lean * 100 + 0.5));
    }
    return text;
}

} // namespace

TEST_CASE("both ends of a dimension count, strongest first")
{
    const auto [answers, expected] = GENERATE(table<std::string, std::string>({
        {"7171", "anxiety high 100, avoidance low 100"},
        {"5171", "avoidance low 100, anxiety high 67"},
        {"4444", ""},
        {"6464", "anxiety high 67"},
        {"2424", "anxiety low 67"},
        {"6_6_", "anxiety high 67"},
        {"____", ""},
    }));
    CAPTURE(answers);
    CHECK(leaning(samples::plane(1, 7, 4), answers) == expected);
}

TEST_CASE("of a habit only the end that asks for work counts")
{
    // Asking grows from the low end, pursuing from the high one, humour from neither.
    const auto [answers, expected] = GENERATE(table<std::string, std::string>({
        {"151151", "asking low 100, pursuing high 100"},
        {"515515", ""},
        {"255255", "pursuing high 100, asking low 50"},
        {"333333", ""},
    }));
    CAPTURE(answers);
    CHECK(leaning(habits(), answers) == expected);
}

TEST_CASE("less than a tenth of the way is no lean")
{
    auto instrument = samples::plane(1, 7, 20);
    // Anxiety, on every other item: ten fours and fives.
    CHECK(leaning(instrument, "54444444444444444444") == "");
    CHECK(leaning(instrument, "54545454444444444444") == "anxiety high 13");
}

TEST_CASE("a lean tells its score")
{
    const auto instrument = samples::plane(1, 7, 4);
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("6464"));
    const auto leans = advice::leans({{&instrument, &profile}});
    REQUIRE(leans.size() == 1);
    CHECK(leans[0].reason.instrument == "sample");
    CHECK(leans[0].reason.score == near(6));
    CHECK(leans[0].reason.lean == near(2.0 / 3));
    CHECK(leans[0].isAnxiety);
    CHECK_FALSE(leans[0].isAvoidance);
}

TEST_CASE("a choice scale leans by its score where its high end asks for work")
{
    const auto instrument = quiz::parseInstrument(R"({
      "id": "scenes", "version": "1", "title": "Scenes", "response": {"type": "choice"},
      "items": [
        {"id": "q1", "type": "choice", "text": "What do you do?", "options": [
          {"id": "toward", "text": "Go near", "weights": {"near": 1}},
          {"id": "away", "text": "Go away", "weights": {"far": 1}}]},
        {"id": "q2", "type": "choice", "text": "And then?", "options": [
          {"id": "toward", "text": "Go near", "weights": {"near": 1}},
          {"id": "away", "text": "Go away", "weights": {"far": 1}}]}],
      "scales": [{"id": "near", "title": "Near", "growth": "high"}, {"id": "far", "title": "Far"}]})");
    REQUIRE(instrument);
    const auto profile = quiz::makeProfile(*instrument, instrument->forms[0], samples::answers("01"));
    const auto leans = advice::leans({{&*instrument, &profile}});
    REQUIRE(leans.size() == 1);
    CHECK(leans[0].reason.scale == "near");
    CHECK(leans[0].reason.lean == near(0.5));
    CHECK(leans[0].reason.title.en == "Near");
    CHECK(leans[0].reason.max == 1);
}

TEST_CASE("leans of several instruments are put in one order")
{
    const auto attachment = samples::plane(1, 7, 4);
    const auto communication = habits();
    const auto one = quiz::makeProfile(attachment, attachment.forms[0], samples::answers("6464"));
    const auto other = quiz::makeProfile(communication, communication.forms[0], samples::answers("133233"));
    const auto leans = advice::leans({{&attachment, &one}, {&communication, &other}});
    REQUIRE(leans.size() == 2);
    CHECK(leans[0].reason.scale == "asking");
    CHECK(leans[0].facets == std::vector<std::string>{"asking", "disclosure"});
    CHECK(leans[1].reason.scale == "anxiety");
}

TEST_CASE("what fits comes first, with its reason")
{
    using Leans = std::vector<advice::Lean>;
    using Candidates = std::vector<advice::Candidate>;
    const auto [name, leans, candidates, expected]
        = GENERATE(table<std::string, Leans, Candidates, std::string>({
            {"no lean: the given order, without reasons",
             {},
             {plain("c"), forAnxiety("a", Direction::High), plain("b")},
             "c a b"},
            {"an anxious profile",
             {anxiety(Direction::High, 0.6)},
             {plain("any"), forAnxiety("low", Direction::Low), forAnxiety("high", Direction::High),
              forAvoidance("far", Direction::High)},
             "high(anxiety) any low far"},
            {"a secure profile has its end, too",
             {anxiety(Direction::Low, 0.6)},
             {forAnxiety("high", Direction::High), forAnxiety("low", Direction::Low)},
             "low(anxiety) high"},
            {"the stronger lean first",
             {avoidance(Direction::High, 0.5), anxiety(Direction::High, 0.4)},
             {forAnxiety("worry", Direction::High), forAvoidance("far", Direction::High)},
             "far(avoidance) worry(anxiety)"},
            {"facets",
             {habit("asking", 0.5, {"asking", "disclosure"}), habit("repair", 0.2, {"repair"})},
             {about("sorry", {"repair"}), about("open", {"disclosure"}), about("touch", {"sex"})},
             "open(asking) sorry(repair) touch"},
            {"two leans answered come before one",
             {anxiety(Direction::High, 0.5), habit("asking", 0.4, {"asking"})},
             {forAnxiety("a", Direction::High),
              [] {
                  auto both = forAnxiety("b", Direction::High);
                  both.facets = {"asking"};
                  return both;
              }()},
             "b(anxiety) a(anxiety)"},
            {"many weak ones do not outweigh a strong one",
             {anxiety(Direction::High, 0.6), habit("w", 0.3, {"w"}), habit("x", 0.3, {"x"}),
              habit("y", 0.3, {"y"}), habit("z", 0.3, {"z"})},
             {about("broad", {"w", "x", "y", "z"}), forAnxiety("narrow", Direction::High)},
             "narrow(anxiety) broad(w)"},
            {"the opposite end of the other dimension counts against",
             {anxiety(Direction::High, 0.6), avoidance(Direction::Low, 0.4)},
             {[] {
                  auto fearful = forAnxiety("a", Direction::High);
                  fearful.avoidance = Direction::High;
                  return fearful;
              }(),
              forAnxiety("b", Direction::High)},
             "b(anxiety) a(anxiety)"},
            {"and where it outweighs, nothing fits",
             {anxiety(Direction::High, 0.8), habit("asking", 0.3, {"asking"})},
             {[] {
                  auto calm = forAnxiety("calm", Direction::Low);
                  calm.facets = {"asking"};
                  return calm;
              }(),
              plain("any")},
             "calm any"},
            {"equal weights by id",
             {anxiety(Direction::High, 0.6)},
             {forAnxiety("b", Direction::High), forAnxiety("a", Direction::High), plain("z"), plain("y")},
             "a(anxiety) b(anxiety) z y"},
            {"phrases by the style they suit",
             {anxiety(Direction::High, 0.6), avoidance(Direction::Low, 0.3)},
             {suiting("avoidant", {Style::Avoidant}), suiting("any", {}),
              suiting("anxious", {Style::Anxious}), suiting("fearful", {Style::Fearful}),
              suiting("secure", {Style::Secure})},
             "anxious(anxiety) fearful(anxiety) avoidant any secure"},
            {"styles speak to the end they agree on",
             {anxiety(Direction::High, 0.6), avoidance(Direction::High, 0.3)},
             {suiting("worried", {Style::Anxious, Style::Fearful}),
              suiting("distant", {Style::Avoidant, Style::Fearful}),
              suiting("all", {Style::Secure, Style::Anxious, Style::Avoidant, Style::Fearful})},
             "worried(anxiety) distant(avoidance) all"},
            {"styles come before the ends of the article",
             {anxiety(Direction::High, 0.6)},
             {[] {
                  auto phrase = suiting("a", {Style::Avoidant});
                  phrase.anxiety = Direction::High;
                  return phrase;
              }(),
              plain("b")},
             "a b"},
            {"safety pages are never suggested because of a score",
             {anxiety(Direction::High, 0.6)},
             {[] {
                  auto page = forAnxiety("safety", Direction::High);
                  page.isSafety = true;
                  return page;
              }(),
              plain("any"), forAnxiety("worry", Direction::High)},
             "worry(anxiety) safety any"},
        }));
    INFO(name);
    CHECK(order(advice::rank(leans, candidates, {})) == expected);
}

TEST_CASE("what the reader has done changes the order")
{
    const std::vector leans{anxiety(Direction::High, 0.6)};
    const std::vector candidates{plain("one"), about("two", {"asking"}), about("three", {"asking"}),
                                 forAnxiety("worry", Direction::High), forAnxiety("zeal", Direction::High)};
    const auto [name, history, expected] = GENERATE(table<std::string, advice::ReaderHistory, std::string>({
        {"nothing", {}, "worry(anxiety) zeal(anxiety) one two three"},
        {"read ones sink, but not below what fits nothing",
         {{"worry", "one"}, {}, {}},
         "zeal(anxiety) worry(anxiety) two three one"},
        {"what rang true lifts its neighbours",
         {{}, {"three"}, {}},
         "worry(anxiety) zeal(anxiety) two one three"},
        {"not for me is last", {{}, {}, {"worry", "one"}}, "zeal(anxiety) two three worry(anxiety) one"},
        {"not for me wins over read and true",
         {{"one"}, {"one"}, {"one"}},
         "worry(anxiety) zeal(anxiety) two three one"},
        {"unknown ids do nothing", {{"x"}, {"y"}, {"z"}}, "worry(anxiety) zeal(anxiety) one two three"},
    }));
    INFO(name);
    CHECK(order(advice::rank(leans, candidates, history)) == expected);
}

TEST_CASE("neighbours are lifted among what fits, too")
{
    const std::vector leans{anxiety(Direction::High, 0.5), avoidance(Direction::High, 0.4)};
    auto near = forAvoidance("near", Direction::High);
    near.facets = {"asking"};
    const std::vector candidates{forAnxiety("worry", Direction::High), near, about("told", {"asking"})};
    CHECK(order(advice::rank(leans, candidates, {})) == "worry(anxiety) near(avoidance) told");
    CHECK(order(advice::rank(leans, candidates, {{}, {"told"}, {}}))
          == "near(avoidance) worry(anxiety) told");
}

TEST_CASE("weights are as documented")
{
    auto candidate = forAnxiety("a", Direction::High);
    candidate.avoidance = Direction::High;
    candidate.facets = {"asking", "repair", "play"};
    const std::vector candidates{candidate, about("told", {"asking", "repair", "play"})};
    const std::vector leans{anxiety(Direction::High, 0.8), avoidance(Direction::Low, 0.2),
                            habit("asking", 0.4, {"asking"})};
    const auto weight = [&](const advice::ReaderHistory &history) {
        return advice::rank(leans, candidates, history)[0].weight;
    };
    CHECK(weight({}) == near(0.8 + 0.4 / 4 - 0.2 / 2));
    CHECK(weight({{}, {"told"}, {}}) == near(0.8 + 0.4 / 4 - 0.2 / 2 + 2 * 0.15));
}

TEST_CASE("whatever is asked, every candidate is there once, and fitting ones come first")
{
    std::mt19937 random(3);
    const auto end = [&] {
        const auto choice = random() % 3;
        return choice == 0 ? std::nullopt : std::optional(choice == 1 ? Direction::Low : Direction::High);
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<advice::Candidate> candidates;
        advice::ReaderHistory history;
        for (int number = 0; number < 20; ++number) {
            advice::Candidate made{std::to_string(number), end(), end(), {std::to_string(random() % 4)}, {}};
            if (random() % 3 == 0)
                made.suits.push_back(static_cast<Style>(random() % 4));
            if (random() % 4 == 0)
                history.read.push_back(made.id);
            if (random() % 6 == 0)
                history.ringsTrue.push_back(made.id);
            candidates.push_back(made);
        }
        const std::vector leans{anxiety(Direction::High, 0.5), avoidance(Direction::Low, 0.4),
                                habit("h", 0.3, {"2"})};

        const auto suggestions = advice::rank(leans, candidates, history);
        std::vector<std::string> ids;
        for (const auto &one : suggestions)
            ids.push_back(one.id);
        std::ranges::sort(ids);
        REQUIRE(ids.size() == 20);
        REQUIRE(std::ranges::adjacent_find(ids) == ids.end());
        REQUIRE(
            std::ranges::is_partitioned(suggestions, [](const auto &one) { return one.reason.has_value(); }));
    }
}

TEST_CASE("only what was said of a page about fear suggests fear")
{
    auto fear = plain("fear");
    fear.isAboutFear = true;
    const std::vector articles{fear, plain("softly")};
    const auto [name, history, expected] = GENERATE(table<std::string, advice::ReaderHistory, bool>({
        {"nothing", {}, false},
        {"it was read", {{"fear"}, {}, {}}, false},
        {"it rang true", {{}, {"fear"}, {}}, true},
        {"another page rang true", {{}, {"softly"}, {}}, false},
        {"not for me takes it back", {{}, {"fear"}, {"fear"}}, false},
        {"a page that is not there", {{}, {"gone"}, {}}, false},
    }));
    INFO(name);
    CHECK(advice::suggestsFear(articles, history) == expected);
}

TEST_CASE("where there is fear, safety comes first and what confronts gives way")
{
    const auto safety = [](std::string id) {
        auto made = forAnxiety(std::move(id), Direction::High);
        made.isSafety = true;
        return made;
    };
    const auto confronting = [](std::string id) {
        auto made = forAnxiety(std::move(id), Direction::High);
        made.isConfronting = true;
        return made;
    };
    const std::vector leans{anxiety(Direction::High, 1.0)};
    const std::vector candidates{confronting("boundary"), plain("any"), safety("way-out"),
                                 forAnxiety("worry", Direction::High), safety("help")};
    const auto [name, history, expected] = GENERATE(table<std::string, advice::ReaderHistory, std::string>({
        {"no score does it, however high", {}, "boundary(anxiety) worry(anxiety) any way-out help"},
        {"fear", {{}, {}, {}, true}, "way-out help worry(anxiety) any boundary(anxiety)"},
        {"read safety pages stay first",
         {{"way-out", "worry"}, {}, {}, true},
         "way-out help worry(anxiety) any boundary(anxiety)"},
        {"not for me is last still",
         {{}, {}, {"way-out"}, true},
         "help worry(anxiety) any boundary(anxiety) way-out"},
    }));
    INFO(name);
    const auto ranked = advice::rank(leans, candidates, history);
    CHECK(order(ranked) == expected);
    for (const auto &one : ranked) {
        INFO(one.id);
        const bool isFirst
            = history.fearsPartner && (one.id == "help" || one.id == "way-out") && history.notForMe.empty();
        CHECK((one.safety == advice::SafetyEffect::Demoted)
              == (history.fearsPartner && one.id == "boundary"));
        if (history.notForMe.empty())
            CHECK((one.safety == advice::SafetyEffect::Promoted) == isFirst);
    }
}
