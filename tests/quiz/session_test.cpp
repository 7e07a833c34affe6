#include "catch.hpp"
#include "quiz/session.h"
#include "quiz_samples.h"

#include <random>

using samples::near;

namespace {

/// Two instruments of three and two items.
struct Test
{
    quiz::Instrument first = samples::instrument(1, 7, {"anxiety"}, 3);
    quiz::Instrument second = samples::instrument(1, 5, {"listening"}, 2);
    std::vector<quiz::Part> parts;

    Test()
    {
        second.id = "habits";
        parts = {{&first, &first.forms[0]}, {&second, &second.forms[0]}};
    }
};

/// "4" answered, "-" skipped, "." not seen, in presentation order; the place on the screen in brackets.
std::string shown(const quiz::Session &session)
{
    std::string text;
    for (int position = 0; position < session.count(); ++position) {
        const auto answer = session.answerAt(position);
        const std::string mark = answer ? std::to_string(*answer) : session.isSkipped(position) ? "-" : ".";
        text += position == session.position() ? "[" + mark + "]" : mark;
    }
    return text + (session.isAtEnd() ? "|" : "");
}

/// Does what the letters say: 1-9 answer, s skip, b back, f forward, u undo.
void act(quiz::Session &session, const std::string &letters)
{
    for (const char letter : letters) {
        switch (letter) {
        case 's':
            session.skip(100);
            break;
        case 'b':
            session.goBack();
            break;
        case 'f':
            session.goForward();
            break;
        case 'u':
            session.undo();
            break;
        default:
            session.answer(letter - '0', 100);
        }
    }
}

} // namespace

TEST_CASE("a session goes through the items of all parts in order")
{
    const Test test;
    quiz::Session session(test.parts);
    CHECK(session.count() == 5);
    CHECK(session.position() == 0);
    CHECK(session.item().id == "a01");
    CHECK(session.instrument().id == "sample");
    CHECK(session.itemAt(4).id == "a02");
    CHECK(session.instrumentAt(4).id == "habits");
    act(session, "777");
    CHECK(session.instrument().id == "habits");
    CHECK(session.item().id == "a01");
}

TEST_CASE("a form decides which items are asked, and in which order")
{
    Test test;
    const quiz::Form form{"short", {}, {2, 0}};
    const quiz::Session session({{&test.first, &form}});
    CHECK(session.count() == 2);
    CHECK(session.item().id == "a03");
    CHECK(session.itemAt(1).id == "a01");
}

TEST_CASE("what one can do with a session")
{
    const auto [actions, expected] = GENERATE(table<std::string, std::string>({
        {"", "[.]...."},         {"4", "4[.]..."},      {"4s", "4-[.].."},      {"8", "[.]...."},
        {"0", "[.]...."},        {"4446", "444[.]."},   {"44455", "44455|"},    {"444555", "44455|"},
        {"44455s", "44455|"},    {"b", "[.]...."},      {"44b", "4[4]..."},     {"44bb3", "3[4]..."},
        {"44bb3f", "34[.].."},   {"f", "[.]...."},      {"44bff", "44[.].."},   {"4s4bb5", "45[4].."},
        {"44b s", "4-[.].."},    {"44455b", "4445[5]"}, {"44455bf", "44455|"},

        {"u", "[.]...."},        {"4u", "[.]...."},     {"44u", "4[.]..."},     {"44uu", "[.]...."},
        {"44uuu", "[.]...."},    {"4su", "4[.]..."},    {"44bb3u", "[4]4..."},  {"44bb3uu", "4[.]..."},
        {"44bb3uuu", "[.]...."}, {"444bbu", "44[.].."}, {"4s4bb5u", "4[-]4.."}, {"4s4bb5uu", "4-[.].."},
        {"44bsu", "4[4]..."},    {"44455u", "4445[.]"}, {"44u5", "45[.].."},
    }));
    CAPTURE(actions);
    const Test test;
    quiz::Session session(test.parts);
    std::string letters = actions;
    std::erase(letters, ' ');
    act(session, letters);
    CHECK(shown(session) == expected);
}

