#pragma once

#include "base/json_object_reader.h"
#include "quiz/instrument.h"

namespace quiz {

/// Reads the bounds and words of the answers. Where the bounds make no sense it comes back withoutBounds(),
/// and nothing that depends on them is judged: it would only repeat the mistake.
ResponseScale readResponseScale(base::JsonObjectReader fields);

ResponseScale withoutBounds();
bool hasBounds(const ResponseScale &responseScale);
/// Every number where there are no bounds.
base::NumberRange boundsOf(const ResponseScale &responseScale);

} // namespace quiz
