#include "catch.hpp"
#include "reading/searchable.h"
#include "reading/typography.h"

#include <QRawFont>

TEST_CASE("a radical that looks like a character is named as the character, in the lists of a map only")
{
    const auto font = reading::readingTypography(base::Language::Chinese).body;
    const auto face = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    const auto glyphs = face.glyphIndexesForString(QString(QChar(0x2F45)) + QChar(0x65B9));
    if (glyphs.size() != 2 || glyphs[0] != glyphs[1] || glyphs[0] == 0) {
        WARN("no face here draws a radical with the glyph of a character: nothing to mend");
        return;
    }
    const QByteArray before = "<2F45> begincmap <2F45> <0002> [<2F45> <0041> <65B9>] <2F45> endcmap [<2F45>]";
    const QByteArray after = "<2F45> begincmap <2F45> <0002> [<65B9> <0041> <65B9>] <2F45> endcmap [<2F45>]";
    CHECK(reading::searchable(before, {font}) == after);
    CHECK(reading::searchable(before, {}) == before);
}
