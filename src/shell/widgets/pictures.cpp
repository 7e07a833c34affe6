#include "shell/widgets/pictures.h"

#include "shell/contents/words.h"
#include "shell/theme/tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int BarWidth = 560;

} // namespace

drawing::PlanePicture emptyPlane(const quiz::Instrument &instrument, base::Language language)
{
    const auto &plane = *instrument.plane;
    const auto &scaleX = instrument.scales[plane.x];
    const auto &scaleY = instrument.scales[plane.y];
    const auto words = [language](const base::Localized &localized) { return text(localized.in(language)); };
    drawing::PlanePicture picture;
    picture.min = instrument.responseScale.min;
    picture.max = instrument.responseScale.max;
    picture.cutX = plane.cutX;
    picture.cutY = plane.cutY;
    picture.words = {words(scaleX.title),
                     words(scaleX.low),
                     words(scaleX.high),
                     words(scaleY.title),
                     words(scaleY.low),
                     words(scaleY.high),
                     Words::style(quiz::Style::Secure),
                     Words::style(quiz::Style::Anxious),
                     Words::style(quiz::Style::Avoidant),
                     Words::style(quiz::Style::Fearful)};
    return picture;
}

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
