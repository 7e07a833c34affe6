#pragma once

#include "catch.hpp"
#include "checked_journal.h"
#include "samples.h"
#include "shell/app/resources.h"
#include "window_idle.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>

#include <memory>

/// A real window on the bundled library, with a journal and settings of its own.
class WindowFixture
{
public:
    WindowFixture()
        : library(ATTUNE_BUNDLE)
        , store(folder.path())
        , journal(store)
        , instruments(samples::instruments(library))
    {
        shell::initialiseResources();
        QApplication::setStyle(QStringLiteral("fusion"));
        openWindow();
    }

    shell::WindowStores stores(const std::string &now = "2026-11-23T21:00:00Z") const
    {
        return {library, journal::Journal(folder.path()), [now] { return now; }};
    }

    shell::WindowFiles files() const
    {
        const auto path = QString::fromStdString(folder.path().string());
        return {path + QStringLiteral("/settings.ini"), path + QStringLiteral("/state.ini")};
    }

    void openWindow()
    {
        window = std::make_unique<shell::MainWindow>(stores(), files(), base::Language::English);
        window->resize(1120, 760);
        window->show();
        // Shortcuts work in the active window only.
        QApplication::setActiveWindow(window.get());
        window->open(base::Target::home());
        settle();
    }

    void open(const char *target) const
    {
        sync();
        window->open(base::targetNamed(target));
        settle();
    }

    void go(const base::Target &target) const
    {
        sync();
        window->navigator().go(target);
        settle();
    }

    void setLanguages(base::Language windowLanguage, base::Language articles)
    {
        window->preferences().setWindowLanguage(windowLanguage);
        window->preferences().setArticleLanguage(articles);
        settle();
    }

    /// Runs the event loop for 20 ms, as between two actions of a person, and waits for pending work.
    void settle() const
    {
        QTest::qWait(20);
        sync();
    }

    /// Waits until the window has read what the test wrote into the journal, and has written its own changes.
    void sync() const
    {
        if (window == nullptr)
            return;
        window->journal().checkForOutsideChanges();
        CHECK(QTest::qWaitFor([&] { return isIdle(*window); }));
        // Events that the results posted.
        QCoreApplication::processEvents();
    }

    /// Presses a shortcut of the window.
    void shortcut(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(key), modifiers);
        settle();
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        // Parts of a page may follow its first painting.
        if (QTest::qWaitFor([&] { return first<Widget>(name) != nullptr; }, 3000))
            return first<Widget>(name);
        FAIL("no visible widget is called " << name);
        return nullptr;
    }

    template <typename Widget>
    Widget *first(const char *name) const
    {
        for (auto *widget : window->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    bool isVisible(const char *name) const
    {
        for (const auto *widget : window->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return true;
        }
        return false;
    }

    void click(const char *name) const
    {
        sync();
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }

    /// Presses a key in the widget with the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto *focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
        sync();
    }

    /// Clicks the first link to that address in the page of text.
    void clickLink(const QString &address) const
    {
        for (auto *view : window->findChildren<QTextBrowser *>()) {
            for (auto block = view->document()->begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    if (part.fragment().charFormat().anchorHref() != address)
                        continue;
                    QTextCursor cursor(view->document());
                    cursor.setPosition(part.fragment().position());
                    const QRect left = view->cursorRect(cursor);
                    cursor.setPosition(part.fragment().position() + part.fragment().length());
                    const QRect right = view->cursorRect(cursor);
                    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, (left | right).center());
                    settle();
                    return;
                }
            }
        }
        FAIL("no link leads to " << address.toStdString());
    }

    /// Types that path into the next file dialog and presses Enter.
    static void answerFileDialog(const QString &path)
    {
        auto *timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            timer->deleteLater();
            timer->stop();
            // Without a window manager the dialog is not activated.
            QApplication::setActiveWindow(dialog);
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            name->setFocus();
            // The popup of the completer would take the first Enter.
            name->setCompleter(nullptr);
            name->selectAll();
            QTest::keyClicks(name, path);
            QTest::keyClick(name, Qt::Key_Return);
            const bool isAnswered = !dialog->isVisible();
            if (!isAnswered)
                dialog->reject();
            CHECK(isAnswered);
        });
        timer->start(5);
    }

    samples::Folder folder;
    library::Library library;
    /// A second connection to the window's journal.
    journal::Journal store;
    CheckedJournal journal;
    std::vector<quiz::Instrument> instruments;
    std::unique_ptr<shell::MainWindow> window;
};
