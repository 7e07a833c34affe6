#include "shell/app/journal_writer.h"

#include <algorithm>

namespace shell {

namespace {

constexpr int AgainMilliseconds = 2000;

bool isHopeless(const base::Error &error)
{
    return error.reason == base::Reason::Gone || error.reason == base::Reason::Input;
}

} // namespace

JournalWriter::JournalWriter(journal::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_again.setInterval(AgainMilliseconds);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (retry())
            m_again.stop();
    });
}

bool JournalWriter::write(const std::string &key, Write act)
{
    return keep({key, std::move(act), false});
}

bool JournalWriter::writeHere(const std::string &key, Write act)
{
    return keep({key, std::move(act), true});
}

bool JournalWriter::keep(Waiting write)
{
    const auto same = std::ranges::find(m_waiting, write.key, &Waiting::key);
    if (same == m_waiting.end())
        m_waiting.push_back(std::move(write));
    else
        *same = std::move(write);
    return retry();
}

bool JournalWriter::isWaiting(const std::string &key) const
{
    return std::ranges::find(m_waiting, key, &Waiting::key) != m_waiting.end();
}

bool JournalWriter::retry()
{
    // A journal that was opened read-only is looked at anew: it may be writable by now.
    if (m_journal.access() == journal::Journal::Access::ReadOnly && !m_waiting.empty()) {
        if (const auto reopened = m_journal.reopen(); !reopened)
            return wait(reopened.error());
    }
    while (!m_waiting.empty()) {
        auto outcome = m_waiting.front().act();
        // A file that was damaged may be sound again: somebody put a copy back.
        if (!outcome && outcome.error().reason == base::Reason::Damaged && m_journal.reopen())
            outcome = m_waiting.front().act();
        if (!outcome && !isHopeless(outcome.error()))
            return wait(outcome.error());
        m_waiting.erase(m_waiting.begin());
    }
    m_again.stop();
    if (std::exchange(m_hasFailed, false))
        emit recovered();
    return true;
}

bool JournalWriter::wait(const base::Error &error)
{
    report(error);
    m_again.start();
    return false;
}

bool JournalWriter::settle(const base::Result<void> &outcome)
{
    if (!outcome) {
        report(outcome.error());
        return false;
    }
    return retry();
}

bool JournalWriter::useOtherFile()
{
    const auto outcome = m_journal.reopen();
    if (outcome)
        std::erase_if(m_waiting, &Waiting::isOfThisFile);
    return settle(outcome);
}

bool JournalWriter::restoreFile()
{
    return settle(m_journal.restoreFile());
}

void JournalWriter::report(const base::Error &error)
{
    m_hasFailed = true;
    emit failed(error);
}

} // namespace shell
