#include "shell/desk.h"
#include "shell/practice/playbook.h"
#include "shell/practice/practice_page.h"
#include "shell/words.h"

using namespace Qt::StringLiterals;

namespace shell {

PracticePage *Desk::practicePage()
{
    if (m_practice != nullptr)
        return m_practice;
    m_playbook = std::make_unique<Playbook>(m_environment, m_language);
    m_practice = new PracticePage(this);
    addWidget(m_practice);
    connect(m_practice, &PracticePage::testRequested, this, [this] { emit wanted({Page::Test}); });
    connect(m_practice, &PracticePage::openRequested, this, [this](const QString &slug) {
        emit wanted({Page::Article, u"attune:practice/"_s + slug});
    });
    connect(m_practice, &PracticePage::stateChosen, this, [this](const QString &slug, Playbook::State state) {
        m_playbook->setState(slug.toStdString(), state);
    });
    connect(m_practice, &PracticePage::noteChanged, this, &Desk::keepNote);
    connect(m_practice, &PracticePage::planRequested, this,
            [this] { changePlan([](Playbook &book) { book.begin(); }); });
    connect(m_practice, &PracticePage::swapRequested, this, [this](const QString &slug) {
        changePlan([&](Playbook &book) { book.swap(slug.toStdString()); });
    });
    connect(m_practice, &PracticePage::removeRequested, this, [this](const QString &slug) {
        changePlan([&](Playbook &book) { book.remove(slug.toStdString()); });
    });
    connect(m_practice, &PracticePage::addRequested, this, [this](const QString &slug, int week) {
        changePlan([&](Playbook &book) { book.add(slug.toStdString(), week); });
    });
    connect(m_practice, &PracticePage::undoRequested, this, &Desk::takeBackPlan);
    return m_practice;
}

void Desk::keepNote(const QString &slug, const QString &note)
{
    const auto merged = m_playbook->setNote(slug.toStdString(), note.toStdString());
    if (!merged)
        return;
    m_practice->showNote(slug, text(*merged));
    emit said(tr("This was changed in another window, too: both texts are kept."));
}

void Desk::takeBackPlan()
{
    m_practice->keepPending();
    const auto place = m_playbook->undo();
    m_practice->showContents(m_playbook->contents());
    if (m_page == Page::Practice)
        m_practice->focusCard(place);
    else
        emit said(tr("The plan is as it was"));
}

void Desk::changePlan(const std::function<void(Playbook &)> &change)
{
    m_practice->keepPending();
    change(*m_playbook);
    m_deleted.last = Page::Practice;
    m_practice->showContents(m_playbook->contents());
    m_practice->focusChange();
}

} // namespace shell
