#include "shell/window/rail.h"

#include "shell/theme/style_sheet.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace shell {

Rail::Rail(const PageTable &table, const Tokens &tokens, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(size::RailWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Small, space::Medium, space::Small, space::Medium);
    layout->setSpacing(space::Hair);

    bool isAtTop = true;
    for (const auto &entry : table) {
        if (entry.rail == PageEntry::Rail::None)
            continue;
        if (entry.rail == PageEntry::Rail::Bottom && std::exchange(isAtTop, false))
            layout->addStretch();
        const auto page = QString::fromStdString(entry.id);
        const QString title = entry.title();
        auto *button = new QToolButton(this);
        button->setObjectName(u"rail_"_s + page);
        button->setProperty("role", u"rail"_s);
        button->setText(title);
        button->setAccessibleName(title);
        button->setIcon(icon(entry.icon, tokens.ink));
        button->setIconSize({size::Icon, size::Icon});
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, page] { emit pageChosen(page); });
        layout->addWidget(button);
        m_buttons[page] = button;
    }
}

void Rail::setCurrent(const QString &page)
{
    for (const auto &[each, button] : m_buttons)
        button->setChecked(each == page);
}

} // namespace shell
