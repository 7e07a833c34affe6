#include "shell/app/clipboard.h"

#include "shell/app/notifier.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// Keeps it out of the history of clipboard managers (KDE's hint, which others honour, too).
void markPrivate(QMimeData &data)
{
    data.setData(u"x-kde-passwordManagerHint"_s, "secret");
}

} // namespace

void Clipboard::copySilently(const QString &text, bool isPrivate)
{
    auto *copied = new QMimeData;
    copied->setText(text);
    if (isPrivate)
        markPrivate(*copied);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void Clipboard::copy(const QString &text, bool isPrivate, Notifier &notifier)
{
    copySilently(text, isPrivate);
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
