#include "shell/app/clipboard.h"

#include "shell/app/notifier.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// The mark that keeps it out of clipboard histories (freedesktop.org's shared convention, begun by KDE).
void markPrivate(QMimeData &data)
{
    data.setData(u"x-kde-passwordManagerHint"_s, "secret");
}

} // namespace

void Clipboard::copyQuietly(const QString &text, bool isPrivate)
{
    auto *copied = new QMimeData;
    copied->setText(text);
    if (isPrivate)
        markPrivate(*copied);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void Clipboard::copy(const QString &text, bool isPrivate, Notifier &notifier)
{
    copyQuietly(text, isPrivate);
    notifier.notify(tr("Copied"));
}

void Clipboard::copy(const QImage &picture, const QString &title, Notifier &notifier)
{
    auto *copied = new QMimeData;
    copied->setImageData(picture);
    markPrivate(*copied);
    QGuiApplication::clipboard()->setMimeData(copied);
    notifier.notify(tr("Copied: %1").arg(title));
}

} // namespace shell
