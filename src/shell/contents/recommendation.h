#pragma once

#include "advice/recommender.h"
#include "advice/scored_sitting.h"
#include "shell/app/stores.h"

namespace shell {

/// The reader's record of reading and practising, for the recommender.
advice::ReaderRecord readerRecord(const Stores &stores);

/// The profile that a choice of sitting leads to, and a recommender based on it.
class Recommendation
{
public:
    Recommendation(const Stores &stores, base::Language language, const advice::SittingChoice &choice = {});

    bool hasProfile() const { return m_leading.has_value(); }
    /// The sitting that the recommendations are based on; empty without a profile.
    const std::optional<advice::ScoredSitting> &leading() const { return m_leading; }
    const advice::Recommender &recommender() const { return m_recommender; }

private:
    std::optional<advice::ScoredSitting> m_leading;
    advice::Recommender m_recommender;
};

} // namespace shell
