#pragma once

#include "shell/app/page_host.h"
#include "shell/pages/page_table.h"

#include <QStackedWidget>

#include <any>
#include <map>

namespace shell {

/// The pages of the window, one on top, each made when it is first needed.
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

    /// What is under way on the pages, for a stack that comes after this one: by page.
    States states() const;
    void setStates(const States &states);

    /// Deletes all pages when the event loop comes round, one after the other: together they take long. What
    /// is on the call stack may still be one of them.
    void discard();

private:
    PageController *make(const PageEntry &entry);

    const PageTable &m_table;
    PageServices &m_services;
    std::map<std::string, std::unique_ptr<PageController>> m_controllers;
};

} // namespace shell
