#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace drawing {

/// `color` with its alpha multiplied by `opacity`, 0 to 1.
QColor faded(QColor color, double opacity);

/// The rectangle nearest to `rect` whose edges are on the device's pixel grid; `rect` itself where the
/// painter is rotated.
QRectF onPixels(const QPainter &painter, const QRectF &rect);

/// Horizontal and vertical lines, whose width is rounded to whole pixels, at least one, so that they are not
/// blurred at any scale. All lengths are in the painter's units.
void drawLevelLine(QPainter &painter, double left, double right, double y, double width, const QColor &color);
void drawUprightLine(QPainter &painter, double x, double top, double bottom, double width,
                     const QColor &color);
void drawFrame(QPainter &painter, const QRectF &rect, double width, const QColor &color);

} // namespace drawing
