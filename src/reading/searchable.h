#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>

namespace reading {

/// Corrects the ToUnicode maps of a PDF that Qt wrote, so that Chinese can be searched and copied. Qt maps
/// each glyph to the first character that has it, and fonts draw the radicals U+2E80 to U+2FDF with the
/// glyphs of ordinary characters: a copied 方 would be U+2F45, which no search for 方 finds. `fonts` must be
/// those it was written with. The looks of the pages and all offsets in the file stay the same.
QByteArray searchable(QByteArray pdf, const QList<QFont> &fonts);

} // namespace reading
