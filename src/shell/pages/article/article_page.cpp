#include "shell/pages/article/article_page.h"

#include "shell/contents/words.h"
#include "shell/pages/article/article_panel.h"
#include "shell/pages/article/body_view.h"
#include "shell/pages/article/find_bar.h"
#include "shell/pages/article/path_card.h"
#include "shell/theme/style_sheet.h"
#include "shell/widgets/flow_layout.h"
#include "shell/widgets/widgets.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

ArticlePage::ArticlePage(ReadingStyle style, QWidget *parent)
    : QWidget(parent)
    , m_style(std::move(style))
    , m_find(new FindBar(this))
    , m_pageLayout(new QVBoxLayout)
    , m_panel(new ArticlePanel(this))
{
    setObjectName(u"article_page"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_find);
    left->addLayout(m_pageLayout, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_panel);

    connect(m_find, &FindBar::wordsChanged, this, &ArticlePage::findWords);
    connect(m_find, &FindBar::nextRequested, this, [this] { findNext(1); });
    connect(m_find, &FindBar::previousRequested, this, [this] { findNext(-1); });
    connect(m_find, &FindBar::closed, this, &ArticlePage::closeFind);
    connect(m_panel, &ArticlePanel::headingChosen, this, &ArticlePage::chooseHeading);
    connect(m_panel, &ArticlePanel::phraseChosen, this,
            [this](const QString &id) { jump([&] { showPhrase(id); }); });
}

void ArticlePage::showContents(const ReadingContents &contents)
{
    rememberCards();
    if (m_cardStates.target != contents.target || m_cardStates.language != contents.language)
        m_cardStates = {contents.target, contents.language, {}};
    m_contents = contents;
    m_find->hide();
    build();
}

void ArticlePage::setZoom(double zoom)
{
    const double at = place();
    m_style.zoom = zoom;
    if (m_page == nullptr)
        return;
    flush();
    rememberCards();
    build();
    if (isFinding())
        findWords(m_find->words());
    setPlace(at);
    const auto isWriting = [](const auto &state) { return state.second.hasFocus; };
    const auto writing = std::ranges::find_if(m_cardStates.cards, isWriting);
    if (writing == m_cardStates.cards.end())
        return;
    complete();
    if (auto *item = cardOf(writing->first))
        item->focusWording();
}

void ArticlePage::flush()
{
    for (auto *item : m_cards)
        item->flush();
}

void ArticlePage::rememberCards()
{
    m_cardStates = cardStates();
}

CardStates ArticlePage::cardStates() const
{
    auto states = m_cardStates;
    for (const auto *item : m_cards)
        states.cards[item->id()] = item->state();
    return states;
}

void ArticlePage::setCardStates(CardStates states)
{
    m_cardStates = std::move(states);
}

void ArticlePage::build()
{
    m_bodies.clear();
    m_cards.clear();
    m_widgetOrder.clear();
    m_entries.clear();
    m_matches.clear();
    m_bookmark = nullptr;
    // Without headings until collectHeadings(): those of the page before are gone.
    m_panel->showContents({}, m_contents.phrases);
    cancelPendingScroll();
    m_isLaidOut = false;
    const bool hadFocus = m_page != nullptr && m_page->isAncestorOf(QApplication::focusWidget());
    discardPage();
    m_page = new ColumnPage(typography().measure(m_contents.language), this);
    m_page->setObjectName(u"reading"_s);
    m_pageLayout->addWidget(m_page);
    setFocusProxy(m_page);

    auto *bar = m_page->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ArticlePage::handleScroll);
    connect(bar, &QScrollBar::actionTriggered, this, &ArticlePage::cancelPendingScroll);
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (m_pendingScroll)
            bar->setValue(m_pendingScroll());
    });
    m_page->viewport()->installEventFilter(this);
    m_page->show();
    connect(m_page, &ColumnPage::filled, this, [this] {
        settleLayouts();
        collectHeadings();
        handleScroll();
        QTimer::singleShot(0, m_page, [this] { applyPendingScroll(); });
    });
    m_page->refill(parts());
    if (hadFocus)
        m_page->setFocus();
}

std::deque<ColumnPage::Part> ArticlePage::parts()
{
    std::deque<ColumnPage::Part> parts;
    parts.emplace_back([this] { addHeader(m_page->column()); });
    addSections(parts);
    for (const auto &place : m_contents.paths)
        parts.emplace_back([this, &place] { addPath(m_page->column(), place); });
    parts.emplace_back([this] {
        if (m_contents.invitesToTest)
            addInvitation(m_page->column(), true);
        addLinks(m_page->column(), tr("Related"), m_contents.related);
        addLinks(m_page->column(), tr("What links here"), m_contents.backlinks);
    });
    return parts;
}

void ArticlePage::discardPage()
{
    if (m_page == nullptr)
        return;
    // The click on a link may still be handled by a child of the page: it is deleted later, and disconnected
    // until then.
    m_page->viewport()->removeEventFilter(this);
    m_page->verticalScrollBar()->disconnect(this);
    m_page->disconnect(this);
    m_page->stopFilling();
    m_pageLayout->removeWidget(m_page);
    m_page->hide();
    m_page->deleteLater();
    m_page = nullptr;
}

bool ArticlePage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_page == nullptr)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize && watched == m_page->viewport() && !m_pendingScroll) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        // The text is laid out again to the new width: the relative position stays.
        if (resize->size().width() != resize->oldSize().width()) {
            m_isLaidOut = false;
            setPlaceWhenSized(place());
            QTimer::singleShot(0, m_page, [this] { applyPendingScroll(); });
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ArticlePage::complete()
{
    if (m_page != nullptr)
        m_page->finishFilling();
}

void ArticlePage::collectHeadings()
{
    for (auto *view : m_bodies) {
        for (const auto &heading : view->headings())
            m_entries.push_back({view, view, heading.position, heading.text, heading.level});
    }
    const auto order = [this](const Entry &entry) {
        return std::pair(std::ranges::find(m_widgetOrder, entry.widget), entry.position);
    };
    std::ranges::stable_sort(m_entries, {}, order);
    std::vector<ArticlePanel::Heading> headings;
    for (const auto &entry : m_entries)
        headings.push_back({entry.title, entry.level});
    m_panel->showContents(headings, m_contents.phrases);
}

void ArticlePage::setPanelVisible(bool isVisible)
{
    m_panel->setVisible(isVisible);
}

void ArticlePage::setBookmarked(bool isBookmarked)
{
    m_contents.isBookmarked = isBookmarked;
    if (m_bookmark == nullptr)
        return;
    m_bookmark->setIcon(icon(isBookmarked ? u"bookmark-filled"_s : u"bookmark"_s,
                             isBookmarked ? m_style.tokens.accent : m_style.tokens.quiet));
    m_bookmark->setToolTip(isBookmarked ? tr("Remove the bookmark") : tr("Bookmark this article"));
    m_bookmark->setAccessibleName(m_bookmark->toolTip());
}

void ArticlePage::showMarks(const std::function<PhraseMarks(const QString &)> &marks)
{
    for (auto *card : m_cards)
        card->showMarks(marks(card->id()));
}

} // namespace shell
