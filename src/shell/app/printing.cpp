#include "shell/app/printing.h"

#include "shell/app/notifier.h"

#include <QPrintDialog>
#include <QPrinter>

namespace shell {

void Printing::ask(QWidget *window, reading::PaperSize size, const std::function<bool(QPrinter &)> &print,
                   Notifier &notifier)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(size == reading::PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isTaken = print(printer) && printer.printerState() != QPrinter::Error
        && printer.printerState() != QPrinter::Aborted;
    const QString file = printer.outputFileName();
    if (!isTaken)
        notifier.notify(file.isEmpty()
                            ? tr("It could not be printed. See whether the printer is on and ready.")
                            : tr("It could not be written to %1").arg(file));
    else
        notifier.notify(file.isEmpty() ? tr("Sent to the printer") : tr("Saved as %1").arg(file));
}

} // namespace shell
