#include "shell/main_window.h"

#include "shell/app/application.h"
#include "shell/article/article_page.h"
#include "shell/desk.h"
#include "shell/rail.h"
#include "shell/search/search_page.h"
#include "shell/settings/definitions.h"
#include "shell/theme/style_sheet.h"
#include "shell/top_bar.h"
#include "shell/widgets/message_bar.h"
#include "shell/widgets/toast.h"

#include <QApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr QSize FirstSize{1120, 760};
constexpr QSize SmallestSize{720, 520};
/// A write that another program holds up is made again later; the window does not wait for it.
constexpr int PatienceMilliseconds = 250;
constexpr int PollMilliseconds = 1000;

/// The colours of the desktop before this program set its own.
bool isSystemDark()
{
    static const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return isDark;
}

Scheme schemeOf(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Light:
        return Scheme::Light;
    case SchemeChoice::Dark:
        return Scheme::Dark;
    case SchemeChoice::Sepia:
        return Scheme::Sepia;
    case SchemeChoice::System:
        break;
    }
    return isSystemDark() ? Scheme::Dark : Scheme::Light;
}

} // namespace

MainWindow::MainWindow(Environment environment, WindowFiles files, std::optional<base::Language> language)
    : m_environment(std::move(environment))
    , m_files(std::move(files))
    , m_forcedLanguage(language)
    , m_settings(Settings::load(m_files.settings))
    , m_writer(m_environment.journal)
{
    setObjectName(u"main_window"_s);
    isSystemDark();
    if (!restoreGeometry(WindowState::load(m_files.state).geometry))
        resize(FirstSize);
    // On a small screen, and on a large one at scale 2, all of the window must be within reach.
    const QSize room = screen()->availableSize();
    setMinimumSize(SmallestSize.boundedTo(room));
    resize(size().boundedTo(room));
    qApp->installEventFilter(this);
    m_environment.writer = &m_writer;
    m_environment.revisions = &m_revisions;
    m_environment.journal.setPatience(PatienceMilliseconds);
    connect(&m_writer, &JournalWriter::failed, this, &MainWindow::showFailure);
    connect(&m_writer, &JournalWriter::recovered, this, [this] {
        m_bar->dismiss();
        m_desk->refresh();
        showDamaged();
    });
    if (const auto *application = qobject_cast<Application *>(qApp))
        connect(application, &Application::defectMet, this, &MainWindow::showDefect);
    readRevisions();
    m_poll.setInterval(PollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &MainWindow::followJournal);
    m_poll.start();
    build();
}

MainWindow::~MainWindow()
{
    keepPending();
    // The pages write through members of this object, which end before the widgets of it would.
    delete takeCentralWidget();
}

void MainWindow::build()
{
    m_translators.install(windowLanguage());
    m_environment.windowLanguage = windowLanguage();
    setWindowTitle(tr("Attune"));
    setWindowIcon(QIcon(u":/icons/attune.svg"_s));
    const auto colors = tokens(schemeOf(m_settings.scheme));
    qApp->setFont(interfaceFont());
    qApp->setPalette(shell::palette(colors));
    qApp->setStyleSheet(shell::styleSheet(colors));

    m_rail = new Rail(colors);
    Settings shown = m_settings;
    shown.windowLanguage = windowLanguage();
    shown.articleLanguage = articleLanguage();
    m_topBar = new TopBar(colors, shown);
    m_desk = new Desk(m_environment, shown, articleLanguage(), colors);

    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    m_bar = new MessageBar;
    column->addWidget(m_bar);
    connect(m_bar, &MessageBar::focusLeft, this, &MainWindow::takeFocus);
    column->addWidget(m_desk, 1);
    row->addLayout(column, 1);
    setCentralWidget(inside);
    m_toast = new Toast(inside);

    connect(m_rail, &Rail::pageChosen, this, [this](Page page) { go({page}); });
    connect(m_desk, &Desk::wanted, this, &MainWindow::go);
    connect(m_desk, &Desk::jumped, this, [this](double place) {
        m_history.current().place = place;
        m_history.branch();
        updateChrome();
    });
    connect(m_desk, &Desk::said, m_toast, &Toast::say);
    connect(m_desk, &Desk::schemeChosen, this, &MainWindow::setScheme);
    connect(m_desk, &Desk::windowLanguageChosen, this,
            [this](base::Language language) { setLanguages(language, articleLanguage()); });
    connect(m_desk, &Desk::articleLanguageChosen, this,
            [this](base::Language language) { setLanguages(windowLanguage(), language); });
    // Not while a page is still at work: all of them hold definitions.
    connect(m_desk, &Desk::instrumentsChanged, this, &MainWindow::reloadInstruments, Qt::QueuedConnection);
    connect(m_desk, &Desk::commentsToggled, this, [this](bool areShown) {
        m_settings.showsComments = areShown;
        m_settings.save(m_files.settings);
    });
    connectTopBar();
    addActions();
    if (m_writer.isWaiting())
        m_writer.retry();
    else
        showDamaged();
}

