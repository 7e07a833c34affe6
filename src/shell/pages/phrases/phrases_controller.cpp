#include "shell/pages/phrases/phrases_controller.h"

#include "shell/app/clipboard.h"
#include "shell/app/job_runner.h"
#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/contents/phrase_store.h"
#include "shell/pages/phrases/phrases_page.h"
#include "shell/widgets/widgets.h"

#include <algorithm>

namespace shell {

PhrasesController::PhrasesController(const Stores &stores, PhraseStore &phrases, JobRunner &jobs,
                                     Navigator &navigator, Notifier &notifier)
    : m_stores(stores)
    , m_phrases(phrases)
    , m_jobs(jobs)
    , m_page(new PhrasesPage(stores.library.situations(), stores.language()))
{
    connect(m_page, &PhrasesPage::filterChanged, this, [this] { findPhrases(0); });
    connect(m_page, &PhrasesPage::copyRequested, this,
            [&notifier](const QString &text, bool isPrivate) { Clipboard::copy(text, isPrivate, notifier); });
    connect(m_page, &PhrasesPage::starToggled, &phrases, &PhraseStore::setStarred);
    connect(m_page, &PhrasesPage::wordingChanged, &phrases, &PhraseStore::setWording);
    connect(m_page, &PhrasesPage::articleChosen, this,
            [&navigator](const QString &slug) { navigator.go(base::Target::article(slug.toStdString())); });
}

QWidget *PhrasesController::page() const
{
    return m_page;
}

bool PhrasesController::open(const Location &location)
{
    findPhrases(static_cast<int>(std::max(0.0, location.place)));
    return true;
}

void PhrasesController::findPhrases(int place)
{
    m_awaitedPlace = place;
    m_jobs.run(
        "phrases", m_page,
        [language = m_stores.language(), filter = m_page->filter()](JobRunner::Job &job) {
            return job.library().phrases(language, filter);
        },
        [this](std::vector<library::ArticlePhrase> phrases) {
            if (m_page->showsStarredOnly())
                std::erase_if(phrases, [this](const auto &phrase) {
                    return !m_phrases.marks(phrase.phrase.id).isStarred;
                });
            m_page->showPhrases(std::move(phrases),
                                [this](const std::string &id) { return m_phrases.marks(id); });
            m_page->setScrollPlace(*std::exchange(m_awaitedPlace, std::nullopt));
        });
}

double PhrasesController::place() const
{
    return m_awaitedPlace.value_or(m_page->scrollPlace());
}

void PhrasesController::flush()
{
    m_page->flush();
}

void PhrasesController::refresh()
{
    // What is being typed stays.
    if (focusedEditor(m_page) == nullptr)
        findPhrases(static_cast<int>(place()));
}

} // namespace shell
