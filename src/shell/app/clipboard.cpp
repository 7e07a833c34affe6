#include "shell/app/clipboard.h"

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

void copyText(const QString &text, bool isPrivate)
{
    auto *copied = new QMimeData;
    copied->setText(text);
    if (isPrivate)
        markPrivate(*copied);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void copyPicture(const QImage &picture)
{
    auto *copied = new QMimeData;
    copied->setImageData(picture);
    markPrivate(*copied);
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace shell
