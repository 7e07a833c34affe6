#pragma once

#include "advice/ranking.h"
#include "content/values.h"

#include <string>
#include <vector>

namespace report {

/// The texts for one section of a report, e.g. strengths.
struct Passage
{
    content::ProfileText::Section section = content::ProfileText::Section::Summary;
    std::vector<std::string> paragraphs;
};

/// "Strengths", "What tends to set you off".
const base::Localized &titleOf(content::ProfileText::Section section);

/// The region in content::ProfileText for a leaning: "anxious", or two styles in the order of quiz::Style,
/// "secure-anxious".
std::string regionOf(const quiz::Leaning &leaning);

/// The texts that fit a sitting: those of the region of its point, then those of the scales of communication
/// that deviate from the midpoint by at least one point of the response scale, at most four scales, the
/// largest deviation first. One passage per section that has a text, in the order of the sections. May be
/// empty.
std::vector<Passage> passages(const std::vector<content::ProfileText> &texts,
                              const std::vector<advice::ScoredInstrument> &scored, base::Language language);

} // namespace report
