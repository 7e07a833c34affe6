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

/// Colours and text size of a page of text.
struct ReadingStyle
{
    Tokens tokens;
    /// A factor of the text size, 0.7 to 2.
    double zoom = 1.0;
};

/// Unsaved input and opened details on the phrase cards of a page.
struct CardStates
{
    /// The page that has the cards.
    base::Target target = {};
    base::Language language = base::Language::English;
    /// By the id of the phrase.
    std::map<QString, PhraseCardState> cards;
};

/// One article, practice or term, with a table of contents and a find bar.
class ArticlePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePage(ReadingStyle style, QWidget *parent = nullptr);

    void showContents(const ReadingContents &contents);
    const ReadingContents &contents() const { return m_contents; }
    const base::Target &target() const { return m_contents.target; }
    QString title() const { return m_contents.title; }

    /// Rebuilds the page with another text size, at the same scroll position.
    void setZoom(double zoom);
    void setPanelVisible(bool isVisible);
    void setBookmarked(bool isBookmarked);
    bool isBookmarked() const { return m_contents.isBookmarked; }
    /// Updates stars and own wordings; `marks` gets the id of a phrase.
    void showMarks(const std::function<PhraseMarks(const QString &)> &marks);
    void openFind();
    /// Highlights the words of a search, in other inflected forms, too, without opening the find bar, and
    /// scrolls to the first place where most of them are close together.
    void highlight(const QString &words);
    /// Goes on by `step` matches, backwards where negative, and round at either end.
    void findNext(int step);
    void closeFind();
    bool isFinding() const;
    /// Scrolls to a phrase's card and gives it the focus.
    void showPhrase(const QString &id);
    /// Scrolls to an anchor of any body of the page; nothing happens where none has it.
    void showAnchor(const QString &anchor);

    /// Emits wordingChanged() at once for what was typed on the cards since it was last emitted.
    void flush();
    /// For the page that replaces this one when the window is rebuilt; applied where it shows the same target
    /// in the same language.
    CardStates cardStates() const;
    void setCardStates(CardStates states);

    /// The scroll position: 0 at the top to 1 at the end.
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
    /// A link or the table of contents scrolled to another part of the page; `place` is the position before.
    void jumped(double place);

private:
    /// An entry of the table of contents: a heading inside a body, or a label of its own.
    struct Entry
    {
        QWidget *widget = nullptr;
        BodyView *view = nullptr;
        int position = 0;
        QString title;
        int level = 2;

        int offset() const;
    };
    /// A match in the text of a body or label, in characters.
    struct Place
    {
        int start = 0;
        int length = 0;
        /// Index of the matched word among those that were looked for.
        int word = 0;
    };
    struct Match
    {
        QWidget *widget = nullptr;
        Place place;
    };
    /// Returns the matches in a text.
    using Finder = std::function<std::vector<Place>(const QString &)>;

    reading::Typography typography() const;
    void build();
    void rememberCards();
    /// Removes the page that is shown and deletes it later.
    void discardPage();
    /// The functions that fill the page, in order.
    std::deque<ColumnPage::Part> parts();
    /// Adds the remaining parts now.
    void complete();
    void addHeader(QVBoxLayout *column);
    void addInvitation(QVBoxLayout *column, bool isFull);
    void addSections(std::deque<ColumnPage::Part> &parts);
    void addBody(QVBoxLayout *column, const std::vector<markdown::Block> &blocks);
    void addTitle(QVBoxLayout *column, const QString &title);
    void addReplyQuestion(QVBoxLayout *column);
    void addPhrases(std::deque<ColumnPage::Part> &parts);
    void addPhrase(QVBoxLayout *column, const library::ArticlePhrase &phrase);
    void addPath(QVBoxLayout *column, const PathPlace &place);
    void addLinks(QVBoxLayout *column, const QString &title, const std::vector<library::ArticleLink> &links);
    void collectHeadings();
    void handleScroll();
    /// Scrolls to a value of the scroll bar now, and again whenever the page is resized, until it is laid out
    /// or the reader scrolls: its height is not known before it is shown.
    void scrollWhenSized(std::function<int()> value);
    void cancelPendingScroll();
    /// For when the page was laid out.
    void applyPendingScroll();
    void setPlaceWhenSized(double place);
    void chooseHeading(int index);
    void jump(const std::function<void()> &scroll);
    PhraseCard *cardOf(const QString &id) const;
    void showCaret(const BodyView *view, const QRect &place);
    void followLink(const QUrl &address);
    void scrollTo(const QWidget *widget, int offset = 0);
    /// The bodies and labels of the page that are not hidden, in reading order.
    std::vector<QWidget *> textWidgets() const;
    void findAll(const Finder &find);
    void findWords(const QString &words);
    /// The first match after which most different words follow closely.
    std::size_t bestMatch() const;
    void showMatches();
    void mark(QWidget *widget, const std::vector<TextMark> &marks) const;

    ReadingStyle m_style;
    ReadingContents m_contents;
    FindBar *m_find = nullptr;
    QVBoxLayout *m_pageLayout = nullptr;
    ArticlePanel *m_panel = nullptr;
    ColumnPage *m_page = nullptr;
    QToolButton *m_bookmark = nullptr;
    std::vector<BodyView *> m_bodies;
    std::vector<PhraseCard *> m_cards;
    std::vector<Entry> m_entries;
    /// Bodies and section titles, in the order of the page.
    std::vector<QWidget *> m_widgetOrder;
    std::vector<Match> m_matches;
    std::size_t m_currentMatch = 0;
    CardStates m_cardStates;
    std::function<int()> m_pendingScroll;
    std::optional<double> m_pendingPlace;
    /// Index of the entry that was clicked in the table of contents, until the reader scrolls; -1: none.
    int m_chosenEntry = -1;
    /// All parts were added and have their sizes.
    bool m_isLaidOut = false;
};

} // namespace shell
