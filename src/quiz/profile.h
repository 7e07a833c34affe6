#pragma once

#include "quiz/scoring.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// The scores of one instrument in one sitting.
struct Profile
{
    /// Id, version and hash of the Instrument, id of the Form.
    std::string instrument;
    std::string version;
    std::string hash;
    std::string form;
    /// One per scale, in the order of the definition.
    std::vector<ScaleScore> scales;
    /// Empty where the instrument has no plane or a score of it has no SEM.
    std::optional<StyleProbabilities> styles;
    Quality quality;
};

/// Scores the answers to a form of the instrument. `secondsPerItem` is the response time in seconds by item
/// index of the instrument, 0 where unknown; may be empty.
Profile makeProfile(const Instrument &instrument, const Form &form, const Answers &answers,
                    const std::vector<double> &secondsPerItem = {});

/// The same into a profile that makeProfile() made for this instrument and form, whose memory is used again:
/// for files of many rows.
void rescore(Profile &profile, const Instrument &instrument, const Form &form, const Answers &answers,
             const std::vector<double> &secondsPerItem = {});

} // namespace quiz
