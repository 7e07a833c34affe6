#pragma once

#include "base/error.h"
#include "base/language.h"
#include "quiz/session.h"
#include "quiz/shared_profile.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace journal {

/// The person whom the answers of a test are about.
struct About
{
    enum class Kind { Partner, Other, General };
    Kind kind = Kind::Partner;
    /// The reader's own name for them; empty for the partner without a name and in general.
    std::string name;

    bool operator==(const About &) const = default;
};

/// The instrument and form of one part of a sitting, as they were when it was answered.
struct SittingPart
{
    /// Id.
    std::string instrument;
    std::string version;
    std::string hash;
    std::string form;

    bool operator==(const SittingPart &) const = default;
};

/// One administration of a test, finished or not.
struct Sitting
{
    /// 0 in one that is not in a journal.
    std::int64_t id = 0;
    std::vector<SittingPart> parts;
    base::Language language = base::Language::English;
    About about;
    /// ISO 8601, UTC.
    std::string startedAt;
    /// Empty while it is unfinished.
    std::string finishedAt;
    /// In the order of first answering.
    std::vector<quiz::Response> responses;
};

/// How much the reader says an article applies to them.
enum class Reply { VeryMuch, Partly, NotForMe };

/// How far the reader has read in an article.
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

/// A practice in the reader's plan (the playbook), or one that was in it and has a state or a note.
struct PlaybookEntry
{
    enum class State { Open, Tried, Done, NotForMe };

    std::string slug;
    /// From 1; 0: not in the plan at present.
    int week = 0;
    State state = State::Open;
    std::string note = {};

    bool operator==(const PlaybookEntry &) const = default;
};

/// A profile that another person shared with the reader.
struct PartnerProfile
{
    std::int64_t id = 0;
    quiz::SharedProfile profile;
    std::string keptAt;

    bool operator==(const PartnerProfile &) const = default;
};

/// An instrument that the reader added.
struct OwnInstrument
{
    std::string id;
    /// As it was read from their file.
    std::string definition;

    bool operator==(const OwnInstrument &) const = default;
};

/// A record that cannot be read. It stays in the journal: before a new one replaces it, it is moved to a
/// table of its own.
struct DamagedRecord
{
    /// The table: "sitting", "reply", "reading_place", "own_wording", "playbook", "partner", "instrument" or
    /// "definition".
    std::string table;
    /// Its id or slug.
    std::string key;

    auto operator<=>(const DamagedRecord &) const = default;
};

/// The journal cannot be opened. The sentence says what is wrong and what can be done.
class JournalError : public std::runtime_error
{
public:
    explicit JournalError(base::Error error)
        : std::runtime_error(error.sentence)
        , m_error(std::move(error))
    {
    }

    const base::Error &error() const { return m_error; }

private:
    base::Error m_error;
};

/// SQLite's busy timeout: how long a call waits for another process that writes the journal.
constexpr int BusyTimeoutMilliseconds = 10000;

/// The reader's own data: one SQLite file in a folder that only they can open. Every call is one transaction
/// (removeEmptySittings() one per sitting) that is on the disk when it returns (synchronous=EXTRA: the folder
/// too). What they wrote or answered is one payload per record, so that it could be encrypted as a whole.
/// Times are passed in as ISO 8601 in UTC. Several processes may use one journal: a call waits for another's.
/// In one process it is for one thread.
///
/// A call that fails returns the reason, with nothing changed; it may be made again. In a read-only journal
/// every write fails with Reason::ReadOnly. A record that cannot be read is left out of what a call returns
/// and listed by damagedRecords().
class Journal
{
public:
    /// ReadOnly: a copy in memory of what the file held when it was opened. Temporary: in memory without a
    /// file.
    enum class Access { ReadWrite, ReadOnly, Temporary };

