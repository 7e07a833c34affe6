#include "sample_stores.h"
#include "shell/contents/recommendation.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using State = journal::PlaybookEntry::State;

namespace {

/// A window on the practice page, with a profile behind it.
class PracticeFixture : public WindowFixture
{
public:
    PracticeFixture() { samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z"); }

    void openPractice() const
    {
        click("rail_practice");
        REQUIRE(isVisible("practice_page"));
    }

    void makePlan() const
    {
        openPractice();
        click("make_plan");
    }

    /// Part of the first card.
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return find<QFrame>("practice_card")->findChild<Widget *>(QString::fromLatin1(name));
    }

    void clickPart(const char *name) const
    {
        part<QAbstractButton>(name)->click();
        settle();
    }

    /// What is planned, in the order of the weeks.
    std::vector<journal::PlaybookEntry> planned() const
    {
        auto entries = journal.playbook();
        std::erase_if(entries, [](const auto &entry) { return entry.week == 0; });
        return entries;
    }

    journal::PlaybookEntry entry(const std::string &slug) const
    {
        for (const auto &each : journal.playbook()) {
            if (each.slug == slug)
                return each;
        }
        return {};
    }

    bool isPlanned(const std::string &slug) const { return entry(slug).week != 0; }
};

} // namespace

TEST_CASE_METHOD(WindowFixture, "without a profile the test is offered and all practices are listed")
{
    click("rail_practice");
    REQUIRE(isVisible("practice_page"));
    CHECK_FALSE(isVisible("make_plan"));
    const auto count = library.practices(base::Language::English).size();
    CHECK(window->findChildren<QPushButton *>(u"open_practice"_s).size() == static_cast<int>(count));

    click("open_practice");
    CHECK(isVisible("article_page"));
    click("rail_practice");
    click("take_test");
    CHECK(isVisible("begin_short"));
}

TEST_CASE_METHOD(PracticeFixture, "a plan is four weeks with two or three practices, kept")
{
    makePlan();
    const auto plan = planned();
    std::map<int, int> counts;
    std::map<int, bool> hasSolo;
    std::set<std::string> slugs;
    for (const auto &entry : plan) {
        ++counts[entry.week];
        slugs.insert(entry.slug);
        const auto practice = library.practice(entry.slug, base::Language::English);
        hasSolo[entry.week] |= practice->company == content::Practice::Company::Solo;
    }
    CHECK(slugs.size() == plan.size());
    for (int week = 1; week <= 4; ++week) {
        INFO(week);
        CHECK((counts[week] == 2 || counts[week] == 3));
        CHECK(hasSolo[week]);
    }
    CHECK(window->findChildren<QFrame *>(u"practice_card"_s).size() == static_cast<int>(plan.size()));

    openWindow();
    openPractice();
    CHECK(find<QFrame>("practice_card")->accessibleName()
          == QString::fromStdString(library.practice(plan.front().slug, base::Language::English)->title));
}

TEST_CASE_METHOD(PracticeFixture, "what is said of a practice is kept, and taken back by the same key")
{
    makePlan();
    const auto slug = planned().front().slug;
    part<QAbstractButton>("practice_done")->setFocus();
    press(Qt::Key_Space);
    CHECK(entry(slug).state == State::Done);
    part<QAbstractButton>("practice_tried")->setFocus();
    press(Qt::Key_Space);
    CHECK(entry(slug).state == State::Tried);
    CHECK_FALSE(part<QAbstractButton>("practice_done")->isChecked());
    press(Qt::Key_Space);
    CHECK(entry(slug).state == State::Open);
    CHECK_FALSE(part<QAbstractButton>("practice_tried")->isChecked());
}

TEST_CASE_METHOD(PracticeFixture, "a note is kept when one pauses, leaves it, or closes the window")
{
    makePlan();
    const auto slug = planned().front().slug;
    clickPart("write_note");
    auto *note = part<QPlainTextEdit>("practice_note");
    REQUIRE(QApplication::focusWidget() == note);
    QTest::keyClicks(note, u"On Sunday"_s);
    CHECK(entry(slug).note.empty());

    SECTION("after a pause")
    {
        CHECK(QTest::qWaitFor([&] { return entry(slug).note == "On Sunday"; }, 3000));
    }
    SECTION("by Tab")
    {
        press(Qt::Key_Tab);
        CHECK(entry(slug).note == "On Sunday");
    }
    SECTION("by another page")
    {
        go(base::Target::home());
        CHECK(entry(slug).note == "On Sunday");
    }
    SECTION("by the end of the window")
    {
        window->close();
        CHECK(entry(slug).note == "On Sunday");
    }
    SECTION("by another practice in its place")
    {
        clickPart("swap_practice");
        CHECK(entry(slug).note == "On Sunday");
        click("undo_change");
        CHECK(part<QPlainTextEdit>("practice_note")->toPlainText() == u"On Sunday"_s);
    }
}

