#pragma once

#include "shell/contents/column_controller.h"
#include "shell/pages/practice/plan_editor.h"

namespace shell {

class Navigator;
class Notifier;
class PracticePage;

/// Shows the plan and passes changes to PlanEditor.
class PracticeController final : public ColumnControllerOf<PracticePage>
{
    Q_OBJECT

public:
    PracticeController(const Stores &stores, JournalClient &journal, Navigator &navigator,
                       Notifier &notifier);

    void flush() override;
    void refresh() override;
    /// Undo: the last change of the plan.
    bool perform(PageAction action) override;
    std::any state() const override;
    void setState(const std::any &state) override;

protected:
    void showContents() override;

private:
    void connectPage();
    /// Changes the plan, shows it again and puts the focus where it was changed.
    void changePlan(const std::function<void(PlanEditor &)> &change);
    void undo();
    void setNote(const QString &slug, const QString &note);

    Navigator &m_navigator;
    Notifier &m_notifier;
    PlanEditor m_plan;
};

} // namespace shell
