#pragma once

#include "shell/environment.h"

#include <vector>

/// The definitions of tests that the journal keeps.
namespace shell {

/// The instruments of the library and the reader's own.
std::vector<quiz::Instrument> readInstruments(const Environment &environment);

/// Definitions that sittings of the journal were answered with and that are not among environment.instruments
/// as they are now.
std::vector<quiz::Instrument> readEarlierInstruments(const Environment &environment);

/// Keeps a definition in the journal, so that what is answered with it can be scored when the library has a
/// later one.
void keepDefinition(const Environment &environment, const quiz::Instrument &instrument);

/// The same for all present ones where the journal holds anything that may have been answered with them.
void keepDefinitions(const Environment &environment);

} // namespace shell
