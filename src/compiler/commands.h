#pragma once

#include <ostream>

namespace compiler {

/// The author's tool: `attune-content check DIR [--statistics] [--json]`, `attune-content build DIR --output
/// FILE` and `attune-content new SLUG --category ID [--content DIR]`. Data goes to `out`, problems and
/// messages to `err`. Returns the exit code: 0 done, 1 the content has errors or the article cannot be
/// created, 2 wrong usage, 3 a file that cannot be read or written. What is thrown is reported on `err`.
int run(int argc, const char *const *argv, std::ostream &out, std::ostream &err);

} // namespace compiler
