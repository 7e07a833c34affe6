#include "shell/desk.h"

#include "shell/article/article_page.h"
#include "shell/article/reading_contents.h"
#include "shell/home/home_page.h"
#include "shell/library/library_page.h"
#include "shell/pair/couple.h"
#include "shell/pair/pair_page.h"
#include "shell/phrases/phrase_palette.h"
#include "shell/phrases/phrases_page.h"
#include "shell/practice/playbook.h"
#include "shell/practice/practice_page.h"
#include "shell/profile/profile_page.h"
#include "shell/search/search_page.h"
#include "shell/settings/settings_page.h"
#include "shell/share/share_page.h"
#include "shell/test/test_page.h"
#include "shell/words.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int RestMilliseconds = 400;
constexpr int PaletteCount = 40;

const QString ArticlePrefix = u"attune:article/"_s;
const QString PhrasePrefix = u"attune:phrase/"_s;
const QString PathPrefix = u"attune:path/"_s;
const QString PracticePrefix = u"attune:practice/"_s;
const QString TermPrefix = u"attune:term/"_s;

} // namespace

Desk::Desk(const Environment &environment, const Settings &settings, base::Language articleLanguage,
           const Tokens &tokens, QWidget *parent)
    : QStackedWidget(parent)
    , m_environment(environment)
    , m_settings(settings)
    , m_language(articleLanguage)
    , m_tokens(tokens)
    , m_zoom(settings.zoom)
    , m_showsPanel(settings.showsPanel)
    , m_showsComments(settings.showsComments)
{
    setObjectName(u"page"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &Desk::keepReadingPlace);
}

Desk::~Desk() = default;

HomePage *Desk::homePage()
{
    if (m_home != nullptr)
        return m_home;
    m_home = new HomePage(this);
    addWidget(m_home);
    connect(m_home, &HomePage::testRequested, this, [this] { emit wanted({Page::Test}); });
    connectHomeTests();
    connect(m_home, &HomePage::libraryRequested, this, [this] { emit wanted({Page::Library}); });
    connect(m_home, &HomePage::profileRequested, this, [this] { emit wanted({Page::Profile}); });
    connect(m_home, &HomePage::articleChosen, this, [this](const QString &slug) {
        emit wanted({Page::Article, ArticlePrefix + slug});
    });
    connect(m_home, &HomePage::categoryChosen, this, [this](const QString &id) {
        emit wanted({Page::Library, id});
    });
    connect(m_home, &HomePage::copyRequested, this, &Desk::copy);
    return m_home;
}

ArticlePage *Desk::articlePage()
{
    if (m_article != nullptr)
        return m_article;
    m_article = new ArticlePage({m_tokens, m_zoom}, this);
    m_article->setPanelVisible(m_showsPanel);
    addWidget(m_article);
    connect(m_article, &ArticlePage::targetChosen, this,
            [this](const QString &target) { emit wanted(locationOf(target)); });
    connect(m_article, &ArticlePage::stepChosen, this, &Desk::openStep);
    connect(m_article, &ArticlePage::webAddressChosen, this, [this](const QString &address) {
        copy(address, false);
        emit said(tr("Attune opens no connections. The address was copied."));
    });
    connect(m_article, &ArticlePage::copyRequested, this, &Desk::copy);
    connect(m_article, &ArticlePage::starToggled, this, &Desk::star);
    connect(m_article, &ArticlePage::wordingChanged, this, &Desk::keepWording);
    connect(m_article, &ArticlePage::bookmarkToggled, this, &Desk::toggleBookmark);
    connect(m_article, &ArticlePage::testRequested, this, [this] { emit wanted({Page::Test}); });
    connect(m_article, &ArticlePage::jumped, this, &Desk::jumped);
    connect(m_article, &ArticlePage::placeChanged, this, [this] { m_rest.start(); });
    connect(m_article, &ArticlePage::replyGiven, this, [this](journal::Reply reply) {
        const auto slug = m_article->target().mid(ArticlePrefix.size()).toStdString();
        const bool isKept
            = m_environment.writer->write("reply " + slug, [&journal = m_environment.journal, slug, reply] {
                  return journal.setReply(slug, reply);
              });
        if (isKept)
            emit said(tr("Your reply is kept"));
    });
    return m_article;
}

