#include "shell/article/article_page.h"
#include "shell/desk.h"
#include "shell/library/library_page.h"
#include "shell/recommendation.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

const QString ArticlePrefix = u"attune:article/"_s;

} // namespace

LibraryPage *Desk::libraryPage()
{
    if (m_library != nullptr)
        return m_library;
    m_library = new LibraryPage(this);
    addWidget(m_library);
    connect(m_library, &LibraryPage::articleChosen, this, [this](const QString &slug) {
        emit wanted({Page::Article, ArticlePrefix + slug});
    });
    connect(m_library, &LibraryPage::stepChosen, this, &Desk::openStep);
    return m_library;
}

void Desk::showLibrary(const QString &category)
{
    auto articles = m_environment.library.articles(m_language);
    std::map<std::string, int> places;
    const Recommendation recommendation(m_environment, m_language);
    if (recommendation.hasProfile()) {
        for (const auto &suggestion : recommendation.recommender().rankArticles())
            places.emplace(suggestion.id, static_cast<int>(places.size()));
    }
    std::set<std::string> bookmarked;
    for (const auto &bookmark : m_environment.read(m_environment.journal.bookmarks())) {
        if (bookmark.kind == journal::BookmarkKind::Article)
            bookmarked.insert(bookmark.id);
    }
    libraryPage()->showPaths(makePaths(m_environment, m_language));
    m_library->showArticles(m_environment.library.categories(), m_language, std::move(articles),
                            std::move(places), std::move(bookmarked));
    m_library->setCategory(category);
}

bool Desk::openLibrary(const Location &location)
{
    const QString paths = LibraryPage::pathsCategory();
    const QString path = location.target.mid(paths.size());
    if (location.target.startsWith(paths) && !path.isEmpty() && !hasPath(path.toStdString())) {
        emit said(tr("This library has no path “%1”").arg(path));
        return false;
    }
    showLibrary(location.target);
    showPage(Page::Library, m_library);
    m_library->setScrollPlace(static_cast<int>(location.place));
    return true;
}

bool Desk::hasPath(const std::string &id) const
{
    const auto paths = m_environment.library.paths();
    return std::ranges::find(paths, id, &content::LearningPath::id) != paths.end();
}

void Desk::openStep(const QString &path, const QString &slug)
{
    emit wanted({Page::Article, ArticlePrefix + slug, {}, -1, path});
}

CardStates Desk::cardStates() const
{
    return m_article != nullptr ? m_article->cardStates() : CardStates{};
}

void Desk::setCardStates(CardStates states)
{
    if (!states.cards.empty())
        articlePage()->setCardStates(std::move(states));
}

QString Desk::category() const
{
    return m_page == Page::Library ? m_library->category() : QString();
}

} // namespace shell
