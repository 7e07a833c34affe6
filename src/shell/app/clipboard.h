#pragma once

#include <QCoreApplication>
#include <QImage>
#include <QString>

namespace shell {

class Notifier;

/// Copies, and says so. Clipboard histories leave out what is private.
class Clipboard
{
    Q_DECLARE_TR_FUNCTIONS(shell::Clipboard)

public:
    static void copy(const QString &text, bool isPrivate, Notifier &notifier);
    /// A picture of a profile, which is private; `title` says what it is.
    static void copy(const QImage &picture, const QString &title, Notifier &notifier);
    /// Without a word: what is said then says more.
    static void copyQuietly(const QString &text, bool isPrivate);
};

} // namespace shell
