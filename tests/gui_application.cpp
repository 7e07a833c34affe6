#include "gui_application.h"

#include <QApplication>

std::unique_ptr<QApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QApplication>(argc, argv);
}
