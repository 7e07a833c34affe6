#pragma once

#include "quiz/instrument.h"
#include "quiz/json_fields.h"

namespace quiz {

/// Reads the bounds and words of the answers. Where the bounds make no sense it comes back withoutBounds(),
/// and nothing that depends on them is judged: it would only repeat the mistake.
ResponseScale readResponseScale(const nlohmann::json &value, const std::string &place, Mistakes &mistakes);

ResponseScale withoutBounds();
bool hasBounds(const ResponseScale &responseScale);
/// Every number where there are no bounds.
Range boundsOf(const ResponseScale &responseScale);

} // namespace quiz
