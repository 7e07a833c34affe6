#include "shell/app/failure_words.h"
#include "shell/desk.h"
#include "shell/main_window.h"
#include "shell/settings/definitions.h"
#include "shell/widgets/message_bar.h"
#include "shell/widgets/toast.h"
#include "shell/words.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

/// How the window tells of a journal that cannot be read or written, and what it does until it can again.
namespace shell {

void MainWindow::keepPending()
{
    m_desk->keepPending();
}

void MainWindow::readRevisions()
{
    m_revisions = readEarlierInstruments(m_environment);
    keepDefinitions(m_environment);
}

void MainWindow::showFailure(const base::Error &error)
{
    QString words = FailureWords::failure(error);
    if (m_writer.isWaiting())
        words += u' '
            + tr("%n thing(s) you did are not on the disk yet. They are kept here and written as soon as it "
                 "is "
                 "possible; you can go on.",
                 nullptr, m_writer.waitingCount());
    std::vector<MessageBar::Remedy> remedies;
    if (error.reason == base::Reason::Missing)
        remedies.push_back({tr("Write it there again"), u"restore_journal"_s, [this] {
                                if (m_writer.restoreFile())
                                    m_toast->say(tr("Your journal is back in its place"));
                            }});
    if (error.reason == base::Reason::Replaced)
        remedies.push_back({tr("Go on with the file that is there"), u"use_journal"_s, [this] {
                                m_writer.useOtherFile();
                                m_desk->refresh();
                            }});
    remedies.push_back({tr("Try again"), u"try_again"_s, [this] {
                            if (!m_writer.isWaiting())
                                m_bar->dismiss();
                            m_writer.retry();
                            m_desk->refresh();
                        }});
    remedies.push_back({tr("Open the folder"), u"open_folder"_s, [this] { openJournalFolder(); }});
    m_bar->showMessage(words, std::move(remedies));
}

void MainWindow::showDamaged()
{
    const MessageBar::Remedy hide{tr("Hide"), u"hide_message"_s, [this] { m_bar->dismiss(); }};
    const MessageBar::Remedy folder{tr("Open the folder"), u"open_folder"_s, [this] { openJournalFolder(); }};
    const auto access = m_environment.journal.access();
    if (access == journal::Journal::Access::Temporary) {
        m_bar->showMessage(
            tr("Attune runs without your journal: nothing you enter now is kept after you close "
               "it."),
            {hide, folder});
        return;
    }
    if (access == journal::Journal::Access::ReadOnly) {
        m_bar->showMessage(
            tr("Your journal is read-only: you can read everything in it, but what you enter now "
               "is kept only if it can be written before you close Attune."),
            {hide, folder});
        return;
    }
    const auto records = m_environment.journal.damagedRecords();
    if (records.size() <= m_damagedCount)
        return;
    m_damagedCount = records.size();
    m_bar->showMessage(FailureWords::damaged(records), {hide, folder});
}

void MainWindow::showDefect(const QString &words)
{
    m_bar->showMessage(
        tr("Something in Attune itself went wrong (%1). What you kept is safe; you can go on.").arg(words),
        {{tr("Hide"), u"hide_message"_s, [this] { m_bar->dismiss(); }}});
}

void MainWindow::openJournalFolder()
{
    QString folder = QFileInfo(text(m_environment.journal.file().string())).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_toast->say(folder);
}

void MainWindow::followJournal()
{
    if (m_environment.journal.hasChangedOutside())
        m_desk->refresh();
}

void MainWindow::endSession()
{
    m_endsWithSession = true;
    close();
}

bool MainWindow::mayClose()
{
    keepPending();
    while (m_writer.isWaiting() && !m_writer.retry() && !m_endsWithSession) {
        QMessageBox box(QMessageBox::NoIcon, tr("Attune"),
                        tr("%n thing(s) you did are not on the disk yet and would be lost.", nullptr,
                           m_writer.waitingCount()),
                        QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        auto *again = box.addButton(tr("Try again"), QMessageBox::ActionRole);
        auto *stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
        box.addButton(tr("Close all the same"), QMessageBox::DestructiveRole);
        box.setDefaultButton(again);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() == stay)
            return false;
        if (box.clickedButton() != again)
            return true;
    }
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    WindowState{saveGeometry()}.save(m_files.state);
    QMainWindow::closeEvent(event);
}

} // namespace shell
