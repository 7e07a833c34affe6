#pragma once

#include "advice/recommender.h"
#include "advice/scored_sitting.h"
#include "shell/app/stores.h"

namespace shell {

/// What the journal holds of reading and practising.
advice::ReaderRecord readerRecord(const Stores &stores);

/// The sitting that a choice leads to, and what follows from it.
class Recommendation
{
public:
    Recommendation(const Stores &stores, base::Language language, const advice::SittingChoice &choice = {});

    bool hasProfile() const { return m_leading.has_value(); }
    /// Empty without a profile.
    const std::optional<advice::ScoredSitting> &leading() const { return m_leading; }
    const advice::Recommender &recommender() const { return m_recommender; }

private:
    std::optional<advice::ScoredSitting> m_leading;
    advice::Recommender m_recommender;
};

} // namespace shell
