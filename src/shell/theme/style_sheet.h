#pragma once

#include "shell/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace shell {

/// The style sheet of the application, with the colours and sizes of tokens.h. Widgets are selected by class,
/// object name and the property "role".
QString styleSheet(const Tokens &tokens);
QPalette palette(const Tokens &tokens);
QFont interfaceFont();

/// An icon of resources/icons in `color`; `name` without path and suffix, e.g. "search". Null where there is
/// none.
QIcon icon(const QString &name, const QColor &color);

} // namespace shell
