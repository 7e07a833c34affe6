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
    Status status = Status::Scored;
    double score = 0;
    /// Not clipped, so that the error can be read from it; empty where too little was answered for one.
    std::optional<Interval> interval;

    /// Standard error of measurement; empty without an interval.
    std::optional<double> sem() const;

    bool operator==(const SharedScore &) const = default;
};

/// What one person gives to another of one sitting: scores with their intervals, never an answer or a time.
struct SharedProfile
{
    /// Id of the instrument.
    std::string instrument;
    std::string instrumentVersion;
    std::string instrumentHash;
    std::string form;
    /// As the person wants to be called here, at most 60 characters on one line; may be empty.
    std::string name;
    /// Of the sitting: an ISO date.
    std::string date;
    /// By the id of the scale; only scales with a score. Whoever shares may leave out others.
    std::map<std::string, SharedScore> scores;

    bool operator==(const SharedProfile &) const = default;
};

/// `profile` must be one of `instrument`, `date` an ISO date, or a moment of which the local date leaves.
/// A longer name is cut.
SharedProfile share(const Instrument &instrument, const Profile &profile, std::string_view name,
                    std::string_view date);

/// {"format": "attune-profile", "version": 1, ...}, for a file.
std::string toJson(const SharedProfile &profile);
/// The same as one word of letters, digits, "-" and "_" that begins with "ATTUNE1-", for pasting.
std::string toCode(const SharedProfile &profile);

/// What is wrong with a text that is no usable shared profile, for whoever says it in words of their own.
struct SharedProfileError
{
    enum class Reason {
        /// Nothing, or something else than a profile.
        Foreign,
        /// A saved result: it holds answers, which are nobody's to give away by mistake.
        Result,
        /// Written by a later program.
        Later,
        /// A code that lost or changed a letter.
        Changed,
        /// A profile with keys or scores that no program writes.
        Broken
    };

    Reason reason = Reason::Foreign;
    base::Error error;
};

/// Bytes of a profile or its code, white space included: a real one has less than 4 kB.
constexpr std::size_t LargestProfile = std::size_t{1024} * 1024;

/// Reads either, of at most LargestProfile bytes. White space anywhere in a code is passed over: messages
/// wrap. Refuses, with a sentence for whoever pasted it, anything else than a shared profile, one of a later
/// program, a code that lost or changed a letter, missing or unknown keys, and intervals that do not lie
/// around their score.
std::expected<SharedProfile, SharedProfileError> readSharedProfile(std::string_view text);
/// The same with the sentence alone.
base::Result<SharedProfile> parseSharedProfile(std::string_view text);

/// Why the profile cannot be shown with the scales of `instrument`: it is of another test or another version
/// of it, names a scale that is not there, or has a score that no answers make. Empty where it fits.
std::optional<base::Error> mismatch(const SharedProfile &profile, const Instrument &instrument);

} // namespace quiz
