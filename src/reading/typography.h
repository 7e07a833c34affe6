#pragma once

#include "base/language.h"

#include <QColor>
#include <QFont>
#include <QString>

namespace reading {

/// The colours of a document. Set by the theme on a screen, drawing::printColors() on paper.
struct Colors
{
    /// The background.
    QColor paper;
    /// The background of boxes and table headers.
    QColor raised;
    /// Rules and borders.
    QColor line;
    /// Running text.
    QColor ink;
    /// Secondary text.
    QColor quiet;
    /// Links and the bar of a callout.
    QColor accent;
    /// A second accent.
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

    /// Pixel size at 100 % of a heading of that level (1 to 6): 30, 22, 18, from 4 on the body's size.
    int headingSize(int level) const;
    /// Width of the measure in pixels, zoom included: 68 Latin or 36 Han characters.
    int measure(base::Language language) const;
};

/// A serif font where the system has one, else the system font. Fonts for Simplified Chinese come before
/// those for Japanese, whose shapes of the same characters differ. Needs a QGuiApplication, as the next two
/// do.
Typography readingTypography(base::Language language);
/// Families for the window's own texts, in the same order.
QStringList interfaceFamilies();
/// Monospaced families, for code.
QStringList fixedFamilies();

} // namespace reading
