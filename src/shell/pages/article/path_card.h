#pragma once

#include "base/target.h"
#include "shell/contents/path_contents.h"

#include <QFrame>

namespace shell {

/// The card at the end of a page with its position in a path and the link to the next page.
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
