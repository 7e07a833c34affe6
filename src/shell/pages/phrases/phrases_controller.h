#pragma once

#include "shell/app/page_controller.h"
#include "shell/app/stores.h"

namespace shell {

class JobRunner;
class Navigator;
class Notifier;
class PhrasesPage;
class PhraseStore;

class PhrasesController final : public PageController
{
    Q_OBJECT

public:
    PhrasesController(const Stores &stores, PhraseStore &phrases, JobRunner &jobs, Navigator &navigator,
                      Notifier &notifier);

    QWidget *page() const override;
    bool open(const Location &location) override;
    double place() const override;
    void flush() override;
    void refresh() override;

private:
    /// Looks for those of the filter and shows them from that place on.
    void findPhrases(int place);

    const Stores &m_stores;
    PhraseStore &m_phrases;
    JobRunner &m_jobs;
    PhrasesPage *m_page;
    /// While they are looked for: the place they will be shown from.
    std::optional<int> m_awaitedPlace;
};

} // namespace shell
