#include "advice/scored_sitting.h"
#include "catch.hpp"

#include <algorithm>

using advice::SittingChoice;

namespace {

/// A test of one scale, or of a plane of two, whose items are "a1" and "b1".
quiz::Instrument instrument(const std::string &id, bool hasPlane, const std::string &partOf = {})
{
    quiz::Instrument result;
    result.id = id;
    result.hash = "hash of " + id;
    result.partOf = partOf;
    result.items = {{"a1", {}, 0, false, {}}, {"b1", {}, 1, false, {}}};
    result.scales.resize(2);
    result.scales[0].id = "avoidance";
    result.scales[1].id = "anxiety";
    result.forms = {{"full", {}, {0, 1}}};
    if (hasPlane)
        result.plane = quiz::Plane{0, 1, 4, 4};
    return result;
}

journal::Sitting sitting(std::int64_t id, const std::string &instrument, const std::string &name = {})
{
    journal::Sitting result;
    result.id = id;
    result.parts = {{instrument, "1", "hash of " + instrument, "full"}};
    if (!name.empty())
        result.about = {journal::About::Kind::Other, name};
    result.responses = {{instrument, "a1", 2, 0}, {instrument, "b1", 6, 0}};
    return result;
}

const std::vector<quiz::Instrument> &present()
{
    static const std::vector<quiz::Instrument> instruments{
        instrument("attachment", true, std::string(advice::RelationshipTest)),
        instrument("talking", false, std::string(advice::RelationshipTest)), instrument("moments", false)};
    return instruments;
}

const std::vector<quiz::Instrument> none;

/// The id of the leading sitting; 0 where none leads.
std::int64_t leading(const std::vector<journal::Sitting> &finished, const SittingChoice &choice = {})
{
    const auto found = advice::leadingSitting(finished, {present(), none}, choice);
    return found ? found->sitting.id : 0;
}

} // namespace

TEST_CASE("the latest sitting on the plane leads, and a later one of another test does not take its place")
{
    CHECK(leading({}) == 0);
    CHECK(leading({sitting(3, "moments"), sitting(2, "attachment"), sitting(1, "attachment")}) == 2);
    CHECK(leading({sitting(3, "moments")}) == 0);
    CHECK(leading({sitting(4, "unknown"), sitting(2, "attachment")}) == 2);
}

TEST_CASE("a sitting is chosen by its test and by whom it is about")
{
    const std::vector finished{sitting(5, "moments"), sitting(4, "attachment", "Ann"),
                               sitting(3, "attachment"), sitting(2, "moments", "Ann")};
    CHECK(leading(finished, {"moments", {}}) == 5);
    CHECK(leading(finished, {"moments", journal::About{journal::About::Kind::Other, "Ann"}}) == 2);
    CHECK(leading(finished, {{}, journal::About{}}) == 3);
    CHECK(leading(finished, {{}, journal::About{journal::About::Kind::General, {}}}) == 0);
}

TEST_CASE("a part is scored by the definition it was answered with")
{
    auto earlier = instrument("attachment", true);
    earlier.hash = "an earlier hash";
    earlier.items[0].isReversed = true;
    const std::vector<quiz::Instrument> revisions{earlier};

    auto answered = sitting(1, "attachment");
    const auto scoreOf = [&] {
        const auto scored = advice::score(answered, {present(), revisions});
        return scored.parts.empty() ? std::optional<double>() : scored.parts.front().profile.scales[0].score;
    };
    CHECK(scoreOf() == 2);
    answered.parts.front().hash = earlier.hash;
    CHECK(scoreOf() == 6);
    answered.parts.front().hash = "a hash that nobody knows";
    CHECK_FALSE(scoreOf().has_value());
    answered.parts.front().hash.clear();
    CHECK(scoreOf() == 2);
}

TEST_CASE("the parts of one test are scored together, and what is not known is left out")
{
    auto answered = sitting(1, "talking");
    answered.parts.push_back({"gone", "1", "hash of gone", "full"});
    answered.parts.push_back({"attachment", "1", "hash of attachment", "full"});
    const auto scored = advice::score(answered, {present(), none});
    CHECK(scored.test == advice::RelationshipTest);
    REQUIRE(scored.parts.size() == 2);
    CHECK(scored.parts[0].instrument->id == "talking");
    CHECK(scored.hasPlane());
    CHECK_FALSE(scored.parts[1].profile.scales[0].score.has_value());
    CHECK(scored.profiles().size() == 2);
}