    /// Opens or creates `folder`/journal.sqlite; a folder that is created gets mode 0700, the file 0600. An
    /// older file is copied to journal-before-vN.sqlite and then migrated one version at a time. A file that
    /// can be read but not written is opened read-only. Throws JournalError for a damaged, empty, foreign or
    /// newer file (nothing is changed then) and where it cannot be created.
    explicit Journal(const std::filesystem::path &folder,
                     int busyTimeoutMilliseconds = BusyTimeoutMilliseconds);
    /// A journal in memory, for one in the folder `instead` that could not be opened.
    static Journal temporary(const std::filesystem::path &instead);
    ~Journal();
    Journal(Journal &&other) noexcept;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Moves a journal that cannot be opened, and what SQLite keeps beside it, to the first free name of the
    /// form journal-set-aside-N.sqlite in the same folder, which is returned.
    static base::Result<std::filesystem::path> putAside(const std::filesystem::path &folder);

    const std::filesystem::path &file() const;
    Access access() const { return m_access; }
    /// Not negative; 0: do not wait.
    void setBusyTimeout(int milliseconds);
    /// Whether another process changed the journal since the last call; false where that cannot be found out.
    bool hasChangedOutside();
    /// Opens the file again, for one that was replaced or was read-only. Where that fails, everything stays
    /// as it was.
    base::Result<void> reopen();
    /// Writes the journal as this object has it to its file again, for one that was removed. A file that is
    /// there is opened instead.
    base::Result<void> restoreFile();
    /// The damaged records that were found so far and those that were moved to their table, sorted.
    std::vector<DamagedRecord> damagedRecords() const;

    /// Adds it as unfinished. Returns its id, which no other sitting of this journal had or will have.
    base::Result<std::int64_t> beginSitting(const Sitting &sitting);
    /// Replaces an earlier response to the same item. This, withdrawResponse() and finishSitting() fail with
    /// Reason::Gone where the sitting is no longer there: another window of the program may have removed it.
    /// The first two also fail with it where the sitting is finished.
    base::Result<void> recordResponse(std::int64_t sitting, const quiz::Response &response);
    /// Removes a response, so that the item counts as not seen; does nothing where there is none.
    base::Result<void> withdrawResponse(std::int64_t sitting, std::string_view instrument,
                                        std::string_view item);
    base::Result<void> finishSitting(std::int64_t sitting, std::string_view finishedAt);
    /// Does nothing where it is not there.
    base::Result<void> removeSitting(std::int64_t sitting);
    /// Removes the unfinished ones in which nothing was answered or skipped.
    base::Result<void> removeEmptySittings();
    /// Adds a removed sitting again under a new id, which is returned.
    base::Result<std::int64_t> restoreSitting(const Sitting &sitting);
    /// All of them or none, in one transaction; their new ids, in order.
    base::Result<std::vector<std::int64_t>> addSittings(const std::vector<Sitting> &sittings);
    /// Latest first. There may be several, because a test can be begun before another is finished.
    base::Result<std::vector<Sitting>> unfinishedSittings() const;
    base::Result<std::optional<Sitting>> sitting(std::int64_t id) const;
    /// Finished ones, latest first; those whose time cannot be read are the last.
    base::Result<std::vector<Sitting>> finishedSittings() const;

    base::Result<bool> hasSittings() const;

    /// Keeps the definition of an instrument under its hash, so that sittings can be scored after it changed;
    /// one that is there stays.
    base::Result<void> keepDefinition(std::string_view hash, std::string_view definition);
    /// Hash and definition, by hash.
    base::Result<std::vector<std::pair<std::string, std::string>>> definitions() const;

    /// An empty reply removes it.
    base::Result<void> setReply(std::string_view slug, std::optional<Reply> reply);
    base::Result<std::optional<Reply>> reply(std::string_view slug) const;
    /// By slug.
    base::Result<std::vector<std::pair<std::string, Reply>>> replies() const;

    /// A bookmark that is set again keeps its time.
    base::Result<void> setBookmark(BookmarkKind kind, std::string_view id, bool isSet, std::string_view now);
    base::Result<bool> isBookmarked(BookmarkKind kind, std::string_view id) const;
    /// Latest first.
    base::Result<std::vector<Bookmark>> bookmarks() const;

