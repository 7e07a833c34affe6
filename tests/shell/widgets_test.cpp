#include "shell/widgets/parts.h"
#include "shell/widgets/toast.h"
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
    for (const auto page : {shell::Page::Home, shell::Page::Library, shell::Page::Phrases, shell::Page::Test,
                            shell::Page::Profile, shell::Page::Practice, shell::Page::Share,
                            shell::Page::Pair, shell::Page::Settings})
        window->go({page});
    open("starting-softly");
    find<QFrame>("phrase_card");
    for (const auto *label : window->findChildren<QLabel *>()) {
        INFO(label->text().toStdString());
        CHECK((label->textFormat() == Qt::PlainText || label->text().isEmpty()));
    }
}
