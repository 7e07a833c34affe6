#include "shell/pages/test/choice_list.h"

#include "shell/theme/tokens.h"

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
    : AnswerGroup(Qt::Key_Up, Qt::Key_Down, parent)
{
    setObjectName(u"choice_list"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceList::setOptions(const QString &accessibleQuestion, const QStringList &options,
                            std::optional<int> answer)
{
    m_options = options;
    m_answer = answer;
    setQuestion(accessibleQuestion);
    clearHover();
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

int ChoiceList::valueOf(int option) const
{
    return option + 1;
}

QString ChoiceList::accessibleText(int option) const
{
    return tr("option %1 of %2, %3").arg(option + 1).arg(count()).arg(m_options[option]);
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
    const bool isCurrent = hasFocus() && option == current();
    const auto edge = isCurrent || isChosen ? QPalette::Highlight
        : option == hovered()               ? QPalette::PlaceholderText
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

} // namespace shell
