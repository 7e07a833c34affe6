#pragma once

#include "base/target.h"
#include "shell/pages/profile/profile_contents.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/column_page.h"

#include <functional>

namespace shell {

/// The reader's profile: the plane and its interpretation, the scales with the contributions of the answers,
/// the suggestions, and earlier sittings.
class ProfilePage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit ProfilePage(Tokens tokens, QWidget *parent = nullptr);

    /// Replaces the page. The focus stays on the choice of test or person where it was there.
    void showContents(const ProfileContents &contents);
    /// Puts the focus on Undo, where there is one.
    void focusUndo();

signals:
    /// Another finished test, or the same about another person, is to be shown.
    void testChosen(const QString &test);
    void personChosen(const journal::About &about);
    void testRequested();
    void practiceRequested();
    void shareRequested();
    void pairRequested();
    void targetChosen(const base::Target &target);
    void copyRequested(const QString &text, bool isPrivate);
    void deleteRequested(qint64 sitting);
    void undoDeleteRequested();

private:
    /// The part above the profile, or instead of it where there is none.
    void addBeginning();
    void addChoices(const ProfileContents &contents);
    /// A row of exclusive, checkable buttons with one Tab stop. `choose` gets the index of the one that was
    /// checked.
    void addChips(const QString &name, const QString &title, const QStringList &words, int current,
                  const std::function<void(int)> &choose);
    void focusChips(const QString &name);
    void addHeading(const QString &title);
    void addScales(std::deque<Part> &parts);
    void addAdvice(std::deque<Part> &parts);
    void addSituations(const std::vector<ProfileContents::SituationAnswer> &situations);
    /// Adds a link that shows and hides a card, and returns the card, hidden.
    QFrame *addCollapsible(const QString &words, const QString &accessibleName);
    void addProfile(std::deque<Part> &parts);
    void addPicture(const ProfileContents &contents);
    void addEmpty(const ProfileContents &contents);
    void addPlane(const ProfileContents &contents);
    void addScale(const ProfileContents::Scale &scale);
    void addExplanation(const ProfileContents::Scale &scale);
    void addTargets(const QString &title, base::Target (*targetOf)(std::string_view),
                    const std::vector<ProfileContents::Suggestion> &suggestions);
    void addSentence(const ProfileContents::Suggestion &suggestion);
    void addPassage(const ProfileContents::Passage &passage);
    void addHistory(const ProfileContents &contents);
    void addAbout(const ProfileContents &contents);
    void addSitting(const QString &words, std::int64_t sitting);
    void addUnscored(const ProfileContents &contents);
    void addUndo();

    Tokens m_tokens;
    ProfileContents m_contents;
    QWidget *m_undo = nullptr;
};

} // namespace shell
