#include "shell/pages/practice/practice_controller.h"

#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/contents/words.h"
#include "shell/pages/practice/practice_page.h"
#include "shell/widgets/widgets.h"

namespace shell {

using base::Target;

PracticeController::PracticeController(const Stores &stores, JournalClient &journal, Navigator &navigator,
                                       Notifier &notifier)
    : ColumnControllerOf(new PracticePage)
    , m_navigator(navigator)
    , m_notifier(notifier)
    , m_plan(stores, journal)
{
    connectPage();
}

void PracticeController::showContents()
{
    m_page->showContents(m_plan.contents());
}

void PracticeController::connectPage()
{
    connect(m_page, &PracticePage::testRequested, this, [this] { m_navigator.go(Target::test()); });
    connect(m_page, &PracticePage::openRequested, this,
            [this](const QString &slug) { m_navigator.go(Target::practice(slug.toStdString())); });
    connect(m_page, &PracticePage::stateChosen, this, [this](const QString &slug, PlanEditor::State state) {
        m_plan.setState(slug.toStdString(), state);
    });
    connect(m_page, &PracticePage::noteChanged, this, &PracticeController::setNote);
    connect(m_page, &PracticePage::planRequested, this,
            [this] { changePlan([](PlanEditor &plan) { plan.begin(); }); });
    connect(m_page, &PracticePage::swapRequested, this, [this](const QString &slug) {
        changePlan([&](PlanEditor &plan) { plan.swap(slug.toStdString()); });
    });
    connect(m_page, &PracticePage::removeRequested, this, [this](const QString &slug) {
        changePlan([&](PlanEditor &plan) { plan.remove(slug.toStdString()); });
    });
    connect(m_page, &PracticePage::addRequested, this, [this](const QString &slug, int week) {
        changePlan([&](PlanEditor &plan) { plan.add(slug.toStdString(), week); });
    });
    connect(m_page, &PracticePage::undoRequested, this, &PracticeController::undo);
}

void PracticeController::flush()
{
    m_page->flush();
}

void PracticeController::refresh()
{
    m_page->flush();
    if (focusedEditor(m_page) != nullptr)
        m_page->showNotes(m_plan.contents());
    else
        ColumnControllerOf::refresh();
}

void PracticeController::setNote(const QString &slug, const QString &note)
{
    const auto merged = [this, slug, note](const std::string &kept) {
        m_notifier.notify(tr("This was changed in another window, too: both texts are kept."));
        return m_page->showMerged(slug, note, text(kept));
    };
    m_plan.setNote(slug.toStdString(), note.toStdString(), this, merged);
}

void PracticeController::changePlan(const std::function<void(PlanEditor &)> &change)
{
    m_page->flush();
    change(m_plan);
    m_navigator.noteDeletion();
    m_page->showContents(m_plan.contents());
    m_page->focusChange();
}

void PracticeController::undo()
{
    m_page->flush();
    const auto place = m_plan.undo();
    m_page->showContents(m_plan.contents());
    if (m_navigator.controller() == this)
        m_page->focusCard(place);
    else
        m_notifier.notify(tr("The plan is as it was"));
}

bool PracticeController::perform(PageAction action)
{
    if (action != PageAction::Undo || !m_plan.lastStep())
        return false;
    undo();
    return true;
}

std::any PracticeController::state() const
{
    return m_plan.lastStep();
}

void PracticeController::setState(const std::any &state)
{
    if (const auto *step = std::any_cast<std::optional<PlanEditor::Step>>(&state))
        m_plan.setLastStep(*step);
}

} // namespace shell
