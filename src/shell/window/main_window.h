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

/// The paths of the files for the settings and for the window's geometry.
struct WindowFiles
{
    QString settings;
    QString state;
};

/// The data that the window shows and writes.
struct WindowStores
{
    /// Must outlive the window.
    const library::Library &library;
    journal::Journal journal;
    /// The present as ISO 8601, UTC.
    std::function<std::string()> now;
};

/// The main window: lays out rail, top bar, message bar and pages, and has the shortcuts, geometry, theme and
/// language. Changing theme or language rebuilds the central widget at the same location.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `language`, of the command line, takes precedence over the settings until a language is chosen.
    MainWindow(WindowStores stores, WindowFiles files, std::optional<base::Language> language = std::nullopt,
               PageTable table = pageTable());
    ~MainWindow() override;

    /// Opens the page of a target. Where there is none, the page on top stays, or Home is opened.
    void open(const base::Target &target);
    Navigator &navigator() { return m_navigator; }
    Preferences &preferences() { return m_preferences; }
    JournalClient &journal() { return m_journal; }
    JobRunner &jobs() { return m_jobs; }
    /// For the end of the session: waits up to 5 s for pending writes and closes without asking.
    void endSession();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Handles Ctrl+wheel and the mouse buttons back and forward for all widgets of the window.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectTopBar();
    void connectNotifier();
    void discardCentralWidget();
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
    /// True where everything was written or the reader closes all the same.
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
    MessageBar *m_messageBar = nullptr;
    Rail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    PageStack *m_pages = nullptr;
    Toast *m_toast = nullptr;
    QAction *m_undo = nullptr;
};

} // namespace shell
