#pragma once

#include "advice/scored_sitting.h"
#include "shell/app/stores.h"
#include "shell/contents/column_controller.h"
#include "shell/theme/tokens.h"

namespace shell {

class Navigator;
class Notifier;
class ProfilePage;

/// Shows the profile of the chosen sitting, and deletes and restores sittings.
class ProfileController final : public ColumnControllerOf<ProfilePage>
{
    Q_OBJECT

public:
    /// All must outlive it. `choice` is shared with the pages that show the same profile.
    ProfileController(const Stores &stores, JournalClient &journal, advice::SittingChoice &choice,
                      Navigator &navigator, Notifier &notifier, const Tokens &tokens);

    /// Undo: a deleted sitting. Print: the report, where there is a profile.
    bool perform(PageAction action) override;
    std::any state() const override;
    void setState(const std::any &state) override;

protected:
    void showContents() override;

private:
    void connectPage();
    void remove(qint64 sitting);
    void bringBack();

    const Stores &m_stores;
    JournalClient &m_journal;
    advice::SittingChoice &m_choice;
    Navigator &m_navigator;
    Notifier &m_notifier;
    /// The last one that was deleted, until it is brought back.
    std::optional<journal::Sitting> m_deleted;
};

} // namespace shell
