#include "shell/test/choice_list.h"

#include "shell/theme/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int CircleSize = 28;
constexpr int TextLeft = space::Large + CircleSize + space::Large;
constexpr int SmallestWidth = 320;

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"choice_list"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceList::setOptions(const QString &spokenQuestion, const QStringList &options,
                            std::optional<int> answer)
{
    m_question = spokenQuestion;
    m_options = options;
    m_answer = answer;
    m_hovered = -1;
    moveTo(answer ? *answer - 1 : 0);
    updateGeometry();
}

int ChoiceList::count() const
{
    return static_cast<int>(m_options.size());
}

int ChoiceList::optionHeight(int option, int width) const
{
    const QRect text = fontMetrics().boundingRect(0, 0, width - TextLeft - space::Large, 1 << 14,
                                                  Qt::TextWordWrap, m_options[option]);
    return std::max(CircleSize, text.height()) + 2 * space::Small;
}

int ChoiceList::heightForWidth(int width) const
{
    int height = 0;
    for (int option = 0; option < count(); ++option)
        height += optionHeight(option, width) + (option > 0 ? space::Small : 0);
    return height;
}

QSize ChoiceList::sizeHint() const
{
    return {2 * SmallestWidth, heightForWidth(2 * SmallestWidth)};
}

QSize ChoiceList::minimumSizeHint() const
{
    return {SmallestWidth, 0};
}

QRect ChoiceList::area(int option) const
{
    int top = 0;
    for (int above = 0; above < option; ++above)
        top += optionHeight(above, width()) + space::Small;
    return {0, top, width(), optionHeight(option, width())};
}

int ChoiceList::optionAt(const QPoint &position) const
{
    for (int option = 0; option < count(); ++option) {
        if (area(option).contains(position))
            return option;
    }
    return -1;
}

void ChoiceList::moveTo(int option)
{
    m_current = std::clamp(option, 0, std::max(0, count() - 1));
    speak();
    update();
}

void ChoiceList::speak()
{
    if (count() == 0)
        return;
    setAccessibleName(m_question + u", "_s
                      + tr("option %1 of %2, %3").arg(m_current + 1).arg(count()).arg(m_options[m_current]));
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void ChoiceList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int option = 0; option < count(); ++option)
        paintOption(painter, option);
}

void ChoiceList::paintOption(QPainter &painter, int option) const
{
    const auto &colors = palette();
    const QRect box = area(option);
    const bool isChosen = m_answer == option + 1;
    const bool isCurrent = hasFocus() && option == m_current;
    const auto edge = isCurrent || isChosen ? QPalette::Highlight
        : option == m_hovered               ? QPalette::PlaceholderText
                                            : QPalette::Midlight;
    painter.setBrush(colors.color(QPalette::Base));
    painter.setPen(QPen(colors.color(edge), isCurrent ? 2 : 1));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), size::Radius, size::Radius);

    const QRect circle(box.left() + space::Large, box.center().y() - CircleSize / 2, CircleSize, CircleSize);
    painter.setBrush(colors.color(isChosen ? QPalette::Highlight : QPalette::Base));
    painter.setPen(QPen(colors.color(isChosen ? QPalette::Highlight : QPalette::PlaceholderText), 1.5));
    painter.drawEllipse(circle);
    painter.setPen(colors.color(isChosen ? QPalette::HighlightedText : QPalette::WindowText));
    painter.drawText(circle, Qt::AlignCenter, QString::number(option + 1));

    painter.setPen(colors.color(QPalette::WindowText));
    painter.drawText(box.adjusted(TextLeft, 0, -space::Large, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_options[option]);
}

void ChoiceList::mousePressEvent(QMouseEvent *event)
{
    const int option = optionAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && option >= 0)
        emit answered(option + 1);
}

void ChoiceList::mouseMoveEvent(QMouseEvent *event)
{
    const int option = optionAt(event->position().toPoint());
    if (option != m_hovered) {
        m_hovered = option;
        update();
    }
}

void ChoiceList::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ChoiceList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(m_current - 1);
        break;
    case Qt::Key_Down:
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
        if (count() > 0)
            emit answered(m_current + 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChoiceList::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    speak();
    update();
}

void ChoiceList::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ChoiceList::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace shell
