#pragma once

#include "base/error.h"
#include "base/language.h"
#include "quiz/json_fields.h"
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
/// by item id (null: skipped), which names no instrument. Refuses an unknown format, a newer version, an
/// answer that is no whole number; the place is a JSON pointer. Whether the answers fit an instrument is for
/// checkAnswers() to say.
base::Result<Result> parseResult(std::string_view json);
/// The same of a value that stands at the JSON pointer `place` of a larger file. Every mistake is added to
/// `mistakes` with its pointer in that file; what is read then is of no use.
Result readResult(const nlohmann::json &value, const std::string &place, Mistakes &mistakes);

/// Answers to unknown items, and answers that are neither within the bounds nor a code for a missing answer;
/// the place is the item. Without this check a session drops them.
std::vector<base::Error> checkAnswers(const Result &result, const Instrument &instrument);

} // namespace quiz
