#include "reading/typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace reading {

namespace {

const QStringList LatinSerifs{
    u"Noto Serif"_s, u"Source Serif 4"_s,    u"Source Serif Pro"_s, u"Source Serif"_s,     u"Georgia"_s,
    u"Charter"_s,    u"Bitstream Charter"_s, u"XCharter"_s,         u"Liberation Serif"_s, u"DejaVu Serif"_s};
const QStringList HanSerifs{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"Source Han Serif CN"_s,
                            u"Noto Serif SC"_s, u"Songti SC"_s};
const QStringList LatinSans{u"Noto Sans"_s, u"Cantarell"_s, u"Inter"_s, u"DejaVu Sans"_s};
const QStringList HanSans{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,  u"Source Han Sans CN"_s,
                          u"Noto Sans SC"_s,     u"PingFang SC"_s,         u"Microsoft YaHei UI"_s,
                          u"Microsoft YaHei"_s,  u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s};
const QStringList LatinMonos{u"Noto Sans Mono"_s, u"Source Code Pro"_s, u"DejaVu Sans Mono"_s,
                             u"Liberation Mono"_s};
const QStringList HanMonos{u"Noto Sans Mono CJK SC"_s};

/// Those of the families that the system has, in the order given. Missing families are left out, because the
/// system would replace one by its own choice.
QStringList installed(const QStringList &families)
{
    const auto all = QFontDatabase::families();
    QStringList found;
    for (const auto &family : families) {
        if (all.contains(family))
            found.append(family);
    }
    return found;
}

/// Whether it is an alias that a system without a desktop theme gives as its font, and no family of its own.
bool isGeneric(const QString &family)
{
    static const QStringList Names{u"Sans"_s, u"Sans Serif"_s, u"Sans-Serif"_s, u"Helvetica"_s, u"System"_s};
    return family.isEmpty() || Names.contains(family, Qt::CaseInsensitive);
}

} // namespace

int Typography::headingSize(int level) const
{
    switch (level) {
    case 1:
        return 30;
    case 2:
        return 22;
    case 3:
        return 18;
    default:
        return bodySize;
    }
}

int Typography::measure(base::Language language) const
{
    auto font = body;
    font.setPixelSize(qRound(bodySize * zoom));
    const QFontMetricsF metrics(font);
    if (language == base::Language::Chinese)
        return qCeil(36 * metrics.horizontalAdvance(QChar(0x6C38)));

    // The average over a sentence, because QFontMetricsF::averageCharWidth() is over all glyphs of the font.
    const auto sample
        = u"What would help you most tonight, that I listen or that we look for a way out together?"_s;
    return qCeil(68 * metrics.horizontalAdvance(sample) / static_cast<double>(sample.size()));
}

Typography readingTypography(base::Language language)
{
    const bool isChinese = language == base::Language::Chinese;
    auto families
        = installed(isChinese ? HanSerifs + HanSans + LatinSerifs : LatinSerifs + HanSerifs + HanSans);
    if (families.isEmpty())
        families = QFontDatabase::systemFont(QFontDatabase::GeneralFont).families();

    Typography typography;
    typography.lineHeight = isChinese ? 175 : 160;
    typography.body.setFamilies(families);
    typography.body.setStyleHint(QFont::Serif);
    typography.body.setPixelSize(typography.bodySize);
    return typography;
}

QStringList interfaceFamilies()
{
    const auto system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    const auto first = isGeneric(system) ? LatinSans : QStringList{system};
    auto families = installed(first + HanSans);
    if (families.isEmpty())
        families.append(system);
    return families;
}

QStringList fixedFamilies()
{
    auto families = installed(LatinMonos + HanMonos + HanSans);
    if (families.isEmpty())
        families = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
    return families;
}

} // namespace reading
