#pragma once

#include "shell/app/notifier.h"

#include <QFrame>

#include <vector>

class QLabel;
class QHBoxLayout;

namespace shell {

/// What went wrong and what can be done about it, above the page until it is over. Hidden while it says
/// nothing.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what it said; an empty text hides it.
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
