#include "base/dates.h"
#include "cli/commands.h"
#include "shell/main_window.h"
#include "shell/resources.h"
#include "shell/settings/own_tests.h"
#include "store/journal.h"
#include "store/library.h"

#include <QApplication>
#include <QMessageBox>

#include <chrono>
#include <iostream>

using namespace Qt::StringLiterals;

namespace {

constexpr int EnvironmentFailed = 3;

/// Without a display Qt would abort; a sentence is better.
bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

std::string now()
{
    return base::toIso(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

int openWindow(const cli::WindowRequest &request)
{
    const store::Library library(request.content);
    store::Journal journal(request.journal);
    auto instruments = shell::readInstruments(library, journal);
    shell::MainWindow window({library, journal, instruments, now},
                             {shell::settingsFile(), shell::windowStateFile()}, request.language);
    window.open(QString::fromStdString(request.target));
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const auto outcome = cli::run(argc, argv, std::cout, std::cerr);
    if (!outcome.window)
        return outcome.exitCode;
    if (!hasDisplay()) {
        std::cerr << "attune: there is no display to open a window on; `attune --help` lists the commands "
                     "that need "
                     "none, for example `attune search apology`.\n";
        return EnvironmentFailed;
    }

    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    QCoreApplication::setApplicationName(u"attune"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTUNE_VERSION));
    QGuiApplication::setDesktopFileName(u"attune"_s);
    shell::initialiseResources();
    try {
        return openWindow(*outcome.window);
    } catch (const std::exception &error) {
        std::cerr << "attune: " << error.what() << '\n';
        QMessageBox::critical(nullptr, u"Attune"_s, QString::fromUtf8(error.what()));
        return EnvironmentFailed;
    }
}
