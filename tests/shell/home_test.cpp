#include "shell/widgets/widgets.h"
#include "window_fixture.h"

#include <QLabel>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WindowFixture,
                 "the whole card of a category opens it, and so does its title by the keyboard")
{
    auto *card = find<shell::ChoiceCard>("category_card");
    find<shell::ColumnPage>("home_page")->ensureWidgetVisible(card);
    auto *title = card->findChild<QAbstractButton *>();
    const QString name = title->text();
    SECTION("its words")
    {
        const auto *words = card->findChild<QLabel *>();
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {},
                          words->mapTo(window.get(), words->rect().center()));
    }
    SECTION("its edge")
    {
        QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(3, card->height() - 3));
    }
    SECTION("its title")
    {
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Space);
    }
    settle();
    REQUIRE(isVisible("library_page"));
    bool isNamed = false;
    for (const auto *label : find<QWidget>("library_page")->findChildren<QLabel *>())
        isNamed = isNamed || (label->isVisible() && label->text() == name);
    CHECK(isNamed);
}

TEST_CASE_METHOD(WindowFixture, "a press on a category that is taken back elsewhere opens nothing")
{
    auto *card = find<shell::ChoiceCard>("category_card");
    QTest::mousePress(card, Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseRelease(card, Qt::LeftButton, {}, QPoint(-40, -40));
    CHECK(isVisible("home_page"));
}
