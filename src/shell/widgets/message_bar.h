#pragma once

#include "shell/app/notifier.h"

#include <QFrame>

#include <vector>

class QLabel;
class QHBoxLayout;

namespace shell {

/// A bar above the page with a message and buttons, for instance an error and what can be done about it.
/// Hidden while there is no message. It stays until dismiss().
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces the message; an empty text hides the bar.
    void showMessage(const QString &text, const std::vector<MessageAction> &actions);
    QString message() const;
    void dismiss();

signals:
    /// It was hidden while one of its buttons had the focus.
    void focusLost();

private:
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace shell
