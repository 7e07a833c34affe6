#include "window_fixture.h"

#include <QScreen>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WindowFixture, "the first window is no larger than the screen, and may be as small")
{
    const auto files = QString::fromStdString(folder.path().string());
    const shell::MainWindow first(
        shell::Environment{library, journal, instruments, [] { return std::string("2026-11-23T21:00:00Z"); }},
        shell::WindowFiles{files + u"/settings.ini"_s, files + u"/none.ini"_s}, base::Language::English);
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
    const auto files = QString::fromStdString(folder.path().string());
    const shell::MainWindow again(
        shell::Environment{library, journal, instruments, [] { return std::string("2026-11-23T21:00:00Z"); }},
        shell::WindowFiles{files + u"/settings.ini"_s, files + u"/state.ini"_s}, base::Language::English);
    CHECK(again.width() <= again.screen()->availableSize().width());
    CHECK(again.height() <= again.screen()->availableSize().height());
}
