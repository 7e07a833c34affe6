#include "quiz/shared_profile.h"
#include "window_fixture.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class UndoFixture : public WindowFixture
{
public:
    UndoFixture() { samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z"); }

    void deleteSitting() const
    {
        click("rail_profile");
        click("delete_sitting");
        REQUIRE(journal.finishedSittings().empty());
    }

    void pressUndo() const
    {
        press(Qt::Key_Z, Qt::ControlModifier);
        settle();
    }

    QString toast() const { return find<QLabel>("toast")->text(); }
};

} // namespace

TEST_CASE_METHOD(UndoFixture, "a deleted sitting comes back by its button after the page was left")
{
    deleteSitting();
    click("rail_practice");
    click("rail_profile");
    click("undo_delete");
    CHECK(journal.finishedSittings().size() == 1);
    CHECK_FALSE(isVisible("undo_delete"));
}

TEST_CASE_METHOD(UndoFixture, "a deleted sitting comes back by Ctrl+Z, on its page and on others")
{
    const auto *const page = GENERATE("rail_profile", "rail_practice", "rail_home", "rail_library");
    deleteSitting();
    click(page);
    pressUndo();
    CHECK(journal.finishedSittings().size() == 1);
    CHECK(toast() == u"The sitting is back"_s);
    pressUndo();
    CHECK(journal.finishedSittings().size() == 1);
    CHECK(toast() == u"There is nothing to undo"_s);
}

TEST_CASE_METHOD(UndoFixture, "what was deleted survives another theme and another language")
{
    deleteSitting();
    window->preferences().setScheme(shell::SchemeChoice::Dark);
    settle();
    CHECK(isVisible("undo_delete"));
    setLanguages(base::Language::Chinese, base::Language::Chinese);
    settle();
    pressUndo();
    CHECK(journal.finishedSittings().size() == 1);
}

TEST_CASE_METHOD(UndoFixture, "Delete leads to Undo, and Undo to the page, not into the rail")
{
    click("rail_profile");
    QTest::keyClick(find<QAbstractButton>("delete_sitting"), Qt::Key_Space);
    settle();
    CHECK(QApplication::focusWidget() == find<QAbstractButton>("undo_delete"));
    press(Qt::Key_Space);
    settle();
    CHECK(journal.finishedSittings().size() == 1);
    CHECK_FALSE(find<QWidget>("rail")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(UndoFixture, "a partner's profile comes back after the page was left")
{
    const auto &attachment = *std::ranges::find_if(
        instruments, [](const quiz::Instrument &each) { return each.plane.has_value(); });
    const quiz::SharedScore score{quiz::Status::Scored, 3.0, quiz::Interval{2.4, 3.6}};
    journal.keepPartner({0,
                         {attachment.id,
                          attachment.version,
                          attachment.hash,
                          "short",
                          "Sam",
                          "2026-11-22",
                          {{"anxiety", score}, {"avoidance", score}}},
                         "2026-11-22T21:00:00Z"});
    open("attune:pair");
    click("delete_partner");
    REQUIRE(journal.partners().empty());
    click("rail_home");
    open("attune:pair");
    CHECK(isVisible("undo_delete_partner"));
    click("rail_home");
    pressUndo();
    CHECK(journal.partners().size() == 1);
}

TEST_CASE_METHOD(UndoFixture, "in the test Ctrl+Z takes back an answer, not what was deleted")
{
    deleteSitting();
    click("rail_test");
    click("begin_short");
    press(Qt::Key_5);
    pressUndo();
    CHECK(journal.unfinishedSitting()->responses.empty());
    CHECK(journal.finishedSittings().empty());
}

TEST_CASE_METHOD(UndoFixture, "in a field Ctrl+Z takes back letters")
{
    deleteSitting();
    press(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>("search");
    QTest::keyClicks(field, u"soft"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->text() != u"soft"_s);
    CHECK(journal.finishedSittings().empty());
}
