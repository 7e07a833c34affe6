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
    /// Why it is suggested; empty where no score speaks for it.
    QString reason;
    /// Why it may help, with what is known and what is not; plain paragraphs.
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
    /// Where the plan was changed last; week 0: the whole plan.
    struct Place
    {
        int week = 0;
        std::size_t index = 0;
    };
    struct Change
    {
        Place place;
        QString what;
    };

    bool hasProfile = false;
    bool hasTest = false;
    int testMinutes = 0;
    bool hasPlan = false;
    /// One after the other, each with its cards; empty without a plan.
    std::vector<std::vector<Card>> weeks;
    /// What is in no week, best first; all practices where there is no plan.
    std::vector<PracticeText> others;
    /// Whether another practice is left to come in by itself.
    bool canSuggest = false;
    /// The last change, where it can be taken back.
    std::optional<Change> change;
};

} // namespace shell
