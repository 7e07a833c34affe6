#pragma once

#include "drawing/plane.h"
#include "drawing/text_block.h"

#include <QPointF>
#include <QRectF>

#include <vector>

class QPaintDevice;

namespace drawing {

/// A text and where it goes.
struct PlacedText
{
    TextBlock text;
    QPointF topLeft;
    bool isTitle = false;

    QRectF rect() const { return {topLeft, text.size()}; }
};

/// Where everything around the points of a plane goes. No two texts overlap, and none leaves the area.
struct PlaneLayout
{
    /// The square frame.
    QRectF plot;
    /// Where the response scale lies inside it; a point at its end still stands within the frame.
    QRectF scale;
    /// The font of the words, smaller than the one given where the area is too small for it.
    QFont font;
    /// Of a line, in that font; strokes and marks are sized by it.
    double lineHeight = 0;
    /// The words at the ends of the axes and the names of the axes.
    std::vector<PlacedText> texts;
    double min = 0;
    double max = 0;

    /// Where a pair of scores stands; outside the scale it is put on its edge.
    QPointF position(double x, double y) const;
    /// Pixels per point of the scale.
    double pixelsPerPoint() const;
};

PlaneLayout layOutPlane(const QRectF &area, const PlanePicture &picture, const QFont &font,
                        const QPaintDevice *device);

} // namespace drawing
