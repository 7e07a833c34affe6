#include "shell/pages/search/search_controller.h"

#include "shell/app/clipboard.h"
#include "shell/app/job_runner.h"
#include "shell/app/navigator.h"
#include "shell/pages/search/search_page.h"

namespace shell {

namespace {

const std::string Search = "search";

Location locationOf(library::Kind kind, const QString &id, const QString &article, const QString &words)
{
    const auto name = id.toStdString();
    switch (kind) {
    case library::Kind::Phrase:
        return {.target = base::Target::article(article.toStdString()), .phrase = id};
    case library::Kind::Article:
        return {.target = base::Target::article(name), .words = words, .place = 0};
    case library::Kind::Term:
        return {.target = base::Target::term(name), .words = words, .place = 0};
    case library::Kind::Practice:
        break;
    }
    return {.target = base::Target::practice(name), .words = words, .place = 0};
}

} // namespace

SearchController::SearchController(JobRunner &jobs, const Preferences &preferences, Navigator &navigator,
                                   Notifier &notifier)
    : m_jobs(jobs)
    , m_preferences(preferences)
    , m_page(new SearchPage)
{
    connect(m_page, &SearchPage::hitChosen, this,
            [&navigator](library::Kind kind, const QString &id, const QString &article, const QString &mark) {
                navigator.go(locationOf(kind, id, article, mark));
            });
    connect(m_page, &SearchPage::copyRequested, this,
            [&notifier](const QString &sentence) { Clipboard::copy(sentence, false, notifier); });
}

QWidget *SearchController::page() const
{
    return m_page;
}

bool SearchController::open(const Location &location)
{
    library::Query query;
    query.words = location.target.id;
    query.language = m_preferences.articleLanguage();
    m_isSearching = true;
    m_opensFirst = false;
    m_jobs.run(
        Search, m_page, [query](JobRunner::Job &job) { return job.library().search(query); },
        [this, words = QString::fromStdString(query.words),
         place = std::max(0.0, location.place)](const library::SearchResults &results) {
            m_isSearching = false;
            m_page->showResults(words, results);
            m_page->setScrollPlace(static_cast<int>(place));
            if (std::exchange(m_opensFirst, false))
                m_page->openCurrent();
        });
    return true;
}

double SearchController::place() const
{
    return m_page->scrollPlace();
}

bool SearchController::perform(PageAction action)
{
    if (action == PageAction::NextResult)
        m_page->moveCurrent(1);
    else if (action == PageAction::PreviousResult)
        m_page->moveCurrent(-1);
    else if (action == PageAction::CopyResult)
        m_page->copyCurrent();
    else if (action != PageAction::OpenResult)
        return false;
    else if (m_isSearching)
        m_opensFirst = true;
    else
        m_page->openCurrent();
    return true;
}

} // namespace shell
