#include "drawing/print_colors.h"

namespace drawing {

Colors lightColors()
{
    return {0xFBF9F6, 0xE5DFD7, 0x26221E, 0x6A625A, 0x9C4A3C, 0x2F6B66};
}

Colors printColors()
{
    auto colors = lightColors();
    colors.paper = Qt::white;
    return colors;
}

} // namespace drawing
