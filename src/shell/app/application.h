#pragma once

#include <QApplication>

namespace shell {

/// A QApplication whose notify() catches exceptions: the program reports a defect and goes on.
class Application : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

signals:
    /// `words`: what() of the exception.
    void defectMet(const QString &words);
};

} // namespace shell
