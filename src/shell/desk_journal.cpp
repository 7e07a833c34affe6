#include "shell/article/article_page.h"
#include "shell/article/reading_contents.h"
#include "shell/desk.h"
#include "shell/phrases/phrases_page.h"
#include "shell/practice/playbook.h"
#include "shell/practice/practice_page.h"
#include "shell/words.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// What the pages write into the journal, and what they show of it anew.
namespace shell {

namespace {

const QString ArticlePrefix = u"attune:article/"_s;

} // namespace

void Desk::toggleBookmark()
{
    if (m_page != Page::Article || !m_article->target().startsWith(ArticlePrefix))
        return;
    const auto slug = m_article->target().mid(ArticlePrefix.size()).toStdString();
    const bool isSet = !m_article->isBookmarked();
    const bool isKept = m_environment.writer->write(
        "bookmark article " + slug,
        [&journal = m_environment.journal, slug, isSet, now = m_environment.now()] {
            return journal.setBookmark(journal::BookmarkKind::Article, slug, isSet, now);
        });
    m_article->setBookmarked(isSet);
    if (isKept)
        emit said(isSet ? tr("Bookmarked") : tr("Bookmark removed"));
}

void Desk::star(const QString &phrase, bool isStarred)
{
    const bool isKept = m_environment.writer->write(
        "bookmark phrase " + phrase.toStdString(),
        [&journal = m_environment.journal, id = phrase.toStdString(), isStarred, now = m_environment.now()] {
            return journal.setBookmark(journal::BookmarkKind::Phrase, id, isStarred, now);
        });
    if (isKept)
        emit said(isStarred ? tr("Starred") : tr("Star removed"));
}

void Desk::keepWording(const QString &phrase, const QString &wording, bool isAsked)
{
    const auto id = phrase.toStdString();
    const auto mine = wording.toStdString();
    auto kept = std::make_shared<std::string>(mine);
    const bool isKept = m_environment.writer->write(
        "wording " + id,
        [&journal = m_environment.journal, id, language = std::string(base::code(m_language)),
         before = m_wordings[id], mine, kept]() -> base::Result<void> {
            auto outcome = journal.setOwnWording(id, language, before, mine);
            if (!outcome)
                return std::unexpected(outcome.error());
            *kept = *std::move(outcome);
            return {};
        });
    // What the page shows; see mergedText().
    m_wordings[id] = mine;
    if (!isKept)
        return;
    if (*kept != mine)
        emit said(tr("This was changed in another window, too: both texts are kept."));
    else if (isAsked)
        emit said(wording.isEmpty() ? tr("The original is back") : tr("Your wording is kept"));
}

void Desk::keepPending()
{
    if (m_practice != nullptr)
        m_practice->keepPending();
    if (m_phrases != nullptr)
        m_phrases->keepPending();
    if (m_article != nullptr)
        m_article->keepPending();
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    keepReadingPlace();
}

void Desk::keepReadingPlace()
{
    if (m_article == nullptr || !m_article->target().startsWith(ArticlePrefix))
        return;
    const auto slug = m_article->target().mid(ArticlePrefix.size()).toStdString();
    const journal::ReadingPlace place{slug, m_article->place(), m_environment.now()};
    m_environment.writer->write("place " + slug, [&journal = m_environment.journal, place] {
        return journal.setReadingPlace(place);
    });
}

QWidget *Desk::focusedEditor() const
{
    // Of the window, which keeps it while another one is in front.
    auto *focus = window()->focusWidget();
    if (focus == nullptr || !isAncestorOf(focus))
        return nullptr;
    const bool isEditor
        = qobject_cast<QPlainTextEdit *>(focus) != nullptr || qobject_cast<QLineEdit *>(focus) != nullptr;
    return isEditor ? focus : nullptr;
}

void Desk::refresh()
{
    // While all pages are made anew there is none.
    if (currentWidget() == nullptr)
        return;
    if (m_page == Page::Practice) {
        m_practice->keepPending();
        if (focusedEditor() != nullptr)
            m_practice->showNotes(m_playbook->contents());
        else
            m_practice->showContents(m_playbook->contents());
        return;
    }
    if (m_page == Page::Article) {
        refreshArticle();
        return;
    }
    // Answers, choices of what to share and search words are not the journal's; what is typed, and what a
    // file would add, stays.
    if (m_page == Page::Test || m_page == Page::Share || m_page == Page::Search || focusedEditor() != nullptr
        || !m_offered.empty())
        return;
    Location location{m_page, category()};
    location.place = place();
    open(location);
}

void Desk::refreshArticle()
{
    if (focusedEditor() != nullptr || !m_article->target().startsWith(ArticlePrefix))
        return;
    const auto slug = m_article->target().mid(ArticlePrefix.size()).toStdString();
    const auto isSet = m_environment.journal.isBookmarked(journal::BookmarkKind::Article, slug);
    if (isSet)
        m_article->setBookmarked(*isSet);
    m_article->showMarks([this](const QString &phrase) { return marks(phrase.toStdString()); });
}

PhraseMarks Desk::marks(const std::string &phrase) const
{
    auto marks = ReadingContentsMaker(m_environment, m_language).marks(phrase);
    if (m_environment.writer->isWaiting("wording " + phrase))
        marks.ownWording = text(m_wordings[phrase]);
    else
        m_wordings[phrase] = marks.ownWording.toStdString();
    return marks;
}

} // namespace shell
