#include "reading/searchable.h"

#include <QHash>
#include <QRawFont>

namespace reading {

namespace {

constexpr char16_t FirstRadical = 0x2E80;
constexpr char16_t LastRadical = 0x2FDF;
constexpr char16_t FirstIdeograph = 0x4E00;
constexpr char16_t LastIdeograph = 0x9FFF;
/// Bytes of an entry like "<2F45>".
constexpr qsizetype EntryLength = 6;

QString charactersBetween(char16_t first, char16_t last)
{
    QString characters;
    for (char16_t code = first; code <= last; ++code)
        characters.append(QChar(code));
    return characters;
}

QByteArray entry(QChar character)
{
    return '<' + QByteArray::number(character.unicode(), 16).rightJustified(4, '0').toUpper() + '>';
}

/// Entries of a ToUnicode map: those of radicals, and for each that of the ordinary character with the same
/// glyph.
QHash<QByteArray, QByteArray> ordinaryEntries(const QList<QFont> &fonts)
{
    const auto radicals = charactersBetween(FirstRadical, LastRadical);
    const auto ideographs = charactersBetween(FirstIdeograph, LastIdeograph);
    QHash<QByteArray, QByteArray> entries;
    for (const auto &font : fonts) {
        const auto face = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
        const auto glyphs = face.glyphIndexesForString(ideographs);
        if (glyphs.size() != ideographs.size())
            continue;
        QHash<quint32, QChar> ideographOf;
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            ideographOf.insert(glyphs[i], ideographs[i]);
        ideographOf.remove(0);
        const auto radicalGlyphs = face.glyphIndexesForString(radicals);
        for (qsizetype i = 0; i < radicalGlyphs.size(); ++i) {
            if (const auto same = ideographOf.constFind(radicalGlyphs[i]); same != ideographOf.cend())
                entries.insert(entry(radicals[i]), entry(*same));
        }
    }
    return entries;
}

/// Replaces entries in the lists "[<6765> <2F45>]" of one map.
void correctMap(QByteArray &pdf, qsizetype begin, qsizetype end, const QHash<QByteArray, QByteArray> &entries)
{
    bool isInList = false;
    for (auto at = begin; at + EntryLength <= end; ++at) {
        if (pdf[at] == '[' || pdf[at] == ']')
            isInList = pdf[at] == '[';
        if (!isInList || pdf[at] != '<')
            continue;
        if (const auto found = entries.constFind(pdf.mid(at, EntryLength)); found != entries.cend())
            pdf.replace(at, EntryLength, *found);
    }
}

} // namespace

QByteArray searchable(QByteArray pdf, const QList<QFont> &fonts)
{
    const auto entries = ordinaryEntries(fonts);
    for (auto begin = pdf.indexOf("begincmap"); begin >= 0; begin = pdf.indexOf("begincmap", begin + 1))
        correctMap(pdf, begin, pdf.indexOf("endcmap", begin), entries);
    return pdf;
}

} // namespace reading
