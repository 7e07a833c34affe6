#pragma once

#include "shell/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace shell {

/// How every widget looks: the one place where the tokens meet the widgets.
QString styleSheet(const Tokens &tokens);
QPalette palette(const Tokens &tokens);
QFont interfaceFont();

/// An icon of resources/icons in a colour of the theme; `name` without path and ending, e.g. "search".
QIcon icon(const QString &name, const QColor &color);

} // namespace shell
