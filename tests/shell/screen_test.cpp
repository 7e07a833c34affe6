#include "window_fixture.h"

#include <QScreen>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WindowFixture, "the first window is no larger than the screen, and may be as small")
{
    auto fresh = files();
    fresh.state = QString::fromStdString((folder.path() / "none.ini").string());
    const shell::MainWindow first(stores(), fresh, base::Language::English);
    // The screen of the tests is 800 wide, the window wants 1120.
    const auto room = first.screen()->availableSize();
    REQUIRE(room.width() < 1120);
    CHECK(first.width() <= room.width());
    CHECK(first.height() <= room.height());
    CHECK(first.minimumWidth() <= room.width());
    CHECK(first.minimumHeight() <= room.height());
}

TEST_CASE_METHOD(WindowFixture, "a window left on a larger screen comes back within this one")
{
    window->resize(1500, 1200);
    settle();
    window->close();
    const shell::MainWindow again(stores(), files(), base::Language::English);
    CHECK(again.width() <= again.screen()->availableSize().width());
    CHECK(again.height() <= again.screen()->availableSize().height());
}
