#include "catch.hpp"
#include "drawing/card.h"
#include "drawing/print_colors.h"
#include "pictures.h"

#include <QFontDatabase>

namespace {

using namespace Qt::StringLiterals;

drawing::Card card(const drawing::PlaneWords &words, int bars)
{
    drawing::Card card;
    card.title = u"Closeness and worry"_s;
    card.headline = u"between anxious and fearful"_s;
    card.plane = drawing::PlanePicture{1, 7, 4, 4, words, {{5, 3, 0.8, 0.6, {}}}};
    for (int i = 0; i < bars; ++i)
        card.bars.push_back({words.yTitle, words.yLow, words.yHigh, 1, 7, 4.5, quiz::Interval{4, 5}});
    card.foot = u"23 November 2026"_s;
    return card;
}

/// Whether anything was drawn nearer to the edge than `margin`.
bool touchesEdge(const QImage &image, int margin)
{
    const auto paper = drawing::lightColors().paper.rgb();
    const auto inner = image.rect().adjusted(margin, margin, -margin, -margin);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inner.contains(x, y) && image.pixel(x, y) != paper)
                return true;
        }
    }
    return false;
}

bool isDrawn(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a card keeps its margins whatever its words and its shape")
{
    const auto words = GENERATE(pictures::English, pictures::Chinese, pictures::Long);
    const auto bars = GENERATE(0, 2, 6, 40);
    CAPTURE(bars);
    const drawing::CardFaces faces{QFontDatabase::families().mid(0, 1), QFontDatabase::families().mid(0, 1)};
    const auto square = drawing::squareCard(card(words, bars), faces);
    CHECK(square.size() == QSize(1200, 1200));
    CHECK_FALSE(touchesEdge(square, 40));
    const auto wide = drawing::wideCard(card(words, bars), faces);
    CHECK(wide.size() == QSize(1200, 630));
    CHECK_FALSE(touchesEdge(wide, 30));
    for (const auto &image : {square, wide})
        CHECK(isDrawn(image, drawing::lightColors().accent));
}

TEST_CASE("a card without a plane has its bars")
{
    auto bare = card(pictures::English, 6);
    bare.plane.reset();
    CHECK(isDrawn(drawing::squareCard(bare, {}), drawing::lightColors().accent));
    CHECK_FALSE(touchesEdge(drawing::squareCard(bare, {}), 40));
}
