#include "print/printed_article.h"
#include "shell/article/article_page.h"
#include "shell/article/reading_contents.h"
#include "shell/desk.h"
#include "shell/share/share_contents.h"
#include "shell/share/share_page.h"
#include "shell/widgets/files.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace shell {

SharePage *Desk::sharePage()
{
    if (m_share != nullptr)
        return m_share;
    m_share = new SharePage(this);
    addWidget(m_share);
    connect(m_share, &SharePage::profileRequested, this, [this] { emit wanted({Page::Profile}); });
    connect(m_share, &SharePage::textCopyRequested, this, [this](const QString &text) { copy(text, true); });
    connect(m_share, &SharePage::pictureCopyRequested, this, &Desk::copyPicture);
    connect(m_share, &SharePage::saveRequested, this,
            [this](const QString &name, const QString &kinds, const QByteArray &bytes) {
                if (const auto said = saveFile(window(), name, kinds, bytes); !said.isEmpty())
                    emit this->said(said);
            });
    connect(m_share, &SharePage::printRequested, this, &Desk::print);
    return m_share;
}

void Desk::showShare()
{
    sharePage()->showContents(makeShareContents(m_environment, m_language, m_sittingChoice));
}

void Desk::copyPicture(const QImage &picture, const QString &words)
{
    auto *copied = new QMimeData;
    copied->setImageData(picture);
    // A profile is nothing for a clipboard's history.
    copied->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(copied);
    emit said(tr("Copied: %1").arg(words));
}

void Desk::print(const std::shared_ptr<const print::PrintedReport> &report, reading::PaperSize size)
{
    askAndPrint(size, [&report](QPrinter &printer) { return report->print(printer); });
}

void Desk::askAndPrint(reading::PaperSize size, const std::function<bool(QPrinter &)> &print)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(size == reading::PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isTaken = print(printer) && printer.printerState() != QPrinter::Error
        && printer.printerState() != QPrinter::Aborted;
    const QString file = printer.outputFileName();
    if (!isTaken)
        emit said(file.isEmpty() ? tr("It could not be printed. See whether the printer is on and ready.")
                                 : tr("It could not be written to %1").arg(file));
    else
        emit said(file.isEmpty() ? tr("Sent to the printer") : tr("Saved as %1").arg(file));
}

void Desk::printArticle()
{
    const print::PrintedArticle article(printedContents(m_article->contents()));
    askAndPrint(reading::localPaper(), [&article](QPrinter &printer) {
        const bool isLetter = printer.pageLayout().pageSize().id() == QPageSize::Letter;
        return article.print(printer, isLetter ? reading::PaperSize::Letter : reading::PaperSize::A4);
    });
}

void Desk::printPage()
{
    if (m_page == Page::Article)
        return printArticle();
    const bool isOfProfile = m_page == Page::Profile || m_page == Page::Share;
    if (!isOfProfile || !Recommendation(m_environment, m_language, m_sittingChoice).hasProfile()) {
        emit said(tr("There is nothing to print on this page"));
        return;
    }
    emit wanted({Page::Share});
    m_share->chooseForm(ShareForm::Paper);
}

} // namespace shell
