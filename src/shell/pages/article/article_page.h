#pragma once

#include "reading/typography.h"
#include "shell/pages/article/article_view_contents.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/column_page.h"

#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace shell {

class ArticlePanel;
class BodyView;
class ColumnPage;
class FindBar;
class MarkableLabel;
struct TextMark;

/// How a page of text is set.
struct ReadingStyle
{
    Tokens tokens;
    double zoom = 1.0;
};

/// What the reader is about on the cards of a page.
struct CardStates
{
    /// Whose cards: the page's target.
    base::Target target = {};
    base::Language language = base::Language::English;
    /// By the id of the phrase.
    std::map<QString, PhraseCardState> cards;
};

/// One article, practice or term, with the contents beside it and a field that finds words in it.
class ArticlePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePage(ReadingStyle style, QWidget *parent = nullptr);

    void showContents(const ReadingContents &contents);
    const ReadingContents &contents() const { return m_contents; }
    const base::Target &target() const { return m_contents.target; }
    QString title() const { return m_contents.title; }

    /// Sets the text again at another size, at the same place.
    void setZoom(double zoom);
    void setPanelVisible(bool isVisible);
    void setBookmarked(bool isBookmarked);
    bool isBookmarked() const { return m_contents.isBookmarked; }
    /// Shows stars and own wordings anew.
    void showMarks(const std::function<PhraseMarks(const QString &)> &marks);
    void openFind();
    /// Marks the words of a search as it found them, in other forms too, without opening the field, and
    /// scrolls to the first place where most of them stand together.
    void highlight(const QString &words);
    void findNext(int step);
    void closeFind();
    bool isFinding() const;
    /// Scrolls to a phrase's card and gives it the focus.
    void showPhrase(const QString &id);
    /// Scrolls to an anchor of any part of the page.
    void showAnchor(const QString &anchor);

    /// Says at once what was written on the cards and not said yet.
    void flush();
    /// For a page that is built anew elsewhere, and from there: only where it shows the same.
    CardStates cardStates() const;
    void setCardStates(CardStates states);

    /// 0 at the top to 1 at the end.
    double place() const;
    void setPlace(double place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void targetChosen(const base::Target &target);
    void stepChosen(const QString &path, const QString &slug);
    void webAddressChosen(const QString &address);
    void copyRequested(const QString &text, bool isPrivate);
    void starToggled(const QString &phrase, bool isStarred);
    void wordingChanged(const QString &phrase, const QString &text, bool isAsked);
    void bookmarkToggled(bool isSet);
    void replyGiven(journal::Reply reply);
    void testRequested();
    void placeChanged(double place);
    /// A link or the panel led to another part of the page; `place` is where it was before.
    void jumped(double place);

private:
    /// Something the contents list: a heading inside a body, or a label of its own.
    struct Entry
    {
        QWidget *widget = nullptr;
        BodyView *view = nullptr;
        int position = 0;
        QString title;
        int level = 2;

        int offset() const;
    };
    /// Words that were found, in a body or in a label.
    struct Place
    {
        int start = 0;
        int length = 0;
        /// Which of the words.
        int word = 0;
    };
    struct Match
    {
        QWidget *piece = nullptr;
        Place place;
    };
    /// Where it stands in a text.
    using Finder = std::function<std::vector<Place>(const QString &)>;

    reading::Typography typography() const;
    void build();
    void rememberCards();
    /// Takes away what is shown.
    void discardPage();
    /// What the page is filled with.
    std::deque<ColumnPage::Part> parts();
    /// Adds the parts that are not there yet.
    void complete();
    void addHeader(QVBoxLayout *column);
    void addInvitation(QVBoxLayout *column, bool isFull);
    void addSections(std::deque<ColumnPage::Part> &parts);
    void addBody(QVBoxLayout *column, const std::vector<markdown::Block> &blocks);
    void addTitle(QVBoxLayout *column, const QString &title);
    void addRingsTrue(QVBoxLayout *column);
    void addPhrases(std::deque<ColumnPage::Part> &parts);
    void addPhrase(QVBoxLayout *column, const library::ArticlePhrase &phrase);
    void addPath(QVBoxLayout *column, const PathPlace &place);
    void addLinks(QVBoxLayout *column, const QString &title, const std::vector<library::ArticleLink> &links);
    void collectHeadings();
    void followScroll();
    /// Goes there now, and again whenever the page gets another size, until it has been seen or the reader
    /// scrolls: before it is shown its height is not known.
    void scrollWhenSized(std::function<int()> value);
    /// The reader scrolls.
    void letGo();
    /// The page has its size.
    void goToHeld();
    void holdPlace(double place);
    void chooseHeading(int index);
    void jump(const std::function<void()> &scroll);
    PhraseCard *cardOf(const QString &id) const;
    void showCaret(const BodyView *view, const QRect &place);
    void followLink(const QUrl &address);
    void scrollTo(const QWidget *widget, int offset = 0);
    /// The texts of the page that are seen, in reading order: bodies and labels.
    std::vector<QWidget *> pieces() const;
    void findAll(const Finder &find);
    void findWords(const QString &words);
    /// The first of those that stand nearest together.
    std::size_t bestMatch() const;
    void showMatches();
    void mark(QWidget *piece, const std::vector<TextMark> &marks) const;

    ReadingStyle m_style;
    ReadingContents m_contents;
    FindBar *m_find = nullptr;
    QVBoxLayout *m_holder = nullptr;
    ArticlePanel *m_panel = nullptr;
    ColumnPage *m_page = nullptr;
    QToolButton *m_bookmark = nullptr;
    std::vector<BodyView *> m_bodies;
    std::vector<PhraseCard *> m_cards;
    std::vector<Entry> m_entries;
    /// Bodies and titles, in the order of the page.
    std::vector<QWidget *> m_ordered;
    std::vector<Match> m_matches;
    std::size_t m_currentMatch = 0;
    CardStates m_cardStates;
    std::function<int()> m_held;
    std::optional<double> m_heldPlace;
    /// The entry of the contents that was chosen, until the reader scrolls; -1: none.
    int m_chosenEntry = -1;
    /// All of it is there and has its size.
    bool m_isSeen = false;
};

} // namespace shell
