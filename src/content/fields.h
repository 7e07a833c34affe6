#pragma once

#include "content/authored_json.h"
#include "content/values.h"

#include <set>
#include <string>
#include <vector>

namespace content {

/// Ids name things for good: their letters are checked, and that each stands once in its file.
class Ids
{
public:
    std::string read(base::JsonObjectReader &reader);

private:
    std::set<std::string> m_seen;
};

/// {"en": "...", "zh": "..."}, of which zh may be missing: that is a warning.
base::Localized readLocalized(base::JsonObjectReader &reader, std::string_view key,
                              const ProblemList &problems);
/// A text that is told to two who may not share the language they think in, or that follows a text of either
/// language: here one language is none.
base::Localized readBoth(base::JsonObjectReader &reader);
base::Localized readBoth(base::JsonObjectReader &reader, std::string_view key);

/// Texts of which each is there once and not blank; there may be none.
std::vector<std::string> readTexts(base::JsonObjectReader &reader, std::string_view key);
std::vector<std::string> readOptionalTexts(base::JsonObjectReader &reader, std::string_view key);
/// The fields that articles and practices share.
SpeaksTo readSpeaksTo(base::JsonObjectReader &reader);
/// A list of slugs that must be there; it may be empty.
std::vector<std::string> readSlugs(base::JsonObjectReader &reader, std::string_view key);
/// "2026-11".
std::string readReviewed(base::JsonObjectReader &reader);

std::vector<Phrase> readPhrases(base::JsonObjectReader &reader);

} // namespace content
