#include "shell/article/article_page.h"
#include "shell/desk.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/top_bar.h"
#include "shell/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr double ZoomStep = 1.1;
constexpr double SmallestZoom = 0.7;
constexpr double LargestZoom = 2.0;

} // namespace

QAction *MainWindow::addAction(const QString &name, const QList<QKeySequence> &keys,
                               const std::function<void()> &act)
{
    auto *action = new QAction(name, centralWidget());
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    centralWidget()->addAction(action);
    return action;
}

void MainWindow::addActions()
{
    const auto onArticle = [this](auto act) {
        return [this, act] {
            if (m_desk->page() == Page::Article)
                act(m_desk->articlePage());
        };
    };
    addAction(tr("Search"), {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L},
              [this] { m_topBar->focusSearch(); });
    addAction(tr("Find in the page"), {Qt::CTRL | Qt::Key_F},
              onArticle([](ArticlePage *page) { page->openFind(); }));
    addAction(tr("Next match"), {Qt::Key_F3}, onArticle([](ArticlePage *page) { page->findNext(1); }));
    addAction(tr("Previous match"), {Qt::SHIFT | Qt::Key_F3},
              onArticle([](ArticlePage *page) { page->findNext(-1); }));
    addAction(tr("Back"), {Qt::ALT | Qt::Key_Left}, [this] { goBack(); });
    addAction(tr("Forward"), {Qt::ALT | Qt::Key_Right}, [this] { goForward(); });
    addAction(tr("Home"), {Qt::ALT | Qt::Key_Home}, [this] { go({Page::Home}); });
    addAction(tr("Bookmark the article"), {Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_B},
              [this] { m_desk->toggleBookmark(); });
    // A field takes its own Undo first.
    m_undo = addAction(tr("Undo what was deleted"), {Qt::CTRL | Qt::Key_Z}, [this] { m_desk->undo(); });
    addAction(tr("Copy a sentence"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Space},
              [this] { m_desk->openPalette(); });
    addAction(tr("Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { zoom(1); });
    addAction(tr("Smaller text"), {Qt::CTRL | Qt::Key_Minus}, [this] { zoom(-1); });
    addAction(tr("Text at its own size"), {Qt::CTRL | Qt::Key_0}, [this] { setZoom(1.0); });
    addAction(tr("Show or fold the panel beside the article"), {Qt::Key_F9}, [this] { togglePanel(); });
    addAction(tr("Next part of the window"), {Qt::Key_F6}, [this] { focusNextPane(); });
    addAction(tr("Print"), {Qt::CTRL | Qt::Key_P}, [this] { m_desk->printPage(); });
    addAction(tr("Full screen"), {Qt::Key_F11},
              [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    // Not Ctrl+Shift+/ as well: on most keyboards that is the same stroke, and two that match are none.
    addAction(tr("Keys"), {Qt::CTRL | Qt::Key_Question}, [this] { showShortcuts(); });
    addAction(tr("Settings"), {Qt::CTRL | Qt::Key_Comma}, [this] { go({Page::Settings}); });
    addAction(tr("About Attune"), {Qt::Key_F1}, [this] { showAbout(); });
    addAction(tr("Quit"), {Qt::CTRL | Qt::Key_Q}, [this] { close(); });
}

void MainWindow::focusNextPane()
{
    QWidget *const panes[] = {m_rail, m_topBar, m_desk};
    const auto *focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget *pane) { return focus != nullptr && pane->isAncestorOf(focus); };
    const auto current = std::ranges::find_if(panes, holds);
    const auto next = current == std::end(panes) ? 0 : (current - std::begin(panes) + 1) % std::ssize(panes);
    for (auto *child : panes[next]->findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::showShortcuts()
{
    QStringList lines;
    for (const auto *action : centralWidget()->actions()) {
        QStringList keys;
        for (const auto &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        lines << keys.join(u", "_s) + u"  –  "_s + action->text();
    }
    QMessageBox box(QMessageBox::NoIcon, tr("Keys"), lines.join(u'\n'), QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Where the platform does not tell that Shift belongs to the letter, no action is found for Ctrl+?.
    const bool isQuestion = event->key() == Qt::Key_Question
        || (event->key() == Qt::Key_Slash && event->modifiers().testFlag(Qt::ShiftModifier));
    if (isQuestion && event->modifiers().testFlag(Qt::ControlModifier))
        showShortcuts();
    else
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget->window() != this)
        return QMainWindow::eventFilter(watched, event);
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            zoom(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        const auto mouseButton = static_cast<QMouseEvent *>(event)->button();
        if (mouseButton == Qt::BackButton || mouseButton == Qt::ForwardButton) {
            mouseButton == Qt::BackButton ? goBack() : goForward();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::zoom(int steps)
{
    setZoom(m_settings.zoom * std::pow(ZoomStep, steps));
}

void MainWindow::setZoom(double zoom)
{
    m_settings.zoom = std::clamp(zoom, SmallestZoom, LargestZoom);
    m_settings.save(m_files.settings);
    m_desk->setZoom(m_settings.zoom);
    m_toast->say(tr("Text at %1 %").arg(std::lround(m_settings.zoom * 100)));
}

void MainWindow::togglePanel()
{
    m_settings.showsPanel = !m_settings.showsPanel;
    m_settings.save(m_files.settings);
    m_desk->setPanelVisible(m_settings.showsPanel);
}

} // namespace shell
