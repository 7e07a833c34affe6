#pragma once

#include "drawing/plane.h"

#include <QImage>
#include <QStringList>

#include <optional>
#include <vector>

namespace drawing {

/// A profile on one picture, to be sent.
struct Card
{
    QString title;
    /// What the answers say in a few words; empty where they say nothing.
    QString headline;
    std::optional<PlanePicture> plane;
    std::vector<ScaleBar> bars;
    QString foot;
};

/// Families of the large words and of all others.
struct CardFaces
{
    QStringList title;
    QStringList words;
};

/// Draws the card over the whole of `area`, in two columns where it is much wider than high. Everything is
/// sized by the area, so that a card of any size looks the same. More than
/// four bars stand two by two in a square card, without the words at their ends. Bars that find no room are
/// left out, the last first.
void drawCard(QPainter &painter, const QRectF &area, const Card &card, const CardFaces &faces,
              const Colors &colors);

/// 1200 by 1200 pixels.
QImage squareCard(const Card &card, const CardFaces &faces);
/// 1200 by 630 pixels, as links are previewed.
QImage wideCard(const Card &card, const CardFaces &faces);
/// The plane alone, 960 pixels square, for a page of text; `words` are the families of its words.
QImage planeImage(const PlanePicture &plane, const QStringList &words);

} // namespace drawing
