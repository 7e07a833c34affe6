#include "shell/app/clipboard.h"
#include "shell/pages/phrases/phrase_palette.h"
#include "shell/widgets/toast.h"
#include "shell/window/main_window.h"
#include "shell/window/page_stack.h"
#include "shell/window/rail.h"
#include "shell/window/top_bar.h"

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
constexpr int PaletteCount = 40;

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

void MainWindow::addPageAction(const QString &name, const QList<QKeySequence> &keys, PageAction action)
{
    addAction(name, keys, [this, action] { perform(action); });
}

void MainWindow::perform(PageAction action)
{
    if (auto *controller = m_navigator.controller())
        controller->perform(action);
}

void MainWindow::addActions()
{
    addAction(tr("Search"), {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L},
              [this] { m_topBar->focusSearch(); });
    addPageAction(tr("Find in the page"), {Qt::CTRL | Qt::Key_F}, PageAction::Find);
    addPageAction(tr("Next match"), {Qt::Key_F3}, PageAction::FindNext);
    addPageAction(tr("Previous match"), {Qt::SHIFT | Qt::Key_F3}, PageAction::FindPrevious);
    addAction(tr("Back"), {Qt::ALT | Qt::Key_Left}, [this] { m_navigator.goBack(); });
    addAction(tr("Forward"), {Qt::ALT | Qt::Key_Right}, [this] { m_navigator.goForward(); });
    addAction(tr("Home"), {Qt::ALT | Qt::Key_Home}, [this] { m_navigator.go(base::Target::home()); });
    addPageAction(tr("Bookmark the article"), {Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_B},
                  PageAction::Bookmark);
    // A text field with the focus handles Ctrl+Z itself.
    m_undo = addAction(tr("Undo what was deleted"), {Qt::CTRL | Qt::Key_Z}, [this] { m_navigator.undo(); });
    addAction(tr("Copy a sentence"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Space}, [this] { openPalette(); });
    addAction(tr("Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { zoom(1); });
    addAction(tr("Smaller text"), {Qt::CTRL | Qt::Key_Minus}, [this] { zoom(-1); });
    addAction(tr("Text at its own size"), {Qt::CTRL | Qt::Key_0}, [this] { zoom(0); });
    addAction(tr("Show or fold the panel beside the article"), {Qt::Key_F9},
              [this] { m_preferences.setPanelVisible(!m_preferences.settings().showsPanel); });
    addAction(tr("Next part of the window"), {Qt::Key_F6}, [this] { focusNextPane(); });
    addAction(tr("Print"), {Qt::CTRL | Qt::Key_P}, [this] { print(); });
    addAction(tr("Full screen"), {Qt::Key_F11},
              [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    // Not Ctrl+Shift+/ as well: on most keyboards that is the same key, and Qt triggers nothing where two
    // sequences of an action match.
    addAction(tr("Keys"), {Qt::CTRL | Qt::Key_Question}, [this] { showShortcuts(); });
    addAction(tr("Settings"), {Qt::CTRL | Qt::Key_Comma},
              [this] { m_navigator.go(base::Target::settings()); });
    addAction(tr("About Attune"), {Qt::Key_F1}, [this] { showAbout(); });
    addAction(tr("Quit"), {Qt::CTRL | Qt::Key_Q}, [this] { close(); });
}

void MainWindow::print()
{
    auto *controller = m_navigator.controller();
    if (controller == nullptr || !controller->perform(PageAction::Print))
        m_notifier.notify(tr("There is nothing to print on this page"));
}

void MainWindow::openPalette()
{
    PhrasePalette palette(
        [this](const QString &words) {
            library::PhraseFilter filter;
            filter.words = words.toStdString();
            filter.limit = PaletteCount;
            return m_stores.library.phrases(m_stores.language(), filter);
        },
        this);
    connect(&palette, &PhrasePalette::copyRequested, this,
            [this](const QString &text, bool isPrivate) { Clipboard::copy(text, isPrivate, m_notifier); });
    palette.exec();
}

void MainWindow::focusNextPane()
{
    QWidget *const panes[] = {m_rail, m_topBar, m_pages};
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
    // Some platforms report Ctrl+? as Ctrl+Shift+/, which no action has.
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
            mouseButton == Qt::BackButton ? m_navigator.goBack() : m_navigator.goForward();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::zoom(int steps)
{
    m_preferences.setZoom(steps == 0 ? 1.0 : m_preferences.settings().zoom * std::pow(ZoomStep, steps));
}

void MainWindow::showAbout()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About Attune"),
        tr("Attune %1\n\nA private, offline companion for talking with the person you love.\n\n"
           "Everything you enter stays on this computer, in %2. The program opens no connections.\n\n"
           "The program is under the MIT licence, the articles under CC BY 4.0.")
            .arg(QCoreApplication::applicationVersion(),
                 QString::fromStdString(m_journal.records().file.string())),
        QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace shell
