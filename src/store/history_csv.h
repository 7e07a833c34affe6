#pragma once

#include "base/error.h"
#include "store/journal.h"

#include <string_view>
#include <vector>

namespace store {

/// The CSV side of readHistory().
base::Result<std::vector<Sitting>> readHistoryCsv(std::string_view file, std::string_view now);

} // namespace store
