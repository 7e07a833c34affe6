#include "shell/contents/words.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

bool hasMarks(const QWidget &window)
{
    for (const auto *view : window.findChildren<QTextBrowser *>()) {
        if (!view->extraSelections().isEmpty())
            return true;
    }
    return false;
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "the whole way: test by keys, profile, suggestion, sentence on the clipboard")
{
    REQUIRE(isVisible("home_page"));
    click("take_test");
    click("begin_short");
    REQUIRE(isVisible("question_page"));

    int answered = 0;
    while (isVisible("question_page")) {
        REQUIRE(answered < 60);
        press(answered % 2 == 0 ? Qt::Key_6 : Qt::Key_3);
        ++answered;
        const auto kept = journal.unfinishedSitting();
        REQUIRE(kept);
        CHECK(static_cast<int>(kept->responses.size()) == answered);
    }
    CHECK(answered == 24);
    REQUIRE(isVisible("review_page"));
    click("finish_test");

    REQUIRE(isVisible("profile_page"));
    CHECK(journal.finishedSittings().size() == 1);
    CHECK_FALSE(journal.unfinishedSitting());
    CHECK_FALSE(find<QLabel>("leaning")->text().isEmpty());
    CHECK(find<QWidget>("plane")->accessibleName().contains(u"of 7"_s));

    QGuiApplication::clipboard()->clear();
    click("copy_suggestion");
    CHECK_FALSE(clipboardText().isEmpty());
    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->hasHtml());

    click("suggestion");
    REQUIRE(isVisible("article_page"));
    auto *card = find<QFrame>("phrase_card");
    card->setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(card, Qt::Key_Return);
    const QString shown = card->findChild<QLabel *>(u"sentence"_s)->text();
    CHECK(clipboardText() == shown);
    CHECK(find<QLabel>("toast")->text() == u"Copied"_s);
}

TEST_CASE_METHOD(WindowFixture, "a test that was left goes on at the same statement, after a new start too")
{
    click("take_test");
    click("begin_short");
    press(Qt::Key_5);
    press(Qt::Key_S);
    press(Qt::Key_2);
    const QString statement = find<QLabel>("statement")->text();
    openWindow();
    click("resume_test");
    CHECK(find<QLabel>("statement")->text() == statement);

    press(Qt::Key_Backspace);
    press(Qt::Key_7);
    const auto response = journal.unfinishedSitting()->responses;
    REQUIRE(response.size() == 3);
    CHECK(response[0].answer == 5);
    CHECK_FALSE(response[1].answer);
    CHECK(response[2].answer == 7);
}

TEST_CASE_METHOD(WindowFixture, "undo takes the last answer back, in the journal too")
{
    click("take_test");
    click("begin_short");
    const QString first = find<QLabel>("statement")->text();
    press(Qt::Key_5);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(find<QLabel>("statement")->text() == first);
    CHECK(journal.unfinishedSitting()->responses.empty());
}

TEST_CASE_METHOD(WindowFixture, "an unfinished test can be discarded from Home")
{
    click("take_test");
    click("begin_short");
    press(Qt::Key_5);
    click("test_leave");
    REQUIRE(isVisible("home_page"));
    click("discard_test");
    CHECK_FALSE(journal.unfinishedSitting());
    CHECK_FALSE(isVisible("resume_test"));
}

TEST_CASE_METHOD(WindowFixture, "the points of the scale are one Tab stop and speak")
{
    click("take_test");
    click("begin_short");
    auto *row = find<QWidget>("scale_row");
    REQUIRE(QApplication::focusWidget() == row);
    CHECK(row->accessibleName().startsWith(u"Statement 1 of 24, "_s));
    CHECK(row->accessibleName().contains(u"4 of 7"_s));
    press(Qt::Key_Right);
    CHECK(row->accessibleName().contains(u"5 of 7"_s));
    press(Qt::Key_Return);
    CHECK(journal.unfinishedSitting()->responses.front().answer == 5);
}

