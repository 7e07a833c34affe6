#pragma once

#include <QApplication>

namespace shell {

/// The program's event loop, which no exception leaves: a defect is reported and the window stays.
class Application : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

signals:
    /// `words` are what the exception says.
    void defectMet(const QString &words);
};

} // namespace shell
