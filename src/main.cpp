#include "base/dates.h"
#include "cli/commands.h"
#include "journal/journal.h"
#include "library/library.h"
#include "shell/app/application.h"
#include "shell/app/quit_signals.h"
#include "shell/app/translators.h"
#include "shell/journal_dialog.h"
#include "shell/main_window.h"
#include "shell/resources.h"
#include "shell/settings/definitions.h"

#include <QMessageBox>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Done = 0;
constexpr int EnvironmentFailed = 3;
/// The window is not there yet: longer than a write takes, shorter than a reader waits.
constexpr int OpeningPatienceMilliseconds = 2000;

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

/// Empty where the reader closes the program instead.
std::optional<journal::Journal> openJournal(const std::filesystem::path &folder)
{
    while (true) {
        base::Error error;
        try {
            return journal::Journal(folder, OpeningPatienceMilliseconds);
        } catch (const journal::JournalError &failure) {
            error = failure.error();
        }
        std::cerr << "attune: " << error.sentence << '\n';
        switch (shell::JournalDialog::ask(error, folder)) {
        case shell::JournalChoice::TryAgain:
            break;
        case shell::JournalChoice::BeginNew:
            if (const auto aside = journal::Journal::putAside(folder); !aside)
                std::cerr << "attune: " << aside.error().sentence << '\n';
            break;
        case shell::JournalChoice::GoWithout:
            return journal::Journal::temporary(folder);
        case shell::JournalChoice::Close:
            return std::nullopt;
        }
    }
}

int openWindow(const cli::WindowRequest &request)
{
    const shell::WindowFiles files{shell::settingsFile(), shell::windowStateFile()};
    const library::Library library(request.content);
    auto journal = [&] {
        shell::Translators translators;
        translators.install(request.language.value_or(
            shell::Settings::load(files.settings).windowLanguage.value_or(shell::systemLanguage())));
        return openJournal(request.journal);
    }();
    if (!journal)
        return Done;
    std::vector<quiz::Instrument> instruments;
    const shell::Environment environment{library, *journal, instruments, now};
    instruments = shell::readInstruments(environment);
    shell::MainWindow window(environment, files, request.language);
    const shell::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &shell::QuitSignals::quitRequested, &window,
                     &shell::MainWindow::endSession);
    window.open(QString::fromStdString(request.target));
    window.show();
    return QApplication::exec();
}

int run(int argc, char *argv[])
{
    const auto outcome = cli::run(argc, argv, std::cout, std::cerr);
    if (!outcome.window)
        return outcome.exitCode;
    if (!hasDisplay()) {
        std::cerr << "attune: there is no display to open a window on; `attune --help` lists the commands "
                     "that need none, for example `attune search apology`.\n";
        return EnvironmentFailed;
    }

    const shell::Application application(argc, argv);
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

} // namespace

int main(int argc, char *argv[])
{
    try {
        return run(argc, argv);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "attune: %s\n", error.what());
        return EnvironmentFailed;
    } catch (...) {
        return EnvironmentFailed;
    }
}
