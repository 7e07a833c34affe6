#pragma once

#include "base/target.h"
#include "shell/pages/profile/profile_contents.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/column_page.h"

#include <functional>

namespace shell {

/// The reader's profile: the plane, what it may mean, how it came about, what to read, say and try.
class ProfilePage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit ProfilePage(Tokens tokens, QWidget *parent = nullptr);

    /// A choice of test or person that has the focus keeps it.
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
    /// What stands above the profile, or in its place.
    void addBeginning();
    void addChoices(const ProfileContents &contents);
    /// A row of chips of which one is down; one Tab stop. `choose` gets the index of another one.
    void addChips(const QString &name, const QString &title, const QStringList &words, int current,
                  const std::function<void(int)> &choose);
    void focusChips(const QString &name);
    void addHeading(const QString &title);
    void addScales(std::deque<Part> &parts);
    void addAdvice(std::deque<Part> &parts);
    void addSituations(const std::vector<ProfileContents::Told> &situations);
    /// A link that shows and hides a card, which is returned.
    QFrame *addFolded(const QString &words, const QString &spoken);
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
