#include "catch.hpp"
#include "drawing/plane.h"
#include "drawing/plane_layout.h"
#include "pictures.h"

#include <algorithm>
#include <limits>
#include <set>

using namespace pictures;

namespace {

drawing::PlanePicture picture(const drawing::PlaneWords &words, std::vector<drawing::PlanePoint> points = {})
{
    drawing::PlanePicture picture;
    picture.words = words;
    picture.points = std::move(points);
    return picture;
}

QImage drawnPlane(const QSize &size, double scale, const drawing::PlanePicture &plane, int pixels = 14,
                  const drawing::Colors &colors = Light)
{
    return drawn(size, scale, colors.paper, [&](QPainter &painter) {
        drawing::drawPlane(painter, QRectF(QPointF(), QSizeF(size)), plane, colors, font(pixels));
    });
}

QPoint pixelOf(const QSize &size, const drawing::PlanePicture &plane, double x, double y, double scale = 1)
{
    const QImage device(1, 1, QImage::Format_RGB32);
    const auto layout = drawing::layOutPlane(QRectF(QPointF(), QSizeF(size)), plane, font(14), &device);
    return (scale * layout.position(x, y)).toPoint();
}

} // namespace

TEST_CASE("the words of a plane neither meet nor leave the area, and the plot is a square")
{
    const auto words = GENERATE(English, Chinese, Long);
    const auto size = GENERATE(QSize(320, 320), QSize(320, 480), QSize(640, 640), QSize(1200, 800),
                               QSize(900, 420), QSize(1200, 1200));
    const auto pixels = GENERATE(12, 14, 28);
    const auto cut = GENERATE(1.2, 4.0, 6.8);
    auto plane = picture(words);
    plane.cutX = cut;
    plane.cutY = cut;
    // Rectangles may touch.
    const auto inner = [](const QRectF &rect) { return rect.adjusted(0.01, 0.01, -0.01, -0.01); };
    const QRectF area(QPointF(10, 20), QSizeF(size));
    const auto layout = drawing::layOutPlane(area, plane, font(pixels), nullptr);

    INFO(size.width() << "x" << size.height() << " at " << pixels << ", cut " << cut);
    CHECK(layout.texts.size() == 6);
    CHECK(area.contains(layout.plot));
    CHECK(layout.plot.width() == Approx(layout.plot.height()));
    CHECK(layout.plot.width() >= 0.3 * std::min(size.width(), size.height()));
    for (std::size_t one = 0; one < layout.texts.size(); ++one) {
        CHECK(area.contains(layout.texts[one].rect()));
        CHECK_FALSE(layout.plot.intersects(layout.texts[one].rect()));
        for (std::size_t other = 0; other < one; ++other)
            CHECK_FALSE(inner(layout.texts[other].rect()).intersects(inner(layout.texts[one].rect())));
    }
}

TEST_CASE("ordinary words leave the plot most of the room")
{
    const auto words = GENERATE(English, Chinese);
    const auto size = GENERATE(QSize(320, 320), QSize(640, 640), QSize(1200, 800));
    const auto layout
        = drawing::layOutPlane(QRectF(QPointF(), QSizeF(size)), picture(words), font(14), nullptr);
    CHECK(layout.plot.width() >= 0.55 * std::min(size.width(), size.height()));
}

TEST_CASE("words stand at the ends of the axes: high above, low below, high at the right")
{
    const auto size = GENERATE(QSize(400, 400), QSize(1200, 500));
    const auto layout
        = drawing::layOutPlane(QRectF(QPointF(), QSizeF(size)), picture(English), font(14), nullptr);
    const auto above
        = [&](const drawing::PlacedText &text) { return text.rect().bottom() <= layout.plot.top(); };
    CHECK(std::ranges::count_if(layout.texts, above) == 2);
    CHECK(layout.texts[3].rect().center().x() < layout.plot.center().x());
    CHECK(layout.texts[4].rect().center().x() > layout.plot.center().x() - layout.texts[4].rect().width());
}

