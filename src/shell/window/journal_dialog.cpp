#include "shell/window/journal_dialog.h"

#include "shell/app/failure_words.h"
#include "shell/contents/words.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shell {

JournalChoice JournalDialog::ask(const base::Error &error, const std::filesystem::path &folder)
{
    QMessageBox box(QMessageBox::NoIcon, tr("Attune"), FailureWords::opening(error));
    box.setObjectName(u"journal_dialog"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text((folder / "journal.sqlite").string()));
    const auto add = [&box](const QString &title, const QString &name, QMessageBox::ButtonRole role) {
        auto *choice = box.addButton(title, role);
        choice->setObjectName(name);
        return choice;
    };
    auto *again = add(tr("Try again"), u"try_again"_s, QMessageBox::ActionRole);
    // Offered only where there is a file that this version cannot use; a locked or read-only one may be
    // usable later.
    const bool hasFile = error.reason == base::Reason::Damaged || error.reason == base::Reason::Newer;
    auto *fresh = hasFile
        ? add(tr("Begin a new journal, keep this file"), u"begin_new"_s, QMessageBox::ActionRole)
        : nullptr;
    auto *without = add(tr("Read without a journal"), u"go_without"_s, QMessageBox::ActionRole);
    auto *open = add(tr("Open the folder"), u"open_folder"_s, QMessageBox::ActionRole);
    auto *close = add(tr("Close"), u"close"_s, QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.setEscapeButton(close);
    while (true) {
        box.exec();
        const auto *clicked = box.clickedButton();
        if (clicked == open) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(text(folder.string())));
            continue;
        }
        if (clicked == again)
            return JournalChoice::TryAgain;
        if (clicked == without)
            return JournalChoice::UseTemporary;
        return fresh != nullptr && clicked == fresh ? JournalChoice::BeginNew : JournalChoice::Close;
    }
}

} // namespace shell
