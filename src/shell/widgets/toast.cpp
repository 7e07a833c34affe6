#include "shell/widgets/toast.h"

#include "shell/theme/tokens.h"

#include <QAccessible>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ShownMilliseconds = 2600;

} // namespace

Toast::Toast(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"toast"_s);
    // Messages quote text of links and files, which may look like HTML.
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::hide);
    parent->installEventFilter(this);
}

void Toast::showMessage(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_timer.start(ShownMilliseconds);
}

void Toast::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    place();
    m_timer.start(ShownMilliseconds);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    // isHidden() rather than isVisible(): the window may not be shown yet.
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QLabel::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    const auto *area = parentWidget();
    move((area->width() - width()) / 2, area->height() - height() - space::Wide);
}

} // namespace shell
