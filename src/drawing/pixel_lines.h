#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace drawing {

/// `color` as much as `opacity` (0 to 1) of it.
QColor faded(QColor color, double opacity);

/// The rectangle nearest to `rect` whose edges are edges of the device's pixels; `rect` where the painter is
/// turned.
QRectF onPixels(const QPainter &painter, const QRectF &rect);

/// Upright and level lines of an exact width in whole pixels, so that they are not blurred at any scale.
void drawLevelLine(QPainter &painter, double left, double right, double y, double width, const QColor &color);
void drawUprightLine(QPainter &painter, double x, double top, double bottom, double width,
                     const QColor &color);
void drawFrame(QPainter &painter, const QRectF &rect, double width, const QColor &color);

} // namespace drawing