void MainWindow::connectTopBar()
{
    connect(m_topBar, &TopBar::backRequested, this, &MainWindow::goBack);
    connect(m_topBar, &TopBar::forwardRequested, this, &MainWindow::goForward);
    connect(m_topBar, &TopBar::wordsChanged, this, &MainWindow::search);
    connect(m_topBar, &TopBar::searchLeft, this, &MainWindow::leaveSearch);
    connect(m_topBar, &TopBar::resultMoved, this,
            [this](int rows) { m_desk->searchPage()->moveCurrent(rows); });
    connect(m_topBar, &TopBar::resultChosen, this, [this] {
        if (m_desk->page() == Page::Search)
            m_desk->searchPage()->openCurrent();
        else
            search(m_topBar->words());
    });
    connect(m_topBar, &TopBar::schemeChosen, this, &MainWindow::setScheme);
    connect(m_topBar, &TopBar::windowLanguageChosen, this,
            [this](base::Language language) { setLanguages(language, articleLanguage()); });
    connect(m_topBar, &TopBar::articleLanguageChosen, this,
            [this](base::Language language) { setLanguages(windowLanguage(), language); });
    connect(m_topBar, &TopBar::zoomRequested, this, &MainWindow::zoom);
    connect(m_topBar, &TopBar::zoomReset, this, [this] { setZoom(1.0); });
}

void MainWindow::rebuild()
{
    rememberPlace();
    const QString words = m_topBar->words();
    keepPending();
    const auto test = m_desk->testInProgress();
    auto deleted = m_desk->deleted();
    auto cards = m_desk->cardStates();
    discardInside();
    build();
    m_topBar->setWords(words);
    m_desk->setDeleted(std::move(deleted));
    m_desk->setCardStates(std::move(cards));
    if (m_history.isEmpty())
        return;
    if (test)
        m_desk->goOnWithTest(*test);
    present(m_history.current());
}

void MainWindow::discardInside()
{
    // The widget that asked for this may still be on the stack: it goes when the event loop comes round.
    auto *old = takeCentralWidget();
    old->hide();
    old->setParent(this);
    old->deleteLater();
}

void MainWindow::reloadInstruments(const QString &said)
{
    rememberPlace();
    keepPending();
    const auto test = m_desk->testInProgress();
    auto deleted = m_desk->deleted();
    discardInside();
    m_environment.instruments = readInstruments(m_environment);
    readRevisions();
    build();
    m_desk->setDeleted(std::move(deleted));
    if (test)
        m_desk->goOnWithTest(*test);
    present(m_history.current());
    m_toast->say(said);
}

void MainWindow::open(const QString &target)
{
    go(target.isEmpty() ? Location{Page::Home} : m_desk->locationOf(target));
    if (m_history.isEmpty())
        go({Page::Home});
}

