#include "shell/window/page_stack.h"

#include <QApplication>
#include <QFrame>

using namespace Qt::StringLiterals;

namespace shell {

PageStack::PageStack(const PageTable &table, PageServices &services, QWidget *parent)
    : QStackedWidget(parent)
    , m_table(table)
    , m_services(services)
{
    setObjectName(u"page"_s);
}

PageStack::~PageStack() = default;

PageController *PageStack::controllerFor(const base::Target &target)
{
    const auto *entry = entryFor(m_table, target);
    return entry == nullptr ? nullptr : make(*entry);
}

PageController *PageStack::make(const PageEntry &entry)
{
    auto &controller = m_controllers[entry.id];
    if (controller == nullptr) {
        controller = entry.make(m_services);
        addWidget(controller->page());
    }
    return controller.get();
}

void PageStack::releaseFocus(const PageController &next)
{
    // When a widget with the focus is hidden, Qt moves the focus to the next one in the tab chain; the new
    // page is to get it.
    auto *focus = QApplication::focusWidget();
    if (focus != nullptr && isAncestorOf(focus) && !next.page()->isAncestorOf(focus))
        focus->clearFocus();
}

void PageStack::show(PageController &controller)
{
    setCurrentWidget(controller.page());
}

void PageStack::giveFocus(PageController &controller)
{
    // So that the keys of a page (scrolling, answering) work at once. A page may have set the focus itself.
    if (!controller.keepsCurrentFocus() && !isAncestorOf(QApplication::focusWidget()))
        controller.page()->setFocus();
}

void PageStack::discard()
{
    for (auto &[id, controller] : std::exchange(m_controllers, {})) {
        auto *page = controller->page();
        controller.release()->deleteLater();
        // Cards first, in events of their own: deleting a page with hundreds of them blocks the window.
        for (auto *card : page->findChildren<QFrame *>())
            card->deleteLater();
        page->deleteLater();
    }
}

PageStack::States PageStack::states() const
{
    States states;
    for (const auto &[id, controller] : m_controllers) {
        if (auto state = controller->state(); state.has_value())
            states.emplace(id, std::move(state));
    }
    return states;
}

void PageStack::setStates(const States &states)
{
    for (const auto &[id, state] : states) {
        if (const auto *entry = entryFor(m_table, {id}))
            make(*entry)->setState(state);
    }
}

} // namespace shell
