#pragma once

#include "shell/app/navigation_history.h"
#include "shell/app/page_host.h"

#include <optional>

namespace shell {

class JournalClient;
class Notifier;

/// Navigation between pages: opens locations in the host, keeps the history of back and forward, and restores
/// the scroll position when a page is shown again or rebuilt.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Navigator(JournalClient &journal, Notifier &notifier, QObject *parent = nullptr);

    /// Does not own the host. Null while the window is rebuilt; then go() waits for showCurrent().
    void setHost(PageHost *host);

    /// Opens a location and adds it to the history. Where the library has no such page, the reader is told
    /// and the page on top stays.
    void go(const Location &location);
    void go(const base::Target &target) { go(Location{target}); }
    void goBack();
    void goForward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// Shows the results for `words`. While results are shown, no history entry is added: Back returns to the
    /// page from which the search was begun.
    void search(const QString &words);
    /// Goes back where search results are on top, and gives the page on top the focus.
    void leaveSearch();
    /// To be called when the page on top scrolled to another part of itself by a link: Back returns to
    /// `place` (see Location::place).
    void jump(double place);
    /// Shows the current location, or the one asked for while there was no host. Nothing happens without a
    /// host.
    void showCurrent();

    /// Whether a page was shown or asked for.
    bool hasLocation() const { return !m_history.isEmpty() || m_requested.has_value(); }
    /// Must not be called before the first visit.
    const Location &current() const { return m_history.current(); }
    /// Of the page on top; owned by the host. Null before the first visit, and from setHost() to
    /// showCurrent().
    PageController *controller() const { return m_controller; }

    /// Remembers the scroll position of the page on top, and writes its pending input.
    void flush();
    /// Shows the journal's records on the page on top again.
    void refresh();
    /// To be called when something was deleted on the page on top that undo() can restore there.
    void noteDeletion() { m_lastDeletion = m_history.current().target; }
    /// Restores what was deleted on the page on top, else what noteDeletion() was called for last.
    void undo();

signals:
    /// Another location is shown, or the same one with another title.
    void moved();

private:
    bool open(Location &location);
    void rememberPlace();

    JournalClient &m_journal;
    Notifier &m_notifier;
    PageHost *m_host = nullptr;
    NavigationHistory m_history;
    PageController *m_controller = nullptr;
    /// Where to go as soon as there is a host.
    std::optional<Location> m_requested;
    /// The page of the last deletion.
    std::optional<base::Target> m_lastDeletion;
    /// JournalClient::lastNumber() when the page on top was shown: the page is refreshed when a write up to
    /// it is acknowledged.
    qint64 m_lastWriteWhenShown = 0;
};

} // namespace shell
