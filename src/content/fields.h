#pragma once

#include "content/object_reader.h"
#include "content/values.h"

#include <string>
#include <vector>

namespace content {

/// The fields that articles and practices share.
SpeaksTo readSpeaksTo(ObjectReader &reader);
/// A list of slugs that must be there; it may be empty.
std::vector<std::string> readSlugs(ObjectReader &reader, std::string_view key);
/// "2026-11".
std::string readReviewed(ObjectReader &reader);

std::vector<Phrase> readPhrases(ObjectReader &reader);

} // namespace content
