#pragma once

#include "print/printed_report.h"
#include "print/report_layout.h"

namespace print {

/// Adds the texts of authors for this profile, section by section.
void setPassages(ReportLayout &layout, const std::vector<report::Passage> &passages);
/// Adds the plan of four weeks with boxes to tick, phrases, articles and references; each where there is any.
void setSuggestions(ReportLayout &layout, const report::SuggestionTexts &suggestions);

} // namespace print
