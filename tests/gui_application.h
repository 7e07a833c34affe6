#pragma once

#include <memory>

class QApplication;

/// The application that a test program runs in: QApplication, unless the program defines one of its own.
std::unique_ptr<QApplication> makeApplication(int &argc, char **argv);
