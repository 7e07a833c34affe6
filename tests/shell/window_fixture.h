#pragma once

#include "catch.hpp"
#include "checked_journal.h"
#include "samples.h"
#include "shell/main_window.h"
#include "shell/resources.h"

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

    void openWindow()
    {
        const auto files = QString::fromStdString(folder.path().string());
        window = std::make_unique<shell::MainWindow>(
            shell::Environment{library, store, instruments,
                               [] { return std::string("2026-11-23T21:00:00Z"); }},
            shell::WindowFiles{files + QStringLiteral("/settings.ini"), files + QStringLiteral("/state.ini")},
            base::Language::English);
        window->resize(1120, 760);
        window->show();
        // Keys of the window work in the active window only.
        QApplication::setActiveWindow(window.get());
        window->open({});
        settle();
    }

    void open(const char *target)
    {
        window->open(QString::fromLatin1(target));
        settle();
    }

    /// Lets layouts come to rest, as the event loop does between two actions of a person.
    void settle() const { QTest::qWait(20); }

    /// A key of the window, wherever the focus is.
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
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }

    /// A key for whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto *focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }

    /// A click on the first link to that address in the page of text.
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

    /// The next file dialog gets the name of that file, typed, and Enter.
    static void answerFileDialog(const QString &path)
    {
        QTimer::singleShot(0, qApp, [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            // Without a window manager nobody hands the focus to it.
            QApplication::setActiveWindow(dialog);
            auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            name->setFocus();
            // The list of names that fit would take the first Enter.
            name->setCompleter(nullptr);
            name->selectAll();
            QTest::keyClicks(name, path);
            QTest::keyClick(name, Qt::Key_Return);
            const bool isAnswered = !dialog->isVisible();
            if (!isAnswered)
                dialog->reject();
            CHECK(isAnswered);
        });
    }

    samples::Folder folder;
    library::Library library;
    journal::Journal store;
    CheckedJournal journal;
    std::vector<quiz::Instrument> instruments;
    std::unique_ptr<shell::MainWindow> window;
};
