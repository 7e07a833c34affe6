#pragma once

#include "report/layout.h"
#include "report/passages.h"

#include <string>
#include <vector>

namespace report {

/// The parts of a profile that its owner shares. Answers are left out by default.
struct Parts
{
    /// "leaning anxious" and the probabilities of the regions.
    bool styleWords = true;
    bool plane = true;
    bool scales = true;
    bool passages = true;
    /// The answers that contribute most to the scores.
    bool answers = false;
    /// Suggestions; on paper only.
    bool advice = true;
    bool date = true;
};

/// What is shared of a sitting: the reports of one or more instruments, in one language.
struct Share
{
    std::string title;
    /// The name its owner chose for it; empty: none.
    std::string name;
    /// At least one; the first has the plane, where there is one.
    std::vector<Report> reports;
    std::vector<Passage> passages;
    Parts parts;
};

/// The chosen parts; of the passages only the summary. `plane` is a PNG in base64, or empty.
std::vector<Block> layOut(const Share &share, const std::string &plane);

/// "Attachment anxiety 4.3 of 7, attachment avoidance 2.1 of 7": the alternative text of the plane.
std::string planeWords(const Report &report);

} // namespace report
