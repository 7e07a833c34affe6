#include "catch.hpp"
#include "shell/widgets/column_page.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize PageSize{600, 400};
constexpr int Width = 500;

/// Longer than a page fills at a time.
constexpr int SlowMilliseconds = 6;

std::deque<shell::ColumnPage::Part> slowParts(shell::ColumnPage &page, int count, const QString &name)
{
    std::deque<shell::ColumnPage::Part> parts;
    for (int part = 0; part < count; ++part)
        parts.emplace_back([&page, part, name] {
            QTest::qSleep(SlowMilliseconds);
            auto *button = new QPushButton(name + QString::number(part));
            button->setMinimumHeight(200);
            page.column()->addWidget(button);
        });
    return parts;
}

QStringList buttonsOf(const shell::ColumnPage &page)
{
    QStringList words;
    for (const auto *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible())
            words << button->text();
    }
    return words;
}

void waitUntilFilled(const shell::ColumnPage &page)
{
    REQUIRE(QTest::qWaitFor([&] { return !page.isFilling(); }));
}

struct ShownPage
{
    ShownPage()
    {
        page.resize(PageSize);
        page.show();
    }

    shell::ColumnPage page{Width};
};

} // namespace

TEST_CASE_METHOD(ShownPage, "a page is filled in parts while events go on, and says when it is there")
{
    int turns = 0;
    int filled = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, [&] { turns += page.isFilling() ? 1 : 0; });
    QObject::connect(&page, &shell::ColumnPage::filled, [&] { ++filled; });
    turn.start(0);
    page.refill(slowParts(page, 5, u"a"_s));
    CHECK(page.isFilling());
    CHECK(buttonsOf(page).isEmpty());
    waitUntilFilled(page);
    CHECK(buttonsOf(page) == QStringList{u"a0"_s, u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s});
    CHECK(turns >= 4);
    CHECK(filled == 1);
}

TEST_CASE_METHOD(ShownPage, "what was there stays until something new is, and an earlier filling ends")
{
    page.refillNow([&] { page.column()->addWidget(new QPushButton(u"old"_s)); });
    page.refill(slowParts(page, 3, u"a"_s));
    CHECK(buttonsOf(page) == QStringList{u"old"_s});
    REQUIRE(QTest::qWaitFor([&] { return buttonsOf(page).contains(u"a0"_s); }));
    CHECK(!buttonsOf(page).contains(u"old"_s));
    page.refill(slowParts(page, 2, u"b"_s));
    waitUntilFilled(page);
    CHECK(buttonsOf(page) == QStringList{u"b0"_s, u"b1"_s});
}

TEST_CASE_METHOD(ShownPage, "parts can be asked for before their turn")
{
    page.refill(slowParts(page, 4, u"a"_s));
    page.finishFilling([&] { return page.findChildren<QPushButton *>().size() == 2; });
    CHECK(buttonsOf(page) == QStringList{u"a0"_s, u"a1"_s});
    page.finishFilling();
    CHECK(!page.isFilling());
    CHECK(buttonsOf(page).size() == 4);
    page.extend(slowParts(page, 2, u"b"_s));
    CHECK(buttonsOf(page).size() == 5);
    page.stopFilling();
    QTest::qWait(30);
    CHECK(buttonsOf(page).size() == 5);
}

TEST_CASE_METHOD(ShownPage, "what is removed leaves no gap")
{
    page.refill(slowParts(page, 3, u"a"_s));
    waitUntilFilled(page);
    const auto buttons = page.findChildren<QPushButton *>();
    const auto gap = [&] {
        shell::settleLayouts();
        return buttons[2]->mapTo(&page, QPoint()).y() - buttons[0]->mapTo(&page, QPoint(0, 200)).y();
    };
    const int before = gap();
    shell::ColumnPage::remove(buttons[1]);
    CHECK(gap() == (before - buttons[1]->height()) / 2);
}

TEST_CASE_METHOD(ShownPage,
                 "a place further down is reached once the page is long enough, unless the reader scrolls")
{
    page.refill(slowParts(page, 8, u"a"_s));
    page.setScrollPlace(700);
    CHECK(page.scrollPlace() == 700);
    SECTION("nobody scrolls")
    {
        waitUntilFilled(page);
        CHECK(page.verticalScrollBar()->value() == 700);
        CHECK(page.updatesEnabled());
    }
    SECTION("the reader scrolls")
    {
        REQUIRE(QTest::qWaitFor([&] { return page.verticalScrollBar()->maximum() > 200; }));
        QTest::keyClick(&page, Qt::Key_Home);
        waitUntilFilled(page);
        CHECK(page.verticalScrollBar()->value() == 0);
    }
    SECTION("it is longer later")
    {
        waitUntilFilled(page);
        page.verticalScrollBar()->setValue(0);
        page.extend(slowParts(page, 3, u"b"_s));
        waitUntilFilled(page);
        CHECK(page.verticalScrollBar()->value() == 0);
    }
}