TEST_CASE("moves and undo say whether they did something")
{
    const Test test;
    quiz::Session session(test.parts);
    CHECK_FALSE(session.canUndo());
    CHECK_FALSE(session.undo());
    CHECK_FALSE(session.goBack());
    CHECK_FALSE(session.goForward());
    CHECK_FALSE(session.answer(8, 0));
    CHECK(session.answer(7, 0));
    CHECK(session.canUndo());
    CHECK(session.goBack());
    CHECK(session.goForward());
    CHECK(session.undo());
    CHECK_FALSE(session.canUndo());
}

TEST_CASE("bounds are those of the item's own instrument")
{
    const Test test;
    quiz::Session session(test.parts);
    act(session, "777");
    CHECK_FALSE(session.answer(6, 0));
    CHECK(session.answer(5, 0));
}

TEST_CASE("at the end there is no item, and nothing more is recorded")
{
    const Test test;
    quiz::Session session(test.parts);
    act(session, "4s4s5");
    REQUIRE(session.isAtEnd());
    CHECK(session.position() == session.count());
    CHECK_THROWS(session.item());
    CHECK_FALSE(session.answer(4, 0));
    CHECK_FALSE(session.goForward());
    CHECK(session.answeredCount() == 3);
    CHECK(session.skippedPositions() == std::vector{1, 3});
}

TEST_CASE("from the end one goes back to what was skipped")
{
    const Test test;
    quiz::Session session(test.parts);
    act(session, "4s455");
    session.goTo(session.skippedPositions().front());
    CHECK(session.item().id == "a02");
    act(session, "6");
    CHECK(session.skippedPositions().empty());
    session.goTo(session.count());
    CHECK(session.isAtEnd());
}

TEST_CASE("no jump leads past what was not seen")
{
    const auto [target, expected]
        = GENERATE(table<int, int>({{-3, 0}, {0, 0}, {1, 1}, {2, 2}, {3, 2}, {99, 2}}));
    const Test test;
    quiz::Session session(test.parts);
    act(session, "4s");
    session.goTo(target);
    CHECK(session.position() == expected);
}

TEST_CASE("what was given is kept by id, in order, with its time")
{
    const Test test;
    quiz::Session session(test.parts);
    session.answer(4, 1500);
    session.skip(800);
    session.answer(7, -20);
    session.answer(5, 900);
    CHECK(session.responses()
          == std::vector<quiz::Response>{{"sample", "a01", 4, 1500},
                                         {"sample", "a02", std::nullopt, 800},
                                         {"sample", "a03", 7, 0},
                                         {"habits", "a01", 5, 900}});
}

TEST_CASE("a later answer replaces the earlier one and its time")
{
    const Test test;
    quiz::Session session(test.parts);
    session.answer(4, 1500);
    session.goBack();
    session.answer(5, 300);
    CHECK(session.responses() == std::vector<quiz::Response>{{"sample", "a01", 5, 300}});
}

