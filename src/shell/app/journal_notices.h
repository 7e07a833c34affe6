#pragma once

#include "base/error.h"

#include <QObject>

namespace shell {

class JournalClient;
class Notifier;

/// Tells the reader of a journal that cannot be read or written, with the ways out, until it can again.
class JournalNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    JournalNotices(JournalClient &journal, Notifier &notifier, QObject *parent = nullptr);

    /// What cannot be read, or is not kept, as long as nothing worse is told.
    void showState();

private:
    void showFailure(const base::Error &error);
    void openFolder();

    JournalClient &m_journal;
    Notifier &m_notifier;
    std::size_t m_damagedTold = 0;
};

} // namespace shell
