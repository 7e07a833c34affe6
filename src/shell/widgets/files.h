#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QWidget;

namespace shell {

/// Shows a modal file dialog, suggests `name`, and writes the file as a whole or not at all, readable by its
/// owner only. Returns the sentence to show: the path, or the error; empty where the dialog was cancelled.
/// `kinds` is a filter as QFileDialog takes it.
QString saveFile(QWidget *parent, const QString &name, const QString &kinds, const QByteArray &bytes);

/// A file that the reader chose.
struct OpenedFile
{
    /// Its path.
    QString name;
    QByteArray bytes;
    /// Why it cannot be read; empty otherwise.
    QString mistake;
};

/// Shows a modal file dialog and reads the file, up to 64 MiB. Empty where the dialog was cancelled.
std::optional<OpenedFile> openFile(QWidget *parent, const QString &kinds);

} // namespace shell
