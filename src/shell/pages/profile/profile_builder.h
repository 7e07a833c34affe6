#pragma once

#include "content/values.h"
#include "report/report.h"
#include "shell/contents/recommendation.h"
#include "shell/contents/test_choices.h"
#include "shell/contents/words.h"
#include "shell/pages/profile/profile_contents.h"

#include <map>

namespace shell {

/// The contents of the profile page, of the latest sitting of the test and person in `choice`. A test without
/// finished sittings falls back to the relationship test, then to the latest; a person to whom it was
/// answered about last.
ProfileContents makeProfileContents(const Stores &stores, base::Language language,
                                    const advice::SittingChoice &choice = {});

/// Makes contents of one sitting in one language; for makeProfileContents() only.
class ProfileBuilder
{
    Q_DECLARE_TR_FUNCTIONS(shell::ProfileBuilder)

public:
    ProfileBuilder(const Stores &stores, base::Language language, const advice::SittingChoice &choice);

    ProfileContents contents();

private:
    QString words(const base::Localized &localized) const { return text(localized.in(m_language)); }

    // profile_builder.cpp: the choice of a sitting, and everything but its scores.
    void takeFinished();
    advice::SittingChoice resolved(const advice::SittingChoice &choice) const;
    /// The title of a chip; in a line of facts, Words::about() is used.
    static QString personTitle(const journal::About &about);
    void addChoices();
    void addFacts();
    void addInstrument(const advice::ScoredPart &scored);
    /// In the window's language; titles and answers are quoted in that of the tests.
    report::Report reportOf(const advice::ScoredPart &scored) const;
    void addSuggestions();
    template <typename Value, typename Title>
    std::vector<ProfileContents::Suggestion>
    suggestions(const std::vector<advice::Suggested<Value>> &suggested, Title title);

    // profile_plane.cpp
    void addPlane(const advice::ScoredPart &scored, const report::Report &report);
    /// Earlier points about the same person by the same version of the test, oldest first.
    void addEarlierPositions(drawing::PlanePicture &picture, const quiz::Instrument &instrument) const;

    // profile_passages.cpp: what authors wrote on regions and habits.
    void addPassages();

    // profile_scales.cpp
    void addScales(const advice::ScoredPart &scored, const report::Report &report);
    void addSituations(const advice::ScoredPart &scored);

    // profile_history.cpp
    void addEarlier();
    /// Sittings that cannot be scored, because their definition is not known (any more).
    void addUnscored();

    const Stores &m_stores;
    base::Language m_language;
    /// Latest first.
    std::vector<advice::ScoredSitting> m_finished;
    /// Those whose definition is not known, latest first.
    std::vector<journal::Sitting> m_unscored;
    advice::SittingChoice m_choice;
    Recommendation m_recommendation;
    /// Of the same test about the same person, but for the sitting shown; latest first.
    std::vector<advice::ScoredSitting> m_earlier;
    ProfileContents m_contents;
};

} // namespace shell
