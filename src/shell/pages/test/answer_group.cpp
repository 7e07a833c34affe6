#include "shell/pages/test/answer_group.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

AnswerGroup::AnswerGroup(Qt::Key before, Qt::Key after, QWidget *parent)
    : QWidget(parent)
    , m_before(before)
    , m_after(after)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
}

void AnswerGroup::moveTo(int option)
{
    m_current = std::clamp(option, 0, std::max(0, count() - 1));
    updateAccessibleName();
    update();
}

void AnswerGroup::setQuestion(const QString &question)
{
    m_question = question;
    updateAccessibleName();
}

void AnswerGroup::clearHover()
{
    m_hovered = -1;
    update();
}

void AnswerGroup::updateAccessibleName()
{
    if (count() == 0)
        return;
    const QString option = accessibleText(m_current);
    setAccessibleName(m_question.isEmpty() ? option : m_question + u", "_s + option);
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void AnswerGroup::mousePressEvent(QMouseEvent *event)
{
    const int option = optionAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && option >= 0)
        emit answered(valueOf(option));
}

void AnswerGroup::mouseMoveEvent(QMouseEvent *event)
{
    const int option = optionAt(event->position().toPoint());
    if (option != m_hovered) {
        m_hovered = option;
        update();
    }
}

void AnswerGroup::leaveEvent(QEvent *)
{
    clearHover();
}

void AnswerGroup::keyPressEvent(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    if (key == m_before)
        moveTo(m_current - 1);
    else if (key == m_after)
        moveTo(m_current + 1);
    else if (key == Qt::Key_Home)
        moveTo(0);
    else if (key == Qt::Key_End)
        moveTo(count() - 1);
    else if (count() > 0 && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        emit answered(valueOf(m_current));
    else
        QWidget::keyPressEvent(event);
}

void AnswerGroup::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    updateAccessibleName();
    update();
}

void AnswerGroup::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool AnswerGroup::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace shell
