#include "sample_stores.h"
#include "shell/pages/profile/profile_builder.h"
#include "window_fixture.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = journal::About::Kind;

const journal::About Partner{Kind::Partner, {}};
const journal::About Mara{Kind::Other, "Mara"};

/// Finished sittings without answering them by hand.
class ProfileFixture : public WindowFixture
{
public:
    /// `answer`: the point, or the number of the option, that every item gets; `changed` items get the next
    /// one.
    std::int64_t finish(const std::string &test, const std::string &day, const journal::About &about,
                        int answer, int changed = 0)
    {
        const auto &instrument = *std::ranges::find(instruments, test, &quiz::Instrument::id);
        journal::Sitting sitting;
        sitting.parts.push_back({instrument.id, instrument.version, instrument.hash, "full"});
        sitting.about = about;
        sitting.startedAt = day + "T20:00:00Z";
        int number = 0;
        for (const auto index : instrument.form("full")->items) {
            const auto &item = instrument.items[index];
            const int raw = number++ < changed ? answer + 1 : answer;
            sitting.responses.push_back({test, item.id, raw, 5000});
        }
        const auto id = journal.beginSitting(sitting);
        journal.finishSitting(id, day + "T20:10:00Z");
        return id;
    }

    shell::ProfileContents contents(const advice::SittingChoice &wish = {},
                                    base::Language language = base::Language::English)
    {
        const SampleStores stores(library, folder.path());
        return shell::makeProfileContents(stores, language, wish);
    }

    void showProfile()
    {
        go(base::Target::profile());
        settle();
    }

    QAbstractButton *chip(const char *name, const QString &words) const
    {
        for (auto *each :
             find<QWidget>("profile_page")->findChildren<QAbstractButton *>(QString::fromLatin1(name))) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        FAIL("no such choice: " << words.toStdString());
        return nullptr;
    }

