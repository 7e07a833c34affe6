#include "shell/desk.h"
#include "shell/profile/advisor.h"
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
    sharePage()->showContents(
        makeShareContents(m_environment, Advisor(m_environment, m_language, m_profileWish), m_language));
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

void Desk::print(const std::shared_ptr<const cli::PrintedReport> &report, reading::PaperSize size)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(size == reading::PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    report->print(printer);
    emit said(tr("Sent to the printer"));
}

void Desk::printPage()
{
    if (m_page != Page::Profile && m_page != Page::Share)
        return;
    const auto contents
        = makeShareContents(m_environment, Advisor(m_environment, m_language, m_profileWish), m_language);
    if (!contents)
        return;
    emit wanted({Page::Share});
    m_share->chooseForm(ShareForm::Paper);
}

} // namespace shell
