#pragma once

#include "base/error.h"
#include "base/json_object_reader.h"
#include "base/language.h"
#include "quiz/session.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// The answers of one instrument as a file keeps them ("format": "attune-result", "version": 1).
struct Result
{
    std::string instrument;
    std::string version;
    std::string hash;
    std::string form;
    /// The language the items were shown in.
    base::Language language = base::Language::English;
    /// ISO 8601, UTC; empty where unknown.
    std::string finishedAt;
    std::vector<Response> responses;
};

/// With the scores of `profile`, for other programs; parseResult() ignores them. Bytes that are no UTF-8,
/// which an imported file may have brought in, become U+FFFD, so that this cannot fail.
std::string toJson(const Result &result, const Instrument &instrument, const Profile &profile);
/// Without scores, for an instrument that is not known.
std::string toJson(const Result &result);
/// The same as values, to be part of a larger file. Bytes that are no UTF-8 are kept.
nlohmann::ordered_json toValue(const Result &result, const Instrument &instrument, const Profile &profile);
nlohmann::ordered_json toValue(const Result &result);

/// Bytes of a saved result: more than 20,000 answers with their times.
constexpr std::size_t LargestResult = std::size_t{1024} * 1024;

/// Reads a saved result of at most LargestResult bytes, or a plain object {"a01": 5, "a02": null} of answers
/// by item id (null: skipped), which names no instrument; the answers keep their order. Errors, with the line
/// and the JSON pointer as place: an unknown format, a newer version, an answer that is no whole number.
/// Whether the answers fit an instrument is checked by checkAnswers().
base::Result<Result> parseResult(std::string_view json);
/// The same of an object within a larger file. Every mistake is reported to `fields`; the result is not to be
/// used then.
Result readResult(base::JsonObjectReader &fields);

/// The answers to unknown items, and those that are neither within the bounds nor a code for a missing
/// answer; the place is the JSON pointer in the file that parseResult() read, the line is 0.
/// Session::resumed() drops such answers silently.
base::Mistakes checkAnswers(const Result &result, const Instrument &instrument);

} // namespace quiz
