#pragma once

#include "base/localized.h"

/// The sentences about two people. {braces} are placeholders, see words.h.
namespace report::words {

extern const base::Localized TwoOfYou;
/// For a profile without a name: inside a sentence, and standing alone.
extern const base::Localized YourPartner;
extern const base::Localized YourPartnerAlone;

extern const base::Localized PairPlane;
extern const base::Localized PairAxis;
extern const base::Localized Higher;
extern const base::Localized Lower;
extern const base::Localized NotApart;
extern const base::Localized PairOwnIntervals;
extern const base::Localized PairPublishedIntervals;

extern const base::Localized PairPosition;
extern const base::Localized SeveralCycles;
extern const base::Localized CycleOfTwo;
extern const base::Localized CycleOfSame;
extern const base::Localized MostLikely;
extern const base::Localized AlsoPossible;

extern const base::Localized YourPerspective;
extern const base::Localized OtherPerspective;
extern const base::Localized OnePerspective;
extern const base::Localized SecondPerspective;
extern const base::Localized Agreements;

extern const base::Localized ForYou;
extern const base::Localized ForOther;
extern const base::Localized ForBoth;

} // namespace report::words
