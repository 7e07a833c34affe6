#pragma once

#include "cli/suggestions.h"
#include "drawing/plane.h"
#include "report/report.h"

#include <QByteArray>

#include <optional>

namespace cli {

/// The report as a PDF of A4 pages, in light colours. `suggestions` is empty without a library.
QByteArray printedReport(const report::Report &report, const std::optional<drawing::PlanePicture> &plane,
                         const Suggestions &suggestions);

} // namespace cli
