#pragma once

#include "base/error.h"
#include "quiz/instrument.h"
#include "store/journal.h"

#include <string>
#include <string_view>
#include <vector>

/// Finished sittings as files that leave the journal and come back, for other programs and other computers.
namespace store {

/// {"format": "attune-history", "version": 1, "sittings": [{"started_at", "finished_at", "language", "about":
/// {"kind", "name"}, "results": [...]}]}, each result as quiz::toJson() writes it; without scores where its
/// instrument is not among `instruments`.
std::string historyJson(const std::vector<Sitting> &sittings,
                        const std::vector<quiz::Instrument> &instruments);

/// One row per answer, with a header: started_at, finished_at, about, name, language, instrument, version,
/// hash, form, item, answer (empty where the item was skipped), milliseconds. RFC 4180, lines end in LF.
std::string historyCsv(const std::vector<Sitting> &sittings);

/// Reads both, and a single saved result ("attune-result"), which becomes a sitting about the partner that
/// began when it ended. A time that is missing is `now`. Scores in the file are not trusted and not read. The
/// place of a mistake is a JSON pointer, or the column of a CSV file, with its line. Ids are 0.
base::Result<std::vector<Sitting>> readHistory(std::string_view file, std::string_view now);

/// Those of `read` that are not among `kept`: what was answered, when, and about whom decides.
std::vector<Sitting> newSittings(std::vector<Sitting> read, const std::vector<Sitting> &kept);

} // namespace store
