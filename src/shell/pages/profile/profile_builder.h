#pragma once

#include "content/values.h"
#include "shell/contents/recommendation.h"
#include "shell/contents/test_choices.h"
#include "shell/contents/words.h"
#include "shell/pages/profile/profile_contents.h"

#include <map>

namespace shell {

/// Makes the profile page's contents: of the sitting wished for where there is one; else of the relationship
/// test, else of the latest test, about whomever it was answered about last.
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

    // profile_builder.cpp: which sitting, and what surrounds its scores.
    void takeFinished();
    advice::SittingChoice resolved(const advice::SittingChoice &choice) const;
    /// As a choice; within a line of facts it is Words::about().
    static QString personTitle(const journal::About &about);
    void addChoices();
    void addFacts();
    void addInstrument(const advice::ScoredPart &scored);
    /// What the report says of how the test was answered; once, where several parts say it.
    void addNotes(const advice::ScoredPart &scored);
    void addSuggestions();
    template <typename Value, typename Title>
    std::vector<ProfileContents::Suggestion>
    suggestions(const std::vector<advice::Suggested<Value>> &suggested, Title title);

    // profile_plane.cpp
    void addPlane(const advice::ScoredPart &scored);
    /// Earlier points about the same person by the same version of the test, oldest first.
    void addTrail(drawing::PlanePicture &picture, const quiz::Instrument &instrument) const;
    /// How sure the word for the region is, as shares of a hundred.
    static QString certainty(const quiz::StyleProbabilities &styles);

    // profile_passages.cpp: what authors wrote on regions and habits.
    void addPassages();

    // profile_scales.cpp
    ProfileContents::Scale ratedScale(const advice::ScoredPart &scored, const quiz::ScaleScore &score) const;
    static QString answerWords(int answer, int max, const QString &point);
    static QString note(const quiz::ScaleScore &score);
    /// With the sample the scale was published with, and no other.
    static QString comparison(const quiz::Scale &scale, double score);
    /// A direction of a test of choices, as a share of the situations.
    ProfileContents::Scale shareScale(const advice::ScoredPart &scored, const quiz::ScaleScore &score) const;
    static QString shareNote(const quiz::ScaleScore &score, std::size_t times);
    void addSituations(const advice::ScoredPart &scored);

    // profile_history.cpp
    void addEarlier();
    /// Sittings that cannot be scored: their definition is not known (any more).
    void addUnscored();
    /// What changed since an earlier sitting about the same person, in words; empty where nothing can be
    /// compared.
    QString change(const advice::ScoredSitting &earlier) const;

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
