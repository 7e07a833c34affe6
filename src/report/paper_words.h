#pragma once

#include "base/localized.h"

/// The sentences that only the report on paper and in the window, the card and a shared text have, beside
/// those of words.h. {braces} are placeholders, see there.
namespace report::words {

extern const base::Localized WhatItMeans;
extern const base::Localized PointMeaning;
extern const base::Localized BarInterval;
extern const base::Localized BarNoInterval;
extern const base::Localized BarNoScore;
extern const base::Localized Statements;
extern const base::Localized Questions;
extern const base::Localized BarProvisional;
/// Of a scale without norms whose answers do not differ, so that its interval is a point.
extern const base::Localized BarAlike;
/// Of a test of choices.
extern const base::Localized BarChosen;
extern const base::Localized BarNeverChosen;
extern const base::Localized ScoresExplained;
extern const base::Localized MovedAnswer;

extern const base::Localized ReadNext;
extern const base::Localized Say;
extern const base::Localized Weeks;
extern const base::Localized WeeksMeaning;
extern const base::Localized Week;
/// Titles of the passages that authors wrote for a profile.
extern const base::Localized Written;
extern const base::Localized InShort;
extern const base::Localized Strengths;
extern const base::Localized Triggers;
extern const base::Localized Ask;
extern const base::Localized PartnerSees;
extern const base::Localized Growth;
extern const base::Localized References;
extern const base::Localized BecauseHigh;
extern const base::Localized BecauseLow;
/// The reason of suggestions that come first because the reader is afraid of their partner.
extern const base::Localized SafetyFirst;
extern const base::Localized IfItLandsBadly;
extern const base::Localized ReadingMinutes;
extern const base::Localized Minutes;
extern const base::Localized Alone;
extern const base::Localized AsTwo;
extern const base::Localized Once;
extern const base::Localized Daily;
extern const base::Localized Weekly;
extern const base::Localized WhenNeeded;

/// The foot of a card, which is seen without the report.
extern const base::Localized CardFoot;
/// The foot of a shared text.
extern const base::Localized ShareFoot;
extern const base::Localized ScoreOf;
extern const base::Localized FullStop;
/// The title of a sitting with several instruments.
extern const base::Localized ShareTitle;

} // namespace report::words
