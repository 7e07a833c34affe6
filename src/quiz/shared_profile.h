#pragma once

#include "base/error.h"
#include "quiz/profile.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace quiz {

/// One score as it is shared, rounded to three decimals.
struct SharedScore
{
    /// Never Status::None.
    Status status = Status::Scored;
    /// In points of the response scale.
    double score = 0;
    /// Not clipped, so that sem() can be computed from it; empty where the score has no SEM.
    std::optional<Interval> interval;

    /// Standard error of measurement, (high - low) / (2 * Z); empty without an interval.
    std::optional<double> sem() const;

    bool operator==(const SharedScore &) const = default;
};

/// What one person shares of one sitting: scores with their intervals, never an answer or a response time.
struct SharedProfile
{
    /// Id of the instrument.
    std::string instrument;
    std::string instrumentVersion;
    std::string instrumentHash;
    std::string form;
    /// The name the person chose for this, at most 60 characters on one line; may be empty.
    std::string name;
    /// Of the sitting, "2026-11-24".
    std::string date;
    /// By the id of the scale; only scales with a score, of which the person may leave out any.
    std::map<std::string, SharedScore> scores;

    bool operator==(const SharedProfile &) const = default;
};

/// `profile` must be one of `instrument`, `date` an ISO date, or a moment whose local date is taken (see
/// base::localDate()). Of the name control characters are left out and what is beyond 60 characters is cut.
SharedProfile share(const Instrument &instrument, const Profile &profile, std::string_view name,
                    std::string_view date);

/// {"format": "attune-profile", "version": 1, ...}, for a file.
std::string toJson(const SharedProfile &profile);
/// The same as one word of letters, digits, "-" and "_" that begins with "ATTUNE1-", for pasting.
std::string toCode(const SharedProfile &profile);

/// Why a text is no usable shared profile: the reason for callers with sentences of their own.
struct SharedProfileError
{
    enum class Reason {
        /// The text is empty or no profile.
        Foreign,
        /// A saved result. It holds answers, so it was probably sent by mistake.
        Result,
        /// Written by a later program.
        Later,
        /// A code in which a letter is missing or differs.
        Changed,
        /// Broken JSON, or a profile with wrong keys or values.
        Broken
    };

    Reason reason = Reason::Foreign;
    base::Error error;
};

/// Bytes of a profile or its code, white space included: a real one has less than 4 kB.
constexpr std::size_t LargestProfile = std::size_t{1024} * 1024;

/// Reads the JSON or the code of a profile, of at most LargestProfile bytes. White space anywhere in a code
/// is ignored, because messages wrap lines. The error's sentence is for the person who pasted the text.
/// Scores are checked against each other (an interval lies around its score), but not yet against an
/// instrument: see mismatch().
std::expected<SharedProfile, SharedProfileError> readSharedProfile(std::string_view text);
/// The same with the sentence alone.
base::Result<SharedProfile> parseSharedProfile(std::string_view text);

/// Why the profile cannot be shown with the scales of `instrument`: it is of another test or another version
/// of it, names an unknown scale, or has a score or SEM that no answers can give. Empty where it fits.
std::optional<base::Error> mismatch(const SharedProfile &profile, const Instrument &instrument);

} // namespace quiz
