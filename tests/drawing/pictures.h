#pragma once

#include "drawing/plane.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <functional>

/// Colours and words the tests of this folder share.
namespace pictures {

using namespace Qt::StringLiterals;

inline const drawing::Colors Light{QColor(u"#FBF9F6"_s), QColor(u"#E5DFD7"_s), QColor(u"#26221E"_s),
                                   QColor(u"#6A625A"_s), QColor(u"#9C4A3C"_s), QColor(u"#2F6B66"_s)};
inline const drawing::Colors Dark{QColor(u"#1C1B1A"_s), QColor(u"#3A3733"_s), QColor(u"#EAE5DE"_s),
                                  QColor(u"#A69D92"_s), QColor(u"#E39A87"_s), QColor(u"#7FC4BD"_s)};

inline const drawing::PlaneWords English{u"Avoidance"_s,
                                         u"closeness comes easily"_s,
                                         u"closeness feels like too much"_s,
                                         u"Anxiety"_s,
                                         u"at ease about being loved"_s,
                                         u"worried about being left"_s,
                                         u"Secure"_s,
                                         u"Anxious"_s,
                                         u"Avoidant"_s,
                                         u"Fearful"_s};
inline const drawing::PlaneWords Chinese{u"回避"_s,   u"亲近很自在"_s,     u"亲近让人想退开一点"_s,
                                         u"焦虑"_s,   u"安心，不怕失去"_s, u"常担心被丢下"_s,
                                         u"安全型"_s, u"焦虑型"_s,         u"回避型"_s,
                                         u"恐惧型"_s};
inline const drawing::PlaneWords Long{
    u"Attachment-related avoidance"_s,
    u"comfortable with depending on others and being depended upon by them"_s,
    u"uncomfortable with depending on others, prefers self-reliance"_s,
    u"Attachment-related anxiety"_s,
    u"rarely worries about being rejected or abandoned by a partner"_s,
    u"often worries about being rejected or abandoned by a partner"_s,
    u"Secure and autonomous"_s,
    u"Preoccupied, anxious"_s,
    u"Dismissing-avoidant"_s,
    u"Fearful-disorganisedinonewordwithoutanyspace"_s};

inline QFont font(int pixels)
{
    auto font = QGuiApplication::font();
    font.setPixelSize(pixels);
    return font;
}

/// What `draw` paints on paper of `size` logical pixels.
inline QImage drawn(const QSize &size, double scale, const QColor &paper,
                    const std::function<void(QPainter &)> &draw)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(paper);
    QPainter painter(&image);
    draw(painter);
    return image;
}

inline bool isBorderOf(const QImage &image, const QColor &paper)
{
    const auto isPaper = [&](int x, int y) { return image.pixelColor(x, y) == paper; };
    for (int x = 0; x < image.width(); ++x) {
        if (!isPaper(x, 0) || !isPaper(x, image.height() - 1))
            return false;
    }
    for (int y = 0; y < image.height(); ++y) {
        if (!isPaper(0, y) || !isPaper(image.width() - 1, y))
            return false;
    }
    return true;
}

inline int countOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace pictures
