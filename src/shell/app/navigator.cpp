#include "shell/app/navigator.h"

#include "shell/app/journal_client.h"
#include "shell/app/notifier.h"

namespace shell {

Navigator::Navigator(JournalClient &journal, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_notifier(notifier)
{
    connect(&m_journal, &JournalClient::changedOutside, this, &Navigator::refresh);
    connect(&m_journal, &JournalClient::recovered, this, &Navigator::refresh);
    connect(&m_journal, &JournalClient::acknowledged, this, [this](qint64 number) {
        if (number <= m_lastWriteWhenShown)
            refresh();
    });
}

void Navigator::setHost(PageHost *host)
{
    m_host = host;
    m_controller = nullptr;
}

bool Navigator::open(Location &location)
{
    auto *controller = m_host->controllerFor(location.target);
    if (controller == nullptr) {
        m_notifier.notify(
            tr("This library has no page “%1”").arg(QString::fromStdString(location.target.kind)));
        return false;
    }
    if (m_controller != nullptr)
        m_controller->flush();
    m_host->releaseFocus(*controller);
    if (!controller->open(location))
        return false;
    m_controller = controller;
    m_lastWriteWhenShown = m_journal.lastNumber();
    m_host->show(*controller);
    controller->scrollTo(location);
    m_host->giveFocus(*controller);
    location.target = controller->target(location.target);
    return true;
}

void Navigator::go(const Location &location)
{
    if (m_host == nullptr) {
        m_requested = location;
        return;
    }
    rememberPlace();
    auto next = location;
    if (!open(next))
        return;
    m_history.visit(next);
    emit moved();
}

void Navigator::showCurrent()
{
    if (m_host == nullptr)
        return;
    if (const auto requested = std::exchange(m_requested, std::nullopt)) {
        go(*requested);
        return;
    }
    if (m_history.isEmpty())
        return;
    auto location = m_history.current();
    open(location);
    emit moved();
}

void Navigator::goBack()
{
    if (!canGoBack())
        return;
    rememberPlace();
    m_history.back();
    showCurrent();
}

void Navigator::goForward()
{
    if (!canGoForward())
        return;
    rememberPlace();
    m_history.forward();
    showCurrent();
}

void Navigator::search(const QString &words)
{
    const auto target = base::Target::search(words.toStdString());
    const bool isSameVisit = !m_history.isEmpty() && m_history.current().target.kind == target.kind;
    if (!isSameVisit) {
        go(target);
        return;
    }
    m_history.current().target = target;
    showCurrent();
}

void Navigator::leaveSearch()
{
    if (m_controller != nullptr && current().target.kind == base::Target::search({}).kind)
        goBack();
    if (m_controller != nullptr)
        m_host->giveFocus(*m_controller);
}

void Navigator::jump(double place)
{
    m_history.current().place = place;
    m_history.duplicateCurrent();
    emit moved();
}

void Navigator::rememberPlace()
{
    if (m_history.isEmpty() || m_controller == nullptr)
        return;
    auto &location = m_history.current();
    location.place = m_controller->place();
    location.target = m_controller->target(location.target);
    // Back returns to the scroll position, not to the match or phrase that the page was opened at.
    location.words.clear();
    location.phrase.clear();
}

void Navigator::flush()
{
    rememberPlace();
    if (m_controller != nullptr)
        m_controller->flush();
}

void Navigator::refresh()
{
    if (m_controller != nullptr)
        m_controller->refresh();
}

void Navigator::undo()
{
    if (m_host == nullptr || (m_controller != nullptr && m_controller->perform(PageAction::Undo)))
        return;
    auto *other = m_lastDeletion ? m_host->controllerFor(*m_lastDeletion) : nullptr;
    if (other != nullptr && other != m_controller && other->perform(PageAction::Undo))
        return;
    m_notifier.notify(tr("There is nothing to undo"));
}

} // namespace shell
