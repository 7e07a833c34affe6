#pragma once

#include "shell/app/stores.h"

/// The stores of a window without the window. The library must outlive it.
class SampleStores
{
public:
    SampleStores(const library::Library &library, const std::filesystem::path &folder,
                 const std::string &now = "2026-11-23T21:00:00Z")
        : m_journal(journal::Journal(folder))
        , m_instruments(library, m_journal)
        , m_preferences(QString::fromStdString((folder / "none.ini").string()), base::Language::English)
        , m_stores{library, m_journal, m_instruments, m_preferences, [now] { return now; }}
    {
    }

    operator const shell::Stores &() const { return m_stores; }
    shell::JournalClient &client() { return m_journal; }

private:
    shell::JournalClient m_journal;
    shell::InstrumentList m_instruments;
    shell::Preferences m_preferences;
    shell::Stores m_stores;
};
