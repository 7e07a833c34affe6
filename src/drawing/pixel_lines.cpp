#include "drawing/pixel_lines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace drawing {

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(color.alphaF() * static_cast<float>(opacity));
    return color;
}

QRectF onPixels(const QPainter &painter, const QRectF &rect)
{
    const auto transform = painter.deviceTransform();
    if (transform.type() > QTransform::TxScale)
        return rect;

    const auto device = transform.mapRect(rect);
    const auto width = std::max(1.0, std::round(device.width()));
    const auto height = std::max(1.0, std::round(device.height()));
    const QRectF whole(std::round(device.center().x() - width / 2),
                       std::round(device.center().y() - height / 2), width, height);
    return transform.inverted().mapRect(whole);
}

void drawLevelLine(QPainter &painter, double left, double right, double y, double width, const QColor &color)
{
    painter.fillRect(onPixels(painter, QRectF(left, y - width / 2, right - left, width)), color);
}

void drawUprightLine(QPainter &painter, double x, double top, double bottom, double width,
                     const QColor &color)
{
    painter.fillRect(onPixels(painter, QRectF(x - width / 2, top, width, bottom - top)), color);
}

void drawFrame(QPainter &painter, const QRectF &rect, double width, const QColor &color)
{
    const auto half = width / 2;
    drawLevelLine(painter, rect.left() - half, rect.right() + half, rect.top(), width, color);
    drawLevelLine(painter, rect.left() - half, rect.right() + half, rect.bottom(), width, color);
    drawUprightLine(painter, rect.left(), rect.top() + half, rect.bottom() - half, width, color);
    drawUprightLine(painter, rect.right(), rect.top() + half, rect.bottom() - half, width, color);
}

} // namespace drawing
