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

/// The places of everything around the points of a plane, in the painter's units. No two texts overlap, and
/// none is outside of the area.
struct PlaneLayout
{
    /// The square frame.
    QRectF plot;
    /// The response scale inside of the frame: smaller, so that the mark of an extreme point is inside, too.
    QRectF scale;
    /// The font of the texts, smaller than the given one where the area is too small for it.
    QFont font;
    /// Of a line in that font; strokes and marks are relative to it.
    double lineHeight = 0;
    /// The labels of the ends of the axes and the names of the axes.
    std::vector<PlacedText> texts;
    /// Bounds of the response scale.
    double min = 0;
    double max = 0;

    /// The place of a pair of scores, which are clamped to the bounds.
    QPointF position(double x, double y) const;
    /// Pixels per point of the scale.
    double pixelsPerPoint() const;
};

/// `device` gives the resolution of the font; may be null.
PlaneLayout layOutPlane(const QRectF &area, const PlanePicture &picture, const QFont &font,
                        const QPaintDevice *device);

} // namespace drawing
