#pragma once

#include "shell/pages/page_table.h"
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
    Rail(const PageTable &table, const Tokens &tokens, QWidget *parent = nullptr);

    /// Marks the button of that page; none where it has none.
    void setCurrent(const QString &page);

signals:
    void pageChosen(const QString &page);

private:
    std::map<QString, QToolButton *> m_buttons;
};

} // namespace shell
