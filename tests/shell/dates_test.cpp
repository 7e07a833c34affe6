#include "quiz/shared_profile.h"
#include "sample_stores.h"
#include "shell/contents/words.h"
#include "shell/pages/home/home_contents.h"
#include "time_zone.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WindowFixture, "a sitting of tonight has tonight's date, wherever that is")
{
    const auto [zone, date, day] = GENERATE(table<const char *, QString, std::string>({
        {"Asia/Shanghai", u"21 November 2026"_s, "2026-11-21"},
        {"America/Los_Angeles", u"20 November 2026"_s, "2026-11-20"},
    }));
    const TimeZone here(zone);
    samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z");
    CHECK(shell::Words::date("2026-11-20T21:40:00Z") == date);
    CHECK(shell::Words::date("2026-11-20") == u"20 November 2026"_s);
    CHECK(shell::Words::date("2026-11") == u"November 2026"_s);

    click("rail_profile");
    QString page;
    for (const auto *label : find<QWidget>("profile_page")->findChildren<QLabel *>())
        page += label->text() + u'\n';
    CHECK(page.contains(date));

    click("share_profile");
    find<QComboBox>("share_form")->setCurrentIndex(2);
    settle();
    CHECK(find<QPlainTextEdit>("share_text")->toPlainText().contains(date));

    const quiz::Instrument &instrument = instruments.front();
    quiz::Profile profile;
    CHECK(quiz::share(instrument, profile, "", "2026-11-20T21:40:00Z").date == day);
}

TEST_CASE_METHOD(WindowFixture, "the sentence of the day changes at midnight here")
{
    const TimeZone here("Asia/Shanghai");
    const auto sentenceAt = [this](const char *moment) {
        const SampleStores stores(library, folder.path(), moment);
        return shell::makeHomeContents(stores, base::Language::English).todaysPhrase->phrase.id;
    };
    CHECK(sentenceAt("2026-11-23T15:00:00Z") != sentenceAt("2026-11-23T16:30:00Z"));
    CHECK(sentenceAt("2026-11-23T16:30:00Z") == sentenceAt("2026-11-24T15:00:00Z"));
}
