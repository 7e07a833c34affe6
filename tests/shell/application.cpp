#include "shell/app/application.h"

#include "gui_application.h"

std::unique_ptr<QApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<shell::Application>(argc, argv);
}
