#pragma once

#include "shell/library/path_contents.h"

#include <QFrame>

namespace shell {

/// At the end of a page: where it stands in a path, and what comes next there.
class PathCard final : public QFrame
{
    Q_OBJECT

public:
    explicit PathCard(const PathPlace &place, QWidget *parent = nullptr);

signals:
    void stepChosen(const QString &path, const QString &slug);
    void targetChosen(const QString &target);
};

} // namespace shell
