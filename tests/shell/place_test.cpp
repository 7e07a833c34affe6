#include "shell/widgets/phrase_card.h"
#include "window_fixture.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

class PlaceFixture : public WindowFixture
{
public:
    /// A window of its own, as after a restart.
    shell::WindowFiles lateFiles() const
    {
        auto late = files();
        late.state = QString::fromStdString((folder.path() / "late.ini").string());
        return late;
    }

    QScrollBar *bar() const { return find<QAbstractScrollArea>("reading")->verticalScrollBar(); }
    double place() const { return bar()->maximum() > 0 ? double(bar()->value()) / bar()->maximum() : 0; }

    /// Turns the wheel over the page until that share of it is read.
    void scrollTo(double share) const
    {
        auto *view = find<QAbstractScrollArea>("reading")->viewport();
        for (int turn = 0; turn < 400 && place() < share; ++turn)
            turnWheel(view, -120);
        settle();
        REQUIRE(place() >= share - 0.05);
    }

    static void turnWheel(QWidget *view, int angle)
    {
        const QPointF at(view->rect().center());
        QWheelEvent wheel(at, view->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view, &wheel);
    }

    double keptPlace() const { return journal.readingPlace("starting-softly")->place; }

    void openArticle()
    {
        open("starting-softly");
        find<QFrame>("phrase_card");
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(PlaceFixture, "another theme, language or size of the text keeps the place")
{
    openArticle();
    scrollTo(0.6);
    const double before = place();
    SECTION("theme")
    {
        window->preferences().setScheme(shell::SchemeChoice::Dark);
    }
    SECTION("language of the window")
    {
        setLanguages(base::Language::Chinese, base::Language::English);
    }
    SECTION("size of the text")
    {
        shortcut(Qt::Key_Equal, Qt::ControlModifier);
    }
    SECTION("width of the window")
    {
        window->resize(800, 700);
    }
    SECTION("the panel beside it")
    {
        shortcut(Qt::Key_F9);
    }
    // What waits for the scrolling to rest is written down by then.
    QTest::qWait(600);
    CHECK(std::abs(place() - before) < 0.03);
    CHECK(std::abs(keptPlace() - before) < 0.03);
}

TEST_CASE_METHOD(PlaceFixture, "the place of another day is found by a window that is not shown yet")
{
    journal.setReadingPlace({"starting-softly", 0.5, "2026-11-21T20:00:00Z"});
    window = std::make_unique<shell::MainWindow>(stores(), lateFiles(), base::Language::English);
    window->open(base::Target::article("starting-softly"));
    window->resize(1000, 700);
    window->show();
    QApplication::setActiveWindow(window.get());
    QTest::qWait(600);
    CHECK(std::abs(place() - 0.5) < 0.03);
    CHECK(std::abs(keptPlace() - 0.5) < 0.03);
}

TEST_CASE_METHOD(PlaceFixture,
                 "a sentence named on the command line is scrolled to before the window is shown")
{
    const auto phrases = library.article("starting-softly", base::Language::English)->phrases;
    REQUIRE(phrases.size() > 2);
    window = std::make_unique<shell::MainWindow>(stores(), lateFiles(), base::Language::English);
    window->open(base::Target::phrase(phrases[2].id));
    window->resize(1000, 700);
    window->show();
    QApplication::setActiveWindow(window.get());
    QTest::qWait(300);
    int seen = 0;
    for (const auto *card : window->findChildren<shell::PhraseCard *>()) {
        const bool isWanted = card->id().toStdString() == phrases[2].id;
        seen += isWanted && !card->visibleRegion().isEmpty() ? 1 : 0;
    }
    CHECK(seen == 1);
}

TEST_CASE_METHOD(PlaceFixture, "a jump within the page is in the history")
{
    openArticle();
    scrollTo(0.2);
    const double before = place();
    auto *contents = find<QListView>("contents");
    const auto last = contents->model()->index(contents->model()->rowCount() - 1, 0);
    contents->scrollTo(last);
    QTest::mouseClick(contents->viewport(), Qt::LeftButton, {}, contents->visualRect(last).center());
    settle();
    REQUIRE(place() > before + 0.3);
    const double after = place();

    shortcut(Qt::Key_Left, Qt::AltModifier);
    CHECK(window->windowTitle().startsWith(u"Starting softly"_s));
    CHECK(std::abs(place() - before) < 0.02);
    shortcut(Qt::Key_Right, Qt::AltModifier);
    CHECK(std::abs(place() - after) < 0.02);
    shortcut(Qt::Key_Left, Qt::AltModifier);
    shortcut(Qt::Key_Left, Qt::AltModifier);
    CHECK(isVisible("home_page"));
}

TEST_CASE_METHOD(PlaceFixture, "the entry that was chosen stays current until the reader scrolls")
{
    openArticle();
    auto *contents = find<QListView>("contents");
    const int rows = contents->model()->rowCount();
    const auto last = contents->model()->index(rows - 1, 0);
    REQUIRE(last.data().toString() == u"What links here"_s);
    contents->scrollTo(last);
    QTest::mouseClick(contents->viewport(), Qt::LeftButton, {}, contents->visualRect(last).center());
    QTest::qWait(50);
    CHECK(contents->currentIndex() == last);
    turnWheel(find<QAbstractScrollArea>("reading")->viewport(), 120);
    settle();
    CHECK(contents->currentIndex() != last);
}

TEST_CASE_METHOD(PlaceFixture, "entries of the contents show all their words")
{
    openArticle();
    const auto *contents = find<QListView>("contents");
    const int width = contents->viewport()->width();
    for (int row = 0; row < contents->model()->rowCount(); ++row) {
        const auto index = contents->model()->index(row, 0);
        const QString title = index.data().toString();
        INFO(title.toStdString());
        CHECK(title == title.trimmed());
        const int lines = contents->fontMetrics()
                              .boundingRect(QRect(0, 0, width - 20, 1 << 14), Qt::TextWordWrap, title)
                              .height();
        CHECK(contents->visualRect(index).height() >= lines);
    }
}

TEST_CASE_METHOD(PlaceFixture, "the keys that scroll do so in an article, also from within its text")
{
    openArticle();
    if (GENERATE(false, true)) {
        auto *body = window->findChildren<QTextBrowser *>().front();
        QTest::mouseClick(body->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
        REQUIRE(QApplication::focusWidget() == body);
    }
    press(Qt::Key_Space);
    const int page = bar()->value();
    CHECK(page > 200);
    press(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(bar()->value() == 0);
    press(Qt::Key_PageDown);
    CHECK(bar()->value() == page);
    press(Qt::Key_End);
    CHECK(bar()->value() == bar()->maximum());
    press(Qt::Key_Home);
    CHECK(bar()->value() == 0);
}

TEST_CASE_METHOD(PlaceFixture, "the view follows the caret, and the caret starts where the reader looks")
{
    openArticle();
    auto *body = window->findChildren<QTextBrowser *>().back();
    for (auto *each : window->findChildren<QTextBrowser *>()) {
        if (each->height() > body->height())
            body = each;
    }
    REQUIRE(body->height() > 1500);
    body->setFocus();
    settle();
    const auto isSeen
        = [body] { return body->visibleRegion().boundingRect().intersects(body->cursorRect()); };
    for (int line = 0; line < 25; ++line)
        press(Qt::Key_Down);
    CHECK(isSeen());
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    const int before = bar()->value();
    press(Qt::Key_Down);
    CHECK(isSeen());
    CHECK(std::abs(bar()->value() - before) < 60);
}

/// Labels and buttons: how many widgets hold them depends on how much a page was filled at a time.
qsizetype countOfWidgets()
{
    return std::ranges::count_if(QApplication::allWidgets(), [](const QWidget *widget) {
        return qobject_cast<const QLabel *>(widget) != nullptr
            || qobject_cast<const QAbstractButton *>(widget) != nullptr;
    });
}

TEST_CASE_METHOD(WindowFixture, "other colours leave nothing of the window before them")
{
    open("reflecting-back");
    click("rail_phrases");
    const auto change = [this] {
        for (const auto scheme : {shell::SchemeChoice::Dark, shell::SchemeChoice::Light}) {
            window->preferences().setScheme(scheme);
            settle();
        }
        return countOfWidgets();
    };
    const auto count = change();
    change();
    CHECK(change() == count);
}

TEST_CASE_METHOD(WindowFixture, "a page that is opened again and again holds no more than once")
{
    const auto visit = [this] {
        for (const auto *page :
             {"rail_home", "rail_library", "rail_phrases", "rail_profile", "rail_practice"})
            click(page);
        open("reflecting-back");
        open("jealousy");
        shortcut(Qt::Key_Plus, Qt::ControlModifier);
        shortcut(Qt::Key_Minus, Qt::ControlModifier);
        return countOfWidgets();
    };
    visit();
    const auto count = visit();
    visit();
    CHECK(visit() == count);
}
