#include "shell/app/journal_notices.h"

#include "shell/app/failure_words.h"
#include "shell/app/journal_client.h"
#include "shell/app/notifier.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shell {

JournalNotices::JournalNotices(JournalClient &journal, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_notifier(notifier)
{
    connect(&m_journal, &JournalClient::failed, this, &JournalNotices::showFailure);
    connect(&m_journal, &JournalClient::recovered, this, [this] {
        m_notifier.dismissMessage();
        showState();
    });
    connect(&m_journal, &JournalClient::changedOutside, this, &JournalNotices::showState);
}

void JournalNotices::showFailure(const base::Error &error)
{
    QString words = FailureWords::failure(error);
    if (m_journal.isWaiting())
        words += u' '
            + tr("%n thing(s) you did are not on the disk yet. They are kept here and written as soon as it "
                 "is "
                 "possible; you can go on.",
                 nullptr, m_journal.waitingCount());
    std::vector<MessageAction> actions;
    if (error.reason == base::Reason::Missing)
        actions.push_back({tr("Write it there again"), u"restore_journal"_s, [this] {
                               m_journal.restoreFile([this](const base::Result<void> &outcome) {
                                   if (outcome)
                                       m_notifier.notify(tr("Your journal is back in its place"));
                               });
                           }});
    if (error.reason == base::Reason::Replaced)
        actions.push_back({tr("Go on with the file that is there"), u"use_journal"_s,
                           [this] { m_journal.useOtherFile(); }});
    actions.push_back({tr("Try again"), u"try_again"_s, [this] { m_journal.retry(); }});
    actions.push_back({tr("Open the folder"), u"open_folder"_s, [this] { openFolder(); }});
    m_notifier.showMessage(words, std::move(actions));
}

void JournalNotices::showState()
{
    const auto &records = m_journal.records();
    const MessageAction hide{tr("Hide"), u"hide_message"_s, [this] { m_notifier.dismissMessage(); }};
    const MessageAction folder{tr("Open the folder"), u"open_folder"_s, [this] { openFolder(); }};
    if (m_journal.isFailing())
        return;
    if (records.access == journal::Journal::Access::Temporary) {
        m_notifier.showMessage(tr("Attune runs without your journal: nothing you enter now is kept after you "
                                  "close "
                                  "it."),
                               {hide, folder});
    } else if (records.access == journal::Journal::Access::ReadOnly) {
        m_notifier.showMessage(
            tr("Your journal is read-only: you can read everything in it, but what you enter now "
               "is kept only if it can be written before you close Attune."),
            {hide, folder});
    } else if (records.damaged.size() > m_damagedTold) {
        m_damagedTold = records.damaged.size();
        m_notifier.showMessage(FailureWords::damaged(records.damaged), {hide, folder});
    }
}

void JournalNotices::openFolder()
{
    QString folder = QFileInfo(QString::fromStdString(m_journal.records().file.string())).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_notifier.notify(folder);
}

} // namespace shell
