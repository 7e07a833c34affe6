#pragma once

#include "drawing/plane.h"
#include "quiz/scoring.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shell {

/// What the profile page shows, finished and in the reader's language.
struct ProfileContents
{
    struct Moved
    {
        QString statement;
        /// "5 of 7, slightly agree".
        QString answer;
        double amount = 0;
    };
    struct Scale
    {
        drawing::ScaleBar bar;
        /// How many statements it rests on, and what the interval means.
        QString note;
        double midpoint = 4;
        std::vector<Moved> moved;
    };
    struct Suggestion
    {
        QString id;
        QString title;
        QString reason;
    };
    struct Earlier
    {
        QString date;
        QString summary;
    };

    bool isEmpty = true;
    int testMinutes = 0;
    bool hasTest = false;
    QString facts;
    std::optional<drawing::PlanePicture> plane;
    /// The plane as a sentence, for whoever does not see it.
    QString planeSentence;
    QString leaning;
    QStringList paragraphs;
    std::vector<Scale> planeScales;
    std::vector<Scale> scales;
    QStringList notes;
    QString about;
    std::vector<Suggestion> read;
    std::vector<Suggestion> say;
    std::vector<Suggestion> practise;
    std::vector<Earlier> earlier;
};

} // namespace shell
