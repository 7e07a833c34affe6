#pragma once

#include "quiz/instrument.h"
#include "quiz/json_fields.h"

namespace quiz {

Scale readScale(const nlohmann::json &value, const std::string &place, const ResponseScale &responseScale,
                Mistakes &mistakes);

} // namespace quiz
