#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace shell {

/// A button of a message.
struct MessageAction
{
    QString title;
    /// objectName of its button.
    QString name;
    std::function<void()> trigger;
};

/// Messages to the reader, from any part of the program: short notices, shown by Toast, and one message with
/// buttons that stays until it is dismissed, shown by MessageBar.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows a notice for a few seconds.
    void notify(const QString &text) { emit notified(text); }
    /// Replaces the message that is shown.
    void showMessage(const QString &text, std::vector<MessageAction> actions);
    void dismissMessage();
    /// The message that is shown; empty: none.
    const QString &message() const { return m_message; }
    const std::vector<MessageAction> &actions() const { return m_actions; }

signals:
    void notified(const QString &text);
    void messageChanged();

private:
    QString m_message;
    std::vector<MessageAction> m_actions;
};

} // namespace shell
