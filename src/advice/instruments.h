#pragma once

#include "journal/journal.h"
#include "quiz/instrument.h"

#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace advice {

/// The value of "part_of" in the instruments of the relationship test.
constexpr std::string_view RelationshipTest = "relationship";

/// The id of the test an instrument belongs to: RelationshipTest, or its own id.
std::string testOf(const quiz::Instrument &instrument);

/// The instruments of the library and the reader's own, in this order. Definitions that cannot be read are
/// left out.
std::vector<quiz::Instrument> presentInstruments(const std::vector<std::string> &bundled,
                                                 const std::vector<journal::OwnInstrument> &own);

/// The instruments of `definitions`, pairs of hash and definition, whose hash none of `present` has.
std::vector<quiz::Instrument>
earlierInstruments(const std::vector<std::pair<std::string, std::string>> &definitions,
                   const std::vector<quiz::Instrument> &present);

/// Reads a definition of the reader's: the instrument, with isOwn set, or every mistake in it. Its id must
/// not be that of an instrument of the library, which are those of `present` without isOwn.
std::expected<quiz::Instrument, base::Mistakes>
readOwnInstrument(std::string_view definition, const std::vector<quiz::Instrument> &present);

/// Every known definition. Both lists must outlive this and all pointers that it returns.
struct Instruments
{
    const std::vector<quiz::Instrument> &present;
    /// Definitions of sittings that are of an earlier version or no longer present.
    const std::vector<quiz::Instrument> &earlier;

    /// The definition that a part of a sitting was answered with; null where it is not known. For a part
    /// without a hash, the present one.
    const quiz::Instrument *find(const journal::SittingPart &part) const;
    /// The id of the test of a sitting, see advice::testOf(); empty where none of its instruments is known.
    std::string testOf(const journal::Sitting &sitting) const;
};

} // namespace advice
