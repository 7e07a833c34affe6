#pragma once

#include "base/target.h"
#include "shell/contents/path_contents.h"

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
    void targetChosen(const base::Target &target);
};

} // namespace shell
