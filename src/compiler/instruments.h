#pragma once

#include "content/pack.h"

#include <string>
#include <vector>

namespace compiler {

/// Reads the instruments of a pack, adds every mistake in them to `problems`, and returns the facets of their
/// scales, sorted: the names speaks_to may use. Empty where an instrument is broken or there is none: then
/// facets are not checked.
std::vector<std::string> checkInstruments(const content::Pack &pack, std::vector<content::Problem> &problems);

} // namespace compiler