TEST_CASE("nothing of a plane touches the edge of its area")
{
    const auto words = GENERATE(English, Chinese, Long);
    const auto size = GENERATE(QSize(320, 320), QSize(640, 480), QSize(1200, 1200));
    const auto scale = GENERATE(1.0, 2.0);
    const auto corner = GENERATE(1.0, 7.0);
    const auto plane = picture(
        words, {{corner, corner, 2.0, 2.0, {}}, {8 - corner, corner, 1.0, 1.0, u"Jonathan Livingston"_s}});
    CHECK(isBorderOf(drawnPlane(size, scale, plane), Light.paper));
    CHECK(isBorderOf(drawnPlane(size, scale, plane, 14, Dark), Dark.paper));
}

TEST_CASE("a point stands where its scores say")
{
    const auto [x, y] = GENERATE(table<double, double>({{1, 1}, {7, 7}, {1, 7}, {4, 4}, {2.5, 6.25}}));
    const QSize size(400, 400);
    const auto plane = picture(English, {{x, y, 0.8, 0.8, {}}});
    const auto image = drawnPlane(size, 1, plane);
    CHECK((image.pixelColor(pixelOf(size, plane, x, y)) == Light.accent));
    CHECK((image.pixelColor(pixelOf(size, plane, 8 - x + 0.9, 8 - y + 0.3)) != Light.accent));
}

TEST_CASE("scores grow to the right and upward")
{
    const auto plane = picture(English);
    const QSize size(400, 400);
    CHECK(pixelOf(size, plane, 6, 4).x() > pixelOf(size, plane, 2, 4).x());
    CHECK(pixelOf(size, plane, 4, 6).y() < pixelOf(size, plane, 4, 2).y());
}

TEST_CASE("a point outside the scale is put on its edge, one without a place is left out")
{
    const QSize size(400, 400);
    const auto plane = picture(English, {{12, -3, {}, {}, {}}});
    CHECK((drawnPlane(size, 1, plane).pixelColor(pixelOf(size, plane, 7, 1)) == Light.accent));

    const auto nowhere = picture(English, {{std::numeric_limits<double>::quiet_NaN(), 2, 1.0, 1.0, {}}});
    CHECK((drawnPlane(size, 1, nowhere) == drawnPlane(size, 1, picture(English))));
}

TEST_CASE("earlier points are hollow, the latest is filled")
{
    const QSize size(400, 400);
    const auto plane = picture(English, {{2, 6, {}, {}, {}}, {5, 5, {}, {}, {}}, {6, 2, {}, {}, {}}});
    const auto image = drawnPlane(size, 1, plane);
    CHECK((image.pixelColor(pixelOf(size, plane, 2, 6)) == Light.paper));
    CHECK((image.pixelColor(pixelOf(size, plane, 5, 5)) == Light.paper));
    CHECK((image.pixelColor(pixelOf(size, plane, 6, 2)) == Light.accent));
}

TEST_CASE("a second person is a diamond in the calm colour with a name")
{
    const QSize size(400, 400);
    const auto alone = picture(English, {{5.5, 5.5, {}, {}, {}}});
    auto plane = alone;
    plane.points.push_back({2.5, 2.5, {}, {}, u"Sam"_s});
    const auto image = drawnPlane(size, 4, plane);
    const auto disc = pixelOf(size, plane, 5.5, 5.5, 4);
    const auto diamond = pixelOf(size, plane, 2.5, 2.5, 4);
    CHECK((image.pixelColor(disc) == Light.accent));
    CHECK((image.pixelColor(diamond) == Light.calm));
    // In grey they differ by shape: one is wider along the diagonal, the other along the axes.
    const auto line = 4 * QFontMetricsF(font(14)).height();
    const auto diagonal = qRound(0.22 * line);
    const auto level = qRound(0.38 * line);
    CHECK((image.pixelColor(disc + QPoint(diagonal, diagonal)) == Light.accent));
    CHECK((image.pixelColor(diamond + QPoint(diagonal + 2, diagonal + 2)) != Light.calm));
    CHECK((image.pixelColor(disc + QPoint(level, 0)) != Light.accent));
    CHECK((image.pixelColor(diamond + QPoint(level, 0)) == Light.calm));
    CHECK(countOf(image, Light.ink) > countOf(drawnPlane(size, 4, alone), Light.ink));
}

