#pragma once

#include "advice/instruments.h"
#include "library/library.h"
#include "shell/app/journal_client.h"

namespace shell {

/// The definitions of tests, from the library and the journal.
class InstrumentList final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    InstrumentList(const library::Library &library, JournalClient &journal, QObject *parent = nullptr);

    /// Those that can be taken: of the library, and the reader's own. Valid until reload().
    const std::vector<quiz::Instrument> &present() const { return m_present; }
    /// present(), and earlier versions that sittings in the journal were answered with. Valid until reload().
    advice::Instruments known() const { return {m_present, m_earlier}; }
    /// Reads the journal's definitions again. No page that points to definitions may exist then.
    void reload();
    /// Writes a definition to the journal, so that its answers can still be scored when the library has a
    /// later version.
    void keep(const quiz::Instrument &instrument);
    /// The same for all present ones that the journal lacks, where it has any sittings and can be written.
    void keepAll();
    /// To be called when the reader's own definitions changed in the journal; emits changed().
    void announceChange() { emit changed(); }

signals:
    /// reload() is due; the window rebuilds its pages and calls it between.
    void changed();

private:
    const library::Library &m_library;
    JournalClient &m_journal;
    std::vector<quiz::Instrument> m_present;
    std::vector<quiz::Instrument> m_earlier;
};

} // namespace shell
