#include "shell/app/notifier.h"

namespace shell {

void Notifier::showMessage(const QString &text, std::vector<MessageAction> actions)
{
    m_message = text;
    m_actions = std::move(actions);
    emit messageChanged();
}

void Notifier::dismissMessage()
{
    if (!m_message.isEmpty())
        showMessage({}, {});
}

} // namespace shell