TEST_CASE_METHOD(WindowFixture, "searching as one types, and opening at the match")
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>("search");
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, u"starting sof"_s);
    settle();
    REQUIRE(isVisible("search_page"));
    const auto *results = find<QListView>("results");
    REQUIRE(results->currentIndex().isValid());
    CHECK(results->currentIndex().data().toString() == u"Starting softly"_s);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    REQUIRE(isVisible("article_page"));
    CHECK(window->windowTitle() == u"Starting softly – Attune"_s);
    CHECK_FALSE(hasMarks(*window)); // The title is the match: the page opens at its top.
    CHECK(find<QAbstractScrollArea>("reading")->verticalScrollBar()->value() == 0);
    CHECK_FALSE(find<QWidget>("rail")->isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(find<QWidget>("side_panel")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(WindowFixture, "Enter before the results are there opens the first of them")
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>("search");
    QTest::keyClicks(field, u"starting sof"_s);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    REQUIRE(isVisible("article_page"));
    CHECK(window->windowTitle() == u"Starting softly – Attune"_s);
}

TEST_CASE_METHOD(WindowFixture, "a hit in the text opens at the match, in another form of the word too")
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>("search");
    QTest::keyClicks(field, u"odometers"_s);
    settle();
    REQUIRE(find<QListView>("results")->currentIndex().isValid());
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    REQUIRE(isVisible("article_page"));
    CHECK(hasMarks(*window));
}

