#pragma once

#include <ostream>

namespace compiler {

/// The author's tool: `attune-content check DIR [--json]` and `attune-content build DIR --output FILE`. Data
/// goes to `out`, problems and messages to `err`. Returns the exit code: 0 done, 1 the content has errors, 2
/// wrong usage, 3 a file that cannot be read or written.
int run(int argc, const char *const *argv, std::ostream &out, std::ostream &err);

} // namespace compiler
