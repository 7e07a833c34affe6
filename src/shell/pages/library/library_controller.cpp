#include "shell/pages/library/library_controller.h"

#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/contents/path_contents.h"
#include "shell/contents/recommendation.h"
#include "shell/pages/library/library_page.h"

#include <algorithm>
#include <map>
#include <set>

namespace shell {

using base::Target;

LibraryController::LibraryController(const Stores &stores, Navigator &navigator, Notifier &notifier)
    : m_stores(stores)
    , m_notifier(notifier)
    , m_page(new LibraryPage)
{
    connect(m_page, &LibraryPage::articleChosen, this,
            [&navigator](const QString &slug) { navigator.go(Target::article(slug.toStdString())); });
    connect(m_page, &LibraryPage::stepChosen, this, [&navigator](const QString &path, const QString &slug) {
        navigator.go(Location{.target = Target::article(slug.toStdString()), .path = path});
    });
}

QWidget *LibraryController::page() const
{
    return m_page;
}

bool LibraryController::open(const Location &location)
{
    const auto &target = location.target;
    const bool isPath = target.kind == Target::path({}).kind;
    if (isPath && !target.id.empty() && !hasPath(target.id)) {
        m_notifier.notify(tr("This library has no path “%1”").arg(QString::fromStdString(target.id)));
        return false;
    }
    const auto id = QString::fromStdString(target.id);
    showContents(isPath ? LibraryPage::pathsCategory(id) : id);
    return true;
}

void LibraryController::scrollTo(const Location &location)
{
    m_page->setScrollPlace(static_cast<int>(location.place));
}

bool LibraryController::hasPath(const std::string &id) const
{
    const auto paths = m_stores.library.paths();
    return std::ranges::find(paths, id, &content::LearningPath::id) != paths.end();
}

void LibraryController::showContents(const QString &category)
{
    const auto language = m_stores.language();
    std::map<std::string, int> places;
    const Recommendation recommendation(m_stores, language);
    if (recommendation.hasProfile()) {
        for (const auto &suggestion : recommendation.recommender().rankArticles())
            places.emplace(suggestion.id, static_cast<int>(places.size()));
    }
    std::set<std::string> bookmarked;
    for (const auto &bookmark : *m_stores.records().bookmarks) {
        if (bookmark.kind == journal::BookmarkKind::Article)
            bookmarked.insert(bookmark.id);
    }
    m_page->showPaths(makePaths(m_stores, language));
    m_page->showArticles(m_stores.library.categories(), language, m_stores.library.articles(language),
                         std::move(places), std::move(bookmarked));
    m_page->setCategory(category);
}

double LibraryController::place() const
{
    return m_page->scrollPlace();
}

Target LibraryController::target(const Target &) const
{
    return Target::library(m_page->category().toStdString());
}

void LibraryController::refresh()
{
    const int place = m_page->scrollPlace();
    showContents(m_page->category());
    m_page->setScrollPlace(place);
}

} // namespace shell
