#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Published = R"({
  "id": "warmth", "version": "2.1", "title": "Warmth at home", "intro": "Four statements.", "about": "What it tells.",
  "response": {"type": "likert", "min": 1, "max": 5},
  "items": [{"id": "w1", "text": "We laugh.", "scale": "warmth", "keyed": 1},
            {"id": "w2", "text": "We sulk.", "scale": "warmth", "keyed": -1},
            {"id": "w3", "text": "We talk.", "scale": "warmth", "keyed": 1},
            {"id": "w4", "text": "We share.", "scale": "warmth", "keyed": 1}],
  "scales": [{"id": "warmth", "title": "Warmth",
              "reference": {"n": 412, "mean": 3, "sd": 1, "alpha": 0.84, "retest": 0.8, "source": "Doe 2019"}}]
})";

class SettingsFixture : public WindowFixture
{
public:
    void openSettings() const
    {
        click("rail_settings");
        REQUIRE(isVisible("settings_page"));
    }

    QString path(const QString &name) const
    {
        return QString::fromStdString(folder.path().string()) + u'/' + name;
    }

    void chooseFile(const char *button, const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        answerFileDialog(path(name));
        click(button);
        // Without a window manager nobody hands the focus back after a dialog.
        QApplication::setActiveWindow(window.get());
        settle();
    }

    QString words(const char *box) const
    {
        QStringList all;
        for (const auto *each : find<QWidget>(box)->findChildren<QLabel *>())
            all << each->text();
        return all.join(u'\n');
    }
};

} // namespace

TEST_CASE_METHOD(SettingsFixture, "Ctrl+, opens the settings, and a choice there is the window's")
{
    shortcut(Qt::Key_Comma, Qt::ControlModifier);
    REQUIRE(isVisible("settings_page"));
    QTest::keyClick(find<QComboBox>("choose_scheme"), Qt::Key_D);
    settle();
    CHECK(window->preferences().settings().scheme == shell::SchemeChoice::Dark);
    CHECK(isVisible("settings_page"));
    CHECK(find<QComboBox>("choose_scheme")->currentIndex() == 2);

    QTest::keyClick(find<QComboBox>("choose_article_language"), Qt::Key_Down);
    settle();
    CHECK(window->preferences().settings().articleLanguage == base::Language::Chinese);
    CHECK(isVisible("settings_page"));
}

TEST_CASE_METHOD(SettingsFixture, "the history leaves as a file and comes back without doubles")
{
    const auto [button, name]
        = GENERATE(table<const char *, QString>({{"export_json", u"h.json"_s}, {"export_csv", u"h.csv"_s}}));
    samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z");
    samples::keepSitting(journal, instruments, "2026-09-02T20:11:00Z");
    openSettings();
    answerFileDialog(path(name));
    click(button);
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto saved = file.readAll();

    journal.removeSitting(journal.finishedSittings().front().id);
    chooseFile("import_history", u"again-"_s + name, saved);
    CHECK(words("import_preview").contains(u"1 new sitting can be added."_s));
    CHECK(words("import_preview").contains(u"1 more is here already"_s));
    click("import_leave");
    CHECK_FALSE(isVisible("import_preview"));
    CHECK(journal.finishedSittings().size() == 1);

    chooseFile("import_history", u"again-"_s + name, saved);
    click("import_add");
    CHECK(journal.finishedSittings().size() == 2);
    chooseFile("import_history", u"again-"_s + name, saved);
    CHECK_FALSE(isVisible("import_add"));
}

TEST_CASE_METHOD(SettingsFixture, "a file that is no history is refused with its place, and nothing changes")
{
    openSettings();
    chooseFile("import_history", u"bad.csv"_s, "instrument,item,answer\nx,a,five\n");
    CHECK(words("file_mistakes").contains(u"bad.csv was not taken; nothing was changed."_s));
    CHECK(words("file_mistakes").contains(u"line 2, answer: 'five' is no answer"_s));
    CHECK(journal.finishedSittings().empty());
}

TEST_CASE_METHOD(SettingsFixture,
                 "a published test is taken, and its score compared with its own sample only")
{
    openSettings();
    chooseFile("add_test", u"warmth.json"_s, Published);
    CHECK(journal.ownInstruments().back().id == "warmth");
    click("rail_test");
    click("begin_warmth");
    for (int i = 0; i < 4; ++i) {
        press(i == 1 ? Qt::Key_2 : Qt::Key_4);
        settle();
    }
    click("finish_test");
    QStringList all;
    for (const auto *label : find<QWidget>("profile_page")->findChildren<QLabel *>())
        all << label->text();
    const auto page = all.join(u'\n');
    CHECK(page.contains(u"Warmth: the interval rests on published figures (Doe 2019)."_s));
    CHECK(page.contains(u"Warmth: higher than about 84% of that sample (n = 412)"_s));

    openWindow();
    click("rail_test");
    CHECK(isVisible("begin_warmth"));
}

TEST_CASE_METHOD(SettingsFixture,
                 "a definition with a mistake is refused with its pointer; the library's ids are taken")
{
    const auto [definition, sentence] = GENERATE(table<QByteArray, QString>({
        {QByteArray(Published).replace("\"keyed\": -1", "\"keyed\": 2"), u"/items/1/keyed: "_s},
        {QByteArray(Published).replace("\"id\": \"warmth\", \"version\"",
                                       "\"id\": \"attachment\", \"version\""),
         u"/id: the library has a test of the id 'attachment'; give it another one"_s},
        {"{", u"line 1"_s},
    }));
    openSettings();
    const auto before = journal.ownInstruments().size();
    chooseFile("add_test", u"x.json"_s, definition);
    INFO(words("file_mistakes").toStdString());
    CHECK(words("file_mistakes").contains(sentence));
    CHECK(journal.ownInstruments().size() == before);
    CHECK(journal.ownInstruments().empty());
}

TEST_CASE_METHOD(SettingsFixture, "a test of one's own is removed and brought back")
{
    openSettings();
    chooseFile("add_test", u"warmth.json"_s, Published);
    click("remove_test");
    CHECK(journal.ownInstruments().empty());
    CHECK_FALSE(isVisible("remove_test"));
    click("undo_remove_test");
    CHECK(journal.ownInstruments().size() == 1);
    CHECK(find<QAbstractButton>("remove_test")->accessibleDescription() == u"Warmth at home"_s);
}
