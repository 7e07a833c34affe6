#include "shell/pages/pair/pair_controller.h"

#include "shell/app/clipboard.h"
#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/contents/words.h"
#include "shell/pages/pair/pair_page.h"
#include "shell/widgets/files.h"
#include "shell/widgets/widgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

using base::Target;

namespace {

const QString FileEnding = u".attune-profile.json"_s;

/// A name for the file after the name on the profile.
QString fileStem(QString name)
{
    name = name.trimmed().replace(u'/', u'-');
    return name.isEmpty() || name.startsWith(u'.') ? u"me"_s : name;
}

} // namespace

PairController::PairController(const Stores &stores, JournalClient &journal, Navigator &navigator,
                               Notifier &notifier, const Tokens &tokens)
    : ColumnControllerOf(new PairPage(tokens))
    , m_stores(stores)
    , m_journal(journal)
    , m_navigator(navigator)
    , m_notifier(notifier)
    , m_maker(stores)
{
    connectPage();
}

void PairController::showContents()
{
    m_page->showContents(contents());
}

void PairController::connectPage()
{
    const auto copy
        = [this](const QString &text, bool isPrivate) { Clipboard::copy(text, isPrivate, m_notifier); };
    connect(m_page, &PairPage::testRequested, this, [this] { m_navigator.go(Target::test()); });
    connect(m_page, &PairPage::targetChosen, this, [this](const Target &target) { m_navigator.go(target); });
    connect(m_page, &PairPage::copyRequested, this, copy);
    connect(m_page, &PairPage::codeRequested, this, [this, copy](const QString &name) {
        if (const auto own = m_maker.own(name))
            copy(text(quiz::toCode(*own)), true);
    });
    connect(m_page, &PairPage::fileRequested, this, &PairController::saveProfile);
    connect(m_page, &PairPage::codeEntered, this,
            [this](const QString &code) { openProfile(code.toStdString()); });
    connect(m_page, &PairPage::fileChoiceRequested, this, &PairController::chooseFile);
    connect(m_page, &PairPage::partnerChosen, this, [this](qint64 partner) {
        m_chosen = partner;
        m_page->showOpened(contents());
    });
    connect(m_page, &PairPage::deleteRequested, this, &PairController::remove);
    connect(m_page, &PairPage::undoRequested, this, &PairController::bringBack);
}

PairContents PairController::contents() const
{
    auto contents = m_maker.contents(m_chosen);
    if (m_deleted)
        contents.deleted = text(report::otherLabel(m_deleted->profile, m_stores.language()));
    return contents;
}

void PairController::openProfile(const std::string &profile)
{
    const auto read = m_maker.read(profile);
    if (!read) {
        m_page->showRefusal(read.error());
        return;
    }
    const auto &partners = *m_stores.records().partners;
    const auto same = std::ranges::find(partners, *read, &journal::PartnerProfile::profile);
    if (same != partners.end()) {
        showKept(same->id);
        return;
    }
    auto id = std::make_shared<std::int64_t>(0);
    m_journal.call(
        this, {journal::RecordKind::Partners},
        [partner = journal::PartnerProfile{0, *read, m_stores.now()}, id](journal::Journal &journal) {
            const auto kept = journal.keepPartner(partner);
            *id = kept.value_or(0);
            return kept ? base::Result<void>() : std::unexpected(kept.error());
        },
        [this, id](const base::Result<void> &outcome) {
            if (outcome)
                showKept(*id);
            else
                m_page->showRefusal(
                    tr("It could not be kept in your journal. The code stays here: try again."));
        });
}

void PairController::showKept(std::int64_t partner)
{
    m_chosen = partner;
    m_page->showOpened(contents());
    m_notifier.notify(tr("The profile is kept here, in your journal"));
}

void PairController::chooseFile()
{
    const auto file = openFile(m_page->window(), tr("Shared profiles (%1)").arg(u"*.json"_s));
    if (!file)
        return;
    if (file->mistake.isEmpty())
        openProfile(file->bytes.toStdString());
    else
        m_page->showRefusal(file->mistake);
}

void PairController::saveProfile(const QString &name)
{
    const auto own = m_maker.own(name);
    if (!own)
        return;
    const auto result = saveFile(m_page->window(), fileStem(name) + FileEnding,
                                 tr("Shared profiles (%1)").arg(u'*' + FileEnding),
                                 QByteArray::fromStdString(quiz::toJson(*own)));
    if (!result.isEmpty())
        m_notifier.notify(result);
}

void PairController::remove(std::int64_t partner)
{
    const auto &partners = *m_stores.records().partners;
    const auto found = std::ranges::find(partners, partner, &journal::PartnerProfile::id);
    if (found == partners.end())
        return;
    m_journal.call(
        this, {journal::RecordKind::Partners},
        [partner](journal::Journal &journal) { return journal.removePartner(partner); },
        [this, deleted = *found](const base::Result<void> &outcome) {
            if (!outcome)
                return;
            m_deleted = deleted;
            m_navigator.noteDeletion();
            m_page->showContents(contents());
            m_page->focusUndo();
            m_notifier.notify(tr("The profile was deleted"));
        });
}

void PairController::bringBack()
{
    if (!m_deleted)
        return;
    auto id = std::make_shared<std::int64_t>(0);
    m_journal.call(
        this, {journal::RecordKind::Partners},
        [partner = *m_deleted, id](journal::Journal &journal) {
            const auto kept = journal.keepPartner(partner);
            *id = kept.value_or(0);
            return kept ? base::Result<void>() : std::unexpected(kept.error());
        },
        [this, id](const base::Result<void> &outcome) {
            if (!outcome)
                return;
            m_deleted.reset();
            m_chosen = *id;
            if (m_navigator.controller() == this)
                m_page->showOpened(contents());
            m_notifier.notify(tr("The profile is back"));
        });
}

bool PairController::perform(PageAction action)
{
    if (action != PageAction::Undo || !m_deleted)
        return false;
    bringBack();
    return true;
}

std::any PairController::state() const
{
    return m_deleted;
}

void PairController::setState(const std::any &state)
{
    if (const auto *deleted = std::any_cast<std::optional<journal::PartnerProfile>>(&state))
        m_deleted = *deleted;
}

} // namespace shell