TEST_CASE("of two people the reader may be named too, and neither name covers a mark")
{
    const QSize size(440, 440);
    // Also where both lie on the same spot.
    const auto [x, y] = GENERATE(table<double, double>({{2.5, 2.5}, {5.4, 5.5}, {5.5, 5.5}}));
    auto plane = picture(English, {{5.5, 5.5, 1.0, 0.8, {}}, {x, y, 0.7, 1.1, u"Sam"_s}});
    const auto unnamed = drawnPlane(size, 2, plane);
    plane.ownLabel = u"You"_s;
    const auto image = drawnPlane(size, 2, plane);
    CHECK(countOf(image, Light.ink) > countOf(unnamed, Light.ink));
    CHECK(countOf(image, Light.calm) >= countOf(unnamed, Light.calm) - 4);
    CHECK(countOf(image, Light.accent) >= countOf(unnamed, Light.accent) - 4);
    CHECK(isBorderOf(image, Light.paper));
}

TEST_CASE("an interval is drawn inside the plot only, and not without half widths")
{
    const QSize size(400, 400);
    auto plane = picture(English, {{6.5, 6.5, 2.0, 2.0, {}}});
    const auto with = drawnPlane(size, 1, plane);
    plane.points.front().halfWidthX.reset();
    plane.points.front().halfWidthY.reset();
    const auto without = drawnPlane(size, 1, plane);
    const QImage device(1, 1, QImage::Format_RGB32);
    const auto plot = drawing::layOutPlane(QRectF(0, 0, 400, 400), plane, font(14), &device).plot;

    CHECK((with.pixelColor(pixelOf(size, plane, 5.4, 6.5))
           != without.pixelColor(pixelOf(size, plane, 5.4, 6.5))));
    CHECK((without.pixelColor(pixelOf(size, plane, 5.4, 6.5)) == Light.paper));
    int differing = 0;
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 400; ++x) {
            if (!plot.adjusted(-2, -2, 2, 2).contains(x, y))
                differing += with.pixelColor(x, y) != without.pixelColor(x, y) ? 1 : 0;
        }
    }
    CHECK(differing == 0);
}

TEST_CASE("lines are sharp at every scale")
{
    const auto scale = GENERATE(1.0, 1.5, 2.0, 3.0);
    const auto image = drawnPlane(QSize(400, 400), scale, picture(English));
    const auto plane = picture(English);
    const auto place = pixelOf(QSize(400, 400), plane, 5.5, 4);
    // Across the level axis every pixel is either paper or the colour of the axis, none between.
    std::set<QRgb> colors;
    for (int y = -8; y <= 8; ++y)
        colors.insert(image.pixel(qRound(place.x() * scale), qRound(place.y() * scale) + y));
    CHECK(colors.size() == 2);
}

TEST_CASE("the same picture is the same image")
{
    const auto plane
        = picture(Chinese, {{3, 5, 1.0, 1.0, {}}, {4, 3, 1.0, 0.5, {}}, {5, 2, 1.0, 1.0, u"林"_s}});
    CHECK((drawnPlane(QSize(500, 400), 2, plane) == drawnPlane(QSize(500, 400), 2, plane)));
}

TEST_CASE("what makes no sense is drawn without harm")
{
    auto plane = picture({}, {{4, 4, -1.0, std::numeric_limits<double>::infinity(), {}}});
    plane.min = GENERATE(1.0, 7.0);
    plane.max = GENERATE(7.0, 1e9);
    plane.cutX = GENERATE(-5.0, 4.0);
    const auto side = GENERATE(1, 20, 100);
    CHECK_FALSE(drawnPlane(QSize(side, side), 1, plane).isNull());
}
