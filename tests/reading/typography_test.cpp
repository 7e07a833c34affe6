#include "catch.hpp"
#include "reading/typography.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

TEST_CASE("the type scale")
{
    const auto [level, size]
        = GENERATE(table<int, int>({{1, 30}, {2, 22}, {3, 18}, {4, 17}, {5, 17}, {6, 17}}));
    CHECK(reading::Typography{}.headingSize(level) == size);
}

TEST_CASE("each language has its leading")
{
    CHECK(reading::readingTypography(base::Language::English).lineHeight == 160);
    CHECK(reading::readingTypography(base::Language::Chinese).lineHeight == 175);
}

TEST_CASE("the measure holds 68 Latin or 36 Han characters at every zoom")
{
    const auto language = GENERATE(base::Language::English, base::Language::Chinese);
    auto typography = reading::readingTypography(language);
    const auto measure = typography.measure(language);
    typography.zoom = 2;

    const double ems = measure / 17.0;
    CHECK(ems > (language == base::Language::Chinese ? 32 : 24));
    CHECK(ems < (language == base::Language::Chinese ? 40 : 46));
    CHECK(typography.measure(language) == Approx(2 * measure).epsilon(0.05));
}

TEST_CASE("named faces are installed, and Simplified Chinese shapes come before Japanese ones")
{
    const auto families = GENERATE(reading::readingTypography(base::Language::English).body.families(),
                                   reading::readingTypography(base::Language::Chinese).body.families(),
                                   reading::interfaceFamilies(), reading::fixedFamilies());
    REQUIRE_FALSE(families.isEmpty());
    for (const auto &family : families) {
        INFO(family.toStdString());
        CHECK_FALSE(family.contains(u" JP"_s));
    }
    const auto hasSimplified = QFontDatabase::families().contains(u"Noto Sans CJK SC"_s);
    CHECK(families.filter(u"SC"_s).isEmpty() == !hasSimplified);
}
