#pragma once

#include "base/json_object_reader.h"
#include "quiz/instrument.h"

namespace quiz {

Scale readScale(base::JsonObjectReader &fields, const ResponseScale &responseScale);

} // namespace quiz
