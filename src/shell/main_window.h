#pragma once

#include "shell/app/journal_writer.h"
#include "shell/app/translators.h"
#include "shell/environment.h"
#include "shell/history.h"
#include "shell/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

namespace shell {

class Desk;
class MessageBar;
class Rail;
class Toast;
class TopBar;

/// Where the window keeps what the reader chose and where the window was.
struct WindowFiles
{
    QString settings;
    QString state;
};

/// The window: rail, top bar and the desk of pages; keys, geometry, theme and language. Changing theme or
/// language builds the inside anew at the same place.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `language` and `scheme` of the command line win over the settings for this run.
    MainWindow(Environment environment, WindowFiles files,
               std::optional<base::Language> language = std::nullopt);
    ~MainWindow() override;

    /// A target of the command line; empty: Home.
    void open(const QString &target);
    void go(const Location &location);
    const Settings &settings() const { return m_settings; }
    void setScheme(SchemeChoice scheme);
    void setLanguages(base::Language window, base::Language articles);
    /// The session ends: writes what it can and closes without asking.
    void endSession();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The wheel with Ctrl and the mouse's own back and forward, wherever in the window the pointer is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void discardInside();
    void rebuild();
    /// Reads the definitions anew and builds the inside with them.
    void reloadInstruments(const QString &said);
    void connectTopBar();
    void addActions();
    QAction *addAction(const QString &name, const QList<QKeySequence> &keys,
                       const std::function<void()> &act);
    /// Opens a location that is in the history already.
    void present(const Location &location);
    void releaseFocus(Page next);
    void takeFocus();
    void rememberPlace();
    void goBack();
    void goForward();
    void search(const QString &words);
    void leaveSearch();
    void zoom(int steps);
    void setZoom(double zoom);
    void togglePanel();
    void focusNextPane();
    void showShortcuts();
    void showAbout();
    void updateChrome();
    base::Language windowLanguage() const;
    base::Language articleLanguage() const;
    /// Hands over what was typed and not yet written.
    void keepPending();
    void showFailure(const base::Error &error);
    void showDamaged();
    void openJournalFolder();
    /// What another window wrote into the journal since.
    void followJournal();
    /// True where everything is on the disk or the reader closes all the same.
    bool mayClose();
    void showDefect(const QString &words);
    void readRevisions();

    Environment m_environment;
    WindowFiles m_files;
    std::optional<base::Language> m_forcedLanguage;
    Settings m_settings;
    History m_history;
    Translators m_translators;
    JournalWriter m_writer;
    std::vector<quiz::Instrument> m_revisions;
    QTimer m_poll;
    std::size_t m_damagedCount = 0;
    bool m_endsWithSession = false;
    MessageBar *m_bar = nullptr;
    Rail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    Desk *m_desk = nullptr;
    Toast *m_toast = nullptr;
    QAction *m_undo = nullptr;
};

} // namespace shell
