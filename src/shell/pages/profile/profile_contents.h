#pragma once

#include "drawing/plane.h"
#include "journal/journal.h"
#include "quiz/scoring.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace shell {

/// What the profile page shows, as values, in the reader's language.
struct ProfileContents
{
    /// A finished test, and a person it was answered about.
    struct Test
    {
        QString id;
        QString title;
        bool isShown = false;
    };
    struct Person
    {
        journal::About about;
        QString title;
        bool isShown = false;
    };
    struct Contribution
    {
        /// The statement, or the situation of a test of choices.
        QString statement;
        /// "5, Slightly agree".
        QString answer;
        /// What it adds to the score; Scale::explanation says in which unit.
        double amount = 0;
    };
    struct Scale
    {
        drawing::ScaleBar bar;
        /// The bar as a sentence, for screen readers.
        QString sentence;
        /// The interval, and how many statements it rests on.
        QString note;
        /// How the amounts below are to be read.
        QString explanation;
        std::vector<Contribution> contributions;
    };
    /// A situation of a test of choices, as it was answered.
    struct SituationAnswer
    {
        QString situation;
        QString answer;
        QString comment;
    };
    struct Suggestion
    {
        QString id;
        QString title;
        QString reason;
    };
    /// A titled group of paragraphs: strengths, what tends to set you off, ...
    struct Passage
    {
        QString title;
        QStringList paragraphs;
    };
    struct Earlier
    {
        std::int64_t id = 0;
        QString date;
        QString summary;
        /// What changed from that sitting to the one shown, by the rule of reliable change.
        QString change;
    };

    bool isEmpty = true;
    int testMinutes = 0;
    bool hasTest = false;
    /// Finished tests, in the order they are offered, and the people the shown one was answered about, latest
    /// first. A choice is shown where there is more than one.
    std::vector<Test> tests;
    std::vector<Person> people;
    QString title;
    /// The heading of the scales; empty: none.
    QString scalesTitle;
    QString facts;
    std::optional<drawing::PlanePicture> plane;
    /// The plane as a sentence, for screen readers.
    QString planeSentence;
    QString leaning;
    QStringList paragraphs;
    std::vector<Passage> passages;
    std::vector<Scale> planeScales;
    /// How certain the region is, given the intervals; shown below them.
    QString certainty;
    std::vector<Scale> scales;
    /// What the intervals rest on, each sentence once.
    QStringList intervals;
    std::vector<SituationAnswer> situations;
    QStringList notes;
    QString about;
    /// The reason that all suggestions made for safety share, shown above them; empty: none.
    QString adviceNote;
    std::vector<Suggestion> read;
    std::vector<Suggestion> say;
    std::vector<Suggestion> practise;
    std::vector<Earlier> earlier;
    /// Finished tests that cannot be scored here, because the definition they were answered with is not
    /// known.
    std::vector<Earlier> unscored;
    /// The sitting the page shows.
    std::int64_t sitting = 0;
    /// A sitting was just deleted and can be brought back.
    bool canUndoDelete = false;
};

} // namespace shell
