#include "shell/pages/article/article_controller.h"

#include "shell/app/clipboard.h"
#include "shell/app/navigator.h"
#include "shell/app/notifier.h"
#include "shell/app/printing.h"
#include "shell/contents/phrase_store.h"
#include "shell/contents/words.h"
#include "shell/pages/article/article_page.h"
#include "shell/pages/article/reading_contents.h"
#include "shell/widgets/widgets.h"

#include <QPrinter>

namespace shell {

using base::Target;

namespace {

constexpr int RestMilliseconds = 400;

} // namespace

ArticleController::ArticleController(const Stores &stores, JournalClient &journal, Preferences &preferences,
                                     PhraseStore &phrases, Navigator &navigator, Notifier &notifier,
                                     const Tokens &tokens)
    : m_stores(stores)
    , m_journal(journal)
    , m_phrases(phrases)
    , m_navigator(navigator)
    , m_notifier(notifier)
    , m_page(new ArticlePage({tokens, preferences.settings().zoom}))
{
    m_page->setPanelVisible(preferences.settings().showsPanel);
    connect(&preferences, &Preferences::zoomChanged, m_page, &ArticlePage::setZoom);
    connect(&preferences, &Preferences::panelToggled, m_page, &ArticlePage::setPanelVisible);
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(RestMilliseconds);
    connect(&m_placeTimer, &QTimer::timeout, this, &ArticleController::keepPlace);
    connectPage();
}

void ArticleController::connectPage()
{
    connect(m_page, &ArticlePage::targetChosen, this,
            [this](const Target &target) { m_navigator.go(target); });
    connect(m_page, &ArticlePage::stepChosen, this, [this](const QString &path, const QString &slug) {
        m_navigator.go(Location{.target = Target::article(slug.toStdString()), .path = path});
    });
    connect(m_page, &ArticlePage::webAddressChosen, this, [this](const QString &address) {
        Clipboard::copySilently(address, false);
        m_notifier.notify(tr("Attune opens no connections. The address was copied."));
    });
    connect(m_page, &ArticlePage::copyRequested, this,
            [this](const QString &text, bool isPrivate) { Clipboard::copy(text, isPrivate, m_notifier); });
    connect(m_page, &ArticlePage::starToggled, &m_phrases, &PhraseStore::setStarred);
    connect(m_page, &ArticlePage::wordingChanged, &m_phrases, &PhraseStore::setWording);
    connect(m_page, &ArticlePage::bookmarkToggled, this, &ArticleController::setBookmarked);
    connect(m_page, &ArticlePage::testRequested, this, [this] { m_navigator.go(Target::test()); });
    connect(m_page, &ArticlePage::jumped, &m_navigator, &Navigator::jump);
    connect(m_page, &ArticlePage::placeChanged, this, [this] { m_placeTimer.start(); });
    connect(m_page, &ArticlePage::replyGiven, this, &ArticleController::keepReply);
}

QWidget *ArticleController::page() const
{
    return m_page;
}

std::optional<ReadingContents> ArticleController::contentsOf(const Location &location)
{
    const ReadingContentsMaker maker(m_stores, m_stores.language());
    const auto &target = location.target;
    if (target.names("practice"))
        return maker.practice(target.id);
    if (target.names("term"))
        return maker.term(target.id);
    return maker.article(target.id, location.path.toStdString());
}

bool ArticleController::open(const Location &asked)
{
    auto location = asked;
    if (location.target.names("phrase")) {
        const auto phrase = m_stores.library.phrase(location.target.id, m_stores.language());
        if (!phrase) {
            m_navigator.go(Target::phrases());
            return false;
        }
        location.phrase = text(location.target.id);
        location.target = Target::article(phrase->article);
    }
    auto contents = contentsOf(location);
    if (!contents) {
        m_notifier.notify(tr("This library has no page “%1”").arg(text(location.target.id)));
        return false;
    }
    m_phrase = location.phrase;
    // Back from another part of the same page: it need not be filled again.
    const bool isShown = m_navigator.controller() == this && m_page->target() == location.target;
    if (isShown && location.words.isEmpty() && m_phrase.isEmpty() && location.place >= 0)
        return true;
    for (const auto &phrase : contents->phrases)
        contents->marks[phrase.phrase.id] = m_phrases.marks(phrase.phrase.id);
    m_page->showContents(*contents);
    return true;
}

void ArticleController::scrollTo(const Location &location)
{
    const auto &target = m_page->target();
    const auto lastPlace = target.isArticle() ? m_stores.records().readingPlace(target.id) : std::nullopt;
    if (!m_phrase.isEmpty())
        m_page->showPhrase(m_phrase);
    else if (!location.words.isEmpty())
        m_page->highlight(location.words);
    else if (location.place >= 0)
        m_page->setPlace(location.place);
    else if (lastPlace)
        m_page->setPlace(lastPlace->place);
    m_placeTimer.start();
}

double ArticleController::place() const
{
    return m_page->place();
}

Target ArticleController::target(const Target &) const
{
    return m_page->target();
}

QString ArticleController::title() const
{
    return m_page->title();
}

void ArticleController::flush()
{
    m_page->flush();
    if (!m_placeTimer.isActive())
        return;
    m_placeTimer.stop();
    keepPlace();
}

void ArticleController::keepPlace()
{
    if (!m_page->target().isArticle())
        return;
    const journal::ReadingPlace place{m_page->target().id, m_page->place(), m_stores.now()};
    m_journal.write({.key = "place " + place.slug,
                     .kinds = {journal::RecordKind::ReadingPlaces},
                     .work = [place](journal::Journal &journal) { return journal.setReadingPlace(place); },
                     .expected = [place](journal::Records &records) { records.setReadingPlace(place); }});
}

void ArticleController::setBookmarked(bool isSet)
{
    if (!m_page->target().isArticle())
        return;
    const auto set = [slug = m_page->target().id, isSet, now = m_stores.now()](auto &records) {
        return records.setBookmark(journal::BookmarkKind::Article, slug, isSet, now);
    };
    m_journal.write({.key = "bookmark article " + m_page->target().id,
                     .kinds = {journal::RecordKind::Bookmarks},
                     .work = [set](journal::Journal &journal) { return set(journal); },
                     .done =
                         [this, isSet](const base::Result<void> &) {
                             m_notifier.notify(isSet ? tr("Bookmarked") : tr("Bookmark removed"));
                         },
                     .context = this,
                     .expected = [set](journal::Records &records) { set(records); }});
    m_page->setBookmarked(isSet);
}

void ArticleController::keepReply(journal::Reply reply)
{
    const auto slug = m_page->target().id;
    m_journal.write(
        {.key = "reply " + slug,
         .kinds = {journal::RecordKind::Replies},
         .work = [slug, reply](journal::Journal &journal) { return journal.setReply(slug, reply); },
         .done = [this](const base::Result<void> &) { m_notifier.notify(tr("Your reply is kept")); },
         .context = this,
         .expected = [slug, reply](journal::Records &records) { records.setReply(slug, reply); }});
}

void ArticleController::refresh()
{
    if (focusedEditor(m_page) != nullptr || !m_page->target().isArticle())
        return;
    const auto &slug = m_page->target().id;
    m_page->setBookmarked(m_stores.records().isBookmarked(journal::BookmarkKind::Article, slug));
    m_page->showMarks([this](const QString &phrase) { return m_phrases.marks(phrase.toStdString()); });
}

bool ArticleController::perform(PageAction action)
{
    switch (action) {
    case PageAction::Find:
        m_page->openFind();
        return true;
    case PageAction::FindNext:
        m_page->findNext(1);
        return true;
    case PageAction::FindPrevious:
        m_page->findNext(-1);
        return true;
    case PageAction::Bookmark:
        setBookmarked(!m_page->isBookmarked());
        return true;
    case PageAction::Print: {
        const print::PrintedArticle article(printedContents(m_page->contents()));
        Printing::ask(
            m_page->window(), reading::localPaper(),
            [&article](QPrinter &printer) {
                const bool isLetter = printer.pageLayout().pageSize().id() == QPageSize::Letter;
                return article.print(printer, isLetter ? reading::PaperSize::Letter : reading::PaperSize::A4);
            },
            m_notifier);
        return true;
    }
    default:
        return false;
    }
}

std::any ArticleController::state() const
{
    return m_page->cardStates();
}

void ArticleController::setState(const std::any &state)
{
    if (const auto *states = std::any_cast<CardStates>(&state))
        m_page->setCardStates(*states);
}

} // namespace shell
