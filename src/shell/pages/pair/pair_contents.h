#pragma once

#include "base/target.h"
#include "drawing/plane.h"
#include "report/pair_report.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace shell {

/// What the pair page shows, as values, in the reader's language.
struct PairContents
{
    /// A profile that somebody gave to the reader.
    struct Partner
    {
        std::int64_t id = 0;
        QString name;
        /// Of the sitting.
        QString date;
    };
    /// Both profiles on one plane, and the report on them.
    struct Comparison
    {
        drawing::PlanePicture plane;
        report::PairReport report;
    };
    struct Article
    {
        base::Target target;
        QString title;
    };
    struct Sentence
    {
        /// The phrase it is made of.
        base::Target target;
        QString text;
        QString speaker;
    };

    bool hasTest = false;
    int testMinutes = 0;
    /// Whether the reader has a profile about their partner to give and to compare.
    bool hasOwn = false;
    /// Whether a finished test is about nobody or somebody else.
    bool hasOtherTest = false;
    QString ownDate;
    /// Everything that the reader's shared profile contains, besides the name they type.
    QStringList sharedFacts;
    /// The latest kept first.
    std::vector<Partner> partners;
    /// Id of the partner whose profile is shown; 0: none.
    std::int64_t chosen = 0;
    /// Why the chosen one cannot be compared; empty where it is, or where the reader has no profile.
    QString obstacle;
    std::optional<Comparison> comparison;
    std::vector<Article> articles;
    std::vector<Sentence> sentences;
    /// Whose profile was just deleted and can be brought back; empty: nobody's.
    QString deleted;
};

} // namespace shell
