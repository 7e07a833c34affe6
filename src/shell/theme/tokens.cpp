#include "shell/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace shell {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Tokens tokens(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return {0x1C1B1A, 0x262422, 0x3A3733, 0xEAE5DE, 0xA69D92, 0xE39A87, 0x1C1B1A, 0x7FC4BD};
    case Scheme::Sepia:
        return {0xF4ECD8, 0xFBF5E6, 0xDDD0B3, 0x3B2F20, 0x6F5F48, 0x8C4A2F, 0xFFFFFF, 0x3D6B5C};
    case Scheme::Light:
        break;
    }
    return {0xFBF9F6, 0xFFFFFF, 0xE5DFD7, 0x26221E, 0x6A625A, 0x9C4A3C, 0xFFFFFF, 0x2F6B66};
}

reading::Colors readingColors(const Tokens &tokens)
{
    return {tokens.paper, tokens.raised, tokens.line, tokens.ink, tokens.quiet, tokens.accent, tokens.calm};
}

drawing::Colors drawingColors(const Tokens &tokens)
{
    return {tokens.paper, tokens.line, tokens.ink, tokens.quiet, tokens.accent, tokens.calm};
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace shell
