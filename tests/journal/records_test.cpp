#include "catch.hpp"
#include "checked_journal.h"
#include "journal/records.h"
#include "temporary_folder.h"

using journal::RecordKind;
using journal::Records;

namespace {

journal::Sitting sitting(const std::string &finishedAt = {})
{
    journal::Sitting result;
    result.parts = {{"talking", "1", "hash", "full"}};
    result.startedAt = "2026-11-20T20:00:00Z";
    result.finishedAt = finishedAt;
    result.responses = {{"talking", "a1", 2, 100}};
    return result;
}

Records read(CheckedJournal &journal)
{
    Records records;
    readRecords(records, journal.real(), journal::AllRecords);
    REQUIRE(records.unread.empty());
    return records;
}

} // namespace

TEST_CASE("records hold what the journal holds")
{
    const TemporaryFolder folder;
    CheckedJournal journal(folder.path());
    const auto finished = journal.restoreSitting(sitting("2026-11-20T21:00:00Z"));
    const auto open = journal.restoreSitting(sitting());
    journal.setReply("a-page", journal::Reply::Partly);
    journal.setBookmark(journal::BookmarkKind::Phrase, "a-phrase", true, "2026-11-20T22:00:00Z");
    journal.setReadingPlace({"a-page", 0.5, "2026-11-20T22:00:00Z"});
    REQUIRE(journal.real().setOwnWording("a-phrase", "en", "", "my words"));

    const auto records = read(journal);
    CHECK(records.hasSittings());
    CHECK(records.sitting(finished)->finishedAt == "2026-11-20T21:00:00Z");
    CHECK(records.sitting(open)->finishedAt.empty());
    CHECK_FALSE(records.sitting(open + 1));
    CHECK(records.reply("a-page") == journal::Reply::Partly);
    CHECK_FALSE(records.reply("another"));
    CHECK(records.isBookmarked(journal::BookmarkKind::Phrase, "a-phrase"));
    CHECK_FALSE(records.isBookmarked(journal::BookmarkKind::Article, "a-phrase"));
    CHECK(records.readingPlace("a-page")->place == 0.5);
    CHECK(records.wording("a-phrase", base::Language::English) == "my words");
    CHECK(records.wording("a-phrase", base::Language::Chinese).empty());
    CHECK(records.file == journal.file());
}

TEST_CASE("only what is asked for is read anew, and a copy stays as it was")
{
    const TemporaryFolder folder;
    CheckedJournal journal(folder.path());
    auto records = read(journal);
    const auto before = records;
    journal.setReply("a-page", journal::Reply::Partly);
    journal.restoreSitting(sitting());
    readRecords(records, journal.real(), std::array{RecordKind::Replies});
    CHECK(records.reply("a-page") == journal::Reply::Partly);
    CHECK_FALSE(records.hasSittings());
    CHECK_FALSE(before.reply("a-page"));
}

TEST_CASE("what is expected of a write is what the write makes")
{
    const TemporaryFolder folder;
    CheckedJournal journal(folder.path());
    const auto open = journal.restoreSitting(sitting());
    journal.setReadingPlace({"a-page", 0.1, "2026-11-20T20:00:00Z"});
    journal.setReadingPlace({"b-page", 0.1, "2026-11-20T21:00:00Z"});
    auto expected = read(journal);
    expected.setReply("b-page", journal::Reply::NotForMe);
    expected.setReply("a-page", journal::Reply::Partly);
    expected.setReply("a-page", journal::Reply::VeryMuch);
    expected.setBookmark(journal::BookmarkKind::Article, "a-page", true, "2026-11-20T22:00:00Z");
    expected.setBookmark(journal::BookmarkKind::Phrase, "a-phrase", true, "2026-11-20T23:00:00Z");
    expected.setBookmark(journal::BookmarkKind::Article, "a-page", false, "2026-11-20T23:30:00Z");
    expected.setReadingPlace({"a-page", 0.7, "2026-11-20T23:00:00Z"});
    expected.setWording("a-phrase", base::Language::Chinese, "我的话");
    expected.recordResponse(open, {"talking", "a1", 5, 200});
    expected.recordResponse(open, {"talking", "a2", std::nullopt, 300});
    expected.recordResponse(open, {"talking", "a3", 1, 300});
    expected.withdrawResponse(open, "talking", "a3");
    expected.recordResponse(open + 1, {"talking", "a2", 1, 300});

    journal.setReply("b-page", journal::Reply::NotForMe);
    journal.setReply("a-page", journal::Reply::VeryMuch);
    journal.setBookmark(journal::BookmarkKind::Phrase, "a-phrase", true, "2026-11-20T23:00:00Z");
    journal.setReadingPlace({"a-page", 0.7, "2026-11-20T23:00:00Z"});
    REQUIRE(journal.real().setOwnWording("a-phrase", "zh", "", "我的话"));
    journal.recordResponse(open, {"talking", "a1", 5, 200});
    journal.recordResponse(open, {"talking", "a2", std::nullopt, 300});
    const auto made = read(journal);

    CHECK(*expected.replies == *made.replies);
    CHECK(expected.isBookmarked(journal::BookmarkKind::Phrase, "a-phrase"));
    CHECK(expected.bookmarks->size() == made.bookmarks->size());
    REQUIRE(expected.readingPlaces->size() == made.readingPlaces->size());
    CHECK(expected.readingPlaces->front().slug == made.readingPlaces->front().slug);
    CHECK(*expected.wordings == *made.wordings);
    CHECK(expected.unfinished->front().responses == made.unfinished->front().responses);

    expected.dropSitting(open);
    CHECK_FALSE(expected.hasSittings());
}
