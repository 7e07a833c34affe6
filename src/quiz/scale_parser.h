#pragma once

#include "base/json_object_reader.h"
#include "quiz/instrument.h"

namespace quiz {

/// Reads one of "scales". Norms are checked against the bounds of the response scale, where it has any.
Scale readScale(base::JsonObjectReader &fields, const ResponseScale &responseScale);

} // namespace quiz
