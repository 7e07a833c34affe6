#include "shell/pages/phrases/phrases_controller.h"

#include "shell/app/clipboard.h"
#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/contents/phrase_store.h"
#include "shell/pages/phrases/phrases_page.h"
#include "shell/widgets/widgets.h"

namespace shell {

PhrasesController::PhrasesController(const library::Library &library, const Preferences &preferences,
                                     PhraseStore &phrases, Navigator &navigator, Notifier &notifier)
    : m_library(library)
    , m_preferences(preferences)
    , m_phrases(phrases)
    , m_page(new PhrasesPage(library.situations(), preferences.articleLanguage()))
{
    connect(m_page, &PhrasesPage::filterChanged, this, &PhrasesController::showPhrases);
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

bool PhrasesController::open(const Location &)
{
    showPhrases();
    return true;
}

void PhrasesController::scrollTo(const Location &location)
{
    m_page->setScrollPlace(static_cast<int>(std::max(0.0, location.place)));
}

void PhrasesController::showPhrases()
{
    auto phrases = m_library.phrases(m_preferences.articleLanguage(), m_page->filter());
    if (m_page->showsStarredOnly())
        std::erase_if(phrases,
                      [this](const auto &phrase) { return !m_phrases.marks(phrase.phrase.id).isStarred; });
    m_page->showPhrases(phrases, [this](const std::string &id) { return m_phrases.marks(id); });
}

double PhrasesController::place() const
{
    return m_page->scrollPlace();
}

void PhrasesController::flush()
{
    m_page->flush();
}

void PhrasesController::refresh()
{
    // What is being typed stays.
    if (focusedEditor(m_page) != nullptr)
        return;
    const int place = m_page->scrollPlace();
    showPhrases();
    m_page->setScrollPlace(place);
}

} // namespace shell
