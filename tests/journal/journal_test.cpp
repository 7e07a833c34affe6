#include "catch.hpp"
#include "checked_journal.h"
#include "journal/files.h"
#include "journal/journal.h"
#include "journal/samples.h"
#include "temporary_folder.h"

#include <SQLiteCpp/Exception.h>

#include <limits>

using journal::BookmarkKind;
using Journal = CheckedJournal;
using journal::PlaybookEntry;
using journal::Reply;

namespace {

std::string idsOf(const std::vector<journal::Sitting> &sittings)
{
    std::string text;
    for (const auto &sitting : sittings)
        text += std::to_string(sitting.id) + " ";
    return text;
}

std::string idsOf(const std::vector<journal::Bookmark> &bookmarks)
{
    std::string text;
    for (const auto &bookmark : bookmarks)
        text += (bookmark.kind == BookmarkKind::Article ? "article:" : "phrase:") + bookmark.id + " ";
    return text;
}

std::string slugsOf(const std::vector<journal::ReadingPlace> &places)
{
    std::string text;
    for (const auto &place : places)
        text += place.slug + " ";
    return text;
}

} // namespace

TEST_CASE("a sitting comes back as it was begun")
{
    const TemporaryFolder folder;
    const auto begun = sampleSitting();
    std::int64_t id = 0;
    {
        Journal journal(folder.path());
        id = journal.beginSitting(begun);
    }

    const auto found = Journal(folder.path()).sitting(id);
    REQUIRE(found);
    CHECK(found->id == id);
    CHECK(found->parts == begun.parts);
    CHECK(found->language == base::Language::Chinese);
    CHECK(found->about == begun.about);
    CHECK(found->startedAt == "2026-11-23T21:00:00Z");
    CHECK(found->finishedAt.empty());
    CHECK(found->responses.empty());
}

TEST_CASE("answers keep the order of first answering")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    const auto id = journal.beginSitting(sampleSitting());
    journal.recordResponse(id, answered("a02", 5));
    journal.recordResponse(id, answered("a01", 3));
    journal.recordResponse(id, {"attachment", "a03", std::nullopt, 800});

    SECTION("as given")
    {
        const auto sitting = journal.sitting(id);
        CHECK(answersOf(*sitting) == "a02=5 a01=3 a03=-");
        CHECK(sitting->responses.front() == answered("a02", 5));
        CHECK(sitting->responses.back() == quiz::Response{"attachment", "a03", std::nullopt, 800});
    }
    SECTION("a second answer replaces the first in its place")
    {
        journal.recordResponse(id, answered("a02", 7));
        CHECK(answersOf(*journal.sitting(id)) == "a02=7 a01=3 a03=-");
    }
    SECTION("the same item id of another instrument is another item")
    {
        journal.recordResponse(id, {"communication", "a02", 1, 0});
        CHECK(answersOf(*journal.sitting(id)) == "a02=5 a01=3 a03=- a02=1");
    }
    SECTION("what was taken back counts as not seen and comes last when given again")
    {
        journal.withdrawResponse(id, "attachment", "a02");
        CHECK(answersOf(*journal.sitting(id)) == "a01=3 a03=-");
        journal.recordResponse(id, answered("a02", 4));
        CHECK(answersOf(*journal.sitting(id)) == "a01=3 a03=- a02=4");
    }
    SECTION("taking back what was never given changes nothing")
    {
        journal.withdrawResponse(id, "communication", "a02");
        CHECK(answersOf(*journal.sitting(id)) == "a02=5 a01=3 a03=-");
    }
}

TEST_CASE("unfinished and finished sittings are kept apart, latest first")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    CHECK_FALSE(journal.unfinishedSitting());

    const auto early = journal.beginSitting(sampleSitting("2026-11-20T10:00:00Z"));
    const auto late = journal.beginSitting(sampleSitting("2026-11-23T10:00:00Z"));
    const auto middle = journal.beginSitting(sampleSitting("2026-11-21T10:00:00Z"));
    CHECK(journal.unfinishedSitting()->id == late);
    CHECK(idsOf(journal.unfinishedSittings())
          == std::to_string(late) + " " + std::to_string(middle) + " " + std::to_string(early) + " ");

    journal.finishSitting(late, "2026-11-23T10:09:00Z");
    CHECK(journal.unfinishedSitting()->id == middle);
    CHECK(journal.sitting(late)->finishedAt == "2026-11-23T10:09:00Z");

    journal.finishSitting(early, "2026-11-22T09:00:00Z");
    journal.finishSitting(middle, "2026-11-21T10:09:00Z");
    CHECK_FALSE(journal.unfinishedSitting());
    CHECK(idsOf(journal.finishedSittings())
          == std::to_string(late) + " " + std::to_string(early) + " " + std::to_string(middle) + " ");
}

