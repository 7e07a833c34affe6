#pragma once

#include "base/error.h"
#include "journal/journal.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <string>
#include <vector>

namespace shell {

/// Every write of the reader's own data goes through here: one that fails is kept, reported and made again,
/// in order, until it succeeds.
class JournalWriter final : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<base::Result<void>()>;

    /// The journal must outlive it.
    explicit JournalWriter(journal::Journal &journal, QObject *parent = nullptr);

    /// Makes the write now, after those that wait. False where it has to wait. A waiting write of the same
    /// key is replaced: the key names what is written, e.g. "note say-it-back".
    bool write(const std::string &key, Write act);
    /// The same for what is of use only in this file: a sitting by its id. Dropped by useOtherFile().
    bool writeHere(const std::string &key, Write act);
    /// Makes the waiting writes again; true where none is left. One that can never succeed, because what it
    /// is about is gone, is dropped.
    bool retry();
    bool isWaiting() const { return !m_waiting.empty(); }
    bool isWaiting(const std::string &key) const;
    int waitingCount() const { return static_cast<int>(m_waiting.size()); }

    /// Goes on with the file that is at the journal's place now, with what waits for any file.
    bool useOtherFile();
    /// Writes the journal to its place again, and what waits.
    bool restoreFile();

    /// Reports what could not be read or done and waits for nothing.
    void report(const base::Error &error);

signals:
    void failed(const base::Error &error);
    /// What failed has been done, or can be read again.
    void recovered();

private:
    struct Waiting
    {
        std::string key;
        Write act;
        bool isOfThisFile = false;
    };

    bool keep(Waiting write);
    /// Reports why, and tries again in a while; false.
    bool wait(const base::Error &error);
    bool settle(const base::Result<void> &outcome);

    journal::Journal &m_journal;
    std::vector<Waiting> m_waiting;
    bool m_hasFailed = false;
    QTimer m_again;
};

} // namespace shell
