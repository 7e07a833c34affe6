#pragma once

#include "advice/ranking.h"
#include "content/values.h"

#include <string>
#include <vector>

namespace report {

/// What authors wrote of one side of a profile, e.g. its strengths.
struct Passage
{
    content::ProfileText::Section section = content::ProfileText::Section::Summary;
    std::vector<std::string> paragraphs;
};

/// "Strengths", "What tends to set you off".
const base::Localized &titleOf(content::ProfileText::Section section);

/// The region that authors write of for a leaning: "anxious", or two styles in their fixed order,
/// "secure-anxious".
std::string regionOf(const quiz::Leaning &leaning);

/// The texts that fit a sitting: those of the region its point leans to, then those of the habits that stand
/// out, at most four, the strongest first; a habit stands out from one point off the midpoint upward. One
/// passage per section that has a text, in the order of the sections. Empty without a score that says
/// anything.
std::vector<Passage> passages(const std::vector<content::ProfileText> &texts,
                              const std::vector<advice::ScoredInstrument> &scored, base::Language language);

} // namespace report
