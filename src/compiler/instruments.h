#pragma once

#include "content/pack.h"

#include <string>
#include <vector>

namespace compiler {

/// Reads the instruments of a pack, reports every mistake in them, and returns what their scales let
/// speaks_to say, sorted. Empty where an instrument is broken or there is none: then nothing can be said of a
/// facet.
std::vector<std::string> checkInstruments(const content::Pack &pack, std::vector<content::Problem> &problems);

} // namespace compiler
