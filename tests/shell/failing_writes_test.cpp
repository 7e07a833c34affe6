#include "full_disk.h"
#include "journal/files.h"
#include "shell/widgets/message_bar.h"
#include "unprivileged_user.h"
#include "window_fixture.h"

#include <QLabel>
#include <QPlainTextEdit>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

/// A window whose journal lies in a folder of its own, which can be moved and taken away.
class JournalInTrouble : public WindowFixture
{
public:
    JournalInTrouble()
    {
        window.reset();
        fs::create_directory(place);
        UnprivilegedUser::own(place);
        UnprivilegedUser::own(folder.path());
        user.emplace();
        window = std::make_unique<shell::MainWindow>(
            shell::WindowStores{library, journal::Journal(place),
                                [] { return std::string("2026-11-23T21:00:00Z"); }},
            shell::WindowFiles{QString::fromStdString((folder.path() / "s.ini").string()),
                               QString::fromStdString((folder.path() / "w.ini").string())},
            base::Language::English);
        window->resize(1120, 760);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->open(base::Target::article("starting-softly"));
        settle();
    }

    ~JournalInTrouble() { window.reset(); }

    QString message() const { return find<shell::MessageBar>("message_bar")->message(); }
    bool hasMessage() const { return isVisible("message_bar"); }
    /// What is in the file now.
    CheckedJournal kept() { return CheckedJournal(place); }

    fs::path place = folder.path() / "attune";
    fs::path file = place / "journal.sqlite";
    std::optional<UnprivilegedUser> user;
};

/// A way in which a journal becomes unwritable while it is open, and how that ends.
struct Trouble
{
    std::string name;
    std::function<void(JournalInTrouble &)> begin;
    std::function<void(JournalInTrouble &)> end;
    /// Words the reader is told.
    QString words;
    /// The button that helps.
    const char *remedy = "try_again";
};

std::optional<FullDisk> fullDisk;
std::optional<SQLite::Database> otherProgram;
std::string bytesBefore;

std::vector<Trouble> troubles()
{
    const auto moveAway = [](JournalInTrouble &with) { fs::rename(with.place, with.folder.path() / "away"); };
    const auto moveBack = [](JournalInTrouble &with) { fs::rename(with.folder.path() / "away", with.place); };
    const auto hold = [](const char *how) {
        return [how](JournalInTrouble &with) {
            otherProgram.emplace(with.file.string(), SQLite::OPEN_READWRITE);
            otherProgram->exec(how);
        };
    };
    const auto letGo = [](JournalInTrouble &) { otherProgram.reset(); };
    const auto overwrite = [](std::string bytes) {
        return [bytes](JournalInTrouble &with) {
            bytesBefore = bytesOf(with.file);
            write(with.file, bytes);
        };
    };
    const auto putBack = [](JournalInTrouble &with) { write(with.file, bytesBefore); };
    const auto nothing = [](JournalInTrouble &) {};
    const QString moved = u"no longer where it was"_s;

    return {
        {"full disk", [](JournalInTrouble &) { fullDisk.emplace(0); },
         [](JournalInTrouble &) { fullDisk.reset(); }, u"no space left"_s},
        {"locked for writing", hold("BEGIN IMMEDIATE"), letGo, u"Another program"_s},
        {"locked for reading, too", hold("BEGIN EXCLUSIVE"), letGo, u"Another program"_s},
        {"folder read-only", [](JournalInTrouble &with) { fs::permissions(with.place, fs::perms(0500)); },
         [](JournalInTrouble &with) { fs::permissions(with.place, fs::perms(0700)); }, u"read-only"_s},
        {"folder moved, and back", moveAway, moveBack, moved},
        {"folder moved for good", moveAway, nothing, moved, "restore_journal"},
        {"folder deleted", [](JournalInTrouble &with) { fs::remove_all(with.place); }, nothing, moved,
         "restore_journal"},
        {"file deleted", [](JournalInTrouble &with) { fs::remove(with.file); }, nothing, moved,
         "restore_journal"},
        {"file replaced by a copy",
         [](JournalInTrouble &with) {
             fs::copy_file(with.file, with.place / "copy");
             fs::rename(with.place / "copy", with.file);
         },
         nothing, u"Another file"_s, "use_journal"},
        {"file emptied", overwrite(""), putBack, u"damaged"_s},
        {"file overwritten", overwrite(std::string(40960, 'x')), putBack, u"damaged"_s},
        {"no room for SQLite's own file",
         [](JournalInTrouble &with) { fs::create_directory(with.file.string() + "-journal"); },
         [](JournalInTrouble &with) { fs::remove(with.file.string() + "-journal"); },
         {}},
    };
}

} // namespace

