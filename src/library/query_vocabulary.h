#pragma once

#include "library/concept_index.h"
#include "library/danger_cues.h"

namespace library {

/// What a bundle knows of words, read once.
struct QueryVocabulary
{
    explicit QueryVocabulary(SQLite::Database &bundle)
        : concepts(bundle)
        , danger(bundle)
    {
    }

    ConceptIndex concepts;
    DangerCues danger;
};

} // namespace library
