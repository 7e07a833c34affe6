#include "advice/instruments.h"
#include "advice/recommender.h"
#include "catch.hpp"

#include <algorithm>

using advice::Recommender;

namespace {

const library::Library &bundle()
{
    static const library::Library library(ATTUNE_BUNDLE);
    return library;
}

const std::vector<quiz::Instrument> &instruments()
{
    static const auto all = advice::presentInstruments(bundle().instrumentDefinitions(), {});
    return all;
}

/// A profile of the test with the plane: high anxiety, low avoidance.
struct Anxious
{
    Anxious()
        : instrument(*std::ranges::find_if(
            instruments(), [](const quiz::Instrument &each) { return each.plane.has_value(); }))
    {
        quiz::Answers answers(instrument.items.size());
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const auto &item = instrument.items[i];
            const bool isHigh = (item.scale == instrument.plane->y) != item.isReversed;
            answers[i] = isHigh ? instrument.responseScale.max : instrument.responseScale.min;
        }
        profile = quiz::makeProfile(instrument, *instrument.form("full"), answers);
    }

    std::vector<advice::ScoredInstrument> scored() const { return {{&instrument, &profile}}; }

    const quiz::Instrument &instrument;
    quiz::Profile profile;
};

constexpr auto English = base::Language::English;

} // namespace

TEST_CASE("without a profile everything is suggested as it comes, without a reason")
{
    const Recommender recommender(bundle(), English, {});
    CHECK_FALSE(recommender.hasLeans());
    const auto suggested = recommender.suggest({3, 2, 1});
    CHECK(suggested.read.size() == 3);
    CHECK(suggested.say.size() == 2);
    CHECK(suggested.practise.size() == 1);
    CHECK_FALSE(suggested.read.front().reason);
    CHECK(recommender.rankArticles().size() == bundle().articles(English).size());
}

TEST_CASE("a reason names its scale, its score and the greatest one")
{
    const Anxious anxious;
    const auto suggested = Recommender(bundle(), English, anxious.scored()).suggest({1, 0, 0});
    CHECK(suggested.say.empty());
    REQUIRE(suggested.read.size() == 1);
    const auto &reason = suggested.read.front().reason;
    REQUIRE(reason);
    CHECK(reason->instrument == anxious.instrument.id);
    CHECK(reason->max == anxious.instrument.responseScale.max);
    CHECK_FALSE(reason->title.en.empty());
    CHECK_FALSE(reason->title.zh.empty());
}

TEST_CASE("what was read comes later, and what was done or refused of practices too")
{
    const Anxious anxious;
    const auto first = [&](const advice::ReaderRecord &record) {
        return Recommender(bundle(), English, anxious.scored(), record);
    };
    const auto article = first({}).rankArticles().front().id;
    CHECK(first({.readingPlaces = {{article, 1, "2026-11-20T20:00:00Z"}}}).rankArticles().front().id
          != article);
    CHECK(first({.replies = {{article, journal::Reply::NotForMe}}}).rankArticles().back().id == article);

    const auto practice = first({}).rankPractices().front().id;
    using State = journal::PlaybookEntry::State;
    CHECK(first({.playbook = {{practice, 1, State::NotForMe}}}).rankPractices().back().id == practice);
    CHECK(first({.playbook = {{practice, 1, State::Done}}}).rankPractices().front().id != practice);
    CHECK(first({.playbook = {{practice, 1, State::Open}}}).rankPractices().front().id == practice);
}

TEST_CASE("where a page about fear rings true, safety comes first and nothing that confronts is offered")
{
    const auto articles = bundle().articles(English);
    const auto safe
        = std::ranges::find(articles, content::SafetyCategory, &library::ArticleSummary::category);
    REQUIRE(safe != articles.end());
    const Anxious anxious;
    const Recommender recommender(bundle(), English, anxious.scored(),
                                  {.replies = {{safe->slug, journal::Reply::VeryMuch}}});
    const auto suggested = recommender.suggest({3, 1000, 1000});
    CHECK(suggested.read.front().safety == advice::SafetyEffect::Promoted);
    CHECK(suggested.say.size() < bundle().phrases(English).size());
    for (const auto &practice : suggested.practise)
        CHECK(practice.value.company == content::Practice::Company::Solo);
    for (const auto &suggestion : recommender.planInput().ranked)
        CHECK(suggestion.safety != advice::SafetyEffect::Demoted);
}

TEST_CASE("the weeks of a plan have their practices, and what the library does not have is left out")
{
    const Recommender recommender(bundle(), English, Anxious().scored());
    const auto plan = advice::makePlan(recommender.planInput());
    REQUIRE_FALSE(plan.empty());
    auto longer = plan;
    longer.push_back({4, "no-such-practice"});
    const auto weeks = recommender.weeks(longer);
    REQUIRE(weeks.size() == advice::PlanWeeks);
    std::size_t count = 0;
    for (const auto &week : weeks)
        count += week.size();
    CHECK(count == plan.size());
    CHECK(weeks.front().front().value.slug == plan.front().id);
    CHECK(recommender.weeks({}).empty());
}

TEST_CASE("the plan of a playbook is what stands in its weeks")
{
    CHECK(advice::planOf({{"b", 2}, {"x", 0}, {"a", 1}, {"c", 2}, {"y", 5}})
          == std::vector<advice::Planned>{{1, "a"}, {2, "b"}, {2, "c"}});
}

TEST_CASE("references are cited once, in order")
{
    const Recommender recommender(bundle(), English, {});
    const auto suggested = recommender.suggest({6, 0, 0});
    const auto references = recommender.references(suggested.read, 2);
    CHECK(references.size() > 2);
    CHECK(references.size() <= 12);
    CHECK(std::ranges::is_sorted(references));
    CHECK(std::ranges::adjacent_find(references) == references.end());
}
