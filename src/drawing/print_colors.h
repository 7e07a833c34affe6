#pragma once

#include "drawing/plane.h"

namespace drawing {

/// The light colours, for what leaves the program: pictures that are sent have them whatever the window has.
Colors lightColors();
/// The same on white, for paper.
Colors printColors();

} // namespace drawing