SearchPage *Desk::searchPage()
{
    if (m_search != nullptr)
        return m_search;
    m_search = new SearchPage(this);
    addWidget(m_search);
    connect(m_search, &SearchPage::hitChosen, this,
            [this](library::Kind kind, const QString &id, const QString &article, const QString &mark) {
                if (kind == library::Kind::Phrase)
                    emit wanted({Page::Article, ArticlePrefix + article, u"phrase:"_s + id});
                else if (kind == library::Kind::Article)
                    emit wanted({Page::Article, ArticlePrefix + id, mark, 0});
                else
                    emit wanted({Page::Article,
                                 (kind == library::Kind::Term ? TermPrefix : PracticePrefix) + id, mark, 0});
            });
    return m_search;
}

PhrasesPage *Desk::phrasesPage()
{
    if (m_phrases != nullptr)
        return m_phrases;
    m_phrases = new PhrasesPage(m_environment.library.situations(), m_language, this);
    addWidget(m_phrases);
    connect(m_phrases, &PhrasesPage::filterChanged, this, &Desk::showPhrases);
    connect(m_phrases, &PhrasesPage::copyRequested, this, &Desk::copy);
    connect(m_phrases, &PhrasesPage::starToggled, this, &Desk::star);
    connect(m_phrases, &PhrasesPage::wordingChanged, this, &Desk::keepWording);
    connect(m_phrases, &PhrasesPage::articleChosen, this, [this](const QString &slug) {
        emit wanted({Page::Article, ArticlePrefix + slug});
    });
    return m_phrases;
}

bool Desk::open(const Location &location)
{
    keepPending();
    const int pixels = static_cast<int>(std::max(0.0, location.place));
    switch (location.page) {
    case Page::Home:
        showHome();
        showPage(Page::Home, m_home);
        m_home->verticalScrollBar()->setValue(pixels);
        break;
    case Page::Library:
        return openLibrary(location);
    case Page::Article:
        return openTarget(location);
    case Page::Search:
        search(location.target);
        showPage(Page::Search, m_search);
        m_search->setScrollPlace(pixels);
        break;
    case Page::Phrases:
        phrasesPage();
        showPhrases();
        showPage(Page::Phrases, m_phrases);
        m_phrases->setScrollPlace(pixels);
        break;
    case Page::Test:
        showPage(Page::Test, testPage());
        m_test->open();
        break;
    case Page::Profile:
        showProfile();
        showPage(Page::Profile, m_profile);
        m_profile->verticalScrollBar()->setValue(pixels);
        break;
    case Page::Practice:
        practicePage()->showContents(m_playbook->contents());
        showPage(Page::Practice, m_practice);
        m_practice->verticalScrollBar()->setValue(pixels);
        break;
    case Page::Share:
        showShare();
        showPage(Page::Share, m_share);
        break;
    case Page::Settings:
        showSettings();
        showPage(Page::Settings, m_settingsPage);
        m_settingsPage->verticalScrollBar()->setValue(pixels);
        break;
    case Page::Pair:
        showPair(pixels);
        break;
    }
    return true;
}

void Desk::showPage(Page page, QWidget *widget)
{
    m_page = page;
    setCurrentWidget(widget);
}

