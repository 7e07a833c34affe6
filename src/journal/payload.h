#pragma once

#include "journal/journal.h"

#include <optional>
#include <string>
#include <string_view>

/// The private part of each record of the journal: one JSON object, so that it could be encrypted as a whole.
/// The functions that read give an empty value where the text is no such object.
namespace journal {

/// "partner", "other" or "general", as the journal and its files name whom a test is about.
std::string_view code(About::Kind kind);
std::optional<About::Kind> aboutKindFromCode(std::string_view code);

/// Without the id and the times, which are columns:
/// {"about":{"kind":"partner","name":""},"given":[{"answer":5,"instrument":"attachment","item":"a01",
/// "milliseconds":2100}],"language":"en","parts":[{"form":"full","hash":"...","instrument":"attachment",
/// "version":"1.0.0"}]}
std::string sittingPayload(const Sitting &sitting);
std::optional<Sitting> sittingFromPayload(std::string_view payload);

/// {"reply":"very-much"}
std::string replyPayload(Reply reply);
std::optional<Reply> replyFromPayload(std::string_view payload);

/// {"place":0.25}
std::string placePayload(double place);
std::optional<double> placeFromPayload(std::string_view payload);

/// {"text":"..."}
std::string wordingPayload(std::string_view text);
std::optional<std::string> wordingFromPayload(std::string_view payload);

/// Without the slug, which is a column:
/// {"note":"We laughed.","state":"done","week":2}
std::string playbookPayload(const PlaybookEntry &entry);
std::optional<PlaybookEntry> playbookFromPayload(std::string_view payload);

/// The JSON of quiz::toJson().
std::string partnerPayload(const quiz::SharedProfile &profile);
std::optional<quiz::SharedProfile> partnerFromPayload(std::string_view payload);

} // namespace journal
