#pragma once

#include "reading/typography.h"
#include "shell/article/article_view_contents.h"
#include "shell/theme/tokens.h"

#include <QTextCursor>
#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace shell {

class ArticlePanel;
class BodyView;
class ColumnPage;
class FindBar;

/// How a page of text is set.
struct ReadingStyle
{
    Tokens tokens;
    double zoom = 1.0;
};

/// One article, practice or term, with the contents beside it and a field that finds words in it.
class ArticlePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePage(ReadingStyle style, QWidget *parent = nullptr);

    void showContents(const ReadingContents &contents);
    QString target() const { return m_contents.target; }
    QString title() const { return m_contents.title; }

    /// Sets the text again at another size, at the same place.
    void setZoom(double zoom);
    void setPanelVisible(bool isVisible);
    void setBookmarked(bool isBookmarked);
    void openFind();
    /// Marks the words without opening the field, and scrolls to the first place they stand together.
    void highlight(const QString &words);
    void findNext(int step);
    void closeFind();
    bool isFinding() const;
    /// Scrolls to a phrase's card and gives it the focus.
    void showPhrase(const QString &id);
    /// Scrolls to an anchor of any part of the page.
    void showAnchor(const QString &anchor);

    /// 0 at the top to 1 at the end.
    double place() const;
    void setPlace(double place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void targetChosen(const QString &target);
    void stepChosen(const QString &path, const QString &slug);
    void webAddressChosen(const QString &address);
    void copyRequested(const QString &text, bool isPrivate);
    void starToggled(const QString &phrase, bool isStarred);
    void wordingChanged(const QString &phrase, const QString &text);
    void bookmarkToggled(bool isSet);
    void replyGiven(store::Reply reply);
    void testRequested();
    void placeChanged(double place);

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
    struct Match
    {
        BodyView *view = nullptr;
        QTextCursor cursor;
    };

    reading::Typography typography() const;
    void build();
    /// Takes away what is shown.
    void discardPage();
    /// Adds what build() left for later: the parts below the first screen.
    void complete();
    void addHeader(QVBoxLayout *column);
    void addInvitation(QVBoxLayout *column, bool isFull);
    /// Sections from m_nextSection on; stops after the first body when `onlyFirst`.
    void addSections(QVBoxLayout *column, bool onlyFirst);
    void addBody(QVBoxLayout *column, const std::vector<markdown::Block> &blocks);
    void addTitle(QVBoxLayout *column, const QString &title);
    void addRingsTrue(QVBoxLayout *column);
    void addPhrases(QVBoxLayout *column);
    void addPaths(QVBoxLayout *column);
    void addLinks(QVBoxLayout *column, const QString &title, const std::vector<store::ArticleLink> &links);
    void collectHeadings();
    void followScroll();
    void followLink(const QUrl &address);
    /// Makes sizes true now rather than with the next turn of the event loop.
    void settle() const;
    void scrollTo(const QWidget *widget, int offset = 0);
    void findAll(const QString &words);
    void showMatch();

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
    std::vector<Match> m_matches;
    int m_currentMatch = 0;
    std::size_t m_nextSection = 0;
    bool m_hasPhrases = false;
    bool m_isComplete = true;
};

} // namespace shell
