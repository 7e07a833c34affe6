#include "catch.hpp"
#include "checked_journal.h"
#include "samples.h"
#include "shell/profile/advisor.h"
#include "shell/profile/profile_builder.h"

#include <algorithm>

namespace {

/// A journal in which tests are finished without a window.
class Sittings
{
public:
    Sittings()
        : library(ATTUNE_BUNDLE)
        , journal(folder.path())
        , instruments(samples::instruments(library))
    {
    }

    /// Every item of the longest form gets the answer 2. The day orders the sittings.
    std::int64_t finish(const std::string &instrument, const std::string &day)
    {
        const auto definition = std::ranges::find(instruments, instrument, &quiz::Instrument::id);
        REQUIRE(definition != instruments.end());
        store::Sitting sitting;
        sitting.parts.push_back({definition->id, definition->version, definition->hash, "full"});
        sitting.startedAt = day + "T20:00:00Z";
        const auto id = journal.beginSitting(sitting);
        for (const auto item : definition->form("full")->items)
            journal.give(id, {instrument, definition->items[item].id, 2, 5000});
        journal.finishSitting(id, day + "T20:10:00Z");
        return id;
    }

    shell::Environment environment()
    {
        return {library, journal.real(), instruments, [] { return std::string("2026-11-23T21:00:00Z"); }};
    }

private:
    samples::Folder folder;
    store::Library library;
    CheckedJournal journal;
    std::vector<quiz::Instrument> instruments;
};

} // namespace

TEST_CASE("a later sitting of another test does not replace the profile")
{
    const auto other = GENERATE(std::string("intimacy"), std::string("moments"));
    Sittings sittings;
    const auto id = sittings.finish("attachment", "2026-11-20");
    sittings.finish(other, "2026-11-22");

    const auto environment = sittings.environment();
    const shell::Advisor advisor(environment, base::Language::English);
    REQUIRE(advisor.hasProfile());
    CHECK(advisor.sitting()->id == id);
    const auto contents = shell::makeProfileContents(environment, base::Language::English);
    CHECK(contents.plane.has_value());
    CHECK(contents.earlier.empty());
}

TEST_CASE("the latest sitting on the plane is the profile, and earlier ones are its history")
{
    Sittings sittings;
    sittings.finish("attachment", "2026-11-20");
    sittings.finish("intimacy", "2026-11-21");
    const auto id = sittings.finish("attachment", "2026-11-22");

    const auto environment = sittings.environment();
    CHECK(shell::Advisor(environment, base::Language::English).sitting()->id == id);
    CHECK(shell::makeProfileContents(environment, base::Language::English).earlier.size() == 1);
}

TEST_CASE("a test without a plane alone leads no advice, but its result is shown")
{
    Sittings sittings;
    sittings.finish("moments", "2026-11-22");
    const auto environment = sittings.environment();
    CHECK_FALSE(shell::Advisor(environment, base::Language::English).hasProfile());
    const auto contents = shell::makeProfileContents(environment, base::Language::English);
    CHECK_FALSE(contents.isEmpty);
    CHECK(contents.read.empty());
}
