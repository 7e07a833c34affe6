#include "shell/recommendation.h"

namespace shell {

advice::ReaderRecord readerRecord(const Environment &environment)
{
    return {environment.read(environment.journal.readingPlaces()),
            environment.read(environment.journal.replies()),
            environment.read(environment.journal.playbook())};
}

Recommendation::Recommendation(const Environment &environment, base::Language language,
                               const advice::SittingChoice &choice)
    : m_leading(advice::leadingSitting(environment.read(environment.journal.finishedSittings()),
                                       environment.known(), choice))
    , m_recommender(environment.library, language,
                    m_leading ? m_leading->profiles() : std::vector<advice::ScoredInstrument>(),
                    readerRecord(environment))
{
}

} // namespace shell