TEST_CASE_METHOD(PracticeFixture, "a swap brings another, undo brings it back with what was said since")
{
    makePlan();
    const auto before = planned();
    clickPart("swap_practice");
    CHECK_FALSE(isPlanned(before.front().slug));
    REQUIRE(planned().size() == before.size());
    CHECK(planned().front().week == 1);
    CHECK(QApplication::focusWidget() == find<QWidget>("undo_change"));

    const auto last = before.back().slug;
    auto cards = window->findChildren<QFrame *>(u"practice_card"_s);
    cards.back()->findChild<QAbstractButton *>(u"practice_done"_s)->click();
    press(Qt::Key_Space);
    settle();
    CHECK(planned().front().slug == before.front().slug);
    CHECK(planned().size() == before.size());
    CHECK(entry(last).state == State::Done);
    CHECK_FALSE(isVisible("undo_change"));
    CHECK(QApplication::focusWidget() == part<QWidget>("open_practice"));
}

TEST_CASE_METHOD(PracticeFixture, "what is not for one does not come back by itself, in a new plan either")
{
    makePlan();
    const auto slug = planned().front().slug;
    clickPart("practice_not_for_me");
    clickPart("swap_practice");
    CHECK(entry(slug).state == State::NotForMe);
    CHECK_FALSE(isPlanned(slug));
    for (int i = 0; i < 30; ++i) {
        clickPart("swap_practice");
        REQUIRE_FALSE(isPlanned(slug));
    }
    click("new_plan");
    CHECK_FALSE(isPlanned(slug));
    auto *choice = find<QComboBox>("practice_to_add");
    CHECK(choice->itemData(choice->count() - 1).toString().toStdString() == slug);
}

TEST_CASE_METHOD(PracticeFixture, "practices are removed and added by hand")
{
    makePlan();
    const auto before = planned();
    clickPart("remove_practice");
    CHECK(planned().size() == before.size() - 1);

    auto *choice = find<QComboBox>("practice_to_add");
    choice->setCurrentIndex(choice->findData(QString::fromStdString(before.front().slug)));
    find<QComboBox>("week_to_add_to")->setCurrentIndex(2);
    click("add_practice");
    CHECK(entry(before.front().slug).week == 3);
    CHECK(planned().size() == before.size());

    while (!planned().empty())
        clickPart("remove_practice");
    CHECK(isVisible("make_plan"));
    click("undo_change");
    CHECK(planned().size() == 1);
}

TEST_CASE_METHOD(PracticeFixture, "a new plan leaves out what was done, and can be taken back")
{
    makePlan();
    const auto before = planned();
    for (const auto &entry : before)
        journal.setPlaybookEntry({entry.slug, entry.week, State::Done, ""});
    click("new_plan");
    for (const auto &entry : before)
        CHECK_FALSE(isPlanned(entry.slug));
    click("undo_change");
    REQUIRE(planned().size() == before.size());
    CHECK(planned().front().slug == before.front().slug);
    CHECK(entry(before.front().slug).state == State::Done);
}

TEST_CASE_METHOD(PracticeFixture, "a practice opens in the reading page and back leads to its place")
{
    makePlan();
    clickPart("show_evidence");
    CHECK_FALSE(find<QLabel>("practice_evidence")->text().isEmpty());
    CHECK_FALSE(find<QLabel>("practice_evidence")->text().contains(u" ."_s));
    clickPart("open_practice");
    REQUIRE(isVisible("article_page"));
    shortcut(Qt::Key_Left, Qt::AltModifier);
    CHECK(isVisible("practice_page"));
    CHECK(isVisible("practice_card"));
}

TEST_CASE_METHOD(PracticeFixture, "what is said of a practice changes what is suggested")
{
    const auto ranked = [&] {
        const SampleStores stores(library, folder.path());
        return shell::Recommendation(stores, base::Language::English).recommender().rankPractices();
    };
    const auto before = ranked();
    journal.setPlaybookEntry({before[0].id, 1, State::NotForMe});
    journal.setPlaybookEntry({before[1].id, 1, State::Done});
    journal.setPlaybookEntry({before[2].id, 0, State::Tried});

    const auto after = ranked();
    CHECK(after.back().id == before[0].id);
    CHECK(after.front().id == before[3].id);
}

TEST_CASE_METHOD(PracticeFixture,
                 "the profile leads to the plan, and Tab goes through a card as one reads it")
{
    go(base::Target::profile());
    find<QAbstractButton>("to_practice")->click();
    REQUIRE(isVisible("practice_page"));
    click("make_plan");
    clickPart("write_note");
    part<QWidget>("open_practice")->setFocus();
    for (const char *next : {"practice_done", "practice_tried", "practice_not_for_me", "show_evidence",
                             "write_note", "swap_practice", "remove_practice", "practice_note"}) {
        press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName().toStdString() == next);
    }
}