TEST_CASE_METHOD(JournalInTrouble, "whatever happens to the journal, the window stays and nothing is lost")
{
    const auto all = troubles();
    const auto index = GENERATE(range(std::size_t{0}, std::size_t{12}));
    REQUIRE(all.size() == 12);
    const auto &trouble = all[index];
    INFO(trouble.name);
    shortcut(Qt::Key_D, Qt::ControlModifier);
    REQUIRE_FALSE(hasMessage());

    trouble.begin(*this);
    open("reflecting-back");
    shortcut(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(window->isVisible());
    REQUIRE(hasMessage());
    CHECK_THAT(message().toStdString(), Catch::Contains(trouble.words.toStdString()));
    CHECK_THAT(message().toStdString(), Catch::Contains("not on the disk yet"));
    CHECK(isVisible("open_folder"));

    // Reading goes on, and so does writing: it waits.
    open("attune:test");
    click("begin_short");
    press(Qt::Key_5);
    press(Qt::Key_S);
    press(Qt::Key_2);
    CHECK(find<QLabel>("progress_words")->text().contains(u"4"_s));
    shortcut(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"apology"_s);
    CHECK(isVisible("search_page"));

    trouble.end(*this);
    click(trouble.remedy);
    CHECK_FALSE(hasMessage());
    CHECK(kept().isBookmarked(journal::BookmarkKind::Article, "starting-softly"));
    CHECK(kept().isBookmarked(journal::BookmarkKind::Article, "reflecting-back"));
    if (std::string_view(trouble.remedy) != "use_journal") {
        REQUIRE(kept().unfinishedSitting());
        CHECK(kept().unfinishedSitting()->responses.size() == 3);
    }
}

TEST_CASE_METHOD(JournalInTrouble, "what waits is written by itself once it can be")
{
    {
        const FullDisk full(0);
        shortcut(Qt::Key_D, Qt::ControlModifier);
        REQUIRE(hasMessage());
    }
    CHECK(QTest::qWaitFor([this] { return !hasMessage(); }, 4000));
    CHECK(kept().isBookmarked(journal::BookmarkKind::Article, "starting-softly"));
}

TEST_CASE_METHOD(JournalInTrouble, "what waits is written when all pages are made anew")
{
    const auto page = GENERATE(as<std::string>{}, "starting-softly", "attune:settings", "attune:test");
    open(page.c_str());
    {
        const FullDisk full(0);
        shortcut(Qt::Key_D, Qt::ControlModifier);
        open("reflecting-back");
        shortcut(Qt::Key_D, Qt::ControlModifier);
        open(page.c_str());
        REQUIRE(hasMessage());
    }
    window->preferences().setScheme(shell::SchemeChoice::Dark);
    settle();
    CHECK_FALSE(hasMessage());
    CHECK(kept().isBookmarked(journal::BookmarkKind::Article, "reflecting-back"));
}

TEST_CASE_METHOD(JournalInTrouble, "a whole test can be answered while nothing can be written")
{
    open("attune:test");
    {
        const FullDisk full(0);
        click("begin_short");
        for (int item = 0; item < 24; ++item)
            press(Qt::Key_4);
        REQUIRE(isVisible("review_page"));
        click("finish_test");
        CHECK(isVisible("review_page"));
        CHECK(hasMessage());

        // Another look makes all pages anew; what was answered goes along.
        window->preferences().setScheme(shell::SchemeChoice::Dark);
        settle();
        CHECK(isVisible("review_page"));
        CHECK(hasMessage());
    }
    click("finish_test");
    CHECK(isVisible("profile_page"));
    CHECK_FALSE(hasMessage());
    REQUIRE(kept().finishedSittings().size() == 1);
    CHECK(kept().finishedSittings().front().responses.size() == 24);
}

TEST_CASE_METHOD(JournalInTrouble, "a sitting of a file that was replaced does not go on in the new one")
{
    open("attune:test");
    click("begin_short");
    press(Qt::Key_5);
    {
        const journal::Journal other(folder.path() / "other");
    }
    fs::rename(folder.path() / "other/journal.sqlite", file);
    press(Qt::Key_3);
    REQUIRE(hasMessage());
    click("use_journal");
    CHECK_FALSE(hasMessage());
    click("keep_answers");
    REQUIRE(kept().unfinishedSitting());
    CHECK(kept().unfinishedSitting()->responses.size() == 2);
}

TEST_CASE_METHOD(JournalInTrouble,
                 "a note and a plan that cannot be written stay on the page and come through")
{
    auto now = kept();
    samples::keepSitting(now, instruments, "2026-11-20T21:00:00Z");
    shortcut(Qt::Key_Home, Qt::AltModifier);
    click("rail_practice");
    click("make_plan");
    const auto planned = kept().playbook().size();
    REQUIRE(planned > 0);
    {
        const FullDisk full(0);
        click("write_note");
        QTest::keyClicks(QApplication::focusWidget(), u"He stayed."_s);
        click("rail_home");
        click("rail_practice");
        CHECK(find<QPlainTextEdit>("practice_note")->toPlainText() == u"He stayed."_s);
        click("remove_practice");
        click("rail_home");
        click("rail_practice");
        CHECK(hasMessage());
    }
    click("try_again");
    CHECK_FALSE(hasMessage());
    CHECK(kept().playbook().size() == planned);
    CHECK(std::ranges::count(kept().playbook(), std::string("He stayed."), &journal::PlaybookEntry::note)
          == 1);
    CHECK(std::ranges::count(kept().playbook(), 0, &journal::PlaybookEntry::week) == 1);
}

TEST_CASE_METHOD(JournalInTrouble, "damaged records are named once, and the rest is shown")
{
    {
        auto now = kept();
        samples::keepSitting(now, instruments, "2026-11-20T21:00:00Z");
        samples::keepSitting(now, instruments, "2026-11-21T21:00:00Z");
    }
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE sitting SET payload = x'7b7d' WHERE id = 1;"
                      "INSERT INTO reply VALUES ('starting-softly', x'7b7d')");
    }
    click("rail_profile");
    CHECK(isVisible("leaning"));
    window->preferences().setScheme(shell::SchemeChoice::Sepia);
    settle();
    REQUIRE(hasMessage());
    CHECK_THAT(message().toStdString(),
               Catch::Contains("2 records") && Catch::Contains("number 1")
                   && Catch::Contains("starting-softly"));
    click("hide_message");
    CHECK_FALSE(hasMessage());
}

TEST_CASE_METHOD(WindowFixture, "a failure that is told while the window is made anew does not end it")
{
    window->preferences().setScheme(shell::SchemeChoice::Dark);
    window->journal().report(
        base::Error{.sentence = "The disk is full.", .place = {}, .reason = base::Reason::NoSpace});
    CHECK(window->isVisible());
    settle();
    CHECK(isVisible("home_page"));
}
