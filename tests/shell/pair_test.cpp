#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

/// A window on the page for two, with a profile of the reader's own.
class PairFixture : public WindowFixture
{
public:
    PairFixture()
    {
        const auto id = samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z");
        auto sitting = journal.sitting(id).value();
        journal.removeSitting(id);
        for (auto &response : sitting.responses)
            lowerAvoidance(response);
        journal.restoreSitting(sitting);
    }

    /// Answers that make it clear that the reader leans anxious.
    void lowerAvoidance(quiz::Response &response) const
    {
        const auto item = attachment().itemIndex(response.item);
        if (response.instrument != attachment().id || !item)
            return;
        const auto &each = attachment().items[*item];
        if (attachment().scales[each.scale].id == "avoidance")
            response.answer
                = each.isReversed ? attachment().responseScale.max - 1 : attachment().responseScale.min + 1;
    }

    const quiz::Instrument &attachment() const
    {
        return *std::ranges::find_if(instruments, [](const auto &each) { return each.plane.has_value(); });
    }

    quiz::SharedProfile partner(const std::string &name, double anxiety, double avoidance) const
    {
        const auto score = [](double value) {
            return quiz::SharedScore{quiz::Status::Scored, value, quiz::Interval{value - 0.6, value + 0.6}};
        };
        return {attachment().id,
                attachment().version,
                attachment().hash,
                "short",
                name,
                "2026-11-22",
                {{"anxiety", score(anxiety)}, {"avoidance", score(avoidance)}}};
    }

    std::string sam() const { return quiz::toCode(partner("Sam", 2.2, 6.1)); }

    void openPage()
    {
        open("attune:pair");
        REQUIRE(isVisible("pair_page"));
    }

    /// Pastes the code as a person would, and opens it.
    void paste(const std::string &code) const
    {
        QGuiApplication::clipboard()->setText(QString::fromStdString(code));
        auto *field = find<QPlainTextEdit>("pair_code");
        field->selectAll();
        field->paste();
        find<QAbstractButton>("open_code")->click();
        settle();
    }

    QString words(const char *name) const { return find<QLabel>(name)->text(); }

    QStringList all(const char *name) const
    {
        QStringList texts;
        for (const auto *each : window->findChildren<QLabel *>(QString::fromLatin1(name))) {
            if (each->isVisible())
                texts << each->text();
        }
        return texts;
    }

    /// Answers the file dialog that the click opens with a file.
    void clickAndChoose(const char *name, const QString &file) const
    {
        answerFileDialog(file);
        click(name);
    }

    QString path(const char *name) const { return QString::fromStdString((folder.path() / name).string()); }
};

} // namespace

TEST_CASE_METHOD(WindowFixture, "without a profile of one's own the test is offered")
{
    open("attune:pair");
    REQUIRE(isVisible("pair_page"));
    CHECK(isVisible("pair_no_profile"));
    CHECK_FALSE(isVisible("copy_code"));
    click("take_test");
    CHECK(isVisible("begin_short"));
}

TEST_CASE_METHOD(PairFixture, "the page is opened from the profile")
{
    click("rail_profile");
    find<QAbstractButton>("to_pair")->click();
    settle();
    CHECK(isVisible("pair_page"));
    CHECK(isVisible("copy_code"));
    CHECK(find<QAbstractButton>("rail_profile")->isChecked());
}

