#include "shell/widgets/note_edit.h"
#include "shell/widgets/phrase_card.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

class CardsFixture : public WindowFixture
{
public:
    /// The cards of the page, in their order; those of a page that was left are not among them.
    QList<shell::PhraseCard *> cards() const
    {
        find<QFrame>("phrase_card");
        QList<shell::PhraseCard *> shown;
        for (auto *card : window->findChildren<shell::PhraseCard *>()) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }

    /// The first card with a slot to fill.
    shell::PhraseCard *cardWithSlot() const
    {
        for (auto *card : cards()) {
            if (card->findChild<QComboBox *>() != nullptr)
                return card;
        }
        FAIL("no card has a slot");
        return nullptr;
    }

    shell::PhraseCard *card(const QString &id) const
    {
        for (auto *each : cards()) {
            if (each->id() == id)
                return each;
        }
        FAIL("no card is called " << id.toStdString());
        return nullptr;
    }

    void clickOn(const QWidget *card, const char *name) const
    {
        QTest::mouseClick(card->findChild<QAbstractButton *>(QString::fromLatin1(name)), Qt::LeftButton);
        settle();
    }

    QPlainTextEdit *field(const QWidget *card) const
    {
        return card->findChild<QPlainTextEdit *>(u"own_wording"_s);
    }

    QString shownSentence(const QWidget *card) const
    {
        return card->findChild<QLabel *>(u"sentence"_s)->text();
    }

    std::string kept(const QString &id) const
    {
        return journal.ownWording(id.toStdString(), "en").value_or("");
    }
};

} // namespace

TEST_CASE_METHOD(CardsFixture, "wording, fillings and folds stay where the page is set anew")
{
    const bool isTheme = GENERATE(false, true);
    open("starting-softly");
    auto *first = cardWithSlot();
    const QString filled = first->id();
    auto *slot = first->findChild<QComboBox *>()->lineEdit();
    QTest::mouseClick(slot, Qt::LeftButton);
    slot->selectAll();
    QTest::keyClicks(slot, u"furious"_s);
    clickOn(first, "why");
    QString other;
    for (auto *each : cards()) {
        if (each->id() != filled)
            other = each->id();
    }
    clickOn(card(other), "edit_wording");
    field(card(other))->selectAll();
    QTest::keyClicks(field(card(other)), u"In my words"_s);
    clickOn(card(other), "keep_wording");
    QString third;
    for (auto *each : cards()) {
        if (each->id() != filled && each->id() != other)
            third = each->id();
    }
    clickOn(card(third), "edit_wording");
    field(card(third))->selectAll();
    QTest::keyClicks(field(card(third)), u"Half a thou"_s);

    if (isTheme)
        window->preferences().setScheme(shell::SchemeChoice::Dark);
    else
        shortcut(Qt::Key_Equal, Qt::ControlModifier);
    settle();

    CHECK(shownSentence(card(filled)).contains(u"furious"_s));
    bool showsReasons = false;
    for (const auto *label : card(filled)->findChildren<QLabel *>())
        showsReasons = showsReasons || (label->isVisible() && label->text().startsWith(u"Why: "_s));
    CHECK(showsReasons);
    CHECK(shownSentence(card(other)) == u"In my words"_s);
    REQUIRE(field(card(third)) != nullptr);
    CHECK(field(card(third))->isVisible());
    CHECK(field(card(third))->toPlainText() == u"Half a thou"_s);
    if (!isTheme)
        CHECK(field(card(third))->hasFocus());
}

