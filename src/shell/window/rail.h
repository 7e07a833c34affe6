#pragma once

#include "shell/pages/page_table.h"
#include "shell/theme/tokens.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace shell {

/// The navigation rail at the left edge of the window: a button for each main page.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(const PageTable &table, const Tokens &tokens, QWidget *parent = nullptr);

    /// Checks the button of the page with this id, and unchecks all others; empty or unknown: none is
    /// checked.
    void setCurrent(const QString &page);

signals:
    void pageChosen(const QString &page);

private:
    std::map<QString, QToolButton *> m_buttons;
};

} // namespace shell