bool Desk::openTarget(const Location &location)
{
    const ReadingContentsMaker maker(m_environment, m_language);
    const auto name = [&](const QString &prefix) { return location.target.mid(prefix.size()).toStdString(); };
    auto contents = location.target.startsWith(PracticePrefix) ? maker.practice(name(PracticePrefix))
        : location.target.startsWith(TermPrefix)
        ? maker.term(name(TermPrefix))
        : maker.article(name(ArticlePrefix), location.path.toStdString());
    if (!contents) {
        emit said(tr("This library has no page “%1”").arg(location.target));
        return false;
    }
    // Back from another part of the page: it is there already, with all that was done on it.
    if (m_page == Page::Article && m_article->target() == location.target && location.highlight.isEmpty()
        && location.place >= 0) {
        m_article->setPlace(location.place);
        return true;
    }
    for (auto &[id, made] : contents->marks)
        made = marks(id);
    articlePage()->showContents(*contents);
    showPage(Page::Article, m_article);
    if (location.highlight.startsWith(u"phrase:"_s)) {
        m_article->showPhrase(location.highlight.mid(7));
    } else if (!location.highlight.isEmpty()) {
        m_article->highlight(location.highlight);
    } else if (location.place >= 0) {
        m_article->setPlace(location.place);
    } else if (contents->isArticle) {
        if (const auto place
            = m_environment.read(m_environment.journal.readingPlace(contents->slug.toStdString())))
            m_article->setPlace(place->place);
    }
    m_rest.start();
    return true;
}

void Desk::showPhrases()
{
    auto phrases = m_environment.library.phrases(m_language, m_phrases->filter());
    if (m_phrases->showsStarredOnly())
        std::erase_if(phrases, [this](const auto &phrase) { return !marks(phrase.phrase.id).isStarred; });
    m_phrases->showPhrases(phrases, [this](const std::string &id) { return marks(id); });
}

void Desk::search(const QString &words)
{
    library::Query query;
    query.words = words.toStdString();
    query.language = m_language;
    searchPage()->showResults(words, m_environment.library.search(query));
}

double Desk::place() const
{
    switch (m_page) {
    case Page::Article:
        return m_article->place();
    case Page::Home:
        return m_home->verticalScrollBar()->value();
    case Page::Profile:
        return m_profile->verticalScrollBar()->value();
    case Page::Practice:
        return m_practice->verticalScrollBar()->value();
    case Page::Pair:
        return m_pair->verticalScrollBar()->value();
    case Page::Library:
        return m_library->scrollPlace();
    case Page::Search:
        return m_search->scrollPlace();
    case Page::Phrases:
        return m_phrases->scrollPlace();
    case Page::Settings:
        return m_settingsPage->verticalScrollBar()->value();
    case Page::Test:
    case Page::Share:
        break;
    }
    return 0;
}

QString Desk::title() const
{
    return m_page == Page::Article ? m_article->title() : QString();
}

void Desk::setZoom(double zoom)
{
    m_zoom = zoom;
    if (m_article != nullptr)
        m_article->setZoom(zoom);
}

void Desk::setPanelVisible(bool isVisible)
{
    m_showsPanel = isVisible;
    if (m_article != nullptr)
        m_article->setPanelVisible(isVisible);
}

void Desk::openPalette()
{
    PhrasePalette palette(
        [this](const QString &words) {
            library::PhraseFilter filter;
            filter.words = words.toStdString();
            filter.limit = PaletteCount;
            return m_environment.library.phrases(m_language, filter);
        },
        window());
    connect(&palette, &PhrasePalette::copyRequested, this, &Desk::copy);
    palette.exec();
}

void Desk::copy(const QString &text, bool isPrivate)
{
    auto *copied = new QMimeData;
    copied->setText(text);
    // Clipboard histories leave out what carries this mark.
    if (isPrivate)
        copied->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(copied);
    emit said(tr("Copied"));
}

Location Desk::locationOf(const QString &target) const
{
    if (target == u"attune:test"_s)
        return {Page::Test};
    if (target == u"attune:settings"_s)
        return {Page::Settings};
    if (target == u"attune:pair"_s)
        return {Page::Pair};
    if (target.startsWith(PathPrefix))
        return {Page::Library, LibraryPage::pathsCategory(target.mid(PathPrefix.size()))};
    if (target.startsWith(PhrasePrefix)) {
        const QString id = target.mid(PhrasePrefix.size());
        const auto phrase = m_environment.library.phrase(id.toStdString(), m_language);
        return phrase ? Location{Page::Article, ArticlePrefix + text(phrase->article), u"phrase:"_s + id}
                      : Location{Page::Phrases};
    }
    return {Page::Article, target.startsWith(u"attune:"_s) ? target : ArticlePrefix + target};
}

} // namespace shell
