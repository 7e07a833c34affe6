#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace shell {

/// A way out that a message offers.
struct Remedy
{
    QString title;
    /// objectName of its button.
    QString name;
    std::function<void()> act;
};

/// What is said to the reader, from wherever: a word in passing, or a message that stays until it is over.
/// The window shows both.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void notify(const QString &text) { emit notified(text); }
    /// Replaces the message that is shown.
    void showMessage(const QString &text, std::vector<Remedy> remedies);
    void dismissMessage();
    /// The one that is shown; empty: none.
    const QString &message() const { return m_message; }
    const std::vector<Remedy> &remedies() const { return m_remedies; }

signals:
    void notified(const QString &text);
    void messageChanged();

private:
    QString m_message;
    std::vector<Remedy> m_remedies;
};

} // namespace shell
