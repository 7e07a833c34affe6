#pragma once

#include "quiz/scoring.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace drawing {

struct Colors
{
    QColor paper;
    QColor line;
    QColor ink;
    QColor quiet;
    QColor accent;
    QColor calm;
};

/// A point on the plane with the half widths of its 95 % interval, in points of the response scale.
struct PlanePoint
{
    double x = 0;
    double y = 0;
    std::optional<double> halfWidthX;
    std::optional<double> halfWidthY;
    QString label;
};

/// The words around the plane, already in the reader's language.
struct PlaneWords
{
    QString xTitle;
    QString xLow;
    QString xHigh;
    QString yTitle;
    QString yLow;
    QString yHigh;
    QString secure;
    QString anxious;
    QString avoidant;
    QString fearful;
};

struct PlanePicture
{
    double min = 1;
    double max = 7;
    double cutX = 4;
    double cutY = 4;
    PlaneWords words;
    /// The latest last; earlier ones are drawn smaller, joined by a thin line.
    /// A point with a label is somebody else's: a diamond, its interval with a broken outline.
    std::vector<PlanePoint> points;
    /// What stands beside the reader's own latest point; empty: nothing.
    QString ownLabel = {};
};

/// Draws the plane into `area`; the same strokes on a screen, in a PNG and in a PDF. Readable in grey: the
/// regions differ by their words, the point by its shape. Coordinates are those of the painter; `font` sets
/// the text size.
void drawPlane(QPainter &painter, const QRectF &area, const PlanePicture &picture, const Colors &colors,
               const QFont &font);

/// One scale as a bar with its interval.
struct ScaleBar
{
    QString title;
    QString low;
    QString high;
    double min = 1;
    double max = 7;
    std::optional<double> score;
    std::optional<quiz::Interval> interval;
    /// Of the score in words.
    int decimals = 1;
};

/// Height a bar needs at that font.
double scaleBarHeight(const QFont &font);
void drawScaleBar(QPainter &painter, const QRectF &area, const ScaleBar &bar, const Colors &colors,
                  const QFont &font);

} // namespace drawing
