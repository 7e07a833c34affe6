// Opens the real window at an article, as a person's start does, says when it was painted, and quits.
#include "shell/app/resources.h"
#include "shell/window/main_window.h"

#include <QApplication>
#include <QTimer>
#include <QWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    shell::initialiseResources();
    const std::filesystem::path folder = argc > 1 ? argv[1] : ".";
    const library::Library library(ATTUNE_BUNDLE);
    const auto files = QString::fromStdString(folder.string());
    shell::MainWindow window({library, journal::Journal(folder), [] { return "2026-11-23T21:00:00Z"; }},
                             {files + u"/settings.ini"_s, files + u"/state.ini"_s}, base::Language::English);
    window.open(base::Target::article("sexual-communication"));
    window.show();
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.repaint();
    std::puts("painted");
    std::fflush(stdout);
    QTimer::singleShot(0, &application, &QApplication::quit);
    return QApplication::exec();
}
