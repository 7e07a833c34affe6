#include "shell/test/scale_row.h"

#include "shell/theme/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int CircleSize = 36;
constexpr int MinimumCell = 84;
constexpr int LabelLines = 3;

} // namespace

ScaleRow::ScaleRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"scale_row"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScaleRow::setPoints(int minimum, const QStringList &labels)
{
    m_minimum = minimum;
    m_labels = labels;
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    updateGeometry();
    update();
}

void ScaleRow::setSpokenQuestion(const QString &question)
{
    m_question = question;
    speak();
}

void ScaleRow::setAnswer(std::optional<int> answer)
{
    m_answer = answer;
    m_current = answer ? *answer - m_minimum : count() / 2;
    speak();
    update();
}

QSize ScaleRow::sizeHint() const
{
    return {count() * MinimumCell, minimumSizeHint().height()};
}

QSize ScaleRow::minimumSizeHint() const
{
    return {count() * MinimumCell,
            CircleSize + space::Small + LabelLines * fontMetrics().lineSpacing() + space::Large};
}

int ScaleRow::count() const
{
    return static_cast<int>(m_labels.size());
}

QRect ScaleRow::cell(int point) const
{
    const int left = width() * point / count();
    return {left, 0, width() * (point + 1) / count() - left, height()};
}

int ScaleRow::pointAt(const QPoint &position) const
{
    if (count() == 0 || !rect().contains(position))
        return -1;
    return std::clamp(position.x() * count() / std::max(1, width()), 0, count() - 1);
}

void ScaleRow::moveTo(int point)
{
    m_current = std::clamp(point, 0, count() - 1);
    speak();
    update();
}

void ScaleRow::speak()
{
    if (count() == 0)
        return;
    const QString point
        = tr("%1 of %2, %3").arg(m_minimum + m_current).arg(m_minimum + count() - 1).arg(m_labels[m_current]);
    setAccessibleName(m_question.isEmpty() ? point : m_question + u", "_s + point);
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void ScaleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colors = palette();
    const int middle = space::Small + CircleSize / 2;
    painter.setPen(QPen(colors.color(QPalette::Midlight), 2));
    if (count() > 1)
        painter.drawLine(cell(0).center().x(), middle, cell(count() - 1).center().x(), middle);

    for (int point = 0; point < count(); ++point) {
        const QRect area = cell(point);
        const QRect circle(area.center().x() - CircleSize / 2, space::Small, CircleSize, CircleSize);
        const bool isChosen = m_answer == m_minimum + point;
        const bool isCurrent = hasFocus() && point == m_current;
        painter.setBrush(isChosen ? colors.color(QPalette::Highlight) : colors.color(QPalette::Base));
        painter.setPen(QPen(isCurrent || point == m_hovered ? colors.color(QPalette::Highlight)
                                                            : colors.color(QPalette::PlaceholderText),
                            isCurrent ? 3 : 1.5));
        painter.drawEllipse(circle);
        painter.setPen(isChosen ? colors.color(QPalette::HighlightedText)
                                : colors.color(QPalette::WindowText));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_minimum + point));

        painter.setPen(
            colors.color(isChosen || isCurrent ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(area.adjusted(2, circle.bottom() + space::Small, -2, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_labels[point]);
    }
}

void ScaleRow::mousePressEvent(QMouseEvent *event)
{
    const int point = pointAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && point >= 0)
        emit answered(m_minimum + point);
}

void ScaleRow::mouseMoveEvent(QMouseEvent *event)
{
    const int point = pointAt(event->position().toPoint());
    if (point != m_hovered) {
        m_hovered = point;
        update();
    }
}

void ScaleRow::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ScaleRow::keyPressEvent(QKeyEvent *event)
{
    const int number = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    if (number >= m_minimum && number < m_minimum + count() && !(event->modifiers() & ~Qt::KeypadModifier)) {
        emit answered(number);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current - 1);
        break;
    case Qt::Key_Right:
        moveTo(m_current + 1);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(count() - 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit answered(m_minimum + m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScaleRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    speak();
    update();
}

void ScaleRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ScaleRow::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace shell
