#pragma once

#include "quiz/advice.h"
#include "shell/environment.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace shell {

/// Which sitting a profile is made of: the latest one of a test, about a person.
struct ProfileWish
{
    /// Empty: of whichever test leads the advice.
    std::string test;
    /// Empty: about whomever.
    std::optional<store::About> about;
};

/// The latest finished sitting that has a place on the plane, with its scores, and what follows from it: a
/// later sitting of another test does not take its place unless that test is wished for. Where no known test
/// has a plane it is the latest of all. Without one, nothing leans and everything is suggested as it comes.
/// What the reader said of the pages counts for every relationship; where that suggests fear of a partner,
/// safety comes first.
class Advisor
{
    Q_DECLARE_TR_FUNCTIONS(shell::Advisor)

public:
    struct Scored
    {
        const quiz::Instrument *instrument = nullptr;
        const quiz::Form *form = nullptr;
        quiz::Profile profile;
        quiz::Answers answers;
    };

    Advisor(const Environment &environment, base::Language language, const ProfileWish &wish = {});

    const std::optional<store::Sitting> &sitting() const { return m_sitting; }
    const std::vector<Scored> &scored() const { return m_scored; }
    bool hasProfile() const { return !m_scored.empty(); }
    /// Whether any score leans: without one, suggestions have no reason.
    bool hasLeans() const { return !m_leans.empty(); }

    std::vector<quiz::Suggestion> rankArticles(const std::vector<store::ArticleSummary> &articles) const;
    std::vector<quiz::Suggestion> rankPhrases(const std::vector<store::ArticlePhrase> &phrases) const;
    std::vector<quiz::Suggestion> rankPractices(const std::vector<content::Practice> &practices) const;

    /// What the reader read, and said, of articles.
    const quiz::History &history() const { return m_history; }
    /// What the reader said of the practices: `read` holds those they did or tried.
    const quiz::History &practised() const { return m_practised; }

    /// The reason as a sentence: the score it names, or that safety comes first; empty where there is none.
    QString sentence(const quiz::Suggestion &suggestion) const;

    /// The scores of any sitting, each part by the definition it was answered with; parts whose definition is
    /// not known (any more) are left out.
    static std::vector<Scored> score(const store::Sitting &sitting, const Environment &environment);
    static bool hasPlane(const std::vector<Scored> &scored);
    /// Whether a sitting can be the one a profile of that test is made of.
    static bool canLead(const std::string &test, const std::vector<Scored> &scored,
                        const std::vector<quiz::Instrument> &instruments);

private:
    void takeLatestSitting(const ProfileWish &wish);
    void takeHistory();

    const Environment &m_environment;
    base::Language m_language;
    std::optional<store::Sitting> m_sitting;
    std::vector<Scored> m_scored;
    std::vector<quiz::Lean> m_leans;
    quiz::History m_history;
    quiz::History m_practised;
};

} // namespace shell
