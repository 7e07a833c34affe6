#include "window_fixture.h"

TEST_CASE_METHOD(WindowFixture, "the rail marks where a page belongs")
{
    const auto [target, button] = GENERATE(table<const char *, const char *>({
        {"starting-softly", "rail_library"},
        {"attune:practice/a-small-lean", "rail_practice"},
        {"attune:pair", "rail_profile"},
        {"attune:settings", "rail_settings"},
    }));
    open(target);
    CHECK(find<QAbstractButton>(button)->isChecked());
    int checked = 0;
    for (const auto *each : find<QWidget>("rail")->findChildren<QAbstractButton *>())
        checked += each->isChecked() ? 1 : 0;
    CHECK(checked == 1);
}
