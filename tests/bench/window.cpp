// Opens the real window at an article, as a person's start does, says when it was painted, and quits.
#include "samples.h"
#include "shell/main_window.h"
#include "shell/resources.h"

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
    journal::Journal journal(folder);
    auto instruments = samples::instruments(library);
    const auto files = QString::fromStdString(folder.string());
    shell::MainWindow window({library, journal, instruments, [] { return "2026-11-23T21:00:00Z"; }},
                             {files + u"/settings.ini"_s, files + u"/state.ini"_s}, base::Language::English);
    window.open(u"sexual-communication"_s);
    window.show();
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.repaint();
    std::puts("painted");
    std::fflush(stdout);
    QTimer::singleShot(0, &application, &QApplication::quit);
    return QApplication::exec();
}
