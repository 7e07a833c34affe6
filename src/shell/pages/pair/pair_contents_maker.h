#pragma once

#include "quiz/pair.h"
#include "shell/app/stores.h"
#include "shell/pages/pair/pair_contents.h"

#include <QCoreApplication>

#include <optional>

namespace shell {

/// Makes the page for two: the reader's own latest profile about their partner, and those that were given to
/// them.
class PairContentsMaker
{
    Q_DECLARE_TR_FUNCTIONS(shell::PairContentsMaker)

public:
    /// The stores must outlive it.
    explicit PairContentsMaker(const Stores &stores);

    /// `chosen` is the partner to compare with; where the journal has no such one, the latest kept.
    PairContents contents(std::int64_t chosen) const;
    /// The reader's profile as it is given away, with a name of their choice; empty where there is none.
    std::optional<quiz::SharedProfile> own(const QString &name) const;
    /// The profile of a file or code, or why it is refused, as a sentence.
    std::expected<quiz::SharedProfile, QString> read(const std::string &text) const;

private:
    struct Own
    {
        const quiz::Instrument *instrument = nullptr;
        quiz::Profile profile;
        std::string date;
    };

    /// The reader's latest with a place on the plane, about their partner.
    std::optional<Own> latest() const;
    const quiz::Instrument *instrumentOf(const quiz::SharedProfile &profile) const;
    /// Why it cannot be put on the plane; empty where it can.
    QString obstacle(const quiz::SharedProfile &profile) const;
    QStringList leaving(const Own &own) const;
    void addComparison(PairContents &contents, const Own &own, const quiz::SharedProfile &other) const;
    void addSuggestions(PairContents &contents, const quiz::Pair &pair) const;

    const Stores &m_stores;
};

} // namespace shell
