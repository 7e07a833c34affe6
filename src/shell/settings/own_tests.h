#pragma once

#include "shell/environment.h"

#include <expected>
#include <string_view>
#include <vector>

namespace shell {

/// The instruments of the library and the reader's own, in this order. What cannot be read (any more) is left
/// out. Does not look at environment.instruments.
std::vector<quiz::Instrument> readInstruments(const Environment &environment);

/// Definitions that sittings of the journal were answered with and that are not among environment.instruments
/// as they are now.
std::vector<quiz::Instrument> earlierDefinitions(const Environment &environment);

/// Keeps a definition in the journal, so that what is answered with it can be scored when the library has a
/// later one.
void keepDefinition(const Environment &environment, const quiz::Instrument &instrument);

/// The same for all present ones where the journal holds anything that may have been answered with them.
void keepDefinitions(const Environment &environment);

/// A definition of the reader's, checked: every mistake, or the instrument. Its id must not be one of the
/// library's.
std::expected<quiz::Instrument, std::vector<base::Error>>
readOwnTest(std::string_view definition, const std::vector<quiz::Instrument> &instruments);

} // namespace shell
