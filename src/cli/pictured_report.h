#pragma once

#include "cli/options.h"
#include "report/report.h"

#include <string_view>

namespace cli {

/// Whether a report with that file ending is drawn: ".pdf" or ".png".
bool isPictured(std::string_view ending);

/// The bytes of the report as PDF, or of its card as PNG. Makes a QGuiApplication with the offscreen platform
/// where there is none, so no display is needed. Without a library the PDF has no suggestions; where the
/// options name one that cannot be read, that is thrown (see library::Library).
std::string picturedReport(std::string_view ending, const report::Report &report,
                           const quiz::Instrument &instrument, const quiz::Profile &profile,
                           const Options &options);

} // namespace cli
