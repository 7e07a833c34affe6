#include "library/library_writer.h"
#include "sample_stores.h"
#include "shell/contents/path_contents.h"
#include "shell/contents/words.h"
#include "shell/theme/tokens.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A window in whose library the reader looks at the paths.
class PathsFixture : public WindowFixture
{
public:
    /// Chooses an entry of the category list by its words, as a click does.
    void chooseCategory(const QString &title)
    {
        auto *list = find<QListView>("categories");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto index = list->model()->index(row, 0);
            if (index.data().toString().startsWith(title + u"  "_s))
                list->setCurrentIndex(index);
        }
        settle();
    }

    void openPaths()
    {
        go(base::Target::library());
        chooseCategory(u"Paths"_s);
    }

    /// Opens the step of that title, of the unfolded paths.
    void clickStep(const QString &title)
    {
        for (auto *step : window->findChildren<QAbstractButton *>(u"path_step"_s)) {
            if (step->isVisible() && step->text() == title) {
                step->click();
                settle();
                return;
            }
        }
        FAIL("no visible step is called " << title.toStdString());
    }

    QStringList visibleTexts(const char *name) const
    {
        QStringList texts;
        for (const auto *each : window->findChildren<QLabel *>(QString::fromLatin1(name))) {
            if (each->isVisible())
                texts << each->text();
        }
        return texts;
    }

    QStringList visibleSteps() const
    {
        QStringList titles;
        for (const auto *each : window->findChildren<QAbstractButton *>(u"path_step"_s)) {
            if (each->isVisible())
                titles << each->text();
        }
        return titles;
    }

    QString articleTitle() const
    {
        REQUIRE(isVisible("article_page"));
        const auto *page = first<QWidget>("article_page");
        for (const auto *each : page->findChildren<QLabel *>()) {
            if (each->property("role") == u"title"_s)
                return each->text();
        }
        return {};
    }

    void read(const char *slug) { journal.setReadingPlace({slug, 0.5, "2026-11-22T21:00:00Z"}); }

    int scrolledTo(const char *name) const { return find<QScrollArea>(name)->verticalScrollBar()->value(); }
};

/// Two paths that share a page.
content::Pack crossing()
{
    content::Pack pack;
    for (const auto *slug : {"one", "two", "three"}) {
        auto &article = pack.articles.emplace_back();
        article.slug = slug;
        article.title = slug;
        article.file = std::string("articles/a/") + slug + ".en.md";
    }
    const auto step = [](const char *slug) { return content::LearningPath::Step{slug, {"Now.", "看。"}, 0}; };
    pack.paths = {{"first", {"First", "一"}, {"a", "b"}, {step("one"), step("gone"), step("two")}, 0},
                  {"second", {"Second", "二"}, {"a", "b"}, {step("two"), step("three")}, 0},
                  {"empty", {"Empty", "空"}, {"a", "b"}, {step("gone")}, 0}};
    return pack;
}

/// "id number/count next", one place after the other.
QString shown(const std::vector<shell::PathPlace> &places)
{
    QStringList texts;
    for (const auto &place : places)
        texts << u"%1 %2/%3 %4"_s.arg(place.id)
                     .arg(place.number)
                     .arg(place.count)
                     .arg(place.next ? place.next->slug : u"-"_s);
    return texts.join(u"; "_s);
}

} // namespace

TEST_CASE("a page in two paths is told in both, but only in the one the reader came through")
{
    const samples::Folder folder;
    const auto file = folder.path() / "library.sqlite";
    library::writeLibrary(crossing(), file);
    const library::Library library(file);
    const SampleStores stores(library, folder.path());
    const auto places = [&](const std::string &slug, const std::string &path) {
        return shown(shell::pathPlaces(stores, base::Language::English, slug, path));
    };
    CHECK(places("two", "") == u"first 2/2 -; second 1/2 three"_s);
    CHECK(places("two", "second") == u"second 1/2 three"_s);
    CHECK(places("two", "elsewhere") == u"first 2/2 -; second 1/2 three"_s);
    CHECK(places("one", "second") == u"first 1/2 two"_s);
    CHECK(places("nowhere", "first").isEmpty());
    CHECK(shell::makePaths(stores, base::Language::English).size() == 2);
}

