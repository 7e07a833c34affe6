#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QWidget;

namespace shell {

/// Asks where to and writes the whole file or nothing. What is to be said about it: where it lies now, or why
/// it does not; empty where the reader thought better of it.
QString saveFile(QWidget *parent, const QString &name, const QString &kinds, const QByteArray &bytes);

/// A file the reader chose to open.
struct OpenedFile
{
    QString name;
    QByteArray bytes;
    /// Why it cannot be read; empty otherwise.
    QString mistake;
};

/// Empty where the reader thought better of it. Nothing larger than 64 MB is read.
std::optional<OpenedFile> openFile(QWidget *parent, const QString &kinds);

} // namespace shell
