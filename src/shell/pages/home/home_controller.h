#pragma once

#include "shell/app/page_controller.h"
#include "shell/app/stores.h"

namespace shell {

class HomePage;
class Navigator;
class Notifier;

class HomeController final : public PageController
{
    Q_OBJECT

public:
    HomeController(const Stores &stores, JournalClient &journal, Navigator &navigator, Notifier &notifier);

    QWidget *page() const override;
    bool open(const Location &location) override;
    void scrollTo(const Location &location) override;
    double place() const override;
    void refresh() override;

private:
    void showContents();
    void discard(qint64 sitting);

    const Stores &m_stores;
    JournalClient &m_journal;
    Notifier &m_notifier;
    HomePage *m_page;
};

} // namespace shell
