#include "shell/app/settings.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class TestFixture : public WindowFixture
{
public:
    void chooseTests() const
    {
        go(base::Target::test());
        settle();
    }

    void begin(const char *button) const
    {
        chooseTests();
        click(button);
    }

    /// What is kept of the latest unfinished sitting, as "m01=2 m02=-".
    std::string kept() const
    {
        std::string all;
        const auto sitting = journal.unfinishedSitting();
        for (const auto &response : sitting ? sitting->responses : std::vector<quiz::Response>{})
            all += (all.empty() ? "" : " ") + response.item + '='
                + (response.answer ? std::to_string(*response.answer) : "-");
        return all;
    }

    QString situation() const { return find<QLabel>("situation")->text(); }

    QString words(const char *page) const
    {
        QString all;
        for (const auto *label : find<QWidget>(page)->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

    const quiz::Instrument &instrument(const std::string &id) const
    {
        return *std::ranges::find(instruments, id, &quiz::Instrument::id);
    }

    void setComments(bool areShown) const
    {
        const QString file = QString::fromStdString((folder.path() / "settings.ini").string());
        auto settings = shell::Settings::load(file);
        settings.showsComments = areShown;
        settings.save(file);
    }
};

} // namespace

TEST_CASE_METHOD(TestFixture, "the start names three tests with their items and minutes, and what they are")
{
    chooseTests();
    const QString all = words("choose_page");
    CHECK(all.contains(u"24 statements · 4 minutes"_s));
    CHECK(all.contains(u"16 statements · 3 minutes"_s));
    CHECK(all.contains(u"10 situations · 4 minutes"_s));
    CHECK(all.contains(QString::fromStdString(instrument("intimacy").intro.en)));
    CHECK(all.contains(QString::fromStdString(instrument("moments").intro.en)));
}

TEST_CASE_METHOD(TestFixture, "the intimacy test by keys, to its result")
{
    begin("begin_intimacy");
    for (int answered = 0; answered < 16; ++answered) {
        REQUIRE(isVisible("question_page"));
        press(answered == 3 ? Qt::Key_S : answered % 2 == 0 ? Qt::Key_6 : Qt::Key_3);
        REQUIRE(static_cast<int>(journal.unfinishedSitting()->responses.size()) == answered + 1);
    }
    REQUIRE(isVisible("review_page"));
    CHECK(words("review_page").contains(u"You answered 15 of 16."_s));
    press(Qt::Key_Return);
    REQUIRE(isVisible("profile_page"));
    CHECK(window->findChildren<QWidget *>(u"scale_bar"_s).size() == 4);
    const QString all = words("profile_page");
    CHECK(all.contains(u"How we talk about sex"_s));
    CHECK(all.contains(u", from 3 of 4 statements."_s));
    CHECK(all.contains(QString::fromStdString(instrument("intimacy").about.en)));
    CHECK_FALSE(isVisible("plane"));
    CHECK_FALSE(isVisible("choose_test"));
}

TEST_CASE_METHOD(TestFixture, "the moments test by keys, with a word after each answer")
{
    begin("begin_moments");
    const auto &items = instrument("moments").items;
    for (std::size_t item = 0; item < items.size(); ++item) {
        REQUIRE(isVisible("situation_page"));
        CHECK(situation() == QString::fromStdString(items[item].text.en));
        press(item % 2 == 0 ? Qt::Key_3 : Qt::Key_1);
        CHECK(find<QLabel>("comment")->text()
              == QString::fromStdString(items[item].options[item % 2 == 0 ? 2 : 0].comment.en));
        REQUIRE(journal.unfinishedSitting()->responses.size() == item + 1);
        press(Qt::Key_Return);
    }
    REQUIRE(isVisible("review_page"));
    CHECK(words("review_page").contains(u"That was the last situation"_s));
    press(Qt::Key_Return);
    REQUIRE(isVisible("profile_page"));
    const QString all = words("profile_page");
    CHECK(all.contains(u"of these answers went this way, wholly or in part."_s));
    CHECK(all.contains(QString::fromStdString(items[0].options[2].comment.en)));
    CHECK_FALSE(all.contains(u"of 7"_s));
}

TEST_CASE_METHOD(TestFixture, "without comments the next situation follows at once, and the wish is kept")
{
    begin("begin_moments");
    const QString first = situation();
    find<QCheckBox>("wishes_comments")->click();
    find<QWidget>("choice_list")->setFocus();
    press(Qt::Key_2);
    CHECK_FALSE(isVisible("comment_box"));
    CHECK(situation() != first);
    CHECK_FALSE(window->preferences().settings().showsComments);
    openWindow();
    click("resume_test");
    CHECK_FALSE(find<QCheckBox>("wishes_comments")->isChecked());
}

TEST_CASE_METHOD(TestFixture, "situations: arrows, skipping, going back and undoing")
{
    setComments(false);
    openWindow();
    begin("begin_moments");
    const auto *list = find<QWidget>("choice_list");
    REQUIRE(QApplication::focusWidget() == list);
    const QString first = situation();
    CHECK(list->accessibleName().startsWith(u"Situation 1 of 10, "_s + first));
    CHECK(list->accessibleName().contains(u"option 1 of 4, "_s));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    CHECK(list->accessibleName().contains(u"option 2 of 4, "_s));
    press(Qt::Key_Return);
    CHECK(kept() == "m01=2");
    press(Qt::Key_S);
    CHECK(kept() == "m01=2 m02=-");
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    CHECK(situation() == first);
    press(Qt::Key_4);
    CHECK(kept() == "m01=4 m02=-");
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(situation() == first);
    CHECK(kept() == "m01=2 m02=-");
    press(Qt::Key_5);
    CHECK(kept() == "m01=2 m02=-");
}

TEST_CASE_METHOD(TestFixture, "while the word on an answer is read, the answer can be changed")
{
    begin("begin_moments");
    const QString first = situation();
    press(Qt::Key_1);
    press(Qt::Key_3);
    CHECK(kept() == "m01=3");
    CHECK(situation() == first);
    press(Qt::Key_S);
    CHECK(kept() == "m01=3");
    press(Qt::Key_Backspace);
    CHECK_FALSE(isVisible("comment_box"));
    CHECK(situation() == first);
    press(Qt::Key_4);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(situation() == first);
    CHECK(kept() == "m01=3");
    press(Qt::Key_2);
    press(Qt::Key_Return);
    CHECK(situation() != first);
}

TEST_CASE_METHOD(TestFixture, "skipped situations are named before scoring and can still be answered")
{
    setComments(false);
    openWindow();
    begin("begin_moments");
    for (int item = 0; item < 10; ++item)
        press(item == 4 ? Qt::Key_S : Qt::Key_2);
    REQUIRE(isVisible("review_page"));
    click("answer_skipped");
    CHECK(situation() == QString::fromStdString(instrument("moments").items[4].text.en));
    press(Qt::Key_1);
    CHECK(kept().find("m05=1") != std::string::npos);
}

TEST_CASE_METHOD(TestFixture, "an unfinished test stays when another is begun, and each is resumed by name")
{
    begin("begin_short");
    press(Qt::Key_5);
    press(Qt::Key_6);
    click("test_leave");
    begin("begin_moments");
    press(Qt::Key_2);
    click("test_leave");

    REQUIRE(journal.unfinishedSittings().size() == 2);
    const QString all = words("home_page");
    CHECK(all.contains(u"The relationship test"_s));
    CHECK(all.contains(u"2 of 24 statements answered"_s));
    CHECK(all.contains(u"Ten everyday moments"_s));
    CHECK(all.contains(u"1 of 10 situations answered"_s));

    const auto buttons = find<QWidget>("home_page")->findChildren<QAbstractButton *>(u"resume_test"_s);
    const auto relationship = std::ranges::find_if(buttons, [](const QAbstractButton *each) {
        return each->accessibleDescription().startsWith(u"The relationship test"_s);
    });
    REQUIRE(relationship != buttons.end());
    (*relationship)->click();
    REQUIRE(isVisible("question_page"));
    press(Qt::Key_1);
    for (const auto &sitting : journal.unfinishedSittings())
        CHECK(sitting.responses.size() == (sitting.parts.size() > 1 ? 3 : 1));

    click("test_leave");
    const auto discards = find<QWidget>("home_page")->findChildren<QAbstractButton *>(u"discard_test"_s);
    const auto moments = std::ranges::find_if(discards, [](const QAbstractButton *each) {
        return each->isVisible() && each->accessibleDescription().startsWith(u"Ten everyday moments"_s);
    });
    REQUIRE(moments != discards.end());
    (*moments)->click();
    settle();
    REQUIRE(journal.unfinishedSittings().size() == 1);
    CHECK(journal.unfinishedSitting()->parts.size() == 2);
}

TEST_CASE_METHOD(TestFixture, "a change of scheme leaves the test where it was, whichever is the latest")
{
    begin("begin_short");
    press(Qt::Key_5);
    const auto id = journal.unfinishedSitting()->id;
    journal::Sitting later = *journal.unfinishedSitting();
    later.startedAt = "2026-11-24T08:00:00Z";
    journal.beginSitting(later);
    window->preferences().setScheme(shell::SchemeChoice::Dark);
    settle();
    press(Qt::Key_6);
    CHECK(journal.sitting(id)->responses.size() == 2);
}

TEST_CASE_METHOD(TestFixture, "a sitting removed meanwhile takes no answer with it")
{
    const auto act = GENERATE(as<std::string>(), "answer", "skip", "undo", "finish");
    INFO(act);
    begin("begin_short");
    const int before = act == "finish" ? 24 : 3;
    for (int i = 0; i < before; ++i)
        press(Qt::Key_5);
    journal.removeSitting(journal.unfinishedSitting()->id);
    if (act == "finish")
        QTest::mouseClick(find<QAbstractButton>("finish_test"), Qt::LeftButton);
    else
        press(act == "answer"     ? Qt::Key_6
                  : act == "skip" ? Qt::Key_S
                                  : Qt::Key_Z,
              act == "undo" ? Qt::ControlModifier : Qt::NoModifier);
    settle();
    REQUIRE(isVisible("gone_page"));
    CHECK(words("gone_page").contains(u"no longer in your journal"_s));

    press(Qt::Key_Return);
    const auto sitting = journal.unfinishedSitting();
    REQUIRE(sitting);
    const std::size_t response = act == "answer" || act == "skip" ? 4 : act == "undo" ? 2 : 24;
    CHECK(sitting->responses.size() == response);
    if (act == "finish") {
        click("finish_test");
        CHECK(journal.finishedSittings().size() == 1);
    } else {
        press(Qt::Key_2);
        CHECK(journal.unfinishedSitting()->responses.size() == response + 1);
    }
}

TEST_CASE_METHOD(TestFixture, "the answers of a removed sitting can be let go")
{
    begin("begin_moments");
    journal.removeSitting(journal.unfinishedSitting()->id);
    press(Qt::Key_2);
    REQUIRE(isVisible("gone_page"));
    click("drop_answers");
    CHECK(isVisible("choose_page"));
    CHECK(journal.unfinishedSittings().empty());
}

TEST_CASE_METHOD(TestFixture, "resuming what was removed elsewhere says so")
{
    begin("begin_short");
    press(Qt::Key_5);
    click("test_leave");
    const auto id = journal.unfinishedSitting()->id;
    auto *resume = find<QAbstractButton>("resume_test");
    journal.removeSitting(id);
    SECTION("before the window knows")
    {
        QTest::mouseClick(resume, Qt::LeftButton);
        settle();
        CHECK(isVisible("gone_page"));
    }
    SECTION("after it")
    {
        settle();
        CHECK(isVisible("home_page"));
        CHECK_FALSE(isVisible("resume_test"));
        go({base::Target::test().kind, std::to_string(id)});
        CHECK(isVisible("home_page"));
        CHECK(find<QLabel>("toast")->text().contains(u"no longer in the journal"_s));
    }
}

TEST_CASE_METHOD(TestFixture, "a test about a name of one's own is kept with that name")
{
    chooseTests();
    find<QComboBox>("about_name")->setEditText(u"Mara"_s);
    click("begin_intimacy");
    press(Qt::Key_4);
    CHECK(journal.unfinishedSitting()->about == journal::About{journal::About::Kind::Other, "Mara"});
}
