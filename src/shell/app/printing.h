#pragma once

#include "reading/page_typesetter.h"

#include <QCoreApplication>

#include <functional>

class QPrinter;
class QWidget;

namespace shell {

class Notifier;

/// The print dialog.
class Printing
{
    Q_DECLARE_TR_FUNCTIONS(shell::Printing)

public:
    /// Shows the dialog (modal to `window`), calls `print` where it was accepted, and shows a notice of the
    /// outcome. `print` returns false where the printer or file cannot be painted on.
    static void ask(QWidget *window, reading::PaperSize size, const std::function<bool(QPrinter &)> &print,
                    Notifier &notifier);
};

} // namespace shell
