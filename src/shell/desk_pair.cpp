#include "shell/desk.h"
#include "shell/pair/couple.h"
#include "shell/pair/pair_page.h"
#include "shell/widgets/files.h"
#include "shell/words.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

const QString FileEnding = u".attune-profile.json"_s;

/// A name for the file after the name on the profile.
QString fileStem(QString name)
{
    name = name.trimmed().replace(u'/', u'-');
    return name.isEmpty() || name.startsWith(u'.') ? u"me"_s : name;
}

} // namespace

PairPage *Desk::pairPage()
{
    if (m_pair != nullptr)
        return m_pair;
    m_couple = std::make_unique<Couple>(m_environment, m_language);
    m_couple->setRemoved(std::exchange(m_deleted.partner, std::nullopt));
    m_pair = new PairPage(m_tokens, this);
    addWidget(m_pair);
    connect(m_pair, &PairPage::testRequested, this, [this] { emit wanted({Page::Test}); });
    connect(m_pair, &PairPage::targetChosen, this,
            [this](const QString &target) { emit wanted(locationOf(target)); });
    connect(m_pair, &PairPage::copyRequested, this, &Desk::copy);
    connect(m_pair, &PairPage::codeRequested, this, [this](const QString &name) {
        if (const auto own = m_couple->own(name))
            copy(text(quiz::toCode(*own)), true);
    });
    connect(m_pair, &PairPage::fileRequested, this, &Desk::saveProfile);
    connect(m_pair, &PairPage::codeGiven, this,
            [this](const QString &code) { openProfile(code.toStdString()); });
    connect(m_pair, &PairPage::fileChoiceRequested, this, &Desk::chooseProfile);
    connect(m_pair, &PairPage::partnerChosen, this, [this](qint64 partner) {
        m_couple->choose(partner);
        m_pair->showOpened(m_couple->contents());
    });
    connect(m_pair, &PairPage::deleteRequested, this, [this](qint64 partner) {
        if (!m_couple->remove(partner))
            return;
        m_deleted.last = Page::Pair;
        m_pair->showContents(m_couple->contents());
        m_pair->focusUndo();
        emit said(tr("The profile was deleted"));
    });
    connect(m_pair, &PairPage::undoRequested, this, &Desk::bringBackPartner);
    return m_pair;
}

void Desk::bringBackPartner()
{
    if (!m_couple->undo())
        return;
    if (m_page == Page::Pair)
        m_pair->showOpened(m_couple->contents());
    emit said(tr("The profile is back"));
}

void Desk::showPair(int pixels)
{
    pairPage();
    m_pair->showContents(m_couple->contents());
    showPage(Page::Pair, m_pair);
    m_pair->verticalScrollBar()->setValue(pixels);
}

void Desk::openProfile(const std::string &profile)
{
    const QString refusal = m_couple->open(profile);
    if (!refusal.isEmpty()) {
        m_pair->showRefusal(refusal);
        return;
    }
    m_pair->showOpened(m_couple->contents());
    emit said(tr("The profile is kept here, in your journal"));
}

void Desk::chooseProfile()
{
    const auto file = openFile(window(), tr("Shared profiles (%1)").arg(u"*.json"_s));
    if (!file)
        return;
    if (file->mistake.isEmpty())
        openProfile(file->bytes.toStdString());
    else
        m_pair->showRefusal(file->mistake);
}

void Desk::saveProfile(const QString &name)
{
    const auto own = m_couple->own(name);
    if (!own)
        return;
    const auto result
        = saveFile(window(), fileStem(name) + FileEnding, tr("Shared profiles (%1)").arg(u'*' + FileEnding),
                   QByteArray::fromStdString(quiz::toJson(*own)));
    if (!result.isEmpty())
        emit said(result);
}

} // namespace shell
