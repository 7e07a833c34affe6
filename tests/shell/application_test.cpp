#include "shell/widgets/message_bar.h"
#include "window_fixture.h"

#include <QPushButton>
#include <QTimer>

#include <stdexcept>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WindowFixture, "a defect is reported, and the window stays")
{
    const auto fails = [] { throw std::runtime_error("no such table: paths"); };
    SECTION("in what a click does")
    {
        auto *button = new QPushButton(u"fails"_s, window->centralWidget());
        QObject::connect(button, &QPushButton::clicked, button, fails);
        button->show();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    SECTION("in what a timer does")
    {
        QTimer::singleShot(0, window.get(), fails);
    }
    SECTION("in what was put off")
    {
        QMetaObject::invokeMethod(window.get(), fails, Qt::QueuedConnection);
    }
    settle();
    REQUIRE(window->isVisible());
    CHECK(find<shell::MessageBar>("message_bar")->message().contains(u"no such table: paths"_s));
    open("starting-softly");
    CHECK(isVisible("article_page"));
    click("hide_message");
    CHECK_FALSE(isVisible("message_bar"));
}
