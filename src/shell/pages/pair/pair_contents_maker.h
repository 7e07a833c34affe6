#pragma once

#include "quiz/pair.h"
#include "shell/app/stores.h"
#include "shell/pages/pair/pair_contents.h"

#include <QCoreApplication>

#include <optional>

namespace shell {

/// Makes the contents of the pair page from the reader's latest profile about their partner and the profiles
/// they were given.
class PairContentsMaker
{
    Q_DECLARE_TR_FUNCTIONS(shell::PairContentsMaker)

public:
    /// The stores must outlive it.
    explicit PairContentsMaker(const Stores &stores);

    /// `chosen`: id of the partner to compare with; where the journal has none of that id, the one kept last.
    PairContents contents(std::int64_t chosen) const;
    /// The reader's profile to share, with a name of their choice; empty where they have none.
    std::optional<quiz::SharedProfile> own(const QString &name) const;
    /// Reads a profile from a code or the text of a file. The error is a sentence for the reader.
    std::expected<quiz::SharedProfile, QString> read(const std::string &text) const;

private:
    struct Own
    {
        const quiz::Instrument *instrument = nullptr;
        quiz::Profile profile;
        std::string date;
    };

    /// The reader's latest profile about their partner that has a point on the plane.
    std::optional<Own> latest() const;
    const quiz::Instrument *instrumentOf(const quiz::SharedProfile &profile) const;
    /// Why it cannot be compared, as a sentence; empty where it can.
    QString obstacle(const quiz::SharedProfile &profile) const;
    QStringList sharedFacts(const Own &own) const;
    void addComparison(PairContents &contents, const Own &own, const quiz::SharedProfile &other) const;
    void addSuggestions(PairContents &contents, const quiz::Pair &pair) const;

    const Stores &m_stores;
};

} // namespace shell
