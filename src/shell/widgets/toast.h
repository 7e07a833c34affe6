#pragma once

#include <QLabel>
#include <QTimer>

namespace shell {

/// One short message over the foot of the window ("Copied"), also spoken by a screen reader.
class Toast final : public QLabel
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void showMessage(const QString &text);

protected:
    /// The message is read from now on, not from when it was said to a window that was not there yet.
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTimer m_timer;
};

} // namespace shell
