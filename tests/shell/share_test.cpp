#include "window_fixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

enum Form { SquareCard, WideCard, Text, Markdown, WebPage, Paper };

/// A window on the share page, with a profile behind it.
class ShareFixture : public WindowFixture
{
public:
    ShareFixture()
    {
        samples::keepSitting(journal, instruments, "2026-11-20T21:40:00Z");
        click("rail_profile");
        click("share_profile");
        REQUIRE(isVisible("share_page"));
    }

    void choose(Form form) const
    {
        find<QComboBox>("share_form")->setCurrentIndex(form);
        settle();
    }

    void toggle(const char *part) const
    {
        QTest::keyClick(find<QCheckBox>(part), Qt::Key_Space);
        settle();
    }

    QString text() const { return find<QPlainTextEdit>("share_text")->toPlainText(); }

    /// Answers the next file dialog with a file in the fixture's folder, and returns what was written.
    QByteArray save(const QString &name) const
    {
        const auto path = QString::fromStdString(folder.path().string()) + u'/' + name;
        answerFileDialog(path);
        click("share_save");
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        return file.readAll();
    }
};

} // namespace

TEST_CASE_METHOD(WindowFixture, "without a profile there is nothing to share, and a way to one")
{
    go(base::Target::share());
    settle();
    CHECK_FALSE(isVisible("share_form"));
    click("to_profile");
    CHECK(isVisible("profile_page"));
}

TEST_CASE_METHOD(ShareFixture, "what is seen is what is copied, and no clipboard history keeps it")
{
    choose(Text);
    const auto shown = text();
    CHECK(shown.contains(u"Attachment anxiety"_s));
    click("share_copy");
    const auto *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == shown);
    CHECK(copied->data(u"x-kde-passwordManagerHint"_s) == "secret");
}

TEST_CASE_METHOD(ShareFixture, "leaving out a part changes what leaves at once")
{
    const auto [part, gone] = GENERATE(table<const char *, QString>({
        {"part_style", u"Taken together"_s},
        {"part_scales", u"Interval"_s},
        {"part_date", u"2026"_s},
    }));
    choose(Text);
    CHECK(text().contains(gone));
    toggle(part);
    CHECK_FALSE(text().contains(gone));
    toggle(part);
    CHECK(text().contains(gone));
}

TEST_CASE_METHOD(ShareFixture, "a name stands on it only where one was written")
{
    choose(Markdown);
    CHECK_FALSE(text().contains(u"Robin"_s));
    auto *name = find<QLineEdit>("share_name");
    QTest::keyClicks(name, u"Rob"_s);
    // Not for every letter: a report takes its time.
    CHECK_FALSE(text().contains(u"Rob"_s));
    CHECK(QTest::qWaitFor([this] { return text().contains(u"Rob"_s); }, 2000));
    QTest::keyClicks(name, u"in"_s);
    click("share_copy");
    CHECK(QApplication::clipboard()->text().contains(u"Robin"_s));
    CHECK(text().contains(u"Robin"_s));
}

TEST_CASE_METHOD(ShareFixture, "each form is saved as what it is")
{
    choose(SquareCard);
    CHECK(QImage::fromData(save(u"card.png"_s)).size() == QSize(1200, 1200));
    choose(WideCard);
    CHECK(QImage::fromData(save(u"wide.png"_s)).size() == QSize(1200, 630));
    choose(Text);
    CHECK(QString::fromUtf8(save(u"text.txt"_s)) == text());
    choose(WebPage);
    const auto page = save(u"page.html"_s);
    CHECK(page.startsWith("<!DOCTYPE html>"));
    CHECK(page.contains("data:image/png;base64,"));
    CHECK(find<QTextBrowser>("share_web")->toPlainText().contains(u"Attachment avoidance"_s));
}

TEST_CASE_METHOD(ShareFixture,
                 "the report on paper has four to eight pages of either size, as many as are shown")
{
    // Answers that agree, and answers that are all over the scale, of which more is said.
    const auto step = GENERATE(0, 3, 5);
    const auto paper = GENERATE(0, 1);
    const auto language = GENERATE(base::Language::English, base::Language::Chinese);
    auto sitting = journal.finishedSittings().front();
    for (std::size_t i = 0; step > 0 && i < sitting.responses.size(); ++i)
        sitting.responses[i].answer = static_cast<int>(i + 1) * step % 7 + 1;
    sitting.finishedAt = "2026-11-22T21:40:00Z";
    journal.restoreSitting(sitting);
    setLanguages(base::Language::English, language);
    settle();
    choose(Paper);
    find<QComboBox>("share_paper")->setCurrentIndex(paper);
    toggle("part_answers");
    const auto pdf = save(u"report.pdf"_s);
    CHECK(pdf.startsWith("%PDF"));
    const auto pages = pdf.count("/Type /Page\n");
    INFO(step << " " << paper << " " << pages);
    CHECK(pages >= 4);
    CHECK(pages <= 8);
    CHECK(find<QWidget>("share_pages")->accessibleName().contains(QString::number(pages)));
}

TEST_CASE_METHOD(ShareFixture, "a picture is copied as a picture")
{
    choose(SquareCard);
    click("share_copy");
    const auto *copied = QApplication::clipboard()->mimeData();
    CHECK(qvariant_cast<QImage>(copied->imageData()).size() == QSize(1200, 1200));
    CHECK(copied->data(u"x-kde-passwordManagerHint"_s) == "secret");
}

TEST_CASE_METHOD(ShareFixture, "answers are in a report only where they are asked for")
{
    choose(Paper);
    CHECK_FALSE(find<QCheckBox>("part_answers")->isChecked());
    const auto without = save(u"without.pdf"_s).size();
    toggle("part_answers");
    CHECK(save(u"with.pdf"_s).size() > without);
    choose(Text);
    CHECK_FALSE(find<QCheckBox>("part_answers")->isEnabled());
}

TEST_CASE_METHOD(ShareFixture, "Ctrl+P on the profile shows the pages to print")
{
    click("rail_profile");
    shortcut(Qt::Key_P, Qt::ControlModifier);
    CHECK(isVisible("share_pages"));
    CHECK(isVisible("share_print"));
}
