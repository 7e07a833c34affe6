#include "shell/widgets/toast.h"
#include "shell/widgets/widgets.h"
#include "window_fixture.h"

#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WindowFixture, "the toast shows the words of a link as they are, tags too")
{
    open("<b>bold</b>");
    const auto *toast = find<QLabel>("toast");
    CHECK(toast->textFormat() == Qt::PlainText);
    CHECK(toast->text().contains(u"<b>bold</b>"_s));
}

TEST_CASE_METHOD(WindowFixture, "every label of every page shows plain text")
{
    samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z");
    for (const auto &entry : shell::pageTable())
        go(base::Target{entry.id});
    open("starting-softly");
    find<QFrame>("phrase_card");
    for (const auto *label : window->findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK((label->textFormat() == Qt::PlainText || label->text().isEmpty()));
    }
}

TEST_CASE_METHOD(WindowFixture, "an ampersand in a name stays and means no key")
{
    samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z");
    auto other = journal.finishedSittings().front();
    other.about = {journal::About::Kind::Other, "Tom & Ann"};
    other.finishedAt = "2026-11-21T21:40:00Z";
    journal.restoreSitting(other);
    click("rail_profile");
    int chips = 0;
    for (const auto *chip :
         find<QWidget>("profile_page")->findChildren<QAbstractButton *>(u"choose_person"_s)) {
        CHECK(chip->shortcut().isEmpty());
        chips += chip->text() == u"Tom && Ann"_s && chip->accessibleName().endsWith(u"Tom & Ann"_s) ? 1 : 0;
    }
    CHECK(chips == 1);
}

TEST_CASE_METHOD(WindowFixture, "a message said before the window is shown stands at the foot of it")
{
    auto other = files();
    other.state = QString::fromStdString((folder.path() / "other.ini").string());
    shell::MainWindow late(stores(), other, base::Language::English);
    late.open(base::Target::article("no-such-page"));
    late.resize(1000, 700);
    late.show();
    QTest::qWait(50);
    const auto *toast = late.findChild<QLabel *>(u"toast"_s);
    REQUIRE(toast->isVisible());
    const auto *area = toast->parentWidget();
    CHECK(area->height() - toast->geometry().bottom() < 40);
    CHECK(std::abs(toast->geometry().center().x() - area->width() / 2) <= 2);
}
