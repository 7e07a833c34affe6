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
    base::Language language = base::Language::English;
    /// ISO 8601, UTC; empty where unknown.
    std::string finishedAt;
    std::vector<Response> responses;
};

/// With the scores of `profile`, which readers may recompute and which are never trusted when read back.
/// Bytes that are no UTF-8 become U+FFFD: what an old file brought in must not keep anything from leaving.
std::string toJson(const Result &result, const Instrument &instrument, const Profile &profile);
/// Without scores, for an instrument that is not known.
std::string toJson(const Result &result);
/// The same as values, to be part of a larger file. Their texts are as they were, UTF-8 or not.
nlohmann::ordered_json toValue(const Result &result, const Instrument &instrument, const Profile &profile);
nlohmann::ordered_json toValue(const Result &result);

/// Bytes of a saved result: more than 20,000 answers with their times.
constexpr std::size_t LargestResult = std::size_t{1024} * 1024;

/// Reads a saved result of at most LargestResult bytes, or a plain object {"a01": 5, "a02": null} of answers
/// by item id (null: skipped), which names no instrument; the answers keep their order. Refuses an unknown
/// format, a newer version, an answer that is no whole number, with the line and the JSON pointer as place.
/// Whether the answers fit an instrument is for checkAnswers() to say.
base::Result<Result> parseResult(std::string_view json);
/// The same of an object within a larger file. Every mistake is reported to `fields`; what is read then is of
/// no use.
Result readResult(base::JsonObjectReader &fields);

/// Answers to unknown items, and answers that are neither within the bounds nor a code for a missing answer;
/// the place is the JSON pointer in the file that parseResult() read, without the line. Without this check a
/// session drops them.
base::Mistakes checkAnswers(const Result &result, const Instrument &instrument);

} // namespace quiz