TEST_CASE("a removed sitting can be put back, under an id nothing else had")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    const auto id = journal.beginSitting(sampleSitting());
    journal.recordResponse(id, answered("a01", 6));
    journal.finishSitting(id, "2026-11-23T21:09:00Z");
    const auto kept = *journal.sitting(id);

    journal.removeSitting(id);
    journal.removeSitting(id);
    CHECK_FALSE(journal.sitting(id));
    CHECK(journal.finishedSittings().empty());

    const auto restored = journal.restoreSitting(kept);
    CHECK(restored != id);
    CHECK(answersOf(*journal.sitting(restored)) == "a01=6");
    CHECK(journal.sitting(restored)->finishedAt == "2026-11-23T21:09:00Z");
    CHECK(journal.sitting(restored)->about == kept.about);
}

TEST_CASE("an answer to a sitting that is gone is not lost silently")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    const auto id = journal.beginSitting(sampleSitting());
    journal.removeSitting(id);
    CHECK(journal.real().recordResponse(id, answered("a01", 5)).error().reason == base::Reason::Gone);
    CHECK(journal.real().withdrawResponse(id, "attachment", "a01").error().reason == base::Reason::Gone);
    CHECK(journal.real().finishSitting(id, "2026-11-23T21:09:00Z").error().reason == base::Reason::Gone);
}

TEST_CASE("replies are kept, replaced and taken back")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    CHECK_FALSE(journal.reply("repair"));

    journal.setReply("repair", Reply::Partly);
    journal.setReply("asking", Reply::VeryMuch);
    journal.setReply("distance", Reply::NotForMe);
    journal.setReply("repair", Reply::NotForMe);
    journal.setReply("distance", std::nullopt);

    CHECK(journal.reply("repair") == Reply::NotForMe);
    CHECK_FALSE(journal.reply("distance"));
    CHECK(journal.replies()
          == std::vector<std::pair<std::string, Reply>>{{"asking", Reply::VeryMuch},
                                                        {"repair", Reply::NotForMe}});
}

TEST_CASE("bookmarks are kept by kind, latest first")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    journal.setBookmark(BookmarkKind::Article, "repair", true, "2026-11-20T10:00:00Z");
    journal.setBookmark(BookmarkKind::Phrase, "repair", true, "2026-11-22T10:00:00Z");
    journal.setBookmark(BookmarkKind::Article, "trust", true, "2026-11-22T10:00:00Z");
    journal.setBookmark(BookmarkKind::Article, "repair", true, "2026-11-23T10:00:00Z");

    CHECK(idsOf(journal.bookmarks()) == "article:trust phrase:repair article:repair ");
    CHECK(journal.bookmarks().back().addedAt == "2026-11-20T10:00:00Z");

    journal.setBookmark(BookmarkKind::Article, "repair", false, "2026-11-23T11:00:00Z");
    CHECK_FALSE(journal.isBookmarked(BookmarkKind::Article, "repair"));
    CHECK(journal.isBookmarked(BookmarkKind::Phrase, "repair"));
}

TEST_CASE("the last place in an article is kept, latest first")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    CHECK_FALSE(journal.readingPlace("repair"));

    journal.setReadingPlace({"repair", 0.25, "2026-11-23T10:00:00Z"});
    journal.setReadingPlace({"trust", 0.5, "2026-11-23T10:00:00Z"});
    journal.setReadingPlace({"repair", 0.75, "2026-11-23T10:00:00Z"});

    CHECK(slugsOf(journal.readingPlaces()) == "repair trust ");
    CHECK(journal.readingPlace("repair")->place == 0.75);
    CHECK(journal.readingPlace("trust")->openedAt == "2026-11-23T10:00:00Z");
}

TEST_CASE("a place outside the article is brought back to its nearest end")
{
    const auto [response, kept] = GENERATE(table<double, double>({
        {-0.5, 0},
        {0, 0},
        {1, 1},
        {1.5, 1},
        {std::numeric_limits<double>::quiet_NaN(), 0},
    }));

    const TemporaryFolder folder;
    Journal journal(folder.path());
    journal.setReadingPlace({"repair", response, "2026-11-23T10:00:00Z"});
    CHECK(journal.readingPlace("repair")->place == kept);
}

TEST_CASE("own wordings are kept by phrase and language")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    journal.setOwnWording("stay", "en", "Stay a bit?");
    journal.setOwnWording("stay", "zh", "再陪我躺一会儿，好吗？");
    journal.setOwnWording("stay", "en", "Stay a little \"longer\"?\n");

    CHECK(journal.ownWording("stay", "en") == "Stay a little \"longer\"?\n");
    CHECK(journal.ownWording("stay", "zh") == "再陪我躺一会儿，好吗？");
    journal.setOwnWording("stay", "en", "");
    CHECK_FALSE(journal.ownWording("stay", "en"));
    CHECK_FALSE(journal.ownWording("leave", "zh"));
}

