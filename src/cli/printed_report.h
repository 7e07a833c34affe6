#pragma once

#include "cli/suggestions.h"
#include "drawing/plane.h"
#include "reading/page_setter.h"
#include "report/passages.h"
#include "report/report.h"

#include <QByteArray>

#include <optional>

namespace cli {

/// What a report on paper is made of: one sitting, which may hold several instruments, and what follows from
/// it.
struct PrintedContents
{
    /// Over it all.
    std::string title;
    /// A name its owner chose to stand on it; empty: none.
    std::string name;
    /// At least one. What stands below the title is taken from the first.
    std::vector<report::Report> reports;
    std::optional<drawing::PlanePicture> plane;
    std::vector<report::Passage> passages;
    /// Empty without a library.
    Suggestions suggestions;
};

/// The report as a PDF, in light colours.
QByteArray printedReport(const PrintedContents &contents, reading::PaperSize size);
/// The same pages on a printer or any other paged device; returns their number.
int printReport(const PrintedContents &contents, reading::PaperSize size, QPagedPaintDevice &device);

} // namespace cli
