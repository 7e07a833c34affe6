#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A person who takes the relationship test twice and opens what a partner gave to them.
class WholeWay : public WindowFixture
{
public:
    QString words(const char *page) const
    {
        QStringList all;
        for (const auto *each : find<QWidget>(page)->findChildren<QLabel *>())
            all << each->text();
        return all.join(u'\n');
    }

    /// The item whose statement is on the screen, with the instrument it belongs to.
    std::pair<const quiz::Instrument *, const quiz::Item *> asked() const
    {
        const auto statement = find<QLabel>("statement")->text().toStdString();
        for (const auto &instrument : instruments) {
            for (const auto &item : instrument.items) {
                if (item.text.en == statement)
                    return {&instrument, &item};
            }
        }
        FAIL("no item says: " << statement);
        return {};
    }

    /// By the digit that makes the keyed answer `keyed`, so that reversed items are answered as people do.
    void answer(int keyed) const
    {
        const auto [instrument, item] = asked();
        const int raw = quiz::keyed(instrument->responseScale, *item, keyed);
        press(Qt::Key_0 + raw);
        settle();
    }

    /// All 24 statements of the short form; every second answer is one higher than what is named.
    void takeTest(int anxiety, int avoidance) const
    {
        click("begin_short");
        for (int i = 0; i < 24; ++i) {
            const auto [instrument, item] = asked();
            const auto &scale = instrument->scales[item->scale].id;
            const int wanted = scale == "anxiety" ? anxiety : scale == "avoidance" ? avoidance : 4;
            // Nobody answers all statements of a scale alike; without a spread there is no interval.
            answer(wanted + i % 2);
        }
        REQUIRE(isVisible("review_page"));
        click("finish_test");
        REQUIRE(isVisible("profile_page"));
    }

    QByteArray saveReport() const
    {
        const auto path = QString::fromStdString((folder.path() / "report.pdf").string());
        answerFileDialog(path);
        click("share_save");
        QApplication::setActiveWindow(window.get());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE_METHOD(WholeWay,
                 "the whole way: two sittings, a profile, its reasons, a report, a change, a partner")
{
    click("rail_test");
    takeTest(5, 2);
    CHECK(find<QLabel>("leaning")->text() == u"Taken together: leaning anxious."_s);
    CHECK(words("profile_page").contains(u"Strengths"_s));

    const auto before = words("profile_page").size();
    click("explain");
    settle();
    CHECK(words("profile_page").contains(u"The number says how far an answer moved its score"_s));
    CHECK(words("profile_page").size() >= before);

    click("share_profile");
    find<QComboBox>("share_form")->setCurrentIndex(2);
    settle();
    CHECK(find<QPlainTextEdit>("share_text")->toPlainText().contains(u"Taken together: leaning anxious."_s));
    find<QComboBox>("share_form")->setCurrentIndex(5);
    settle();
    const auto pdf = saveReport();
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") >= 4);
    CHECK(pdf.count("/Type /Page\n") <= 8);

    click("rail_profile");
    CHECK_FALSE(words("profile_page").contains(u"Since then"_s));
    click("test_again");
    takeTest(1, 2);
    REQUIRE(journal.finishedSittings().size() == 2);
    CHECK(find<QLabel>("leaning")->text() == u"Taken together: leaning secure."_s);
    CHECK(words("profile_page").contains(u"Since then: Attachment anxiety has fallen."_s));

    click("to_pair");
    find<QPlainTextEdit>("pair_code")
        ->setPlainText(QString::fromStdString(samples::partnerCode(instruments, "Sam", 2.4, 5.3)));
    click("open_code");
    CHECK(words("pair_page").contains(u"Sam"_s));
    CHECK(find<QLabel>("agreement")->text().size() > 20);
    CHECK(journal.partners().size() == 1);
}