    QString words() const
    {
        QString all;
        for (const auto *label : find<QWidget>("profile_page")->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(ProfileFixture, "moments are told as shares of the situations")
{
    finish("moments", "2026-11-20", Partner, 1);
    const auto shown = contents();
    REQUIRE(shown.scales.size() == 4);
    CHECK_FALSE(shown.plane);
    CHECK(shown.situations.size() == 10);
    double sum = 0;
    for (const auto &scale : shown.scales) {
        CHECK(scale.bar.min == 0);
        CHECK(scale.bar.max == 1);
        sum += *scale.bar.score;
        double moved = 0;
        for (const auto &each : scale.contributions)
            moved += each.amount;
        CHECK(moved == Approx(*scale.bar.score));
        CHECK(scale.bar.low == u"never chosen"_s);
        CHECK(scale.note.endsWith(
            scale.contributions.empty()
                ? u"10 of 10 questions. None of these answers went this way."_s
                : u"10 of 10 questions. %1 of these answers went this way, wholly or in part."_s.arg(
                    scale.contributions.size())));
    }
    CHECK(sum == Approx(1));
}

TEST_CASE_METHOD(ProfileFixture, "a score is told in the words of the report")
{
    finish("attachment", "2026-11-20", Partner, 5, 12);
    const auto shown = contents();
    REQUIRE(shown.planeScales.size() == 2);
    CHECK(shown.leaning.startsWith(u"Taken together: "_s));
    CHECK(shown.planeSentence.endsWith(u". "_s + shown.leaning));
    CHECK(shown.paragraphs.contains(u"Scores run from 1 to 7; the midpoint is 4."_s));
    CHECK(
        shown.certainty.startsWith(u"Secure, anxious, avoidant and fearful are the names of four regions"_s));
    REQUIRE(shown.intervals.size() == 1);
    CHECK(shown.intervals[0].startsWith(u"An interval only reflects how consistently"_s));
    const auto &scale = shown.planeScales.front();
    CHECK(scale.sentence.startsWith(u"Attachment anxiety %1 of 7. "_s.arg(*scale.bar.score, 0, 'f', 1)));
    CHECK(scale.note.endsWith(u"from 12 of 12 statements."_s));
    CHECK(scale.contributions.size() == 12);
    CHECK(scale.contributions[0].answer.contains(u", "_s));
}

TEST_CASE_METHOD(ProfileFixture,
                 "what is asked is quoted in the language of the tests, the rest is the window's")
{
    finish("attachment", "2026-11-20", Partner, 5, 12);
    const auto shown = contents({}, base::Language::Chinese);
    const auto &scale = shown.planeScales.front();
    CHECK(scale.bar.title == u"依恋焦虑"_s);
    CHECK(scale.note.endsWith(u"from 12 of 12 statements."_s));
    CHECK(scale.sentence.startsWith(u"依恋焦虑 "_s));
    CHECK(shown.planeSentence.startsWith(u"依恋焦虑 "_s));
    CHECK(shown.leaning.startsWith(u"Taken together: "_s));
}

TEST_CASE_METHOD(ProfileFixture, "a choice of tests appears with the second finished test, and shows either")
{
    finish("attachment", "2026-11-20", Partner, 5);
    finish("intimacy", "2026-11-22", Partner, 3);
    showProfile();
    CHECK(isVisible("plane"));
    auto *intimacy = chip("choose_test", u"How we talk about sex"_s);
    CHECK_FALSE(intimacy->isChecked());
    intimacy->setFocus();
    QTest::keyClick(intimacy, Qt::Key_Space);
    settle();
    CHECK_FALSE(isVisible("plane"));
    CHECK(words().contains(u"about my partner · 16 statements"_s));
    CHECK(QApplication::focusWidget() == chip("choose_test", u"How we talk about sex"_s));
    chip("choose_test", u"The relationship test"_s)->click();
    settle();
    CHECK(isVisible("plane"));
}

TEST_CASE_METHOD(ProfileFixture, "each relationship has its own point, trail, change and advice")
{
    finish("attachment", "2026-11-01", Partner, 2);
    finish("attachment", "2026-11-10", Mara, 6, 12);
    const auto partner = finish("attachment", "2026-11-15", Partner, 2, 3);
    const auto mara = finish("attachment", "2026-11-20", Mara, 6, 12);

    const auto latest = contents();
    REQUIRE(latest.people.size() == 2);
    CHECK(latest.people[0].title == u"Mara"_s);
    CHECK(latest.people[0].isShown);
    CHECK(latest.sitting == mara);
    CHECK(latest.plane->points.size() == 2);
    CHECK(latest.earlier.size() == 1);

    const auto other = contents({{}, Partner});
    CHECK(other.sitting == partner);
    CHECK(other.plane->points.size() == 2);
    REQUIRE(other.earlier.size() == 1);
    CHECK(other.earlier[0].summary.contains(u"about my partner"_s));
    CHECK(other.plane->points.back().x != latest.plane->points.back().x);
}

TEST_CASE_METHOD(ProfileFixture, "the advice follows the relationship that is shown")
{
    // Without reversed items answered alike, both ends stand out: high raw answers lean otherwise than low
    // ones.
    const auto reasons = [](const shell::ProfileContents &contents) {
        QString all;
        for (const auto &suggestion : contents.read)
            all += suggestion.reason + u'\n';
        return all;
    };
    const auto keyed = [this](const journal::About &about, const std::string &day, int anxiety,
                              int avoidance) {
        const auto &instrument = *std::ranges::find(instruments, "attachment", &quiz::Instrument::id);
        journal::Sitting sitting;
        sitting.parts.push_back({instrument.id, instrument.version, instrument.hash, "full"});
        sitting.about = about;
        sitting.startedAt = day;
        for (const auto index : instrument.form("full")->items) {
            const auto &item = instrument.items[index];
            const int meant = instrument.scales[item.scale].id == "anxiety" ? anxiety : avoidance;
            sitting.responses.push_back({instrument.id, item.id, item.isReversed ? 8 - meant : meant, 5000});
        }
        journal.finishSitting(journal.beginSitting(sitting), day);
    };
    keyed(Partner, "2026-11-20T20:00:00Z", 6, 4);
    keyed(Mara, "2026-11-21T20:00:00Z", 4, 6);
    CHECK(reasons(contents({{}, Mara})) != reasons(contents({{}, Partner})));
    showProfile();
    const QString before = words();
    chip("choose_person", u"My partner"_s)->click();
    settle();
    CHECK(words() != before);
    CHECK(words().contains(u"about my partner"_s));
    CHECK_FALSE(words().contains(u"about Mara"_s));
}

TEST_CASE_METHOD(ProfileFixture, "an answer moved a little is no change")
{
    finish("intimacy", "2026-11-01", Partner, 3, 5);
    finish("intimacy", "2026-11-20", Partner, 3, 6);
    const auto shown = contents();
    REQUIRE(shown.earlier.size() == 1);
    CHECK(shown.earlier[0].change == u"Since then: no difference larger than chance would make."_s);
}

TEST_CASE_METHOD(ProfileFixture, "a wish that nothing answers shows what there is")
{
    const auto id = finish("attachment", "2026-11-01", Partner, 5);
    CHECK(contents({"moments", Mara}).sitting == id);
    CHECK(contents({"moments", Mara}).people.size() == 1);
}

TEST_CASE_METHOD(ProfileFixture, "what rings true of a page about fear puts safety first; scores never do")
{
    finish("attachment", "2026-11-20", Partner, 7);
    const auto isSafety = [this](const QString &slug) {
        return library.article(slug.toStdString(), base::Language::English)->category == "safety";
    };
    CHECK_FALSE(isSafety(contents().read.front().id));
    CHECK(contents().adviceNote.isEmpty());

    journal.setReply("starting-softly", journal::Reply::VeryMuch);
    journal.setReply("coercive-control", journal::Reply::Partly);
    CHECK_FALSE(isSafety(contents().read.front().id));

    journal.setReply("coercive-control", journal::Reply::VeryMuch);
    const auto shown = contents();
    CHECK(isSafety(shown.read.front().id));
    CHECK(shown.adviceNote.startsWith(u"You said that a page about fear rings true for you"_s));
    CHECK(shown.read.front().reason.isEmpty());
    CHECK(shown.say.size() == 4);
    showProfile();
    CHECK(find<QLabel>("advice_note")->text() == shown.adviceNote);
    for (const auto &sentence : shown.say)
        CHECK(library.phrase(sentence.id.toStdString(), base::Language::English)->category == "safety");
    for (const auto &practice : shown.practise)
        CHECK(library.practice(practice.id.toStdString(), base::Language::English)->company
              == content::Practice::Company::Solo);
}
