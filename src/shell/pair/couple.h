#pragma once

#include "quiz/pair.h"
#include "shell/environment.h"
#include "shell/pair/pair_contents.h"

#include <QCoreApplication>

#include <optional>

namespace shell {

/// The reader's own latest profile about their partner, and those that were given to them, each kept in the
/// journal at once.
class Couple
{
    Q_DECLARE_TR_FUNCTIONS(shell::Couple)

public:
    Couple(const Environment &environment, base::Language language);

    PairContents contents() const;
    /// The reader's profile as it is given away, with a name of their choice; empty where there is none.
    std::optional<quiz::SharedProfile> own(const QString &name) const;

    /// Keeps the profile of a file or code and shows it. Returns why it is refused, as a sentence; empty
    /// where it is not. One that is there already is only shown.
    QString open(const std::string &text);
    /// Nothing happens where it is gone.
    void choose(std::int64_t partner);
    /// This and undo() are false, with nothing changed, where there is nothing to do or the journal cannot be
    /// written, which is reported.
    bool remove(std::int64_t partner);
    /// Brings back the last one removed.
    bool undo();
    /// The last one removed, for the couple that comes after this one.
    const std::optional<journal::PartnerProfile> &removed() const { return m_removed; }
    void setRemoved(std::optional<journal::PartnerProfile> partner) { m_removed = std::move(partner); }

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

    Environment m_environment;
    base::Language m_language;
    /// 0: whoever was kept last.
    std::int64_t m_chosen = 0;
    std::optional<journal::PartnerProfile> m_removed;
};

} // namespace shell
