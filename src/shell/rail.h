#pragma once

#include "shell/history.h"
#include "shell/theme/tokens.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace shell {

/// The pages, at the left edge of the window.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Tokens &tokens, QWidget *parent = nullptr);

    /// Marks the button that the place belongs to.
    void setCurrent(const Location &location);

signals:
    void pageChosen(shell::Page page);

private:
    std::map<Page, QToolButton *> m_buttons;
};

} // namespace shell
