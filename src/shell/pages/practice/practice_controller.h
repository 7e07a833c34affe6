#pragma once

#include "shell/app/page_controller.h"
#include "shell/pages/practice/plan_editor.h"

namespace shell {

class Navigator;
class Notifier;
class PracticePage;

class PracticeController final : public PageController
{
    Q_OBJECT

public:
    PracticeController(const Stores &stores, JournalClient &journal, Navigator &navigator,
                       Notifier &notifier);

    QWidget *page() const override;
    bool open(const Location &location) override;
    void scrollTo(const Location &location) override;
    double place() const override;
    void flush() override;
    void refresh() override;
    /// Undo: the last change of the plan.
    bool perform(PageAction action) override;
    std::any state() const override;
    void setState(const std::any &state) override;

private:
    void connectPage();
    /// Changes the plan, shows it again and puts the focus where it was changed.
    void changePlan(const std::function<void(PlanEditor &)> &change);
    void undo();
    void setNote(const QString &slug, const QString &note);

    Navigator &m_navigator;
    Notifier &m_notifier;
    PlanEditor m_plan;
    PracticePage *m_page;
};

} // namespace shell
