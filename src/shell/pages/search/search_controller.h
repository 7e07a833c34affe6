#pragma once

#include "shell/app/page_controller.h"
#include "shell/app/preferences.h"

namespace shell {

class JobRunner;
class Navigator;
class Notifier;
class SearchPage;

class SearchController final : public PageController
{
    Q_OBJECT

public:
    SearchController(JobRunner &jobs, const Preferences &preferences, Navigator &navigator,
                     Notifier &notifier);

    QWidget *page() const override;
    bool open(const Location &location) override;
    double place() const override;
    bool perform(PageAction action) override;
    bool keepsCurrentFocus() const override { return true; }

private:
    JobRunner &m_jobs;
    const Preferences &m_preferences;
    SearchPage *m_page;
    /// Enter was pressed while searching: the first result is opened when it arrives.
    bool m_opensFirst = false;
    bool m_isSearching = false;
};

} // namespace shell
