#include "window_fixture.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A window whose journal holds what was answered with other versions of the relationship test.
class Revisions : public WindowFixture
{
public:
    const quiz::Instrument &attachment() const
    {
        return *std::ranges::find(instruments, std::string("attachment"), &quiz::Instrument::id);
    }

    /// An earlier version, of which all items but the first are kept.
    std::string earlierDefinition() const
    {
        auto text = attachment().definition;
        const std::string version = "\"version\":\"1.0.0\"";
        text.replace(text.find(version), version.size(), "\"version\":\"0.9.0\"");
        return text;
    }

    journal::Sitting sitting(const quiz::Instrument &instrument, const std::string &hash, int answer,
                             const std::string &finishedAt)
    {
        journal::Sitting sitting;
        sitting.parts.push_back({instrument.id, instrument.version, hash, "short"});
        sitting.startedAt = "2026-11-20T20:00:00Z";
        sitting.finishedAt = finishedAt;
        for (const auto index : instrument.form("short")->items)
            sitting.responses.push_back({instrument.id, instrument.items[index].id, answer, 4000});
        return sitting;
    }

    bool shows(const QString &words) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
    }
};

} // namespace

TEST_CASE_METHOD(Revisions, "what was answered with a definition that is not known is listed, never scored")
{
    journal.restoreSitting(sitting(attachment(), "deadbeefdeadbeef", 7, "2026-11-21T20:00:00Z"));
    click("rail_profile");
    CHECK_FALSE(isVisible("plane"));
    CHECK(shows(u"Kept, but not scored"_s));
    CHECK(shows(u"attachment 1.0.0"_s));

    // It can be deleted like any other, and its place is not taken by it.
    journal.restoreSitting(sitting(attachment(), attachment().hash, 4, "2026-11-20T20:00:00Z"));
    click("rail_home");
    click("rail_profile");
    CHECK(isVisible("plane"));
    CHECK(shows(u"Kept, but not scored"_s));
}

TEST_CASE_METHOD(Revisions, "an unfinished test goes on with the definition it was begun with, or not at all")
{
    SECTION("not known")
    {
        journal.restoreSitting(sitting(attachment(), "deadbeefdeadbeef", 7, {}));
        click("rail_home");
        CHECK_FALSE(isVisible("resume_test"));
    }
    SECTION("kept in the journal")
    {
        const auto earlier = quiz::parseInstrument(earlierDefinition()).value();
        REQUIRE(earlier.hash != attachment().hash);
        REQUIRE(store.keepDefinition(earlier.hash, earlier.definition));
        auto begun = sitting(earlier, earlier.hash, 7, {});
        begun.responses.resize(3);
        journal.restoreSitting(begun);
        openWindow();
        click("resume_test");
        press(Qt::Key_5);
        CHECK(journal.unfinishedSitting()->responses.size() == 4);
        CHECK(journal.unfinishedSitting()->parts.front().hash == earlier.hash);
    }
}

TEST_CASE_METHOD(Revisions, "two versions of a test are scored each by itself and not compared")
{
    const auto earlier = quiz::parseInstrument(earlierDefinition()).value();
    REQUIRE(store.keepDefinition(earlier.hash, earlier.definition));
    journal.restoreSitting(sitting(earlier, earlier.hash, 7, "2026-11-20T20:00:00Z"));
    journal.restoreSitting(sitting(attachment(), attachment().hash, 1, "2026-11-21T20:00:00Z"));
    openWindow();
    click("rail_profile");
    CHECK(isVisible("plane"));
    CHECK_FALSE(shows(u"Kept, but not scored"_s));
    CHECK_FALSE(shows(u"Since then"_s));
}

TEST_CASE_METHOD(Revisions, "beginning a test keeps its definition in the journal")
{
    CHECK(store.definitions()->empty());
    click("take_test");
    click("begin_short");
    const auto kept = store.definitions().value();
    REQUIRE(kept.size() == 2);
    for (const auto &[hash, definition] : kept)
        CHECK(quiz::parseInstrument(definition)->hash == hash);
}

TEST_CASE_METHOD(Revisions, "a test of one's own with a short form is a test by itself")
{
    auto text = attachment().definition;
    const std::string id = "\"id\":\"attachment\"";
    text.replace(text.find(id), id.size(), "\"id\":\"mine\"");
    const std::string part = "\"part_of\":\"relationship\",";
    text.erase(text.find(part), part.size());
    journal.keepInstrument({"mine", text});
    instruments.push_back(quiz::parseInstrument(text).value());
    instruments.back().isOwn = true;
    openWindow();
    click("rail_test");
    click("begin_short");
    CHECK(journal.unfinishedSitting()->parts.size() == 2);
}
