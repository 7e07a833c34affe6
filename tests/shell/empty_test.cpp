#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;

namespace {

/// How far the parts of a page reach down, where nothing fills it.
class EmptyFixture : public WindowFixture
{
public:
    int lowest(const char *page) const
    {
        const auto *root = find<QWidget>(page);
        int lowest = 0;
        for (const auto *label : root->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                lowest = std::max(lowest, label->mapTo(root, QPoint(0, label->height())).y());
        }
        return lowest;
    }
};

} // namespace

TEST_CASE_METHOD(EmptyFixture, "an empty list leaves its words at the top")
{
    SECTION("bookmarks")
    {
        click("rail_library");
        auto *categories = find<QListView>("categories");
        const auto bookmarks = categories->model()->index(1, 0);
        QTest::mouseClick(categories->viewport(), Qt::LeftButton, {},
                          categories->visualRect(bookmarks).center());
        settle();
        CHECK_FALSE(isVisible("articles"));
        CHECK(lowest("library_page") < 260);
    }
    SECTION("starred sentences")
    {
        click("rail_phrases");
        const int withChips = find<QWidget>("starred")->mapTo(window.get(), QPoint()).y();
        click("starred");
        CHECK(std::abs(find<QWidget>("starred")->mapTo(window.get(), QPoint()).y() - withChips) < 3);
        CHECK(lowest("phrases_page") < withChips + 140);
    }
    SECTION("a search that finds nothing")
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(find<QLineEdit>("search"), u"qqqqzzzz"_s);
        settle();
        CHECK(lowest("search_page") < 260);
    }
}
