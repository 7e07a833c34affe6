#pragma once

#include "base/json_object_reader.h"
#include "content/problem.h"

#include <functional>
#include <string_view>

namespace content {

using ReadObject = std::function<void(base::JsonObjectReader &)>;

/// Calls `read` with the object, and refuses the keys that it did not ask for. Every mistake is added to
/// `problems` as an error.
void readObject(const base::JsonValue &object, const ProblemList &problems, const ReadObject &read);

/// The same with each object of a file that is one list of objects; anything else in it is an error.
void readObjects(std::string_view json, const ProblemList &problems, const ReadObject &read);

} // namespace content
