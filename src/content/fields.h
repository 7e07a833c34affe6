#pragma once

#include "content/object_reader.h"
#include "content/values.h"

#include <set>
#include <string>
#include <vector>

namespace content {

/// Ids name things for good: their letters are checked, and that each stands once in its file.
class Ids
{
public:
    std::string read(ObjectReader &reader);

private:
    std::set<std::string> m_seen;
};

/// A text that is told to two who may not share the language they think in, or that follows a text of either
/// language: here one language is none.
base::Localized readBoth(ObjectReader &reader);
base::Localized readBoth(ObjectReader &reader, std::string_view key);

/// The fields that articles and practices share.
SpeaksTo readSpeaksTo(ObjectReader &reader);
/// A list of slugs that must be there; it may be empty.
std::vector<std::string> readSlugs(ObjectReader &reader, std::string_view key);
/// "2026-11".
std::string readReviewed(ObjectReader &reader);

std::vector<Phrase> readPhrases(ObjectReader &reader);

} // namespace content
