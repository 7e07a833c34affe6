#pragma once

#include "shell/contents/column_controller.h"
#include "shell/pages/pair/pair_contents_maker.h"
#include "shell/theme/tokens.h"

namespace shell {

class Navigator;
class Notifier;
class PairPage;

/// Compares the reader's profile with a partner's, and reads, writes, keeps and deletes shared profiles.
class PairController final : public ColumnControllerOf<PairPage>
{
    Q_OBJECT

public:
    PairController(const Stores &stores, JournalClient &journal, Navigator &navigator, Notifier &notifier,
                   const Tokens &tokens);

    /// Undo: a deleted profile of a partner.
    bool perform(PageAction action) override;
    std::any state() const override;
    void setState(const std::any &state) override;

protected:
    void showContents() override;

private:
    void connectPage();
    PairContents contents() const;
    /// `profile`: a code or the text of a file.
    void openProfile(const std::string &profile);
    void showKept(std::int64_t partner);
    void chooseFile();
    void saveProfile(const QString &name);
    void remove(std::int64_t partner);
    void bringBack();

    const Stores &m_stores;
    JournalClient &m_journal;
    Navigator &m_navigator;
    Notifier &m_notifier;
    PairContentsMaker m_maker;
    /// Id of the partner that is shown; 0: the one kept last.
    std::int64_t m_chosen = 0;
    /// The last one that was deleted, until it is brought back.
    std::optional<journal::PartnerProfile> m_deleted;
};

} // namespace shell
