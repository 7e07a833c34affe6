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
/// the id of an option, else its number from 1. Calls `use` once per row, in order; the row is valid during
/// the call. Returns the number of rows. One row is in memory at a time. A row may end early: the rest is not
/// answered.
///
/// Errors name row and column; `use` was called for all rows before. They are: a wrong answer, more fields in
/// a row than in the header, no column of the form, a column of it twice, and those of CsvReader, which also
/// throws.
base::Result<std::size_t> scoreResponses(std::istream &in, const Instrument &instrument, const Form &form,
                                         const std::function<void(const ScoredRow &)> &use);

/// The header and rows that `attune score` prints as CSV: 9 significant digits, a missing number is an empty
/// field, as `longstring` always is in a test of choices. Intervals are not clipped.
void writeScoreHeader(std::ostream &out, const Instrument &instrument);
void writeScoreRow(std::ostream &out, const Instrument &instrument, const ScoredRow &row);

} // namespace quiz
