#pragma once

#include "shell/app/navigation_history.h"
#include "shell/app/page_host.h"

#include <optional>

namespace shell {

class JournalClient;
class Notifier;

/// Where the reader is and was: leads to pages, back and forward, and to the same place of a page that is
/// made anew.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Navigator(JournalClient &journal, Notifier &notifier, QObject *parent = nullptr);

    /// The host of all pages from now on; null while there is none. Its pages are left as they are.
    void setHost(PageHost *host);

    void go(const Location &location);
    void go(const base::Target &target) { go(Location{target}); }
    void goBack();
    void goForward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// Every letter typed is the same visit: going back leads to where the search began.
    void search(const QString &words);
    /// Back to where the search began, where it is on top.
    void leaveSearch();
    /// The page on top was left at `place` for another part of itself.
    void jump(double place);
    /// Shows the current location again, on a host that was made anew.
    void present();

    bool isAnywhere() const { return !m_history.isEmpty() || m_asked.has_value(); }
    /// Must not be called before the first visit.
    const Location &current() const { return m_history.current(); }
    /// Of the page on top; null before the first visit.
    PageController *controller() const { return m_controller; }

    /// Keeps the place of the page on top, and writes what waits on it.
    void flush();
    void refresh();
    /// Something was deleted on the page on top and can be brought back there.
    void noteDeletion() { m_lastDeletion = m_history.current().target; }
    /// What the page on top shows as deleted comes first, then what was deleted last.
    void undo();

signals:
    /// Another place, or the same one with another title.
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
    std::optional<Location> m_asked;
    /// Where it was.
    std::optional<base::Target> m_lastDeletion;
    /// The last write when the page on top was shown: it shows what that one wrote once it is acknowledged.
    qint64 m_shownAfter = 0;
};

} // namespace shell
