#pragma once

#include <QCoreApplication>
#include <QImage>
#include <QString>

namespace shell {

class Notifier;

/// Copies to the clipboard and shows a notice. What is private is marked for clipboard managers, which then
/// leave it out of their history.
class Clipboard
{
    Q_DECLARE_TR_FUNCTIONS(shell::Clipboard)

public:
    static void copy(const QString &text, bool isPrivate, Notifier &notifier);
    /// A picture of a profile, which is private; `title` says what it is.
    static void copy(const QImage &picture, const QString &title, Notifier &notifier);
    /// Without a notice, for callers that show one of their own.
    static void copySilently(const QString &text, bool isPrivate);
};

} // namespace shell
