#pragma once

#include "base/localized.h"

/// Every sentence of a report, in both languages. {braces} are placeholders.
namespace report::words {

extern const base::Localized FullForm;
extern const base::Localized Version;

extern const base::Localized Scores;
extern const base::Localized Range;
extern const base::Localized ChoiceRange;
/// The ends of a bar of choices.
extern const base::Localized NeverChosen;
extern const base::Localized AlwaysChosen;
extern const base::Localized Scale;
extern const base::Localized Score;
extern const base::Localized Interval;
extern const base::Localized Answered;
extern const base::Localized NoScore;
extern const base::Localized NoInterval;
extern const base::Localized FromTo;
extern const base::Localized AnsweredOf;
extern const base::Localized AnsweredOfProvisional;
extern const base::Localized Ends;
extern const base::Localized ProvisionalMeaning;
extern const base::Localized NoScoreMeaning;
extern const base::Localized OwnIntervals;
extern const base::Localized ChoiceIntervals;
extern const base::Localized OtherIntervals;
extern const base::Localized PublishedInterval;
extern const base::Localized Below;

extern const base::Localized Position;
extern const base::Localized Together;
extern const base::Localized Leaning;
extern const base::Localized Between;
extern const base::Localized Regions;
/// After Regions, where there is no table.
extern const base::Localized RegionShares;
extern const base::Localized Region;
extern const base::Localized Probability;
extern const base::Localized UnderOnePercent;
extern const base::Localized OverNinetyNinePercent;
/// Names of the regions inside a sentence.
extern const base::Localized Secure;
extern const base::Localized Anxious;
extern const base::Localized Avoidant;
extern const base::Localized Fearful;
/// The same standing alone.
extern const base::Localized SecureRegion;
extern const base::Localized AnxiousRegion;
extern const base::Localized AvoidantRegion;
extern const base::Localized FearfulRegion;

extern const base::Localized MovedMost;
extern const base::Localized MovedMeaning;
extern const base::Localized ChoiceMoved;
extern const base::Localized MovedItem;
extern const base::Localized ChosenItem;

extern const base::Localized Answering;
extern const base::Localized Fast;
extern const base::Localized VeryFast;
extern const base::Localized Uniform;
extern const base::Localized NoPosition;

/// Since an earlier sitting; in the window only.
extern const base::Localized SinceThen;
extern const base::Localized Risen;
extern const base::Localized Fallen;
extern const base::Localized NoChange;

extern const base::Localized About;

} // namespace report::words
