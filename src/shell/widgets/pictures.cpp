#include "shell/widgets/pictures.h"

#include "shell/theme/tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int BarWidth = 560;

} // namespace

PlaneWidget::PlaneWidget(drawing::PlanePicture picture, const QString &sentence, drawing::Colors colors,
                         QWidget *parent)
    : QWidget(parent)
    , m_picture(std::move(picture))
    , m_colors(std::move(colors))
{
    setObjectName(u"plane"_s);
    setAccessibleName(sentence);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(size::PlaneSide);
}

QSize PlaneWidget::sizeHint() const
{
    return {size::PlaneSide, size::PlaneSide};
}

void PlaneWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    drawing::drawPlane(painter, QRectF((width() - side) / 2.0, 0, side, side), m_picture, m_colors, font());
    if (hasFocus()) {
        painter.setPen(QPen(m_colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), size::Radius, size::Radius);
    }
}

ScaleWidget::ScaleWidget(drawing::ScaleBar bar, const QString &sentence, drawing::Colors colors,
                         QWidget *parent)
    : QWidget(parent)
    , m_bar(std::move(bar))
    , m_colors(std::move(colors))
{
    setObjectName(u"scale_bar"_s);
    setAccessibleName(sentence);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ScaleWidget::sizeHint() const
{
    return {BarWidth, static_cast<int>(drawing::scaleBarHeight(font()) + 1)};
}

void ScaleWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawing::drawScaleBar(painter, rect(), m_bar, m_colors, font());
}

} // namespace shell
