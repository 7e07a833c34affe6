#pragma once

#include "base/error.h"
#include "base/language.h"
#include "quiz/session.h"
#include "quiz/shared_profile.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace store {

/// Whom a test is about.
struct About
{
    enum class Kind { Partner, Other, General };
    Kind kind = Kind::Partner;
    /// The reader's own name for them; empty for the partner without a name and in general.
    std::string name;

    bool operator==(const About &) const = default;
};

/// One instrument of a sitting, as it was when it was answered.
struct SittingPart
{
    std::string instrument;
    std::string version;
    std::string hash;
    std::string form;

    bool operator==(const SittingPart &) const = default;
};

/// A test that was begun: what was answered, and when.
struct Sitting
{
    std::int64_t id = 0;
    std::vector<SittingPart> parts;
    base::Language language = base::Language::English;
    About about;
    /// ISO 8601, UTC.
    std::string startedAt;
    /// Empty while it is unfinished.
    std::string finishedAt;
    /// In the order of first answering.
    std::vector<quiz::Given> given;
};

enum class Reply { VeryMuch, Partly, NotForMe };

/// Where the reader was in an article.
struct ReadingPlace
{
    std::string slug;
    /// 0 at the top to 1 at the end.
    double place = 0;
    std::string openedAt;
};

enum class BookmarkKind { Article, Phrase };

struct Bookmark
{
    BookmarkKind kind = BookmarkKind::Article;
    std::string id;
    std::string addedAt;
};

/// A practice of the reader's playbook, or one that was in it and of which something is remembered.
struct PlaybookEntry
{
    enum class State { Open, Tried, Done, NotForMe };

    std::string slug;
    /// From 1; 0: in no week at present.
    int week = 0;
    State state = State::Open;
    std::string note = {};

    bool operator==(const PlaybookEntry &) const = default;
};

/// A profile that somebody gave to the reader.
struct PartnerProfile
{
    std::int64_t id = 0;
    quiz::SharedProfile profile;
    std::string keptAt;

    bool operator==(const PartnerProfile &) const = default;
};

/// A test that the reader brought along.
struct OwnInstrument
{
    std::string id;
    /// As it was read from their file.
    std::string definition;

    bool operator==(const OwnInstrument &) const = default;
};

/// The reader's own file cannot be used as it is. The sentence says what is wrong and the way out.
class JournalError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The reader's own data: one SQLite file in a folder that only they can open. Every call is one transaction
/// that is on the disk when it returns (synchronous=FULL). What they wrote or answered is kept as one payload
/// per record, so that it can be sealed as a whole. Times are passed in as ISO 8601 UTC. Several processes
/// may use one journal: a call waits up to ten seconds for another's. Throws JournalError for a corrupt or
/// newer file (nothing is changed then), SQLite::Exception or std::filesystem::filesystem_error for a full or
/// read-only disk.
class Journal
{
public:
    /// Opens or creates `folder`/journal.sqlite; the folder gets mode 0700, the file 0600. An older file is
    /// copied to journal-before-vN.sqlite and then migrated one version at a time. An empty file counts as
    /// new.
    explicit Journal(const std::filesystem::path &folder);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    const std::filesystem::path &file() const;

    /// Its id, which no other sitting of this journal had or will have.
    std::int64_t beginSitting(const Sitting &sitting);
    /// Replaces what was given for the same item. This, takeBack() and finishSitting() throw JournalError
    /// where the sitting is gone: another window of the program may have removed it. The first two do so,
    /// too, where it is finished.
    void give(std::int64_t sitting, const quiz::Given &given);
    /// Undo: the item counts as not seen.
    void takeBack(std::int64_t sitting, std::string_view instrument, std::string_view item);
    void finishSitting(std::int64_t sitting, std::string_view finishedAt);
    /// Does nothing where it is gone already.
    void removeSitting(std::int64_t sitting);
    /// Puts a removed sitting back under a new id, which is returned.
    std::int64_t restoreSitting(const Sitting &sitting);
    /// Adds all of them, or none where one cannot be written: one transaction. Their new ids, in the same
    /// order.
    base::Result<std::vector<std::int64_t>> addSittings(const std::vector<Sitting> &sittings);
    /// The latest unfinished one.
    std::optional<Sitting> unfinishedSitting() const;
    /// All of them, latest first: a test may be begun while another one waits.
    std::vector<Sitting> unfinishedSittings() const;
    std::optional<Sitting> sitting(std::int64_t id) const;
    /// Finished ones, latest first.
    std::vector<Sitting> finishedSittings() const;

    void setReply(std::string_view slug, std::optional<Reply> reply);
    std::optional<Reply> reply(std::string_view slug) const;
    /// By slug.
    std::vector<std::pair<std::string, Reply>> replies() const;

    /// Setting it again keeps the time it was first set.
    void setBookmark(BookmarkKind kind, std::string_view id, bool isSet, std::string_view now);
    bool isBookmarked(BookmarkKind kind, std::string_view id) const;
    /// Latest first.
    std::vector<Bookmark> bookmarks() const;

    void setReadingPlace(const ReadingPlace &place);
    std::optional<ReadingPlace> readingPlace(std::string_view slug) const;
    /// Latest first.
    std::vector<ReadingPlace> readingPlaces() const;

    /// The reader's own wording of a phrase; an empty text removes it.
    void setOwnWording(std::string_view phrase, std::string_view language, std::string_view text);
    std::optional<std::string> ownWording(std::string_view phrase, std::string_view language) const;

    /// In the order they were set.
    std::vector<PlaybookEntry> playbook() const;
    /// Replaces the whole playbook. A slug must not stand in it twice.
    void setPlaybook(const std::vector<PlaybookEntry> &entries);
    /// Replaces the entry with this slug in its place; where there is none, it is the last one then.
    void setPlaybookEntry(const PlaybookEntry &entry);

    /// Also puts a removed one back. Returns its id, which no other of this journal had or will have.
    std::int64_t keepPartner(const PartnerProfile &partner);
    /// Does nothing where it is gone already.
    void removePartner(std::int64_t id);
    /// Latest kept first.
    std::vector<PartnerProfile> partners() const;

    /// Replaces the one of that id.
    void keepInstrument(const OwnInstrument &instrument);
    /// Does nothing where it is gone already.
    void removeInstrument(std::string_view id);
    /// By id.
    std::vector<OwnInstrument> ownInstruments() const;

private:
    /// Reads, edits and writes one sitting in one transaction.
    void change(std::int64_t id, const std::function<void(Sitting &)> &edit);

    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_database;
};

/// $XDG_DATA_HOME/attune, or ~/.local/share/attune.
std::filesystem::path defaultJournalFolder();

} // namespace store
