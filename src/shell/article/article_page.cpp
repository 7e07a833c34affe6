#include "shell/article/article_page.h"

#include "shell/article/article_panel.h"
#include "shell/article/body_view.h"
#include "shell/article/find_bar.h"
#include "shell/article/path_card.h"
#include "shell/theme/style_sheet.h"
#include "shell/widgets/flow_layout.h"
#include "shell/widgets/parts.h"
#include "shell/words.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// Space above an anchor that was jumped to.
constexpr int ScrollMargin = space::Large;

} // namespace

ArticlePage::ArticlePage(ReadingStyle style, QWidget *parent)
    : QWidget(parent)
    , m_style(std::move(style))
    , m_find(new FindBar(this))
    , m_holder(new QVBoxLayout)
    , m_panel(new ArticlePanel(this))
{
    setObjectName(u"article_page"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_find);
    left->addLayout(m_holder, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_panel);

    connect(m_find, &FindBar::wordsChanged, this, &ArticlePage::findAll);
    connect(m_find, &FindBar::nextRequested, this, [this] { findNext(1); });
    connect(m_find, &FindBar::previousRequested, this, [this] { findNext(-1); });
    connect(m_find, &FindBar::closed, this, &ArticlePage::closeFind);
    connect(m_panel, &ArticlePanel::headingChosen, this, [this](int index) {
        const auto &entry = m_entries[static_cast<std::size_t>(index)];
        scrollTo(entry.widget, entry.offset());
    });
    connect(m_panel, &ArticlePanel::phraseChosen, this, &ArticlePage::showPhrase);
}

void ArticlePage::showContents(const ReadingContents &contents)
{
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
    build();
    setPlace(at);
}

void ArticlePage::build()
{
    m_bodies.clear();
    m_cards.clear();
    m_entries.clear();
    m_matches.clear();
    m_bookmark = nullptr;
    discardPage();
    m_page = new ColumnPage(typography().measure(m_contents.language), this);
    m_page->setObjectName(u"reading"_s);
    m_holder->addWidget(m_page);
    setFocusProxy(m_page);

    m_nextSection = 0;
    m_hasPhrases = m_contents.phrases.empty();
    m_isComplete = false;
    addHeader(m_page->column());
    addSections(m_page->column(), true);
    m_page->column()->addStretch();

    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticlePage::followScroll);
    m_page->show();
    // The rest follows the first painting: the reader sees the beginning at once.
    m_page->body()->installEventFilter(this);
}

void ArticlePage::discardPage()
{
    if (m_page == nullptr)
        return;
    // The click that leads to another page is still being handled inside this one: it goes when the event
    // loop comes round. Until then it says nothing more.
    m_page->body()->removeEventFilter(this);
    m_page->verticalScrollBar()->disconnect(this);
    m_holder->removeWidget(m_page);
    m_page->hide();
    m_page->deleteLater();
    m_page = nullptr;
}

bool ArticlePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(
            m_page, [this] { complete(); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void ArticlePage::complete()
{
    if (m_isComplete)
        return;
    m_isComplete = true;
    m_page->extend([this] {
        auto *column = m_page->column();
        delete column->takeAt(column->count() - 1);
        addSections(column, false);
        addPaths(column);
        if (m_contents.invitesToTest)
            addInvitation(column, true);
        addLinks(column, tr("Related"), m_contents.related);
        addLinks(column, tr("What links here"), m_contents.backlinks);
        column->addStretch();
    });
    settle();
    collectHeadings();
    followScroll();
}

void ArticlePage::collectHeadings()
{
    for (auto *view : m_bodies) {
        for (const auto &heading : view->headings())
            m_entries.push_back({view, view, heading.position, heading.text, heading.level});
    }
    const auto order = [this](const Entry &entry) {
        return std::pair(m_page->column()->indexOf(entry.widget), entry.position);
    };
    std::ranges::stable_sort(m_entries, {}, order);
    std::vector<ArticlePanel::Heading> headings;
    for (const auto &entry : m_entries)
        headings.push_back({entry.title, entry.level});
    m_panel->showContents(headings, m_contents.phrases);
}

int ArticlePage::Entry::offset() const
{
    return view == nullptr ? 0 : view->positionTop(position);
}

void ArticlePage::followScroll()
{
    const int top = m_page->verticalScrollBar()->value() + ScrollMargin + space::Hair;
    int current = -1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        if (entry.widget->mapTo(m_page->body(), QPoint()).y() + entry.offset() <= top)
            current = static_cast<int>(i);
    }
    m_panel->setCurrentHeading(current);
    emit placeChanged(place());
}

void ArticlePage::followLink(const QUrl &address)
{
    const QString url = address.toString();
    if (url.startsWith(u'#'))
        showAnchor(url.mid(1));
    else if (url.startsWith(u"attune:"_s))
        emit targetChosen(url);
    else
        emit webAddressChosen(url);
}

void ArticlePage::settle() const
{
    // Texts learn their height from their width, and the column its own from theirs: a few rounds until all
    // agree.
    constexpr int Rounds = 4;
    for (int round = 0; round < Rounds; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void ArticlePage::scrollTo(const QWidget *widget, int offset)
{
    settle();
    const int y = widget->mapTo(m_page->body(), QPoint()).y() + offset;
    m_page->verticalScrollBar()->setValue(std::max(0, y - ScrollMargin));
}

void ArticlePage::showAnchor(const QString &anchor)
{
    complete();
    for (const auto *view : m_bodies) {
        const int top = view->anchorTop(anchor);
        if (top >= 0)
            return scrollTo(view, top);
    }
}

void ArticlePage::showPhrase(const QString &id)
{
    complete();
    for (auto *item : m_cards) {
        if (item->id() == id) {
            scrollTo(item);
            item->setFocus();
        }
    }
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

double ArticlePage::place() const
{
    if (m_page == nullptr)
        return 0;
    const auto *bar = m_page->verticalScrollBar();
    return bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0.0;
}

void ArticlePage::setPlace(double place)
{
    if (place > 0)
        complete();
    settle();
    auto *bar = m_page->verticalScrollBar();
    bar->setValue(static_cast<int>(place * bar->maximum() + 0.5));
}

} // namespace shell
