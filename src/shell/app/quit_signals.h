#pragma once

#include <QObject>

namespace shell {

/// Emits a Qt signal in the event loop for SIGTERM, SIGINT and SIGHUP, with which a session
/// or a terminal ends the program. At most one object at a time.
class QuitSignals final : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void quitRequested();
};

} // namespace shell