TEST_CASE_METHOD(PairFixture, "only scores, a name and a date leave, as a code or as a file")
{
    openPage();
    CHECK_THAT(words("pair_leaving").toStdString(), Catch::Contains("20 November 2026"));
    QTest::keyClicks(find<QLineEdit>("pair_name"), u"Kim"_s);
    quiz::SharedProfile response;
    SECTION("as a code")
    {
        find<QAbstractButton>("copy_code")->click();
        const auto *copied = QGuiApplication::clipboard()->mimeData();
        CHECK(copied->text().startsWith(u"ATTUNE1-"_s));
        CHECK(copied->data(u"x-kde-passwordManagerHint"_s) == "secret");
        response = quiz::parseSharedProfile(copied->text().toStdString()).value();
    }
    SECTION("as a file")
    {
        clickAndChoose("save_profile", path("kim"));
        QFile file(path("kim.attune-profile.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll().toStdString();
        response = quiz::parseSharedProfile(bytes).value();
        const auto value = json::parse(bytes);
        CHECK_FALSE(value.contains("given"));
        CHECK_FALSE(value.contains("answers"));
    }
    CHECK(response.name == "Kim");
    CHECK(response.date == "2026-11-20");
    CHECK(response.scores.size() == 2);
    CHECK_FALSE(quiz::mismatch(response, attachment()));
}

TEST_CASE_METHOD(PairFixture, "a partner's code is opened by pasting it, and is there next time")
{
    openPage();
    paste(sam());
    const auto *plane = find<QWidget>("plane");
    CHECK_THAT(plane->accessibleName().toStdString(), Catch::Contains("; Sam, "));
    CHECK(words("cycle_title") == u"You leaning anxious, Sam leaning avoidant"_s);
    CHECK(all("pair_axis").size() == 2);
    CHECK_THAT(all("pair_axis")[0].toStdString(), Catch::Contains("this difference is real"));
    CHECK(all("chair").size() == 2);
    CHECK(all("agreement").size() == 3);
    CHECK_THAT(all("agreement")[0].toStdString(), Catch::Contains("three quiet minutes"));
    CHECK(find<QPlainTextEdit>("pair_code")->toPlainText().isEmpty());
    CHECK(journal.partners().size() == 1);

    openWindow();
    openPage();
    CHECK(words("cycle_title") == u"You leaning anxious, Sam leaning avoidant"_s);
    paste(sam());
    CHECK(journal.partners().size() == 1);
}

TEST_CASE_METHOD(PairFixture, "the texts are in the reader's language")
{
    openPage();
    paste(sam());
    setLanguages(base::Language::Chinese, base::Language::Chinese);
    settle();
    CHECK(words("cycle_title") == u"你偏向焦虑型，Sam偏向回避型"_s);
    CHECK(all("agreement")[0].contains(u"三分钟"_s));
    CHECK(all("chair")[0].contains(u"钟点"_s));
}

TEST_CASE_METHOD(PairFixture, "what can be copied and read is there for both")
{
    openPage();
    paste(sam());
    find<QAbstractButton>("copy_agreement")->click();
    CHECK(QGuiApplication::clipboard()->text() == all("agreement")[0]);
    find<QAbstractButton>("copy_sentence")->click();
    CHECK_FALSE(QGuiApplication::clipboard()->text() == all("agreement")[0]);
    find<QAbstractButton>("pair_article")->click();
    settle();
    CHECK(isVisible("article_page"));
}

TEST_CASE_METHOD(PairFixture, "a file is opened like a code")
{
    QFile file(path("sam.attune-profile.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(quiz::toJson(partner("Sam", 2.2, 6.1))));
    file.close();
    openPage();
    clickAndChoose("open_profile", file.fileName());
    CHECK(isVisible("plane"));
    CHECK(journal.partners().front().profile.name == "Sam");
}

TEST_CASE_METHOD(PairFixture, "what is no profile to compare is refused with a sentence and loses nothing")
{
    auto changed = sam();
    changed[changed.size() / 2] = changed[changed.size() / 2] == 'a' ? 'b' : 'a';
    auto later = json::parse(quiz::toJson(partner("Sam", 2, 6)));
    later["version"] = 2;
    auto otherVersion = partner("Sam", 2, 6);
    otherVersion.instrumentHash = "0123456789abcdef";
    auto otherTest = partner("Sam", 2, 6);
    otherTest.instrument = "communication";
    auto outside = partner("Sam", 2, 9);
    auto half = partner("Sam", 2, 6);
    half.scores.erase("avoidance");
    const auto [code, part] = GENERATE_COPY(table<std::string, std::string>({
        {"", "no shared profile"},
        {"a poem", "no shared profile"},
        {changed, "a letter is missing or was changed"},
        {sam().substr(0, 60), "a letter is missing or was changed"},
        {"ATTUNE2-abcdef", "a later version of Attune"},
        {later.dump(), "a later version of Attune"},
        {R"({"format": "attune-result", "version": 1})", "with its answers"},
        {quiz::toJson(partner("Sam", 2, 6)) + "}", "damaged"},
        {quiz::toCode(otherVersion), "another version of the test"},
        {quiz::toCode(otherTest), "another test"},
        {quiz::toCode(outside), "no answers make"},
        {quiz::toCode(half), "leaves out"},
    }));
    INFO(code);
    openPage();
    paste(quiz::toCode(partner("Alex", 5, 5)));
    REQUIRE(journal.partners().size() == 1);
    const auto before = words("pair_position");
    paste(code);
    CHECK_THAT(words("pair_refusal").toStdString(), Catch::Contains(part));
    CHECK(find<QPlainTextEdit>("pair_code")->toPlainText().toStdString() == code);
    CHECK(words("pair_position") == before);
    CHECK(journal.partners().size() == 1);

    paste(sam());
    CHECK_FALSE(isVisible("pair_refusal"));
    CHECK(journal.partners().size() == 2);
}

TEST_CASE_METHOD(PairFixture, "one's own profile is not taken for a partner's")
{
    openPage();
    find<QAbstractButton>("copy_code")->click();
    paste(QGuiApplication::clipboard()->text().toStdString());
    CHECK_THAT(words("pair_refusal").toStdString(), Catch::Contains("your own profile"));
    CHECK(journal.partners().empty());
}

TEST_CASE_METHOD(PairFixture, "a profile that is deleted comes back by Undo")
{
    openPage();
    paste(sam());
    find<QAbstractButton>("delete_partner")->click();
    settle();
    CHECK(journal.partners().empty());
    CHECK_FALSE(isVisible("plane"));
    CHECK(QApplication::focusWidget() == find<QAbstractButton>("undo_delete_partner"));
    press(Qt::Key_Space);
    settle();
    REQUIRE(journal.partners().size() == 1);
    CHECK(journal.partners().front().profile.name == "Sam");
    CHECK(isVisible("plane"));

    find<QAbstractButton>("delete_partner")->click();
    go(base::Target::home());
    openPage();
    click("undo_delete_partner");
    CHECK(journal.partners().size() == 1);
    CHECK_FALSE(isVisible("undo_delete_partner"));
}

TEST_CASE_METHOD(PairFixture, "several partners are kept by name, and one is shown")
{
    openPage();
    paste(sam());
    paste(quiz::toCode(partner("Alex", 6.2, 6.1)));
    CHECK(words("cycle_title") == u"You leaning anxious, Alex leaning fearful"_s);
    auto *choice = find<QComboBox>("partner");
    REQUIRE(choice->count() == 2);
    choice->setFocus();
    press(choice->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    settle();
    CHECK(words("cycle_title") == u"You leaning anxious, Sam leaning avoidant"_s);
    find<QAbstractButton>("show_partner")->click();
    settle();
    CHECK(words("cycle_title") == u"You leaning anxious, Alex leaning fearful"_s);
}

TEST_CASE_METHOD(PairFixture, "between two regions both cycles are told, the likelier unfolded")
{
    openPage();
    paste(quiz::toCode(partner("Sam", 3.95, 6.1)));
    CHECK_THAT(words("pair_position").toStdString(), Catch::Contains("between avoidant and fearful"));
    REQUIRE(all("cycle_title").size() == 2);
    CHECK(all("cycle_title")[0].contains(u"leaning avoidant"_s));
    CHECK(all("cycle_title")[1].contains(u"Sam leaning fearful"_s));
    CHECK(all("agreement").size() == 3);
    find<QAbstractButton>("unfold_cycle")->click();
    settle();
    CHECK(all("agreement").size() == 6);
}

TEST_CASE_METHOD(PairFixture, "the test about the partner counts, not one about somebody else")
{
    journal::Sitting sitting;
    for (const auto &each : journal.finishedSittings())
        sitting = each;
    journal.removeSitting(sitting.id);
    sitting.about = {journal::About::Kind::Other, "Robin"};
    journal.restoreSitting(sitting);
    openPage();
    CHECK_THAT(words("pair_no_profile").toStdString(), Catch::Contains("somebody else"));
    paste(sam());
    CHECK(journal.partners().size() == 1);
    CHECK_FALSE(isVisible("plane"));

    sitting.about = {};
    journal.restoreSitting(sitting);
    openPage();
    CHECK(isVisible("plane"));
}
