#pragma once

#include "cli/suggestions.h"
#include "drawing/plane.h"
#include "reading/page_setter.h"
#include "report/share.h"

#include <QByteArray>

#include <optional>

namespace cli {

/// What a report on paper is made of: a sitting, and what follows from it.
struct PrintedContents
{
    report::Share share;
    std::optional<drawing::PlanePicture> plane;
    /// Empty without a library.
    Suggestions suggestions;
};

/// The report as a PDF, in light colours.
QByteArray printedReport(const PrintedContents &contents, reading::PaperSize size);
/// The same pages on a printer or any other paged device; returns their number.
int printReport(const PrintedContents &contents, reading::PaperSize size, QPagedPaintDevice &device);

} // namespace cli
