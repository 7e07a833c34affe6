#pragma once

#include "base/json_object_reader.h"
#include "quiz/instrument.h"

namespace quiz {

/// Reads the response scale. Where its bounds are wrong, which is reported, it is withoutBounds(), and
/// nothing that depends on them is checked, because that would only repeat the mistake.
ResponseScale readResponseScale(base::JsonObjectReader fields);

ResponseScale withoutBounds();
bool hasBounds(const ResponseScale &responseScale);
/// From min to max; every number where there are no bounds.
base::NumberRange boundsOf(const ResponseScale &responseScale);

} // namespace quiz
