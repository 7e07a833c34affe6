#pragma once

#include "shell/app/page_controller.h"
#include "shell/app/stores.h"

namespace shell {

class LibraryPage;
class Navigator;
class Notifier;

/// Shows the library; the target's id is a category, bookmarks or a path.
class LibraryController final : public PageController
{
    Q_OBJECT

public:
    LibraryController(const Stores &stores, Navigator &navigator, Notifier &notifier);

    QWidget *page() const override;
    bool open(const Location &location) override;
    void scrollTo(const Location &location) override;
    double place() const override;
    base::Target target(const base::Target &opened) const override;
    void refresh() override;

private:
    bool hasPath(const std::string &id) const;
    void showContents(const QString &category);

    const Stores &m_stores;
    Notifier &m_notifier;
    LibraryPage *m_page;
};

} // namespace shell
