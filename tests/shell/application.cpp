
#include "gui_application.h"
#include "watched_application.h"

std::unique_ptr<QApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<WatchedApplication>(argc, argv);
}
