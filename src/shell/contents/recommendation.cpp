#include "shell/contents/recommendation.h"

namespace shell {

advice::ReaderRecord readerRecord(const Stores &stores)
{
    return {*stores.records().readingPlaces, *stores.records().replies, *stores.records().playbook};
}

Recommendation::Recommendation(const Stores &stores, base::Language language,
                               const advice::SittingChoice &choice)
    : m_leading(advice::leadingSitting(*stores.records().finished, stores.known(), choice))
    , m_recommender(stores.library, language,
                    m_leading ? m_leading->profiles() : std::vector<advice::ScoredInstrument>(),
                    readerRecord(stores))
{
}

} // namespace shell
