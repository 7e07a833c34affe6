#pragma once

#include "base/error.h"
#include "quiz/profile.h"

#include <functional>
#include <istream>
#include <ostream>

namespace quiz {

/// One scored row of a file of answers.
struct ScoredRow
{
    /// Counted from 1, without the header and blank lines.
    std::size_t row = 0;
    Profile profile;
};

/// Scores a CSV with a header: columns named exactly as items of the form are answers (empty or a missing
/// code: not answered), others are ignored, as are choices among rated items. In a test of choices a cell is
/// the id of an option, else its number from 1. Calls `use` once per row, in order; the
/// row is valid during the call. Returns the number of rows. One row is in memory at a time. Errors name row
/// and column; rows before it were already handed over. A row may end early (the rest is not answered) but
/// not have more fields than the header. An error, too: no column of the form, a column twice.
base::Result<std::size_t> scoreResponses(std::istream &in, const Instrument &instrument, const Form &form,
                                         const std::function<void(const ScoredRow &)> &use);

/// The header and rows of `attune score`, 9 significant digits, an absent number empty, as `longstring` is in
/// a test of choices.
void writeScoreHeader(std::ostream &out, const Instrument &instrument);
void writeScoreRow(std::ostream &out, const Instrument &instrument, const ScoredRow &row);

} // namespace quiz
