#pragma once

#include "report/layout.h"
#include "report/passages.h"

#include <string>
#include <vector>

namespace report {

/// What of a profile its owner lets out. Answers are never in it unless asked for.
struct Parts
{
    /// "leaning anxious" and the probabilities of the regions.
    bool styleWords = true;
    bool plane = true;
    bool scales = true;
    /// What authors wrote of such a profile.
    bool passages = true;
    /// The single answers that moved the scores most.
    bool answers = false;
    /// What to read, say and practise; on paper only.
    bool advice = true;
    bool date = true;
};

/// A sitting made ready to leave its owner: one or more instruments, in one language.
struct Share
{
    std::string title;
    /// A name its owner chose; empty: none.
    std::string name;
    /// At least one; the first has the plane, where there is one.
    std::vector<Report> reports;
    std::vector<Passage> passages;
    Parts parts;
};

/// The chosen parts. Of the passages a shared text has only the one in short. `plane` is a PNG in base64, or
/// empty.
std::vector<Block> layOut(const Share &share, const std::string &plane);

/// "Attachment anxiety 4.3 of 7, attachment avoidance 2.1 of 7", for whoever does not see the plane.
std::string planeWords(const Report &report);

} // namespace report
