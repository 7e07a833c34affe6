#include "print/printed_article.h"
#include "recorded_text.h"
#include "sample_stores.h"
#include "shell/contents/words.h"
#include "shell/pages/article/reading_contents.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class PrintFixture : public WindowFixture
{
public:
    shell::ReadingContents contents(base::Language language)
    {
        const SampleStores stores(library, folder.path());
        return shell::ReadingContentsMaker(stores, language).article("starting-softly").value();
    }

    QString toast() const { return find<QLabel>("toast")->text(); }
};

/// Letters only: lines are broken anywhere on paper.
QString letters(QString text)
{
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    return text;
}

} // namespace

TEST_CASE_METHOD(PrintFixture, "an article on paper has all of it, dark on white, with numbered pages")
{
    const auto language = GENERATE(base::Language::English, base::Language::Chinese);
    const auto size = GENERATE(reading::PaperSize::A4, reading::PaperSize::Letter);
    window->preferences().setScheme(shell::SchemeChoice::Dark);
    const auto shown = contents(language);
    const print::PrintedArticle printed(shell::printedContents(shown));
    const int pages = printed.pageCount(size);
    REQUIRE(pages >= 3);
    QString all;
    for (int page = 0; page < pages; ++page) {
        RecordedText device;
        QPainter painter(&device);
        printed.paintPage(painter, size, page);
        painter.end();
        CHECK(device.text().contains(u"%1 / %2"_s.arg(page + 1).arg(pages)));
        CHECK(device.lightest() < 160);
        all += device.text();
    }
    all = letters(all);
    CHECK(all.contains(letters(shown.title)));
    CHECK(all.contains(letters(shown.lede)));
    for (const auto &section : shown.sections)
        CHECK(all.contains(letters(shell::text(section.title))));
    for (const auto &phrase : shown.phrases)
        CHECK(all.contains(letters(shell::text(content::filled(phrase.phrase)))));
    CHECK(all.contains(u"References"_s));
    CHECK(all.contains(u"[1]"_s));
}

TEST_CASE_METHOD(PrintFixture, "paper that cannot be written to is no success")
{
    const print::PrintedArticle printed(shell::printedContents(contents(base::Language::English)));
    QPdfWriter nowhere(u"/nonexistent/folder/article.pdf"_s);
    CHECK_FALSE(printed.print(nowhere, reading::PaperSize::A4));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter somewhere(&buffer);
    CHECK(printed.print(somewhere, reading::PaperSize::A4));
    CHECK(bytes.count("/Type /Page\n") == printed.pageCount(reading::PaperSize::A4));
}

TEST_CASE_METHOD(PrintFixture, "Ctrl+P in an article prints it, and says where to")
{
    const QString path = QString::fromStdString((folder.path() / "article.pdf").string());
    open("starting-softly");
    QTimer::singleShot(0, qApp, [path] {
        auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        auto *name = dialog->findChild<QLineEdit *>(u"filename"_s);
        REQUIRE(name != nullptr);
        name->selectAll();
        QTest::keyClicks(name, path);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    });
    shortcut(Qt::Key_P, Qt::ControlModifier);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    CHECK(toast() == u"Saved as "_s + path);
}

TEST_CASE_METHOD(PrintFixture, "where there is nothing to print Ctrl+P says so")
{
    const auto *const button = GENERATE("rail_home", "rail_library", "rail_phrases", "rail_test",
                                        "rail_profile", "rail_practice", "rail_settings");
    click(button);
    shortcut(Qt::Key_P, Qt::ControlModifier);
    CHECK(toast() == u"There is nothing to print on this page"_s);
}
