#pragma once

#include "shell/app/journal_notices.h"
#include "shell/app/notifier.h"
#include "shell/app/translators.h"
#include "shell/pages/page_table.h"

#include <QMainWindow>

#include <optional>

namespace shell {

class MessageBar;
class PageStack;
class Rail;
class Toast;
class TopBar;

/// Where the window keeps what the reader chose and where the window was.
struct WindowFiles
{
    QString settings;
    QString state;
};

/// What the window works on.
struct WindowStores
{
    /// Must outlive the window.
    const library::Library &library;
    journal::Journal journal;
    /// The present as ISO 8601, UTC.
    std::function<std::string()> now;
};

/// The window: it stacks rail, top bar, messages and pages, and holds keys, geometry, theme and language.
/// Changing theme or language builds the inside anew at the same place.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `language` of the command line wins over the settings for this run.
    MainWindow(WindowStores stores, WindowFiles files, std::optional<base::Language> language = std::nullopt,
               PageTable table = pageTable());
    ~MainWindow() override;

    /// Where there is no such page, Home, unless the reader is somewhere already.
    void open(const base::Target &target);
    Navigator &navigator() { return m_navigator; }
    Preferences &preferences() { return m_preferences; }
    JournalClient &journal() { return m_journal; }
    JobRunner &jobs() { return m_jobs; }
    /// The session ends: writes what it can and closes without asking.
    void endSession();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The wheel with Ctrl and the mouse's own back and forward, wherever in the window the pointer is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectTopBar();
    void connectNotifier();
    void discardInside();
    void rebuild();
    void addActions();
    QAction *addAction(const QString &name, const QList<QKeySequence> &keys,
                       const std::function<void()> &act);
    void addPageAction(const QString &name, const QList<QKeySequence> &keys, PageAction action);
    void perform(PageAction action);
    void print();
    void openPalette();
    void zoom(int steps);
    void focusNextPane();
    void showShortcuts();
    void showAbout();
    void showDefect(const QString &words);
    void updateChrome();
    /// True where everything is on the disk or the reader closes all the same.
    bool mayClose();

    WindowFiles m_files;
    Preferences m_preferences;
    Notifier m_notifier;
    JournalClient m_journal;
    JobRunner m_jobs;
    InstrumentList m_instruments;
    Navigator m_navigator;
    JournalNotices m_notices;
    PageTable m_table;
    Stores m_stores;
    PhraseStore m_phrases;
    advice::SittingChoice m_choice;
    PageServices m_services;
    Translators m_translators;
    bool m_endsWithSession = false;
    MessageBar *m_bar = nullptr;
    Rail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    PageStack *m_pages = nullptr;
    Toast *m_toast = nullptr;
    QAction *m_undo = nullptr;
};

} // namespace shell
