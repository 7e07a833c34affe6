#pragma once

#include "advice/instruments.h"
#include "library/library.h"
#include "shell/app/journal_client.h"

namespace shell {

/// The definitions of tests that are known: those of the library and of the journal.
class InstrumentList final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    InstrumentList(const library::Library &library, JournalClient &journal, QObject *parent = nullptr);

    const std::vector<quiz::Instrument> &present() const { return m_present; }
    /// Valid until reload().
    advice::Instruments known() const { return {m_present, m_earlier}; }
    /// Reads the journal's anew. No page that holds definitions may be there then.
    void reload();
    /// Keeps a definition in the journal, so that what is answered with it can be scored when the library has
    /// a later one.
    void keep(const quiz::Instrument &instrument);
    /// The same for all present ones where the journal holds anything that may have been answered with them.
    void keepAll();
    /// The journal has other definitions of the reader's own now: emits changed().
    void announceChange() { emit changed(); }

signals:
    /// reload() is called for, once no page holds definitions.
    void changed();

private:
    const library::Library &m_library;
    JournalClient &m_journal;
    std::vector<quiz::Instrument> m_present;
    std::vector<quiz::Instrument> m_earlier;
};

} // namespace shell