TEST_CASE("saved answers are taken up where they end")
{
    using Saved = std::vector<quiz::Response>;
    const auto [name, response, expected] = GENERATE(table<std::string, Saved, std::string>({
        {"nothing", {}, "[.]...."},
        {"two answers", {{"sample", "a01", 4, 1}, {"sample", "a02", 5, 1}}, "45[.].."},
        {"a skipped item counts as seen", {{"sample", "a01", {}, 1}, {"sample", "a02", 5, 1}}, "-5[.].."},
        {"in any order", {{"sample", "a02", 5, 1}, {"sample", "a01", 4, 1}}, "45[.].."},
        {"the later of two", {{"sample", "a01", 4, 1}, {"sample", "a01", 5, 1}}, "5[.]..."},
        {"an item in between is new", {{"sample", "a01", 4, 1}, {"sample", "a03", 5, 1}}, "4[.]5.."},
        {"an unknown item", {{"sample", "z99", 4, 1}, {"sample", "a01", 4, 1}}, "4[.]..."},
        {"an unknown instrument", {{"other", "a01", 4, 1}}, "[.]...."},
        {"out of bounds", {{"sample", "a01", 9, 1}, {"sample", "a02", 0, 1}}, "[.]...."},
        {"within other bounds", {{"sample", "a01", 7, 1}, {"habits", "a01", 7, 1}}, "7[.]..."},
        {"the same id in another instrument", {{"habits", "a01", 2, 1}}, "[.]..2."},
        {"without the name of an instrument", {{"", "a03", 2, 1}}, "[.].2.."},
        {"everything",
         {{"sample", "a01", 1, 1},
          {"sample", "a02", 2, 1},
          {"sample", "a03", 3, 1},
          {"habits", "a01", 4, 1},
          {"habits", "a02", 5, 1}},
         "12345|"},
    }));
    INFO(name);
    const Test test;
    const auto session = quiz::Session::resumed(test.parts, response);
    CHECK(shown(session) == expected);
    CHECK_FALSE(session.canUndo());
}

TEST_CASE("after a gap was filled the session goes on over what is known")
{
    const Test test;
    auto session = quiz::Session::resumed(test.parts, {{"sample", "a01", 4, 1}, {"sample", "a03", 5, 1}});
    act(session, "6f");
    CHECK(shown(session) == "465[.].");
}

TEST_CASE("what a session gives, another takes up unchanged")
{
    const Test test;
    std::mt19937 random(11);
    const std::string letters = "1234567sbfu";
    for (int round = 0; round < 300; ++round) {
        quiz::Session session(test.parts);
        for (int step = 0; step < 25; ++step)
            act(session, std::string(1, letters[random() % letters.size()]));
        const auto other = quiz::Session::resumed(test.parts, session.responses());
        REQUIRE(other.responses() == session.responses());
        REQUIRE(other.position() >= session.position());
        REQUIRE(session.position() <= static_cast<int>(session.responses().size()));
        while (session.undo()) { }
        REQUIRE(session.responses().empty());
        REQUIRE(session.position() == 0);
    }
}

TEST_CASE("each part has its own profile, with its own pace")
{
    const Test test;
    quiz::Session session(test.parts);
    for (const int answer : {5, 6, 7})
        session.answer(answer, 3000);
    session.answer(2, 400);
    session.skip(60'000);

    const auto profiles = session.profiles();
    REQUIRE(profiles.size() == 2);
    CHECK(profiles[0].instrument == "sample");
    CHECK(*profiles[0].scales[0].score == near(6));
    CHECK(profiles[0].quality.pace == quiz::Pace::Unremarkable);
    CHECK(profiles[1].instrument == "habits");
    CHECK(profiles[1].scales[0].answered == 1);
    CHECK(profiles[1].scales[0].status == quiz::Status::Provisional);
    CHECK(profiles[1].quality.pace == quiz::Pace::VeryFast);

    const auto again = quiz::profilesOf(test.parts, session.responses());
    REQUIRE(again.size() == 2);
    CHECK(again[0].scales[0].score == profiles[0].scales[0].score);
    CHECK(again[1].quality.pace == profiles[1].quality.pace);
}

TEST_CASE("a choice is answered by the number of an option and moves no score")
{
    Test test;
    test.first.items[1].options.resize(2);
    quiz::Session session({test.parts[0]});
    session.answer(4, 0);
    CHECK_FALSE(session.answer(3, 0));
    CHECK_FALSE(session.answer(0, 0));
    CHECK(session.answer(1, 0));
    session.answer(6, 0);
    const auto profile = session.profiles().front();
    CHECK(profile.scales[0].items == 2);
    CHECK(*profile.scales[0].score == near(5));
}
