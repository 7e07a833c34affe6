#pragma once

#include "content/asks.h"
#include "content/authored_json.h"
#include "content/values.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace content {

/// Reads ids, which never change once they are published: checks their letters, and that each stands once in
/// its file.
class Ids
{
public:
    std::string read(base::JsonObjectReader &reader);

private:
    std::set<std::string> m_seen;
};

/// {"en": "...", "zh": "..."}; a missing zh is a warning.
base::Localized readLocalized(base::JsonObjectReader &reader, std::string_view key,
                              const ProblemList &problems);
/// The same for texts that need both languages, because both partners read them or because they accompany
/// texts of either language: a missing one is an error.
base::Localized readBoth(base::JsonObjectReader &reader);
base::Localized readBoth(base::JsonObjectReader &reader, std::string_view key);

/// Texts without blanks and duplicates, which are errors; the list may be empty.
std::vector<std::string> readTexts(base::JsonObjectReader &reader, std::string_view key);
std::vector<std::string> readOptionalTexts(base::JsonObjectReader &reader, std::string_view key);
/// {"en": [...], "zh": [...]}, both lists of texts without blanks and duplicates.
LocalizedTexts readLocalizedTexts(base::JsonObjectReader &reader, std::string_view key);
/// The fields that articles and practices share.
SpeaksTo readSpeaksTo(base::JsonObjectReader &reader);
/// A list of slugs that must be there; it may be empty.
std::vector<std::string> readSlugs(base::JsonObjectReader &reader, std::string_view key);
/// "2026-11".
std::string readReviewed(base::JsonObjectReader &reader);

/// Empty where it is absent.
std::optional<Tonight> readTonight(base::JsonObjectReader &reader);
std::vector<Phrase> readPhrases(base::JsonObjectReader &reader);

} // namespace content
