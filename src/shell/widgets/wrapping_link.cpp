#include "shell/widgets/wrapping_link.h"

#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int SmallestWidth = 160;
/// Left and right of the text, for the focus frame, and above and below it.
constexpr QSize Margins{1, space::Hair};
constexpr int Flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

WrappingLink::WrappingLink(const QString &text, QWidget *parent)
    : QPushButton(escapedMnemonics(text), parent)
    , m_words(text)
{
    setProperty("role", u"link"_s);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingLink::textSize(int width) const
{
    return fontMetrics().boundingRect(0, 0, width, 1 << 14, Flags, m_words).size();
}

int WrappingLink::heightForWidth(int width) const
{
    return textSize(width - 2 * Margins.width()).height() + 2 * Margins.height();
}

QSize WrappingLink::sizeHint() const
{
    return textSize(1 << 14) + 2 * Margins;
}

QSize WrappingLink::minimumSizeHint() const
{
    return {std::min(SmallestWidth, sizeHint().width()), sizeHint().height()};
}

void WrappingLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

    QFont font = painter.font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Link));
    painter.drawText(rect().adjusted(Margins.width(), Margins.height(), -Margins.width(), -Margins.height()),
                     Flags, m_words);
}

} // namespace shell
