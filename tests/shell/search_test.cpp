#include "file_bytes.h"
#include "shell/pages/search/search_results_model.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolTip>

#include <filesystem>

using namespace Qt::StringLiterals;
using shell::SearchResultsModel;

namespace {

const QString Message = u"we fought about his mother and now he is not speaking to me. what do i text him"_s;

/// A window in whose search field a reader types or pastes.
class SearchFixture : public WindowFixture
{
public:
    /// As Ctrl+V puts it there.
    void paste(const QString &text) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(find<QLineEdit>("search"), Qt::Key_V, Qt::ControlModifier);
        settle();
        QGuiApplication::clipboard()->clear();
    }

    QListView *results() const { return find<QListView>("results"); }

    std::vector<QModelIndex> rows(SearchResultsModel::Role role) const
    {
        std::vector<QModelIndex> found;
        for (int row = 0; row < results()->model()->rowCount(); ++row) {
            const auto index = results()->model()->index(row, 0);
            const auto value = index.data(role);
            if (value.typeId() == QMetaType::Bool ? value.toBool() : !value.toString().isEmpty())
                found.push_back(index);
        }
        return found;
    }

    QString shownText() const
    {
        QString all;
        for (const auto *label : find<QWidget>("search_page")->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(SearchFixture, "a pasted message with line breaks is answered, and says why")
{
    paste(QString(Message).replace(u". "_s, u".\n\n"_s));
    const auto because = rows(SearchResultsModel::BecauseRole);
    REQUIRE_FALSE(because.empty());
    const auto reason = because.front().data(SearchResultsModel::BecauseRole).toString();
    CHECK(reason.startsWith(u"because you wrote: "_s));
    CHECK(reason.contains(u"his mother"_s));
    CHECK(reason.count(u" · "_s) < 4);
    CHECK_FALSE(isVisible("danger"));
    CHECK(because.front().data(Qt::AccessibleDescriptionRole).toString() == reason);
    const auto shown = find<QLineEdit>("search")->displayText();
    CHECK(std::ranges::none_of(shown, [](QChar letter) { return letter < u' '; }));
    const int height = results()->visualRect(because.front()).height();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("search"), u"mother"_s);
    settle();
    REQUIRE(rows(SearchResultsModel::BecauseRole).empty());
    // The row had room for the line.
    const int lower = results()->visualRect(results()->currentIndex()).height();
    CHECK(height - lower >= results()->fontMetrics().height() / 2);
}

TEST_CASE_METHOD(SearchFixture,
                 "a message longer than the field is read in its tip, one too long is cut with a word")
{
    paste(Message + u' ' + Message + u" <b>"_s);
    auto *field = find<QLineEdit>("search");
    CHECK_FALSE(isVisible("toast"));
    QHelpEvent help(QEvent::ToolTip, field->rect().center(), field->mapToGlobal(field->rect().center()));
    QApplication::sendEvent(field, &help);
    CHECK(QToolTip::text().contains(Message));
    CHECK(QToolTip::text().contains(u"&lt;b&gt;"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClicks(field, u"panic"_s);
    QApplication::sendEvent(field, &help);
    CHECK(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));

    paste(Message.repeated(30));
    CHECK(field->text() == Message.repeated(30).left(2000));
    CHECK(find<QLabel>("toast")->text() == u"Only the first 2,000 characters are searched"_s);
}

TEST_CASE_METHOD(SearchFixture, "the words that led there are marked in the page, not the whole message")
{
    paste(Message);
    const auto index = results()->currentIndex();
    REQUIRE(index.data(SearchResultsModel::KindRole).toInt() == static_cast<int>(library::Kind::Article));
    const auto mark = index.data(SearchResultsModel::MarkRole).toString();
    CHECK(mark.contains(u"mother"_s));
    CHECK_FALSE(mark.contains(u"what do i"_s));
    QTest::keyClick(find<QLineEdit>("search"), Qt::Key_Return);
    settle();
    REQUIRE(isVisible("article_page"));
    const auto wanted = mark.split(u' ');
    bool isMarked = false;
    for (const auto *view : window->findChildren<QTextBrowser *>()) {
        for (const auto &selection : view->extraSelections()) {
            const auto word = selection.cursor.selectedText();
            INFO(word.toStdString());
            // In another form, it may be, but of the same beginning.
            CHECK(std::ranges::any_of(wanted, [&](const QString &each) {
                return word.startsWith(each.left(4), Qt::CaseInsensitive);
            }));
            isMarked = true;
        }
    }
    CHECK(isMarked);
}

TEST_CASE_METHOD(SearchFixture, "a sentence among the results is copied with the mouse and with the keyboard")
{
    paste(Message);
    const auto sentences = rows(SearchResultsModel::IsSentenceRole);
    REQUIRE_FALSE(sentences.empty());
    results()->scrollTo(sentences.front(), QAbstractItemView::PositionAtTop);
    settle();
    auto *copy = find<QPushButton>("copy_result");
    const auto sentence = sentences.front().data().toString();
    CHECK(copy->accessibleName() == u"Copy: "_s + sentence);
    CHECK(results()->visualRect(sentences.front()).contains(copy->geometry()));
    // The whole word is to be seen on it.
    CHECK(copy->width() >= copy->sizeHint().width());
    QTest::mouseClick(copy, Qt::LeftButton);
    settle();
    CHECK(QGuiApplication::clipboard()->text() == sentence);
    CHECK(isVisible("search_page"));
    CHECK(isVisible("toast"));

    QGuiApplication::clipboard()->clear();
    auto *field = find<QLineEdit>("search");
    field->setFocus();
    field->deselect();
    while (results()->currentIndex() != sentences.back() && results()->currentIndex().isValid()) {
        const auto before = results()->currentIndex();
        QTest::keyClick(field, Qt::Key_Down);
        if (results()->currentIndex() == before)
            break;
    }
    REQUIRE(results()->currentIndex() == sentences.back());
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    settle();
    CHECK(QGuiApplication::clipboard()->text() == sentences.back().data().toString());
}

TEST_CASE_METHOD(SearchFixture, "selected words of the field are copied rather than a result")
{
    paste(Message);
    auto *field = find<QLineEdit>("search");
    field->setSelection(0, 9);
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"we fought"_s);
}

TEST_CASE_METHOD(SearchFixture,
                 "where danger is told there is one line, and no sentences but those of safety pages")
{
    const auto words
        = GENERATE(u"he gets so angry i hide in the bathroom"_s, u"i dont want to live anymore"_s);
    paste(words);
    CHECK(isVisible("danger"));
    const auto safety = library.articles(base::Language::English, content::SafetyCategory);
    for (const auto &index : rows(SearchResultsModel::IsSentenceRole)) {
        const auto article = index.data(SearchResultsModel::ArticleRole).toString().toStdString();
        CHECK(std::ranges::find(safety, article, &library::ArticleSummary::slug) != safety.end());
    }
    const auto first = results()->currentIndex().data(SearchResultsModel::IdRole).toString().toStdString();
    CHECK(std::ranges::find(safety, first, &library::ArticleSummary::slug) != safety.end());
}

TEST_CASE_METHOD(SearchFixture, "of what the library has nothing about, that is said")
{
    paste(u"how do i get red wine out of my shirt"_s);
    CHECK(shownText().contains(u"Nothing here is about that."_s));
    CHECK(shownText().contains(u"one plain sentence"_s));
    CHECK_FALSE(isVisible("results"));
}

TEST_CASE_METHOD(SearchFixture, "what was typed is written to no file")
{
    paste(u"xylophones and my grandmothers zeppelin came between us, he is not speaking to me"_s);
    const auto opened = results()->currentIndex().data(SearchResultsModel::IdRole).toString();
    QTest::keyClick(find<QLineEdit>("search"), Qt::Key_Return);
    settle();
    REQUIRE(isVisible("article_page"));
    click("back");
    REQUIRE(isVisible("search_page"));
    window->close();
    window.reset();
    // Where this program keeps things is a folder of the test; Qt and other libraries have the reader's.
    std::vector<std::filesystem::path> places{folder.path()};
    for (const auto kind : {QStandardPaths::GenericDataLocation, QStandardPaths::GenericConfigLocation,
                            QStandardPaths::GenericCacheLocation})
        places.emplace_back(QStandardPaths::writableLocation(kind).toStdString());
    if (const auto state = qEnvironmentVariable("XDG_STATE_HOME"); !state.isEmpty())
        places.emplace_back(state.toStdString());
    bool hasWhatIsKept = false;
    for (const auto &place : places) {
        if (!std::filesystem::exists(place))
            continue;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(place)) {
            if (!entry.is_regular_file())
                continue;
            // Qt writes strings in two bytes a letter.
            auto bytes = bytesOf(entry.path());
            bytes += '\n' + QString::fromLatin1(bytes).remove(QChar::Null).toStdString();
            INFO(entry.path().string());
            CHECK_FALSE(bytes.contains("xylophone"));
            CHECK_FALSE(bytes.contains("zeppelin"));
            CHECK_FALSE(bytes.contains("not speaking to me"));
            hasWhatIsKept = hasWhatIsKept || bytes.contains(opened.toStdString());
        }
    }
    // The place in the page that was opened is kept, so that the search above would have found words.
    CHECK(hasWhatIsKept);
}
