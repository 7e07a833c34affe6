#pragma once

#include "journal/journal.h"

#include <QString>

#include <optional>
#include <vector>

namespace shell {

/// A practice on the page, in the reader's language.
struct PracticeText
{
    QString slug;
    QString title;
    QString lede;
    QString ifThen;
    /// "15 minutes · together · once".
    QString facts;
    /// Why it is suggested; empty where no score is the reason.
    QString reason;
    /// Why it may help, and how well that is known; plain paragraphs.
    QString evidence;
};

/// What the practice page shows.
struct PracticeContents
{
    struct Card
    {
        PracticeText practice;
        journal::PlaybookEntry::State state = journal::PlaybookEntry::State::Open;
        QString note;
    };
    /// Where the plan was changed.
    struct Place
    {
        /// From 1; 0: the whole plan.
        int week = 0;
        /// In the week, from 0.
        std::size_t index = 0;
    };
    struct Change
    {
        Place place;
        /// A sentence.
        QString what;
    };

    bool hasProfile = false;
    bool hasTest = false;
    int testMinutes = 0;
    bool hasPlan = false;
    /// The cards of each week, in order; empty without a plan.
    std::vector<std::vector<Card>> weeks;
    /// The practices that are not in the plan, best first.
    std::vector<PracticeText> others;
    /// Whether there is another practice to suggest for the plan.
    bool canSuggest = false;
    /// The last change, where it can be undone.
    std::optional<Change> change;
};

} // namespace shell
