#pragma once

#include "shell/app/page_host.h"
#include "shell/pages/page_table.h"

#include <QStackedWidget>

#include <any>
#include <map>

namespace shell {

/// The pages of the window, each made when it is first needed. Owns the controllers and the pages.
class PageStack final : public QStackedWidget, public PageHost
{
    Q_OBJECT

public:
    using States = std::map<std::string, std::any>;

    /// Both must outlive it.
    PageStack(const PageTable &table, PageServices &services, QWidget *parent = nullptr);
    ~PageStack() override;

    PageController *controllerFor(const base::Target &target) override;
    void releaseFocus(const PageController &next) override;
    void show(PageController &controller) override;
    void giveFocus(PageController &controller) override;

    /// PageController::state() of the pages, by id of their entry; for the stack that replaces this one.
    States states() const;
    void setStates(const States &states);

    /// Deletes all pages with deleteLater(): one of them may be on the call stack, and deleting all in one
    /// event would block the window.
    void discard();

private:
    PageController *make(const PageEntry &entry);

    const PageTable &m_table;
    PageServices &m_services;
    std::map<std::string, std::unique_ptr<PageController>> m_controllers;
};

} // namespace shell
