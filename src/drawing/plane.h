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

/// The colours of pictures.
struct Colors
{
    /// The background.
    QColor paper;
    /// Axes and borders.
    QColor line;
    /// Text.
    QColor ink;
    /// Secondary text.
    QColor quiet;
    /// The reader's own point and scores.
    QColor accent;
    /// Points of other people.
    QColor calm;
};

/// A point on the plane and the half widths of its 95 % intervals, all in points of the response scale.
struct PlanePoint
{
    double x = 0;
    double y = 0;
    /// Empty where there is no interval.
    std::optional<double> halfWidthX;
    std::optional<double> halfWidthY;
    /// The name of another person; empty for the reader's own points.
    QString label;
};

/// The texts around the plane, in the reader's language.
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
    /// Bounds of the response scale and cuts between the regions.
    double min = 1;
    double max = 7;
    double cutX = 4;
    double cutY = 4;
    PlaneWords words;
    /// The latest last. Earlier points of the reader are drawn smaller, joined by a thin line; points with a
    /// label are diamonds, their intervals ellipses with a dashed outline.
    std::vector<PlanePoint> points;
    /// The label of the reader's latest point; may be empty.
    QString ownLabel = {};
};

/// Draws the plane into `area`, in the painter's coordinates, for screen, PNG and PDF alike. It can be read
/// without colours: regions are labelled, and points differ in shape. `font` sets the size of texts, strokes
/// and marks; it is made smaller where the area is too small for it.
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
    /// Of the score as it is written.
    int decimals = 1;
};

/// The height that a bar needs with that font, in the font's pixels.
double scaleBarHeight(const QFont &font);
void drawScaleBar(QPainter &painter, const QRectF &area, const ScaleBar &bar, const Colors &colors,
                  const QFont &font);

} // namespace drawing
