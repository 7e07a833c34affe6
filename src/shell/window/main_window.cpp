#include "shell/window/main_window.h"

#include "shell/app/application.h"
#include "shell/theme/style_sheet.h"
#include "shell/widgets/message_bar.h"
#include "shell/widgets/toast.h"
#include "shell/window/page_stack.h"
#include "shell/window/rail.h"
#include "shell/window/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr QSize FirstSize{1120, 760};
constexpr QSize SmallestSize{720, 520};
/// How long closing waits for pending writes before it asks.
constexpr std::chrono::seconds ClosingTimeout{5};

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

MainWindow::MainWindow(WindowStores stores, WindowFiles files, std::optional<base::Language> language,
                       PageTable table)
    : m_files(std::move(files))
    , m_preferences(m_files.settings, language)
    , m_journal(std::move(stores.journal))
    , m_jobs(stores.library.file())
    , m_instruments(stores.library, m_journal)
    , m_navigator(m_journal, m_notifier)
    , m_notices(m_journal, m_notifier)
    , m_table(std::move(table))
    , m_stores{stores.library, m_journal, m_instruments, m_preferences, std::move(stores.now)}
    , m_phrases(m_stores, m_journal, m_notifier)
    , m_services{m_stores,   m_journal, m_instruments, m_preferences, m_navigator,
                 m_notifier, m_jobs,    m_phrases,     m_choice,      {}}
{
    setObjectName(u"main_window"_s);
    isSystemDark();
    if (!restoreGeometry(WindowState::load(m_files.state).geometry))
        resize(FirstSize);
    // The window must fit on the screen, also on a small one or at scale 2.
    const QSize room = screen()->availableSize();
    setMinimumSize(SmallestSize.boundedTo(room));
    resize(size().boundedTo(room));
    qApp->installEventFilter(this);
    connect(&m_preferences, &Preferences::appearanceChanged, this, [this] {
        if (m_pages != nullptr)
            rebuild();
    });
    connect(&m_preferences, &Preferences::zoomChanged, this,
            [this](double zoom) { m_notifier.notify(tr("Text at %1 %").arg(std::lround(zoom * 100))); });
    // Queued: the page that emitted this points to definitions and is still on the call stack.
    connect(
        &m_instruments, &InstrumentList::changed, this,
        [this] {
            if (m_pages != nullptr)
                rebuild();
        },
        Qt::QueuedConnection);
    connect(&m_navigator, &Navigator::moved, this, &MainWindow::updateChrome);
    connect(&m_jobs, &JobRunner::defectMet, this, &MainWindow::showDefect);
    if (const auto *application = qobject_cast<Application *>(qApp))
        connect(application, &Application::defectMet, this, &MainWindow::showDefect);
    build();
    m_notices.showState();
}

MainWindow::~MainWindow()
{
    m_navigator.flush();
    m_navigator.setHost(nullptr);
    // The pages use members of this object, which would be destroyed before its child widgets.
    delete centralWidget();
}

void MainWindow::build()
{
    m_translators.install(m_preferences.windowLanguage());
    setWindowTitle(tr("Attune"));
    setWindowIcon(QIcon(u":/icons/attune.svg"_s));
    m_services.tokens = tokens(schemeOf(m_preferences.settings().scheme));
    qApp->setFont(interfaceFont());
    qApp->setPalette(shell::palette(m_services.tokens));
    qApp->setStyleSheet(shell::styleSheet(m_services.tokens));

    m_rail = new Rail(m_table, m_services.tokens);
    m_topBar = new TopBar(m_services.tokens, m_preferences);
    m_messageBar = new MessageBar;
    m_pages = new PageStack(m_table, m_services);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_messageBar);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    setCentralWidget(central);
    m_toast = new Toast(central);

    m_navigator.setHost(m_pages);
    connect(m_rail, &Rail::pageChosen, &m_navigator,
            [this](const QString &page) { m_navigator.go(base::Target{page.toStdString()}); });
    connectTopBar();
    connectNotifier();
    addActions();
}

