#pragma once

#include "drawing/plane.h"

#include <QImage>
#include <QStringList>

#include <optional>
#include <vector>

namespace drawing {

/// A profile as one picture, for sharing.
struct Card
{
    QString title;
    /// The result in a few words ("leaning anxious"); may be empty.
    QString headline;
    std::optional<PlanePicture> plane;
    std::vector<ScaleBar> bars;
    QString foot;
};

/// Font families of the title and of all other texts.
struct CardFaces
{
    QStringList title;
    QStringList words;
};

/// Draws the card over the whole of `area`, in two columns where it is more than 1.5 times as wide as high.
/// All sizes are relative to the area, so that a card of any size looks the same. In a square card more than
/// four bars stand in two columns, without the labels of their ends. Bars for which there is no room are left
/// out, the last first.
void drawCard(QPainter &painter, const QRectF &area, const Card &card, const CardFaces &faces,
              const Colors &colors);

/// 1200 by 1200 pixels.
QImage squareCard(const Card &card, const CardFaces &faces);
/// 1200 by 630 pixels, as links are previewed.
QImage wideCard(const Card &card, const CardFaces &faces);
/// The plane alone, 960 by 960 pixels; `words` are the font families.
QImage planeImage(const PlanePicture &plane, const QStringList &words);

} // namespace drawing
