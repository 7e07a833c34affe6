#pragma once

#include "base/language.h"

#include <QColor>
#include <QFont>
#include <QString>

namespace reading {

/// The colours a document is set in. Filled by the theme on screen, by light colours for paper.
struct Colors
{
    QColor paper;
    QColor raised;
    QColor line;
    QColor ink;
    QColor quiet;
    QColor accent;
    QColor calm;
};

/// The reading type scale: sizes in pixels at 100 %, everything multiplied by `zoom`.
struct Typography
{
    QFont body;
    int bodySize = 17;
    /// Percent of the font size, not of the font's own line spacing.
    int lineHeight = 160;
    double zoom = 1.0;

    /// Pixel size at 100 % of a heading of that level (1 to 6): 30, 22, 18, then the body's size.
    int headingSize(int level) const;
    /// Width of the measure in pixels, zoom included: 68 Latin or 36 Han characters.
    int measure(base::Language language) const;
};

/// A serif where the system has one, else the system face; Chinese faces named before Japanese ones, so that
/// the shapes of the characters are right.
Typography readingTypography(base::Language language);
/// Families for the window's own texts, same order of Chinese faces.
QStringList interfaceFamilies();
/// Families for code: every character as wide as the next.
QStringList fixedFamilies();

} // namespace reading
