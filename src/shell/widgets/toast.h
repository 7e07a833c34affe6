#pragma once

#include <QLabel>
#include <QTimer>

namespace shell {

/// A short message ("Copied") over the bottom of its parent for 2.6 s, also announced to screen readers.
/// Takes no clicks.
class Toast final : public QLabel
{
    Q_OBJECT

public:
    /// `parent` must not be null.
    explicit Toast(QWidget *parent);

    void showMessage(const QString &text);

protected:
    /// Restarts the timer: the parent may be shown after the message was set.
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTimer m_timer;
};

} // namespace shell
