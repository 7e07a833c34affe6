#pragma once

#include "reading/page_typesetter.h"

#include <QCoreApplication>

#include <functional>

class QPrinter;
class QWidget;

namespace shell {

class Notifier;

/// The way from a page to a printer.
class Printing
{
    Q_DECLARE_TR_FUNCTIONS(shell::Printing)

public:
    /// Asks for the printer, lets `print` print (false: the device does not take it) and says what became of
    /// it.
    static void ask(QWidget *window, reading::PaperSize size, const std::function<bool(QPrinter &)> &print,
                    Notifier &notifier);
};

} // namespace shell
