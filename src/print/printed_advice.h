#pragma once

#include "print/printed_report.h"
#include "print/report_layout.h"

namespace print {

/// What authors wrote of this profile: strengths, what sets it off, ...
void setPassages(ReportLayout &layout, const std::vector<report::Passage> &passages);
/// Four weeks with boxes to tick, sentences, what to read, references; each where there is any.
void setSuggestions(ReportLayout &layout, const report::SuggestionTexts &suggestions);

} // namespace print
