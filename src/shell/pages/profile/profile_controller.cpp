#include "shell/pages/profile/profile_controller.h"

#include "shell/app/clipboard.h"
#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/contents/recommendation.h"
#include "shell/pages/profile/profile_builder.h"
#include "shell/pages/profile/profile_page.h"

namespace shell {

using base::Target;

ProfileController::ProfileController(const Stores &stores, JournalClient &journal,
                                     advice::SittingChoice &choice, Navigator &navigator, Notifier &notifier,
                                     const Tokens &tokens)
    : ColumnControllerOf(new ProfilePage(tokens))
    , m_stores(stores)
    , m_journal(journal)
    , m_choice(choice)
    , m_navigator(navigator)
    , m_notifier(notifier)
{
    connectPage();
}

void ProfileController::connectPage()
{
    const auto leadTo = [this](auto signal, const Target &target) {
        connect(m_page, signal, this, [this, target] { m_navigator.go(target); });
    };
    leadTo(&ProfilePage::testRequested, Target::test());
    leadTo(&ProfilePage::shareRequested, Target::share());
    leadTo(&ProfilePage::pairRequested, Target::pair());
    leadTo(&ProfilePage::practiceRequested, Target::practice());
    connect(m_page, &ProfilePage::targetChosen, this,
            [this](const Target &target) { m_navigator.go(target); });
    connect(m_page, &ProfilePage::copyRequested, this,
            [this](const QString &text, bool isPrivate) { Clipboard::copy(text, isPrivate, m_notifier); });
    connect(m_page, &ProfilePage::testChosen, this, [this](const QString &test) {
        // The person stays chosen where that test was answered about them, too.
        m_choice.test = test.toStdString();
        showContents();
    });
    connect(m_page, &ProfilePage::personChosen, this, [this](const journal::About &about) {
        m_choice.about = about;
        showContents();
    });
    connect(m_page, &ProfilePage::deleteRequested, this, &ProfileController::remove);
    connect(m_page, &ProfilePage::undoDeleteRequested, this, &ProfileController::bringBack);
}

void ProfileController::showContents()
{
    auto contents = makeProfileContents(m_stores, m_stores.language(), m_choice);
    contents.canUndoDelete = m_deleted.has_value();
    m_page->showContents(contents);
}

void ProfileController::remove(qint64 sitting)
{
    m_journal.call(
        this, {journal::RecordKind::FinishedSittings},
        [sitting](journal::Journal &journal) { return journal.removeSitting(sitting); },
        [this, deleted = m_stores.records().sitting(sitting)](const base::Result<void> &outcome) {
            if (!outcome)
                return;
            m_deleted = deleted;
            m_navigator.noteDeletion();
            showContents();
            m_page->focusUndo();
            m_notifier.notify(tr("The sitting was deleted"));
        });
}

void ProfileController::bringBack()
{
    if (!m_deleted)
        return;
    m_journal.call(
        this, {journal::RecordKind::FinishedSittings},
        [sitting = *m_deleted](journal::Journal &journal) -> base::Result<void> {
            if (const auto restored = journal.restoreSitting(sitting); !restored)
                return std::unexpected(restored.error());
            return {};
        },
        [this](const base::Result<void> &outcome) {
            if (!outcome)
                return;
            m_deleted.reset();
            const bool isShown = m_navigator.controller() == this;
            m_navigator.refresh();
            if (isShown)
                m_page->setFocus();
            m_notifier.notify(tr("The sitting is back"));
        });
}

bool ProfileController::perform(PageAction action)
{
    if (action == PageAction::Undo && m_deleted) {
        bringBack();
        return true;
    }
    if (action != PageAction::Print || !Recommendation(m_stores, m_stores.language(), m_choice).hasProfile())
        return false;
    m_navigator.go(Target::share());
    return m_navigator.controller()->perform(PageAction::Print);
}

std::any ProfileController::state() const
{
    return m_deleted;
}

void ProfileController::setState(const std::any &state)
{
    if (const auto *deleted = std::any_cast<std::optional<journal::Sitting>>(&state))
        m_deleted = *deleted;
}

} // namespace shell