void MainWindow::go(const Location &location)
{
    rememberPlace();
    releaseFocus(location.page);
    if (!m_desk->open(location))
        return;
    m_history.visit(location);
    if (location.page != Page::Search)
        m_topBar->setWords({});
    updateChrome();
    takeFocus();
}

void MainWindow::releaseFocus(Page next)
{
    // When a page with the focus is hidden, Qt hands the focus to whatever comes next; the new page is to
    // have it.
    auto *focus = QApplication::focusWidget();
    if (focus != nullptr && next != Page::Search && m_desk->isAncestorOf(focus))
        focus->clearFocus();
}

void MainWindow::takeFocus()
{
    // The keys of a page (scrolling, answering) work at once; a page that chose a focus of its own keeps it.
    if (m_desk->page() != Page::Search && !m_desk->isAncestorOf(QApplication::focusWidget()))
        m_desk->currentWidget()->setFocus();
}

void MainWindow::present(const Location &location)
{
    releaseFocus(location.page);
    m_desk->open(location);
    if (location.page == Page::Search)
        m_topBar->setWords(location.target);
    updateChrome();
    takeFocus();
}

void MainWindow::rememberPlace()
{
    if (m_history.isEmpty())
        return;
    auto &current = m_history.current();
    current.place = m_desk->place();
    if (current.page == Page::Library)
        current.target = m_desk->category();
    // Coming back means coming back to this place, not to the match that was opened first.
    current.highlight.clear();
}

void MainWindow::goBack()
{
    if (!m_history.canGoBack())
        return;
    rememberPlace();
    present(m_history.back());
}

void MainWindow::goForward()
{
    if (!m_history.canGoForward())
        return;
    rememberPlace();
    present(m_history.forward());
}

void MainWindow::search(const QString &words)
{
    // Every letter is the same visit: going back leads to where the search began.
    if (!m_history.isEmpty() && m_history.current().page == Page::Search) {
        m_history.current().target = words;
        m_desk->open(m_history.current());
    } else {
        rememberPlace();
        const Location location{Page::Search, words};
        m_desk->open(location);
        m_history.visit(location);
    }
    updateChrome();
}

void MainWindow::leaveSearch()
{
    if (m_desk->page() == Page::Search)
        goBack();
    m_desk->setFocus();
}

void MainWindow::setScheme(SchemeChoice scheme)
{
    m_settings.scheme = scheme;
    m_settings.save(m_files.settings);
    rebuild();
}

void MainWindow::setLanguages(base::Language window, base::Language articles)
{
    m_settings.windowLanguage = window;
    m_settings.articleLanguage = articles;
    m_forcedLanguage.reset();
    m_settings.save(m_files.settings);
    rebuild();
}

base::Language MainWindow::windowLanguage() const
{
    if (m_forcedLanguage)
        return *m_forcedLanguage;
    return m_settings.windowLanguage.value_or(systemLanguage());
}

base::Language MainWindow::articleLanguage() const
{
    return m_forcedLanguage ? *m_forcedLanguage : m_settings.articleLanguage.value_or(windowLanguage());
}

void MainWindow::updateChrome()
{
    m_topBar->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_rail->setCurrent(m_history.current());
    // There Ctrl+Z takes back an answer.
    m_undo->setEnabled(m_desk->page() != Page::Test);
    const QString title = m_desk->title();
    setWindowTitle(title.isEmpty() ? tr("Attune") : tr("%1 – Attune").arg(title));
}

void MainWindow::showAbout()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About Attune"),
        tr("Attune %1\n\nA private, offline companion for talking with the person you love.\n\n"
           "Everything you enter stays on this computer, in %2. The program opens no connections.\n\n"
           "The program is under the MIT licence, the articles under CC BY 4.0.")
            .arg(QCoreApplication::applicationVersion(),
                 QString::fromStdString(m_environment.journal.file().string())),
        QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace shell
