#include "shell/pages/test/scale_row.h"

#include "shell/theme/tokens.h"

#include <QKeyEvent>
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
    : AnswerGroup(Qt::Key_Left, Qt::Key_Right, parent)
{
    setObjectName(u"scale_row"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScaleRow::setPoints(int minimum, const QStringList &labels)
{
    m_minimum = minimum;
    m_labels = labels;
    moveTo(current());
    updateGeometry();
}

void ScaleRow::setAnswer(std::optional<int> answer)
{
    m_answer = answer;
    moveTo(answer ? *answer - m_minimum : count() / 2);
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

int ScaleRow::optionAt(const QPoint &position) const
{
    if (count() == 0 || !rect().contains(position))
        return -1;
    return std::clamp(position.x() * count() / std::max(1, width()), 0, count() - 1);
}

int ScaleRow::valueOf(int option) const
{
    return m_minimum + option;
}

QString ScaleRow::accessibleText(int option) const
{
    return tr("%1 of %2, %3").arg(valueOf(option)).arg(m_minimum + count() - 1).arg(m_labels[option]);
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
        const bool isCurrent = hasFocus() && point == current();
        painter.setBrush(isChosen ? colors.color(QPalette::Highlight) : colors.color(QPalette::Base));
        painter.setPen(QPen(isCurrent || point == hovered() ? colors.color(QPalette::Highlight)
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

void ScaleRow::keyPressEvent(QKeyEvent *event)
{
    const int number = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    if (number >= m_minimum && number < m_minimum + count() && !(event->modifiers() & ~Qt::KeypadModifier)) {
        emit answered(number);
        return;
    }
    AnswerGroup::keyPressEvent(event);
}

} // namespace shell
