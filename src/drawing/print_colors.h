#pragma once

#include "drawing/plane.h"

namespace drawing {

/// The light colours, for pictures that are shared, whatever scheme the window has.
Colors lightColors();
/// The same with a white background, for paper.
Colors printColors();

} // namespace drawing