TEST_CASE_METHOD(WindowFixture, "a near miss says so, and nothing found helps on")
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>("search");
    const auto summary = [this] {
        QString all;
        for (const auto *label : find<QWidget>("search_page")->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    };
    QTest::keyClicks(field, u"apolgy"_s);
    settle();
    CHECK(summary().contains(u"Showing results for “apology”"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClicks(field, u"qqqqzzzz"_s);
    settle();
    CHECK(summary().contains(u"Nothing found"_s));
    CHECK(summary().contains(u"Three things to try"_s));
}

TEST_CASE_METHOD(WindowFixture, "back returns to the page and the place")
{
    open("starting-softly");
    find<QFrame>("phrase_card");
    auto *reading = find<QAbstractScrollArea>("reading");
    REQUIRE(reading->verticalScrollBar()->maximum() > 1000);
    reading->verticalScrollBar()->setValue(700);
    open("coercive-control");
    shortcut(Qt::Key_Left, Qt::AltModifier);
    CHECK(window->windowTitle() == u"Starting softly – Attune"_s);
    CHECK(std::abs(find<QAbstractScrollArea>("reading")->verticalScrollBar()->value() - 700) < 6);
    shortcut(Qt::Key_Right, Qt::AltModifier);
    CHECK(window->windowTitle() == u"When a relationship is not safe – Attune"_s);
}

TEST_CASE_METHOD(WindowFixture, "bookmarks and stars are kept")
{
    open("starting-softly");
    shortcut(Qt::Key_D, Qt::ControlModifier);
    CHECK(journal.isBookmarked(journal::BookmarkKind::Article, "starting-softly"));
    auto *card = find<QFrame>("phrase_card");
    card->findChild<QAbstractButton *>(u"star"_s)->click();
    settle();
    REQUIRE(journal.bookmarks().size() == 2);
    CHECK(journal.bookmarks().front().kind == journal::BookmarkKind::Phrase);
}

TEST_CASE_METHOD(WindowFixture, "the reply to 'does this ring true' is kept and shown again")
{
    open("starting-softly");
    auto *box = find<QWidget>("rings_true");
    box->findChildren<QAbstractButton *>().front()->click();
    settle();
    CHECK(journal.reply("starting-softly") == journal::Reply::VeryMuch);
    open("");
    open("starting-softly");
    CHECK(find<QWidget>("rings_true")->findChildren<QAbstractButton *>().front()->isChecked());
}

TEST_CASE_METHOD(WindowFixture, "a wording of one's own is copied instead, marked as private")
{
    go(base::Target::phrases());
    auto *card = find<QFrame>("phrase_card");
    card->findChild<QAbstractButton *>(u"edit_wording"_s)->click();
    card->findChild<QPlainTextEdit *>(u"own_wording"_s)->setPlainText(u"  In my words  "_s);
    card->findChild<QAbstractButton *>(u"keep_wording"_s)->click();
    card->findChild<QAbstractButton *>(u"copy"_s)->click();
    CHECK(clipboardText() == u"In my words"_s);
    CHECK(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
}

TEST_CASE_METHOD(WindowFixture, "the palette copies a sentence in three keys")
{
    QTimer::singleShot(0, [] {
        auto *palette = QApplication::activeModalWidget();
        REQUIRE(palette != nullptr);
        auto *words = palette->findChild<QLineEdit *>();
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Return);
    });
    QGuiApplication::clipboard()->clear();
    shortcut(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(clipboardText()
          == shell::text(content::filled(library.phrases(base::Language::English)[1].phrase)));
}

TEST_CASE_METHOD(WindowFixture, "find in the page counts and goes round")
{
    open("starting-softly");
    shortcut(Qt::Key_F, Qt::ControlModifier);
    auto *words = find<QLineEdit>("find_words");
    REQUIRE(words->hasFocus());
    QTest::keyClicks(words, u"the"_s);
    const auto count = [this] { return find<QWidget>("find_bar")->findChild<QLabel *>()->text(); };
    CHECK(count().startsWith(u"1 of "_s));
    shortcut(Qt::Key_F3, Qt::ShiftModifier);
    const auto parts = count().split(u" of "_s);
    CHECK(parts.front() == parts.back());
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK_FALSE(isVisible("find_bar"));
}

TEST_CASE_METHOD(WindowFixture, "a citation leads to its note and back")
{
    open("starting-softly");
    auto *reading = find<QAbstractScrollArea>("reading");
    find<QFrame>("phrase_card");
    clickLink(u"#note-1"_s);
    const int atNote = reading->verticalScrollBar()->value();
    CHECK(atNote > reading->verticalScrollBar()->maximum() / 2);
    clickLink(u"#ref-1"_s);
    CHECK(reading->verticalScrollBar()->value() < atNote / 2);
}

TEST_CASE_METHOD(WindowFixture, "text size stays when pages change")
{
    open("starting-softly");
    const auto bodyHeight = [this] { return window->findChildren<QTextBrowser *>().front()->height(); };
    const int before = bodyHeight();
    shortcut(Qt::Key_Equal, Qt::ControlModifier);
    shortcut(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(window->preferences().settings().zoom == Approx(1.21));
    const int after = bodyHeight();
    CHECK(after > before);
    open("coercive-control");
    open("starting-softly");
    CHECK(bodyHeight() == after);
}

TEST_CASE_METHOD(WindowFixture, "the profile speaks in authored words, and a deleted sitting can come back")
{
    samples::keepSitting(journal, instruments, "2026-09-02T20:11:00Z");
    samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z");
    go(base::Target::profile());
    settle();
    const auto words = [this] {
        QString all;
        for (const auto *label : find<QWidget>("profile_page")->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    };
    int passages = 0;
    for (const auto &text : library.profileTexts())
        passages += words().contains(shell::text(text.text.en)) ? 1 : 0;
    CHECK(passages >= 6);
    CHECK(words().contains(u"Since then: no difference larger than chance would make."_s));

    click("delete_sitting");
    CHECK(journal.finishedSittings().size() == 1);
    click("undo_delete");
    REQUIRE(journal.finishedSittings().size() == 2);
    CHECK(journal.finishedSittings().front().finishedAt == "2026-11-20T21:40:00Z");
    CHECK_FALSE(isVisible("undo_delete"));
}

TEST_CASE_METHOD(WindowFixture, "an unknown target says so and leaves the page as it is")
{
    open("no-such-page");
    CHECK(isVisible("home_page"));
    CHECK(find<QLabel>("toast")->text().contains(u"no-such-page"_s));
}

TEST_CASE_METHOD(WindowFixture, "Home goes on with the page read last, but names no page on safety")
{
    journal.setReadingPlace({"starting-softly", 0.4, "2026-11-21T20:00:00Z"});
    journal.setReadingPlace({"coercive-control", 0.3, "2026-11-22T20:00:00Z"});
    go(base::Target::home());
    settle();
    QString all;
    for (const auto *button : find<QWidget>("home_page")->findChildren<QAbstractButton *>())
        all += button->text() + u'\n';
    for (const auto *label : find<QWidget>("home_page")->findChildren<QLabel *>())
        all += label->text() + u'\n';
    CHECK(all.contains(u"Starting softly"_s));
    CHECK_FALSE(all.contains(u"When a relationship is not safe"_s));
}