TEST_CASE_METHOD(PathsFixture, "the library has the paths beside its categories, folded until one is chosen")
{
    openPaths();
    CHECK(visibleTexts("path_facts").size() == 6);
    CHECK(visibleSteps().isEmpty());
    CHECK_FALSE(isVisible("articles"));
    for (const auto *combo : find<QWidget>("library_page")->findChildren<QComboBox *>())
        CHECK_FALSE(combo->isVisible());

    click("path_toggle_from-far-away");
    REQUIRE(visibleSteps().size() == 5);
    CHECK(visibleSteps().first() == u"Long distance"_s);
    CHECK(visibleSteps().last() == u"Reunions"_s);
    CHECK(find<QAbstractButton>("path_toggle_from-far-away")->text() == u"Fold the pages"_s);
    click("path_toggle_from-far-away");
    CHECK(visibleSteps().isEmpty());

    chooseCategory(u"Bookmarks"_s);
    CHECK_FALSE(isVisible("paths"));
    chooseCategory(u"All articles"_s);
    CHECK(isVisible("articles"));
    CHECK(find<QListView>("articles")->model()->rowCount()
          == std::ssize(library.articles(base::Language::English)));
}

TEST_CASE_METHOD(PathsFixture, "pages that were opened are marked, except those on safety")
{
    read("long-distance");
    read("reunions");
    read("fear-is-information");
    openPaths();
    click("path_toggle_from-far-away");
    click("path_toggle_when-you-fight");
    CHECK(visibleTexts("path_read").size() == 2);
    const auto facts = visibleTexts("path_facts");
    CHECK(facts[4].endsWith(u" · 2 read"_s));
    CHECK_FALSE(facts[0].contains(u"read"_s));
    for (const auto &fact : facts)
        CHECK_FALSE(fact.contains(u'%'));

    const auto *step = find<QAbstractButton>("path_step");
    CHECK_THAT(step->accessibleDescription().toStdString(),
               Catch::StartsWith("1 of 6. This one comes first"));
}

