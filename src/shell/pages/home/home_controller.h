#pragma once

#include "shell/app/stores.h"
#include "shell/contents/column_controller.h"

namespace shell {

class HomePage;
class Navigator;
class Notifier;

class HomeController final : public ColumnControllerOf<HomePage>
{
    Q_OBJECT

public:
    HomeController(const Stores &stores, JournalClient &journal, Navigator &navigator, Notifier &notifier);

protected:
    void showContents() override;

private:
    void discard(qint64 sitting);

    const Stores &m_stores;
    JournalClient &m_journal;
    Notifier &m_notifier;
};

} // namespace shell
