#pragma once

#include "base/error.h"

#include <QObject>

namespace shell {

class JournalClient;
class Notifier;

/// Shows a message while the journal cannot be read or written, with buttons for what can be done about it.
class JournalNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    JournalNotices(JournalClient &journal, Notifier &notifier, QObject *parent = nullptr);

    /// Shows that the journal is temporary, read-only or partly unreadable, unless a failed write is shown.
    void showState();

private:
    void showFailure(const base::Error &error);
    void openFolder();

    JournalClient &m_journal;
    Notifier &m_notifier;
    std::size_t m_damagedTold = 0;
};

} // namespace shell