TEST_CASE("a playbook comes back as it was set, in its order")
{
    const TemporaryFolder folder;
    const std::vector<PlaybookEntry> set{
        {"say-it-back", 1, PlaybookEntry::State::Open, ""},
        {"a-small-lean", 1, PlaybookEntry::State::Tried, "“Later”, he said.\n"},
        {"good-news-in-full", 4, PlaybookEntry::State::Done, "说了。"},
        {"an-hour-apart", 0, PlaybookEntry::State::NotForMe, ""}};
    {
        Journal journal(folder.path());
        CHECK(journal.playbook().empty());
        journal.setPlaybook({{"the-repair-word", 2, PlaybookEntry::State::Done, "gone with the old plan"}});
        journal.setPlaybook(set);
    }
    CHECK(Journal(folder.path()).playbook() == set);
}

TEST_CASE("one practice is kept in its place, a new one is the last")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    journal.setPlaybook({{"say-it-back", 1}, {"a-small-lean", 2}});

    const PlaybookEntry changed{"say-it-back", 1, PlaybookEntry::State::Done, "It went well."};
    const PlaybookEntry added{"an-hour-apart", 3};
    journal.setPlaybookEntry(changed);
    journal.setPlaybookEntry(added);
    CHECK(journal.playbook() == std::vector<PlaybookEntry>{changed, {"a-small-lean", 2}, added});
}

TEST_CASE("of two entries of one practice the later one is kept")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    journal.setPlaybook({{"a-small-lean", 1}, {"a-small-lean", 2}});
    CHECK(journal.playbook() == std::vector<PlaybookEntry>{{"a-small-lean", 2}});
}

TEST_CASE("what two windows made of one text keeps both")
{
    const auto [name, before, theirs, mine, kept]
        = GENERATE(table<std::string, std::string, std::string, std::string, std::string>({
            {"nobody else changed it", "old", "old", "old x", "old x"},
            {"there was nothing yet", "", "", "mine", "mine"},
            {"the other one wrote something new", "old", "NEW", "old x", "NEW\n\nold x"},
            {"both began it", "", "theirs", "mine", "theirs\n\nmine"},
            {"the other one removed it", "old", "", "old x", "old x"},
            {"both made the same of it", "old", "same", "same", "same"},
            {"this one removed what the other one changed", "old", "NEW", "", "NEW"},
            {"this one goes on with what was put below", "old x", "NEW\n\nold x", "old xy", "NEW\n\nold xy"},
            {"a letter is no paragraph", "a", "banana", "b", "banana\n\nb"},
            {"a paragraph in the middle", "two", "one\ntwo\nthree", "2", "one\n2\nthree"},
        }));
    INFO(name);
    CHECK(journal::mergedText(before, theirs, mine) == kept);
}

TEST_CASE("a note or a wording of another window is kept beside one's own")
{
    const TemporaryFolder folder;
    journal::Journal one(folder.path());
    journal::Journal other(folder.path());
    REQUIRE(one.setPracticeNote("say-it-back", "", "old note"));
    REQUIRE(other.setPracticeNote("say-it-back", "old note", "NEW from the other"));
    CHECK(one.setPracticeNote("say-it-back", "old note", "old note x") == "NEW from the other\n\nold note x");
    CHECK(other.playbook()->front().note == "NEW from the other\n\nold note x");
    REQUIRE(other.setPracticeState("say-it-back", PlaybookEntry::State::Done));
    CHECK(one.playbook()->front().note == "NEW from the other\n\nold note x");

    REQUIRE(one.setOwnWording("stay", "en", "", "Stay?"));
    CHECK(other.setOwnWording("stay", "en", "", "Please stay.") == "Stay?\n\nPlease stay.");
}

TEST_CASE("a journal knows when another process changed it")
{
    const TemporaryFolder folder;
    journal::Journal one(folder.path());
    journal::Journal other(folder.path());
    CHECK_FALSE(one.hasChangedOutside());
    REQUIRE(one.setReply("a", Reply::Partly));
    CHECK_FALSE(one.hasChangedOutside());
    REQUIRE(other.setReply("b", Reply::Partly));
    CHECK(one.hasChangedOutside());
    CHECK_FALSE(one.hasChangedOutside());
}

TEST_CASE("definitions are kept by hash, the first one for good")
{
    const TemporaryFolder folder;
    journal::Journal journal(folder.path());
    CHECK(journal.hasSittings() == false);
    REQUIRE(journal.beginSitting(sampleSitting()));
    CHECK(journal.hasSittings() == true);
    REQUIRE(journal.keepDefinition("fe", "{\"id\": \"b\"}"));
    REQUIRE(journal.keepDefinition("aa", "{}"));
    REQUIRE(journal.keepDefinition("fe", "another"));
    using Definitions = std::vector<std::pair<std::string, std::string>>;
    CHECK(journal.definitions() == Definitions{{"aa", "{}"}, {"fe", "{\"id\": \"b\"}"}});
}