void MainWindow::connectTopBar()
{
    connect(m_topBar, &TopBar::backRequested, &m_navigator, &Navigator::goBack);
    connect(m_topBar, &TopBar::forwardRequested, &m_navigator, &Navigator::goForward);
    connect(m_topBar, &TopBar::wordsChanged, &m_navigator, &Navigator::search);
    connect(m_topBar, &TopBar::searchCancelled, &m_navigator, &Navigator::leaveSearch);
    connect(m_topBar, &TopBar::resultMoved, this, [this](int rows) {
        for (int row = 0; row < std::abs(rows); ++row)
            perform(rows > 0 ? PageAction::NextResult : PageAction::PreviousResult);
    });
    connect(m_topBar, &TopBar::resultChosen, this, [this] {
        if (!m_navigator.controller()->perform(PageAction::OpenResult))
            m_navigator.search(m_topBar->words());
    });
    connect(m_topBar, &TopBar::resultCopied, this, [this] { perform(PageAction::CopyResult); });
    connect(m_topBar, &TopBar::messageCut, this,
            [this] { m_notifier.notify(tr("Only the first 2,000 characters are searched")); });
    connect(m_topBar, &TopBar::zoomRequested, this, &MainWindow::zoom);
}

void MainWindow::connectNotifier()
{
    connect(&m_notifier, &Notifier::notified, m_toast, &Toast::showMessage);
    // The bar itself: while the window is made anew there is none, but the one before may still be told.
    const auto show
        = [this, bar = m_messageBar] { bar->showMessage(m_notifier.message(), m_notifier.actions()); };
    connect(&m_notifier, &Notifier::messageChanged, m_messageBar, show);
    connect(m_messageBar, &MessageBar::focusLost, this, [this] {
        if (auto *controller = m_navigator.controller())
            m_pages->giveFocus(*controller);
    });
    show();
}

void MainWindow::rebuild()
{
    m_navigator.flush();
    const QString words = m_topBar->words();
    const auto states = m_pages->states();
    // The widget that asked for this may be on the call stack: the old widgets are deleted by the event loop.
    // The new ones are made after that, because a style sheet and a font are set on every widget that exists.
    discardCentralWidget();
    setUpdatesEnabled(false);
    const auto finish = [this, words, states] {
        m_instruments.reload();
        build();
        m_topBar->setWords(words);
        m_pages->setStates(states);
        m_navigator.showCurrent();
        setUpdatesEnabled(true);
        if (m_journal.isFailing())
            m_journal.retry();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void MainWindow::discardCentralWidget()
{
    m_navigator.setHost(nullptr);
    m_pages->discard();
    // Not takeCentralWidget(): a new parent would apply the style sheet to every widget in it again.
    // setCentralWidget() deletes the old one later.
    setCentralWidget(nullptr);
    m_rail = nullptr;
    m_topBar = nullptr;
    m_messageBar = nullptr;
    m_pages = nullptr;
    m_toast = nullptr;
    m_undo = nullptr;
}

void MainWindow::open(const base::Target &target)
{
    m_navigator.go(target);
    if (!m_navigator.hasLocation())
        m_navigator.go(base::Target::home());
}

void MainWindow::updateChrome()
{
    const auto &target = m_navigator.current().target;
    m_topBar->setHistory(m_navigator.canGoBack(), m_navigator.canGoForward());
    const bool isSearch = target.kind == base::Target::search({}).kind;
    m_topBar->setWords(isSearch ? QString::fromStdString(target.id) : QString());
    m_rail->setCurrent(QString::fromStdString(checkedPage(m_table, target)));
    // An enabled action would take Ctrl+Z from the page.
    m_undo->setEnabled(!m_navigator.controller()->hasOwnUndo());
    const QString title = m_navigator.controller()->title();
    setWindowTitle(title.isEmpty() ? tr("Attune") : tr("%1 – Attune").arg(title));
}

void MainWindow::showDefect(const QString &words)
{
    m_notifier.showMessage(
        tr("Something in Attune itself went wrong (%1). What you kept is safe; you can go on.").arg(words),
        {{tr("Hide"), u"hide_message"_s, [this] { m_notifier.dismissMessage(); }}});
}

void MainWindow::endSession()
{
    m_endsWithSession = true;
    close();
}

bool MainWindow::mayClose()
{
    m_navigator.flush();
    m_journal.retry();
    while (!m_journal.waitForWrites(ClosingTimeout) && !m_endsWithSession) {
        QMessageBox box(QMessageBox::NoIcon, tr("Attune"),
                        tr("%n thing(s) you did are not on the disk yet and would be lost.", nullptr,
                           m_journal.waitingCount()),
                        QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        auto *again = box.addButton(tr("Try again"), QMessageBox::ActionRole);
        auto *stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
        box.addButton(tr("Close all the same"), QMessageBox::DestructiveRole);
        box.setDefaultButton(again);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() == stay)
            return false;
        if (box.clickedButton() != again)
            return true;
        m_journal.retry();
    }
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    WindowState{saveGeometry()}.save(m_files.state);
    QMainWindow::closeEvent(event);
}

} // namespace shell
