#define CATCH_CONFIG_RUNNER
#include "catch.hpp"
#include "gui_application.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    // Set here and not only by the test runner: without a display the program would abort.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    // Dates are those of the place the reader is at.
    qputenv("TZ", "UTC");

    const auto application = makeApplication(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    return Catch::Session().run(argc, argv);
}
