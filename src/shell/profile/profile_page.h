#pragma once

#include "shell/profile/profile_contents.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/parts.h"

namespace shell {

/// The reader's profile: the plane, what it may mean, how it came about, what to read, say and try.
class ProfilePage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit ProfilePage(Tokens tokens, QWidget *parent = nullptr);

    void showContents(const ProfileContents &contents);

signals:
    void testRequested();
    void practiceRequested();
    void shareRequested();
    void pairWanted();
    void targetChosen(const QString &target);
    void copyRequested(const QString &text, bool isPrivate);
    void deleteRequested(qint64 sitting);
    void undoDeleteRequested();

private:
    void addProfile(const ProfileContents &contents);
    void addEmpty(const ProfileContents &contents);
    void addPlane(const ProfileContents &contents);
    void addScale(const ProfileContents::Scale &scale);
    void addExplanation(const ProfileContents::Scale &scale);
    void addTargets(const QString &title, const QString &prefix,
                    const std::vector<ProfileContents::Suggestion> &suggestions);
    void addSentences(const std::vector<ProfileContents::Suggestion> &suggestions);
    void addPassage(const ProfileContents::Passage &passage);
    void addHistory(const ProfileContents &contents);
    void addUndo();

    Tokens m_tokens;
};

} // namespace shell
