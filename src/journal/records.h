#pragma once

#include "journal/journal.h"

#include <array>
#include <map>
#include <set>
#include <span>

namespace journal {

/// The kinds of records of a journal, which are read separately.
enum class RecordKind {
    FinishedSittings,
    UnfinishedSittings,
    Replies,
    Bookmarks,
    ReadingPlaces,
    Wordings,
    Playbook,
    Partners,
    Instruments,
    Definitions
};

inline constexpr std::array AllRecords{
    RecordKind::FinishedSittings, RecordKind::UnfinishedSittings, RecordKind::Replies,  RecordKind::Bookmarks,
    RecordKind::ReadingPlaces,    RecordKind::Wordings,           RecordKind::Playbook, RecordKind::Partners,
    RecordKind::Instruments,      RecordKind::Definitions};

/// A snapshot of everything in a journal. A copy shares the values, so it is cheap and may be read from any
/// thread. The pointers are never null; lists are in the order of the calls of Journal.
struct Records
{
    template <typename Value>
    using Shared = std::shared_ptr<const Value>;

    Records();

    Shared<std::vector<Sitting>> finished;
    Shared<std::vector<Sitting>> unfinished;
    Shared<std::vector<std::pair<std::string, Reply>>> replies;
    Shared<std::vector<Bookmark>> bookmarks;
    Shared<std::vector<ReadingPlace>> readingPlaces;
    /// By phrase and code of the language.
    Shared<std::map<std::pair<std::string, std::string>, std::string>> wordings;
    Shared<std::vector<PlaybookEntry>> playbook;
    Shared<std::vector<PartnerProfile>> partners;
    Shared<std::vector<OwnInstrument>> instruments;
    /// Hash and definition.
    Shared<std::vector<std::pair<std::string, std::string>>> definitions;

    /// The kinds that could not be read the last time, and the reason of the latest failure.
    std::set<RecordKind> unread = {};
    base::Error unreadReason = {};
    std::vector<DamagedRecord> damaged = {};
    Journal::Access access = Journal::Access::ReadWrite;
    std::filesystem::path file = {};

    bool hasSittings() const { return !finished->empty() || !unfinished->empty(); }
    bool isBookmarked(BookmarkKind kind, std::string_view id) const;
    std::optional<Reply> reply(std::string_view slug) const;
    std::optional<ReadingPlace> readingPlace(std::string_view slug) const;
    /// Empty where there is none.
    std::string wording(std::string_view phrase, base::Language language) const;
    /// Finished or not.
    std::optional<Sitting> sitting(std::int64_t id) const;

    // Change the snapshot as the calls of Journal of the same names change the journal.
    void setBookmark(BookmarkKind kind, std::string_view id, bool isSet, std::string_view now);
    void setReply(std::string_view slug, Reply reply);
    void setReadingPlace(const ReadingPlace &place);
    void setWording(std::string_view phrase, base::Language language, std::string_view text);
    /// Does nothing where there is no such unfinished sitting.
    void recordResponse(std::int64_t sitting, const quiz::Response &response);
    void withdrawResponse(std::int64_t sitting, std::string_view instrument, std::string_view item);
    /// Removes an unfinished sitting.
    void dropSitting(std::int64_t sitting);
};

/// Reads the given kinds again. A kind that cannot be read stays as it was and is added to `unread`.
void readRecords(Records &records, const Journal &journal, std::span<const RecordKind> kinds);

} // namespace journal