TEST_CASE_METHOD(PathsFixture, "a path is walked page by page, and back leads to it as it was left")
{
    openPaths();
    click("path_toggle_from-far-away");
    clickStep(u"Texts, ticks and waiting"_s);
    CHECK(articleTitle() == u"Texts, ticks and waiting"_s);
    const auto *next = find<QAbstractButton>("next_step");
    CHECK(next->text() == u"Next in “From far away”: Calls that feel close"_s);
    CHECK(find<QLabel>("path_place")->text() == u"2 of 5"_s);

    find<QAbstractButton>("next_step")->click();
    settle();
    CHECK(articleTitle() == u"Calls that feel close"_s);
    shortcut(Qt::Key_Left, Qt::AltModifier);
    CHECK(articleTitle() == u"Texts, ticks and waiting"_s);
    shortcut(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(isVisible("library_page"));
    CHECK(visibleSteps().size() == 5);
    CHECK(visibleTexts("path_read").size() == 2);
}

TEST_CASE_METHOD(PathsFixture, "the last page says so and leads to the whole path")
{
    open("reunions");
    CHECK(find<QLabel>("path_place")->text() == u"5 of 5"_s);
    CHECK_FALSE(isVisible("next_step"));
    find<QAbstractButton>("whole_path")->click();
    settle();
    REQUIRE(isVisible("library_page"));
    CHECK(visibleSteps().size() == 5);
    CHECK(QApplication::focusWidget() == find<QAbstractButton>("path_toggle_from-far-away"));
}

TEST_CASE_METHOD(PathsFixture, "a page in no path says nothing about paths")
{
    open("jealousy");
    REQUIRE(find<QWidget>("article_page"));
    find<QFrame>("phrase_card");
    CHECK_FALSE(isVisible("path_card"));
}

TEST_CASE_METHOD(PathsFixture, "a path is a target; one that is not there leaves the reader where they are")
{
    open("attune:path/new-parents");
    REQUIRE(isVisible("library_page"));
    CHECK(visibleSteps().size() == 6);
    CHECK(scrolledTo("paths") > 0);
    const auto *toggle = find<QAbstractButton>("path_toggle_new-parents");
    CHECK(toggle->visibleRegion().boundingRect().height() == toggle->height());

    go(base::Target::home());
    open("attune:path/nowhere");
    CHECK(isVisible("home_page"));
    CHECK(find<QLabel>("toast")->text() == u"This library has no path “nowhere”"_s);
}

TEST_CASE_METHOD(PathsFixture, "a path named on the command line is scrolled to when the window is shown")
{
    window = std::make_unique<shell::MainWindow>(stores(), files(), base::Language::English);
    window->open(base::Target::path("new-parents"));
    window->resize(1120, 760);
    window->show();
    QApplication::setActiveWindow(window.get());
    QTest::qWait(100);
    settle();
    CHECK(scrolledTo("paths") > 0);
    const auto *toggle = find<QAbstractButton>("path_toggle_new-parents");
    CHECK(toggle->visibleRegion().boundingRect().height() == toggle->height());
}

TEST_CASE_METHOD(PathsFixture, "the steps work by keys alone")
{
    open("attune:path/about-sex");
    press(Qt::Key_Tab);
    auto *step = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    REQUIRE(step != nullptr);
    CHECK(step->objectName() == u"path_step"_s);
    press(Qt::Key_Space);
    settle();
    CHECK(articleTitle().startsWith(u"Sexual communication"_s));
}

TEST_CASE_METHOD(PathsFixture, "a path that is named stands at the top, whichever of them it is")
{
    const std::string id = GENERATE("after-a-hurt", "from-far-away");
    open(("attune:path/" + id).c_str());
    auto *area = find<QScrollArea>("paths");
    const auto *toggle = find<QWidget>(("path_toggle_" + id).c_str());
    CHECK(toggle->hasFocus());
    const auto *bar = area->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    const int top = toggle->parentWidget()->mapTo(area->viewport(), QPoint()).y();
    CHECK((bar->value() == bar->maximum() ? top >= 0 : std::abs(top - shell::space::Hair) <= 1));
}

TEST_CASE_METHOD(PathsFixture, "another theme keeps the path that was unfolded")
{
    open("attune:path/after-a-hurt");
    window->preferences().setScheme(shell::SchemeChoice::Dark);
    settle();
    REQUIRE(isVisible("library_page"));
    CHECK(visibleSteps().size() == 6);
}

TEST_CASE_METHOD(PathsFixture, "going back to the library leads to the category the reader chose there")
{
    go(base::Target::library());
    chooseCategory(shell::text(library.categories().at(1).title.en));
    auto *list = find<QListView>("articles");
    const int count = list->model()->rowCount();
    REQUIRE(count < std::ssize(library.articles(base::Language::English)));
    open("jealousy");
    shortcut(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(isVisible("library_page"));
    CHECK(find<QListView>("articles")->model()->rowCount() == count);
}

TEST_CASE_METHOD(PathsFixture, "a long title wraps in a narrow window instead of widening the page")
{
    window->resize(720, 640);
    open("attune:path/about-sex");
    auto *area = find<QScrollArea>("paths");
    CHECK(area->widget()->width() == area->viewport()->width());
    for (const auto *step : window->findChildren<QAbstractButton *>(u"path_step"_s)) {
        if (step->isVisible() && step->text().startsWith(u"Sexual"_s))
            CHECK(step->height() > 2 * step->fontMetrics().height());
    }
}
