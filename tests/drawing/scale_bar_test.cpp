#include "catch.hpp"
#include "drawing/plane.h"
#include "pictures.h"

#include <cmath>
#include <set>

using namespace pictures;

namespace {

const int Width = 320;

drawing::ScaleBar bar(std::optional<double> score, std::optional<quiz::Interval> interval = {})
{
    drawing::ScaleBar bar;
    bar.title = u"Asking for what you need"_s;
    bar.low = u"hints"_s;
    bar.high = u"says it plainly"_s;
    bar.score = score;
    bar.interval = interval;
    return bar;
}

QImage drawnBar(const drawing::ScaleBar &bar, double scale = 1, const drawing::Colors &colors = Light)
{
    const auto height = static_cast<int>(drawing::scaleBarHeight(font(14)));
    return drawn(QSize(Width, height + 4), scale, colors.paper, [&](QPainter &painter) {
        drawing::drawScaleBar(painter, QRectF(2, 2, Width - 4, height), bar, colors, font(14));
    });
}

/// The middle of the columns that hold that colour; NaN if none does.
double centerOf(const QImage &image, const QColor &color)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                sum += x + 0.5;
                ++count;
            }
        }
    }
    return count == 0 ? std::nan("") : sum / count;
}

} // namespace

TEST_CASE("the mark stands where the score lies on the scale")
{
    const auto score = GENERATE(1.0, 2.5, 4.0, 7.0);
    const double radius = 0.34 * QFontMetricsF(font(14)).height();
    const double left = 2 + radius;
    const double right = Width - 2 - radius;
    CHECK(centerOf(drawnBar(bar(score)), Light.accent)
          == Approx(left + (score - 1) / 6 * (right - left)).margin(1));
}

TEST_CASE("without a score the track is empty")
{
    const auto image = drawnBar(bar(std::nullopt, quiz::Interval{2, 3}));
    CHECK(countOf(image, Light.accent) == 0);
    CHECK(countOf(image, Light.line) > Width / 2);
    CHECK((image == drawnBar(bar(std::nan("")))));
}

TEST_CASE("the score is told with one decimal")
{
    CHECK((drawnBar(bar(4.26)) != drawnBar(bar(4.31))));
    auto labelled = [](double score) { return drawnBar(bar(score)).copy(Width - 30, 0, 30, 18); };
    CHECK((labelled(4.26) == labelled(4.34)));
    CHECK((labelled(4.26) != labelled(4.36)));
}

TEST_CASE("the interval is a band, cut at the ends of the scale")
{
    const auto band = [](quiz::Interval interval) {
        const auto with = drawnBar(bar(4.0, interval));
        const auto without = drawnBar(bar(4.0));
        std::set<int> columns;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixelColor(x, y) != without.pixelColor(x, y))
                    columns.insert(x);
            }
        }
        return columns;
    };
    const auto narrow = band({3.5, 4.5});
    const auto wide = band({3.0, 5.0});
    REQUIRE_FALSE(narrow.empty());
    CHECK(*wide.begin() < *narrow.begin());
    CHECK(*wide.rbegin() > *narrow.rbegin());
    CHECK((band({-20.0, 30.0}) == band({1.0, 7.0})));
    CHECK(band({4.0, 4.0}).empty());
}

TEST_CASE("nothing of a bar leaves its area, however long its words")
{
    const auto scale = GENERATE(1.0, 2.0);
    const auto times = GENERATE(1, 8);
    const auto words = GENERATE(u"long words "_s, u"很长的词"_s, u"oneword"_s);
    auto wordy = bar(GENERATE(1.0, 7.0), quiz::Interval{0, 9});
    wordy.title = words.repeated(times);
    wordy.low = words.repeated(times);
    wordy.high = words.repeated(times);
    CHECK(isBorderOf(drawnBar(wordy, scale), Light.paper));
}

TEST_CASE("a bar is as high as its font asks")
{
    CHECK(drawing::scaleBarHeight(font(28)) > 1.8 * drawing::scaleBarHeight(font(14)));
    CHECK(drawing::scaleBarHeight(font(14)) > 3 * 14);
}
