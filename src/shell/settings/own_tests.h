#pragma once

#include "shell/environment.h"

#include <expected>
#include <string_view>

/// Tests that the reader brought along: definitions kept in the journal, beside those of the library.
namespace shell {

/// Those of the library and then the reader's own, which come last. A definition that this program cannot
/// read any more is left out.
std::vector<quiz::Instrument> readInstruments(const store::Library &library, const store::Journal &journal);

/// What a file defines; a mistake also where `instruments` has a test of that id that is not the reader's.
std::expected<quiz::Instrument, std::vector<base::Error>>
readOwnTest(std::string_view definition, const std::vector<quiz::Instrument> &instruments);

} // namespace shell
