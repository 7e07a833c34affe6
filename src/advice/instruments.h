#pragma once

#include "journal/journal.h"
#include "quiz/instrument.h"

#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace advice {

/// What an instrument names in "part_of" to be taken as a part of the relationship test.
constexpr std::string_view RelationshipTest = "relationship";

/// The id of the test an instrument belongs to: RelationshipTest, or its own id.
std::string testOf(const quiz::Instrument &instrument);

/// The instruments of the library and the reader's own, in this order. A definition that cannot be read (any
/// more) is left out.
std::vector<quiz::Instrument> presentInstruments(const std::vector<std::string> &bundled,
                                                 const std::vector<journal::OwnInstrument> &own);

/// Those of `definitions`, pairs of hash and definition, whose hash none of `present` has.
std::vector<quiz::Instrument>
earlierInstruments(const std::vector<std::pair<std::string, std::string>> &definitions,
                   const std::vector<quiz::Instrument> &present);

/// A definition of the reader's, checked: every mistake, or the instrument, marked as their own. Its id must
/// not be one of the library's, which are those of `present` that are not the reader's own.
std::expected<quiz::Instrument, base::Mistakes>
readOwnInstrument(std::string_view definition, const std::vector<quiz::Instrument> &present);

/// Every definition that is known; both lists must outlive this.
struct Instruments
{
    const std::vector<quiz::Instrument> &present;
    /// Definitions that sittings were answered with and that have a later version, or none, now.
    const std::vector<quiz::Instrument> &earlier;

    /// The definition a part of a sitting was answered with; null where it is not known (any more). A part
    /// without a hash is of the present one.
    const quiz::Instrument *find(const journal::SittingPart &part) const;
    /// The test of a sitting; empty where none of its instruments is known.
    std::string testOf(const journal::Sitting &sitting) const;
};

} // namespace advice
