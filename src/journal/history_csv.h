#pragma once

#include "base/error.h"
#include "journal/journal.h"

#include <expected>
#include <string_view>
#include <vector>

namespace journal {

/// readHistory() for CSV.
std::expected<std::vector<Sitting>, base::Mistakes>
readHistoryCsv(std::string_view file, std::string_view now, const std::vector<quiz::Instrument> &known);

} // namespace journal
