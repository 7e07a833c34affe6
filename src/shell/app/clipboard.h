#pragma once

#include <QImage>
#include <QString>

namespace shell {

/// Clipboard histories leave out what is private.
void copyText(const QString &text, bool isPrivate);
void copyPicture(const QImage &picture);

} // namespace shell
