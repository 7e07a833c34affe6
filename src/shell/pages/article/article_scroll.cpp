#include "shell/pages/article/article_page.h"
#include "shell/pages/article/article_panel.h"
#include "shell/pages/article/body_view.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QScrollBar>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// Space above an anchor that was jumped to.
constexpr int ScrollMargin = space::Large;

} // namespace

int ArticlePage::Entry::offset() const
{
    return view == nullptr ? 0 : view->positionTop(position);
}

void ArticlePage::handleScroll()
{
    const int top = m_page->verticalScrollBar()->value() + ScrollMargin + space::Hair;
    int current = -1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        if (entry.widget->mapTo(m_page->body(), QPoint()).y() + entry.offset() <= top)
            current = static_cast<int>(i);
    }
    // The last entries cannot be scrolled to the top: the one that was clicked stays current.
    m_panel->setCurrentHeading(m_chosenEntry >= 0 ? m_chosenEntry : current);
    emit placeChanged(place());
}

void ArticlePage::followLink(const QUrl &address)
{
    const QString url = address.toString();
    const auto target = url.toStdString();
    if (url.startsWith(u'#'))
        jump([this, anchor = url.mid(1)] { showAnchor(anchor); });
    else if (base::isProgramAddress(target))
        emit targetChosen(base::targetNamed(target));
    else
        emit webAddressChosen(url);
}

void ArticlePage::jump(const std::function<void()> &scroll)
{
    const double before = place();
    const int pixels = m_page->verticalScrollBar()->value();
    scroll();
    if (m_page->verticalScrollBar()->value() != pixels)
        emit jumped(before);
}

void ArticlePage::chooseHeading(int index)
{
    const auto entry = m_entries[static_cast<std::size_t>(index)];
    jump([&] { scrollTo(entry.widget, entry.offset()); });
    m_chosenEntry = index;
    m_panel->setCurrentHeading(index);
}

void ArticlePage::scrollWhenSized(std::function<int()> value)
{
    m_chosenEntry = -1;
    m_page->verticalScrollBar()->setValue(value());
    if (!m_isLaidOut)
        m_pendingScroll = std::move(value);
}

void ArticlePage::cancelPendingScroll()
{
    m_pendingScroll = nullptr;
    m_pendingPlace.reset();
    m_chosenEntry = -1;
}

void ArticlePage::applyPendingScroll()
{
    // Called again by ColumnPage::filled().
    if (m_page->isFilling())
        return;
    settleLayouts();
    if (m_pendingScroll)
        m_page->verticalScrollBar()->setValue(m_pendingScroll());
    m_pendingScroll = nullptr;
    m_pendingPlace.reset();
    m_isLaidOut = true;
}

void ArticlePage::scrollTo(const QWidget *widget, int offset)
{
    settleLayouts();
    m_pendingPlace.reset();
    scrollWhenSized([this, widget, offset] {
        return std::max(0, widget->mapTo(m_page->body(), QPoint()).y() + offset - ScrollMargin);
    });
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

PhraseCard *ArticlePage::cardOf(const QString &id) const
{
    const auto found = std::ranges::find(m_cards, id, &PhraseCard::id);
    return found == m_cards.end() ? nullptr : *found;
}

void ArticlePage::showPhrase(const QString &id)
{
    complete();
    if (auto *item = cardOf(id)) {
        scrollTo(item);
        item->setFocus();
    }
}

void ArticlePage::showCaret(const BodyView *view, const QRect &place)
{
    const QPoint top = view->mapTo(m_page->body(), place.topLeft());
    cancelPendingScroll();
    m_page->ensureVisible(top.x(), top.y() + place.height() / 2, 0, place.height());
}

double ArticlePage::place() const
{
    if (m_page == nullptr)
        return 0;
    if (m_pendingPlace)
        return *m_pendingPlace;
    const auto *bar = m_page->verticalScrollBar();
    return bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0.0;
}

void ArticlePage::setPlace(double place)
{
    if (place > 0)
        m_page->showWhenFilled();
    settleLayouts();
    setPlaceWhenSized(place);
}

void ArticlePage::setPlaceWhenSized(double place)
{
    if (!m_isLaidOut)
        m_pendingPlace = place;
    scrollWhenSized([bar = m_page->verticalScrollBar(), place] {
        return static_cast<int>(std::lround(place * bar->maximum()));
    });
}

} // namespace shell