    /// `place` is clamped to 0..1.
    base::Result<void> setReadingPlace(const ReadingPlace &place);
    base::Result<std::optional<ReadingPlace>> readingPlace(std::string_view slug) const;
    /// Latest first.
    base::Result<std::vector<ReadingPlace>> readingPlaces() const;

    /// The reader's own wording of a phrase; an empty text removes it. `before` is the text that the reader
    /// saw when they began to change it: what another window wrote meanwhile is merged (see mergedText()).
    /// Returns the text that is kept now.
    base::Result<std::string> setOwnWording(std::string_view phrase, std::string_view language,
                                            std::string_view before, std::string_view text);
    base::Result<std::optional<std::string>> ownWording(std::string_view phrase,
                                                        std::string_view language) const;
    /// All of them, by phrase and code of the language.
    base::Result<std::map<std::pair<std::string, std::string>, std::string>> ownWordings() const;

    /// In the order they were set.
    base::Result<std::vector<PlaybookEntry>> playbook() const;
    /// Reads the whole playbook, lets `edit` change it and writes it, in one transaction. A slug must not
    /// stand in it twice.
    base::Result<void> changePlaybook(const std::function<void(std::vector<PlaybookEntry> &)> &edit);
    /// Sets the state of the entry with this slug; where there is none, one is added at the end.
    base::Result<void> setPracticeState(std::string_view slug, PlaybookEntry::State state);
    /// The same for the note, which is merged as in setOwnWording(). Returns the note that is kept now.
    base::Result<std::string> setPracticeNote(std::string_view slug, std::string_view before,
                                              std::string_view note);

    /// Adds it, also a removed one again. Returns its id, which no other of this journal had or will have.
    base::Result<std::int64_t> keepPartner(const PartnerProfile &partner);
    /// Does nothing where it is not there.
    base::Result<void> removePartner(std::int64_t id);
    /// Latest kept first.
    base::Result<std::vector<PartnerProfile>> partners() const;

    /// Replaces the one of that id.
    base::Result<void> keepInstrument(const OwnInstrument &instrument);
    /// Does nothing where it is not there.
    base::Result<void> removeInstrument(std::string_view id);
    /// By id.
    base::Result<std::vector<OwnInstrument>> ownInstruments() const;

private:
    Journal(std::filesystem::path file, std::unique_ptr<SQLite::Database> database, Access access);
    void open();
    template <typename Act>
    auto attempt(Act act) const;
    /// As attempt(), in one transaction. Fails where the journal is read-only.
    template <typename Act>
    auto write(Act act);
    /// Reads, edits and writes one sitting in one transaction.
    base::Result<void> change(std::int64_t id, const std::function<void(Sitting &)> &edit);
    std::int64_t insert(const Sitting &sitting);
    std::optional<Sitting> findSitting(std::int64_t id) const;
    /// All rows of a statement that selects id, started_at, finished_at and payload.
    std::vector<Sitting> readSittings(SQLite::Statement &select) const;
    std::vector<PlaybookEntry> readPlaybook() const;
    void writePlaybookEntry(const PlaybookEntry &entry);
    /// Lists a record that cannot be read.
    void noteDamaged(std::string_view table, std::string key) const;
    /// Copies the payload of a damaged record to the table of those; `key` is its id or slug.
    void setAside(std::string_view table, std::string_view key, const std::string &payload);

    std::filesystem::path m_file;
    int m_busyTimeout = BusyTimeoutMilliseconds;
    Access m_access = Access::ReadWrite;
    std::unique_ptr<SQLite::Database> m_database;
    int m_version = 0;
    mutable std::set<DamagedRecord> m_damaged;
};

/// Merges two changes of the text `before`: `mine` where `theirs` is `before` or empty, `theirs` where it is
/// `mine` or `mine` is empty. Else `theirs` with `mine` in place of the lines of `before`, or below it where
/// those are no longer in it.
std::string mergedText(std::string_view before, std::string_view theirs, std::string_view mine);

/// $XDG_DATA_HOME/attune, or ~/.local/share/attune. Throws std::runtime_error where the account has no home.
std::filesystem::path defaultJournalFolder();

} // namespace journal
