#include "shell/app/notifier.h"

namespace shell {

void Notifier::showMessage(const QString &text, std::vector<Remedy> remedies)
{
    m_message = text;
    m_remedies = std::move(remedies);
    emit messageChanged();
}

void Notifier::dismissMessage()
{
    if (!m_message.isEmpty())
        showMessage({}, {});
}

} // namespace shell
