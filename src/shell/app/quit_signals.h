#pragma once

#include <QObject>

namespace shell {

/// Turns SIGTERM, SIGINT and SIGHUP, with which a session ends, into a signal of the event loop. At most one
/// object at a time.
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
