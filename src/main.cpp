#include "base/dates.h"
#include "cli/commands.h"
#include "journal/journal.h"
#include "library/library.h"
#include "shell/app/application.h"
#include "shell/app/quit_signals.h"
#include "shell/app/resources.h"
#include "shell/app/translators.h"
#include "shell/window/journal_dialog.h"
#include "shell/window/main_window.h"

#include <QMessageBox>

#include <chrono>
#include <cstdio>
#include <future>
#include <iostream>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Done = 0;
constexpr int EnvironmentFailed = 3;
/// How long opening waits for a lock of another process: longer than a write takes, but no window is shown
/// yet.
constexpr int OpeningTimeoutMilliseconds = 2000;

/// Without a display Qt would abort without a message for the reader.
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

using OpenedJournal = std::expected<journal::Journal, base::Error>;

OpenedJournal openJournal(const std::filesystem::path &folder)
{
    try {
        return journal::Journal(folder, OpeningTimeoutMilliseconds);
    } catch (const journal::JournalError &failure) {
        return std::unexpected(failure.error());
    }
}

/// The journal; where it could not be opened, asks what to do until it is. Empty where the reader closes the
/// program.
std::optional<journal::Journal> askForJournal(OpenedJournal opened, const std::filesystem::path &folder)
{
    if (opened)
        return *std::move(opened);
    std::cerr << "attune: " << opened.error().sentence << '\n';
    switch (shell::JournalDialog::ask(opened.error(), folder)) {
    case shell::JournalChoice::TryAgain:
        break;
    case shell::JournalChoice::BeginNew:
        if (const auto aside = journal::Journal::putAside(folder); !aside)
            std::cerr << "attune: " << aside.error().sentence << '\n';
        break;
    case shell::JournalChoice::UseTemporary:
        return journal::Journal::temporary(folder);
    case shell::JournalChoice::Close:
        return std::nullopt;
    }
    return askForJournal(openJournal(folder), folder);
}

/// Opens the stores in other threads while the main thread connects to the display.
struct OpeningStores
{
    explicit OpeningStores(const cli::WindowRequest &request)
        : library(std::async(std::launch::async,
                             [file = request.content] { return std::make_unique<library::Library>(file); }))
        , journal(std::async(std::launch::async, [folder = request.journal] { return openJournal(folder); }))
    {
    }

    std::future<std::unique_ptr<library::Library>> library;
    std::future<OpenedJournal> journal;
};

int openWindow(const cli::WindowRequest &request, OpeningStores &opening)
{
    const shell::WindowFiles files{shell::settingsFile(), shell::windowStateFile()};
    const auto library = opening.library.get();
    auto journal = [&] {
        shell::Translators translators;
        translators.install(shell::Preferences(files.settings, request.language).windowLanguage());
        return askForJournal(opening.journal.get(), request.journal);
    }();
    if (!journal)
        return Done;
    shell::MainWindow window({*library, *std::move(journal), now}, files, request.language);
    const shell::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &shell::QuitSignals::quitRequested, &window,
                     &shell::MainWindow::endSession);
    window.open(request.target);
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

    OpeningStores opening(*outcome.window);
    const shell::Application application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    QCoreApplication::setApplicationName(u"attune"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTUNE_VERSION));
    QGuiApplication::setDesktopFileName(u"attune"_s);
    shell::initialiseResources();
    try {
        return openWindow(*outcome.window, opening);
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
