#include "shell/widgets/message_bar.h"

#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(label({}, TextRole::Plain, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"message_bar"_s);
    setProperty("role", u"message"_s);
    m_text->setObjectName(u"message"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Large, space::Small, space::Large, space::Small);
    row->setSpacing(space::Medium);
    row->addWidget(m_text, 1);
    m_buttons->setSpacing(space::Small);
    row->addLayout(m_buttons);
    hide();
}

void MessageBar::showMessage(const QString &text, const std::vector<MessageAction> &actions)
{
    if (text.isEmpty())
        return dismiss();
    if (isVisible() && text == message() && static_cast<int>(actions.size()) == m_buttons->count())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    clearLayout(m_buttons);
    for (const auto &action : actions) {
        auto *choice = button(action.title, ButtonRole::Plain, this);
        choice->setObjectName(action.name);
        // Not Qt::StrongFocus: a click must not take the focus from the page.
        choice->setFocusPolicy(Qt::TabFocus);
        connect(choice, &QPushButton::clicked, this, [trigger = action.trigger] { trigger(); });
        m_buttons->addWidget(choice);
        choice->show();
    }
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_text->clear();
    hide();
    if (hadFocus)
        emit focusLost();
}

} // namespace shell
