#include "shell/app/quit_signals.h"
#include "window_fixture.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// Another window of the program on the same journal, with a connection of its own.
class TwoWindows : public WindowFixture
{
public:
    TwoWindows()
        : otherStore(folder.path())
        , other(stores(),
                {QString::fromStdString((folder.path() / "o.ini").string()),
                 QString::fromStdString((folder.path() / "p.ini").string())},
                base::Language::English)
    {
        other.resize(1120, 760);
        other.show();
        other.open(base::Target::home());
        samples::keepSitting(store, instruments, "2026-11-20T21:00:00Z");
        QApplication::setActiveWindow(window.get());
        click("rail_practice");
        click("make_plan");
        slug = journal.playbook().front().slug;
    }

    /// The note of the first practice, opened and with the focus.
    QPlainTextEdit *openNote() const
    {
        click("write_note");
        return find<QPlainTextEdit>("practice_note");
    }
    std::string note() const { return journal.playbook().front().note; }

    /// As a third process would have it.
    journal::Journal otherStore;
    shell::MainWindow other;
    std::string slug;
};

} // namespace

TEST_CASE_METHOD(TwoWindows, "a note that another window wrote is kept beside one's own, and shown")
{
    auto *edit = openNote();
    QTest::keyClicks(edit, u"old note"_s);
    REQUIRE(QTest::qWaitFor([&] { return note() == "old note"; }, 3000));
    QTest::keyClicks(edit, u" x"_s);
    REQUIRE(otherStore.setPracticeNote(slug, "old note", "NEW from the other"));
    REQUIRE(QTest::qWaitFor([&] { return note() == "NEW from the other\n\nold note x"; }, 4000));
    settle();
    CHECK(edit->toPlainText() == u"NEW from the other\n\nold note x"_s);
    // Writing goes on where it was.
    QTest::keyClicks(edit, u"yz"_s);
    CHECK(QTest::qWaitFor([&] { return note() == "NEW from the other\n\nold note xyz"; }, 4000));
}

TEST_CASE_METHOD(TwoWindows, "what another window wrote appears by itself")
{
    REQUIRE(otherStore.setPracticeNote(slug, "", "from the other"));
    const auto shows = [this] {
        const auto *edit = first<QPlainTextEdit>("practice_note");
        return edit != nullptr && edit->toPlainText() == u"from the other"_s;
    };
    CHECK(QTest::qWaitFor(shows, 4000));

    open("reflecting-back");
    const auto *star = find<QAbstractButton>("star");
    const auto phrase = library.article("reflecting-back", base::Language::English)->phrases.front().id;
    REQUIRE(otherStore.setBookmark(journal::BookmarkKind::Phrase, phrase, true, "2026-11-23T21:00:00Z"));
    CHECK(QTest::qWaitFor([&] { return star->isChecked(); }, 4000));
}

TEST_CASE_METHOD(TwoWindows,
                 "a note is on the disk two seconds after its first letter, however steadily one writes")
{
    auto *edit = openNote();
    QElapsedTimer begun;
    begun.start();
    while (begun.elapsed() < 2600) {
        QTest::keyClicks(edit, u"a"_s);
        QTest::qWait(150);
    }
    CHECK_FALSE(note().empty());
}

TEST_CASE_METHOD(TwoWindows, "the end of the session keeps what was typed")
{
    const auto number = GENERATE(SIGTERM, SIGINT, SIGHUP);
    const shell::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &shell::QuitSignals::quitRequested, window.get(),
                     &shell::MainWindow::endSession);
    SECTION("a note")
    {
        QTest::keyClicks(openNote(), u"he said he would leave"_s);
        std::raise(number);
        REQUIRE(QTest::qWaitFor([this] { return !window->isVisible(); }, 2000));
        CHECK(note() == "he said he would leave");
    }
    SECTION("an own wording")
    {
        open("reflecting-back");
        click("edit_wording");
        auto *edit = find<QPlainTextEdit>("own_wording");
        edit->selectAll();
        QTest::keyClicks(edit, u"In my words."_s);
        const auto phrase = library.article("reflecting-back", base::Language::English)->phrases.front().id;
        std::raise(number);
        REQUIRE(QTest::qWaitFor([this] { return !window->isVisible(); }, 2000));
        CHECK(journal.ownWording(phrase, "en") == "In my words.");
    }
}
