#pragma once

#include "base/error.h"
#include "base/json.h"
#include "journal/journal.h"
#include "quiz/instrument.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

/// Export and import of finished sittings.
namespace journal {

/// {"format": "attune-history", "version": 1, "sittings": [{"started_at", "finished_at", "about": {"kind",
/// "name"}, "results": [...]}]}, each result as quiz::toJson() writes it; without scores where its instrument
/// is not among `instruments`. Bytes that are no UTF-8 become U+FFFD, so that this cannot fail.
std::string historyJson(const std::vector<Sitting> &sittings,
                        const std::vector<quiz::Instrument> &instruments);

/// One row per answer, with a header: started_at, finished_at, about, name, language, instrument, version,
/// hash, form, item, answer (empty where the item was skipped), milliseconds. RFC 4180, lines end in LF.
std::string historyCsv(const std::vector<Sitting> &sittings);

/// Bytes of a history: see base::LargestJson. As CSV it is half a million answers.
constexpr std::size_t LargestHistory = base::LargestJson;

/// Sittings of one file: a test every day for 270 years. Limited, because every sitting is read at each
/// start.
constexpr std::size_t MostSittings = 100'000;

/// Answers of one sitting: three times the longest inventory that people answer in one piece (567 items).
constexpr std::size_t MostAnswers = 2'000;

/// Mistakes reported of one file: enough to see their kinds, if not every row.
constexpr std::size_t MostMistakesReported = 40;

/// Reads both, and a single saved result ("attune-result"), which becomes a sitting about the partner that
/// began when it ended. Ids are 0. Times may be written as base::readInstant() reads them and are returned in
/// UTC; a missing end is `now` (ISO 8601, UTC), a missing beginning is the end. Scores in the file are
/// ignored. A part without a form gets the shortest form of its instrument in `known` that has all of its
/// items; an unknown instrument is accepted as it is.
///
/// Any mistake refuses the whole file; the error has all of them, up to MostMistakesReported: what is no
/// UTF-8 or no history, a time that cannot be read, or an end before its beginning, an item twice in one
/// sitting, a form that a known instrument does not have, more than LargestHistory, MostSittings or
/// MostAnswers. Each has its line, and as its place the JSON pointer, or the column of a CSV file.
std::expected<std::vector<Sitting>, base::Mistakes> readHistory(std::string_view file, std::string_view now,
                                                                const std::vector<quiz::Instrument> &known);

/// Those of `read` that are not among `kept`. Two are the same with equal answers, end (as a moment) and
/// person.
std::vector<Sitting> newSittings(std::vector<Sitting> read, const std::vector<Sitting> &kept);

} // namespace journal
