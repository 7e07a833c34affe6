#include "catch.hpp"
#include "shell/app/application.h"
#include "shell/app/failure_words.h"
#include "shell/window/journal_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// Clicks a button of the dialog as soon as it is there; an empty name presses Escape.
shell::JournalChoice answered(const base::Error &error, const char *name)
{
    QTimer clicks;
    QObject::connect(&clicks, &QTimer::timeout, [name] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        if (std::string_view(name).empty())
            QTest::keyClick(box, Qt::Key_Escape);
        else if (auto *button = box->findChild<QAbstractButton *>(QString::fromLatin1(name)))
            QTest::mouseClick(button, Qt::LeftButton);
        else
            QTest::keyClick(box, Qt::Key_Escape);
    });
    clicks.start(20);
    return shell::JournalDialog::ask(error, "/nowhere");
}

} // namespace

TEST_CASE("a journal that cannot be opened has a way out for every reason")
{
    using shell::JournalChoice;
    const base::Error damaged{"it is damaged", 0, {}, base::Reason::Damaged};
    const base::Error locked{"it is in use", 0, {}, base::Reason::Locked};
    CHECK(answered(damaged, "try_again") == JournalChoice::TryAgain);
    CHECK(answered(damaged, "begin_new") == JournalChoice::BeginNew);
    CHECK(answered(damaged, "go_without") == JournalChoice::UseTemporary);
    CHECK(answered(damaged, "close") == JournalChoice::Close);
    CHECK(answered(damaged, "") == JournalChoice::Close);
    CHECK(answered(locked, "go_without") == JournalChoice::UseTemporary);
    // What another program holds is not put aside.
    CHECK(answered(locked, "begin_new") == JournalChoice::Close);
}

TEST_CASE("every reason has words of its own")
{
    using base::Reason;
    QStringList all;
    for (const auto reason : {Reason::NoSpace, Reason::Locked, Reason::ReadOnly, Reason::Missing,
                              Reason::Replaced, Reason::Damaged, Reason::Newer, Reason::System}) {
        const QString words = shell::FailureWords::failure({"as it stands", 0, {}, reason});
        CHECK_FALSE(all.contains(words));
        all << words;
    }
    CHECK(all.last() == u"as it stands"_s);
}