TEST_CASE_METHOD(CardsFixture, "Copy takes what stands in the open field")
{
    click("rail_phrases");
    const auto *card = cards().front();
    clickOn(card, "edit_wording");
    auto *words = field(card);
    REQUIRE(words->hasFocus());
    CHECK(words->textCursor().atEnd());
    QTest::keyClicks(words, u" Really."_s);
    const QString written = words->toPlainText();
    CHECK(written.endsWith(u" Really."_s));
    clickOn(card, "copy");
    CHECK(clipboardText() == written);
    CHECK(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");
}

TEST_CASE_METHOD(CardsFixture, "a wording is kept while it is written, and nothing is said of it")
{
    click("rail_phrases");
    const auto *card = cards().front();
    const QString id = static_cast<const shell::PhraseCard *>(card)->id();
    clickOn(card, "edit_wording");
    auto *words = field(card);
    words->selectAll();
    QElapsedTimer writing;
    writing.start();
    // Without a pause long enough to save in.
    while (kept(id).empty() && writing.elapsed() < 6000) {
        QTest::keyClicks(words, u"a"_s);
        QTest::qWait(100);
    }
    CHECK(writing.elapsed() < 5000);
    CHECK(kept(id).starts_with("aaa"));
    CHECK(words->isVisible());
    CHECK(words->hasFocus());
    CHECK_FALSE(isVisible("toast"));

    clickOn(card, "keep_wording");
    CHECK(kept(id) == words->toPlainText().toStdString());
    CHECK(find<QLabel>("toast")->text() == u"Your wording is kept"_s);
}

TEST_CASE_METHOD(CardsFixture, "a wording is kept when the field is left, in whatever way")
{
    click("rail_phrases");
    const auto *card = cards().front();
    const QString id = static_cast<const shell::PhraseCard *>(card)->id();
    clickOn(card, "edit_wording");
    field(card)->selectAll();
    QTest::keyClicks(field(card), u"Mine"_s);
    CHECK(kept(id).empty());
    SECTION("by the Tab key")
    {
        QTest::keyClick(field(card), Qt::Key_Tab);
    }
    SECTION("by folding it")
    {
        clickOn(card, "edit_wording");
    }
    SECTION("for another page")
    {
        click("rail_home");
    }
    SECTION("for another page, by a key")
    {
        shortcut(Qt::Key_Home, Qt::AltModifier);
    }
    SECTION("with the window")
    {
        window->close();
    }
    settle();
    CHECK(kept(id) == "Mine");
}

TEST_CASE_METHOD(CardsFixture, "what says the same as the original is no wording of one's own")
{
    click("rail_phrases");
    const auto *card = cards().front();
    const QString id = static_cast<const shell::PhraseCard *>(card)->id();
    const QString original = shownSentence(card);
    clickOn(card, "edit_wording");
    QTest::keyClicks(field(card), u"!!"_s);
    clickOn(card, "keep_wording");
    CHECK_FALSE(kept(id).empty());
    clickOn(card, "edit_wording");
    QTest::keyClick(field(card), Qt::Key_Backspace);
    QTest::keyClick(field(card), Qt::Key_Backspace);
    clickOn(card, "keep_wording");
    CHECK(kept(id).empty());
    CHECK(shownSentence(card) == original);
}

TEST_CASE_METHOD(CardsFixture, "after a wording is kept or given up the focus is on its card")
{
    const auto *const button = GENERATE("keep_wording", "original_wording");
    click("rail_phrases");
    auto *card = cards().front();
    clickOn(card, "edit_wording");
    QTest::keyClicks(field(card), u"!"_s);
    auto *action = card->findChild<QAbstractButton *>(QString::fromLatin1(button));
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Space);
    settle();
    CHECK(QApplication::focusWidget() == card);
}

TEST_CASE_METHOD(CardsFixture, "Show more leads to the first of them")
{
    click("rail_phrases");
    const auto before = cards().size();
    auto *more = find<QAbstractButton>("show_more");
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    settle();
    REQUIRE(cards().size() > before);
    CHECK(QApplication::focusWidget() == cards()[before]);
}

TEST_CASE_METHOD(CardsFixture, "sentences that were asked for are there again at Back, at the same place")
{
    click("rail_phrases");
    click("show_more");
    click("show_more");
    const auto count = cards().size();
    auto *bar = find<QWidget>("phrases_page")->findChild<shell::ColumnPage *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    const int place = bar->value();
    click("rail_practice");
    shortcut(Qt::Key_Left, Qt::AltModifier);
    CHECK(cards().size() == count);
    CHECK(bar->value() == place);
    SECTION("and no longer when others are looked for")
    {
        QTest::keyClicks(find<QLineEdit>("phrase_words"), u"you"_s);
        settle();
        CHECK(cards().size() < count);
    }
}

TEST_CASE("a note is kept two seconds after its first letter, however steadily one writes")
{
    shell::NoteEdit note(QString{});
    note.show();
    QString kept;
    QObject::connect(&note, &shell::NoteEdit::noteChanged, [&kept](const QString &text) { kept = text; });
    QElapsedTimer writing;
    writing.start();
    while (kept.isEmpty() && writing.elapsed() < 6000) {
        QTest::keyClicks(&note, u"a"_s);
        QTest::qWait(100);
    }
    CHECK(writing.elapsed() < 5000);
    QTest::keyClicks(&note, u"b"_s);
    note.hide();
    CHECK(kept.endsWith(u'b'));
}
