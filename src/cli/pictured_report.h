#pragma once

#include "cli/options.h"
#include "report/report.h"

#include <string_view>

namespace cli {

/// Whether a file of that ending (".pdf", ".png") is drawn rather than written.
bool isPictured(std::string_view ending);

/// The bytes of the report as PDF, or of its card as PNG. Qt is started for it on its offscreen platform
/// where no application runs, so no display is needed. Without a library to suggest from, the PDF suggests
/// nothing; one that is named and cannot be read is thrown.
std::string picturedReport(std::string_view ending, const report::Report &report,
                           const quiz::Instrument &instrument, const quiz::Profile &profile,
                           const Options &options);

} // namespace cli
