#include "shell/app/instrument_list.h"

#include <algorithm>

namespace shell {

InstrumentList::InstrumentList(const library::Library &library, JournalClient &journal, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_journal(journal)
{
    reload();
}

void InstrumentList::reload()
{
    const auto &records = m_journal.records();
    m_present = advice::presentInstruments(m_library.instrumentDefinitions(), *records.instruments);
    m_earlier = advice::earlierInstruments(*records.definitions, m_present);
    keepAll();
}

void InstrumentList::keep(const quiz::Instrument &instrument)
{
    m_journal.write(
        {.key = "definition " + instrument.hash,
         .kinds = {journal::RecordKind::Definitions},
         .work = [hash = instrument.hash, definition = instrument.definition](
                     journal::Journal &journal) { return journal.keepDefinition(hash, definition); },
         // No page shows definitions of the journal, so none has to be refreshed.
         .expected = [](journal::Records &) {}});
}

void InstrumentList::keepAll()
{
    const auto &records = m_journal.records();
    if (records.access != journal::Journal::Access::ReadWrite || !records.hasSittings())
        return;
    for (const auto &instrument : m_present) {
        const auto isIt = [&](const auto &each) { return each.first == instrument.hash; };
        if (std::ranges::none_of(*records.definitions, isIt))
            keep(instrument);
    }
}

} // namespace shell
