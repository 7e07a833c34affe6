#include "shell/widgets/markable_label.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

class FindFixture : public WindowFixture
{
public:
    void openArticle()
    {
        open("starting-softly");
        find<QFrame>("phrase_card");
        settle();
    }

    void look(const QString &words) const
    {
        shortcut(Qt::Key_F, Qt::ControlModifier);
        auto *field = find<QLineEdit>("find_words");
        field->selectAll();
        // Not typed: keys of a test are ASCII.
        QGuiApplication::clipboard()->setText(words);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        settle();
    }

    int count() const
    {
        return find<QWidget>("find_bar")->findChild<QLabel *>()->text().section(u" of "_s, 1).toInt();
    }

    QStringList marked() const
    {
        QStringList words;
        for (const auto *view : window->findChildren<QTextBrowser *>()) {
            for (const auto &selection : view->extraSelections())
                words << selection.cursor.selectedText();
        }
        for (const auto *label : window->findChildren<shell::MarkableLabel *>()) {
            for (const auto &mark : label->marks())
                words << label->text().mid(mark.start, mark.length);
        }
        return words;
    }

    void search(const QString &words) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(find<QLineEdit>("search"), words);
        settle();
    }
};

/// A few words of a text, none of them at its end.
QString someWords(const QString &text)
{
    return text.section(u' ', 1, 4);
}

} // namespace

TEST_CASE_METHOD(FindFixture, "find reaches everything that is read on the page")
{
    openArticle();
    const auto article = library.article("starting-softly", base::Language::English).value();
    const auto *card = find<QFrame>("phrase_card");
    QStringList texts{u"Starting softly"_s, someWords(QString::fromStdString(article.lede)),
                      u"Sentences you can use"_s, u"What links here"_s,
                      someWords(card->findChild<QLabel *>(u"sentence"_s)->text())};
    const auto *contents = find<QListView>("contents");
    for (int row = 0; row < contents->model()->rowCount(); ++row)
        texts << contents->model()->index(row, 0).data().toString();
    for (const auto &text : texts) {
        INFO(text.toStdString());
        look(text);
        CHECK(count() >= 1);
        REQUIRE_FALSE(marked().isEmpty());
        CHECK(marked().size() == count());
    }
}

TEST_CASE_METHOD(FindFixture, "Next scrolls to a match in a card and shows which one it is")
{
    openArticle();
    const auto *card = find<QFrame>("phrase_card");
    const auto *sentence = card->findChild<shell::MarkableLabel *>(u"sentence"_s);
    look(someWords(sentence->text()));
    for (int step = 0; step < count() && sentence->visibleRegion().isEmpty(); ++step)
        shortcut(Qt::Key_F3);
    CHECK_FALSE(sentence->visibleRegion().isEmpty());
    CHECK(find<QLineEdit>("find_words")->hasFocus());
    REQUIRE_FALSE(sentence->marks().empty());
    CHECK(sentence->marks().front().isCurrent);

    // The mark is to be seen.
    const auto withMark = const_cast<shell::MarkableLabel *>(sentence)->grab().toImage();
    QTest::keyClick(find<QLineEdit>("find_words"), Qt::Key_Escape);
    settle();
    CHECK(marked().isEmpty());
    CHECK(const_cast<shell::MarkableLabel *>(sentence)->grab().toImage() != withMark);
}

TEST_CASE_METHOD(FindFixture, "a straight apostrophe finds a curved one")
{
    openArticle();
    look(u"don't"_s);
    CHECK(count() >= 1);
}

TEST_CASE_METHOD(FindFixture, "a hit is opened with every word that was looked for marked")
{
    search(u"mug kettle"_s);
    QTest::keyClick(find<QLineEdit>("search"), Qt::Key_Return);
    settle();
    REQUIRE(isVisible("article_page"));
    QTest::qWait(100);
    const auto words = marked();
    CHECK(words.contains(u"mug"_s, Qt::CaseInsensitive));
    CHECK(words.contains(u"kettle"_s, Qt::CaseInsensitive));
}