TEST_CASE("many sittings are added all together")
{
    const TemporaryFolder folder;
    journal::Journal journal(folder.path());
    std::vector<journal::Sitting> sittings(500, sampleSitting());
    for (auto &sitting : sittings)
        sitting.finishedAt = "2026-11-23T21:10:00Z";
    const auto ids = journal.addSittings(sittings);
    REQUIRE(ids);
    CHECK(ids->size() == 500);
    CHECK(journal.finishedSittings()->size() == 500);
}

TEST_CASE("a time that cannot be read is never the latest")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    for (const char *finished : {"2026-11-23T21:10:00Z", "zzz", "2099/01/01 00:00"}) {
        auto sitting = sampleSitting();
        sitting.finishedAt = finished;
        journal.restoreSitting(sitting);
    }
    CHECK(idsOf(journal.finishedSittings()) == "1 2 3 ");
}

TEST_CASE("whatever is typed is a value, never SQL and never a broken record")
{
    const auto words = GENERATE(std::string("'); DROP TABLE sitting; --"), std::string("\"}{"),
                                std::string("💛\n\t"), std::string("a\0b", 3));
    const TemporaryFolder folder;
    Journal journal(folder.path());
    auto sitting = sampleSitting();
    sitting.about.name = words;
    const auto id = journal.beginSitting(sitting);
    journal.setReply(words, Reply::Partly);
    journal.setOwnWording(words, "en", words);

    CHECK(journal.sitting(id)->about.name == words);
    CHECK(journal.reply(words) == Reply::Partly);
    CHECK(journal.ownWording(words, "en") == words);
}

TEST_CASE("a name that is no UTF-8 does not cost the sitting")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    auto sitting = sampleSitting();
    sitting.about.name = "caf\xE9";
    const auto id = journal.beginSitting(sitting);
    CHECK(journal.sitting(id)->about.name == "caf\xEF\xBF\xBD");
}

TEST_CASE("profiles that were given are kept, latest first, each as it was")
{
    const TemporaryFolder folder;
    std::int64_t sam = 0;
    {
        Journal journal(folder.path());
        sam = journal.keepPartner({0, samplePartner("Sam"), "2026-11-22T10:00:00Z"});
        journal.keepPartner({0, samplePartner("小林"), "2026-11-23T10:00:00Z"});
        journal.keepPartner({0, samplePartner(""), "2026-11-21T10:00:00Z"});
    }
    const auto partners = Journal(folder.path()).partners();
    REQUIRE(partners.size() == 3);
    CHECK(partners[0].profile == samplePartner("小林"));
    CHECK(partners[1] == journal::PartnerProfile{sam, samplePartner("Sam"), "2026-11-22T10:00:00Z"});
    CHECK(partners[2].profile.name.empty());
}

TEST_CASE("a removed profile can be put back in its place, under an id nothing else had")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    journal.keepPartner({0, samplePartner("Lin"), "2026-11-23T10:00:00Z"});
    const auto sam = journal.keepPartner({0, samplePartner("Sam"), "2026-11-22T10:00:00Z"});
    const auto kept = journal.partners().back();
    journal.removePartner(sam);
    journal.removePartner(sam);
    CHECK(journal.partners().size() == 1);
    CHECK(bytesOf(journal.file()).find("Sam") == std::string::npos);

    CHECK(journal.keepPartner(kept) > sam);
    CHECK(journal.partners().back().profile == kept.profile);
}

TEST_CASE("a finished sitting takes no more answers")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    const auto id = journal.beginSitting(sampleSitting());
    journal.recordResponse(id, answered("a01", 5));
    journal.finishSitting(id, "2026-11-23T21:10:00Z");
    CHECK(journal.real().recordResponse(id, answered("a01", 1)).error().reason == base::Reason::Gone);
    CHECK(journal.real().withdrawResponse(id, "attachment", "a01").error().reason == base::Reason::Gone);
    CHECK(answersOf(*journal.sitting(id)) == "a01=5");
}

TEST_CASE("tests of one's own are kept by id, replaced and removed")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    journal.keepInstrument({"b", "{\"id\": \"b\"}"});
    journal.keepInstrument({"a", "第一版"});
    journal.keepInstrument({"a", "第二版"});
    CHECK(journal.ownInstruments()
          == std::vector<journal::OwnInstrument>{{"a", "第二版"}, {"b", "{\"id\": \"b\"}"}});
    journal.removeInstrument("b");
    journal.removeInstrument("none");
    CHECK(journal.ownInstruments().size() == 1);
}
