#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>

namespace reading {

/// Mends the words of a PDF that Qt wrote, so that Chinese can be found and copied. Qt names each glyph by
/// the first character that has it; fonts draw the radicals U+2E80 to U+2FDF with the glyphs of ordinary
/// characters, so that a copied 方 would be U+2F45, which no search for 方 finds. `fonts` are those it was
/// written with. What is seen, and every offset in the file, stays.
QByteArray searchable(QByteArray pdf, const QList<QFont> &fonts);

} // namespace reading
