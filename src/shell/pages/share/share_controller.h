#pragma once

#include "advice/scored_sitting.h"
#include "print/rendition.h"
#include "shell/app/page_controller.h"
#include "shell/app/stores.h"

namespace shell {

class JobRunner;
class Navigator;
class Notifier;
class SharePage;

class ShareController final : public PageController
{
    Q_OBJECT

public:
    ShareController(const Stores &stores, const advice::SittingChoice &choice, JobRunner &jobs,
                    Navigator &navigator, Notifier &notifier);

    QWidget *page() const override;
    bool open(const Location &location) override;
    /// Print: shows the report on paper.
    bool perform(PageAction action) override;

private:
    /// What the page has chosen to leave.
    print::PrintedContents chosen();
    void render(const std::string &key, const std::function<void(const print::Rendition &)> &use);
    void copy(const print::Rendition &rendition);
    void save();
    void print(const print::Rendition &rendition);

    const Stores &m_stores;
    const advice::SittingChoice &m_choice;
    JobRunner &m_jobs;
    Notifier &m_notifier;
    SharePage *m_page;
    /// Made when paper is chosen first; empty until then.
    std::optional<report::SuggestionTexts> m_suggestions;
};

} // namespace shell
