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

markdown::Block heading(const content::Section &section)
{
    markdown::Inline run;
    run.text = section.title;
    markdown::Block block;
    block.kind = markdown::BlockKind::Heading;
    block.level = 2;
    block.line = section.line;
    block.inlines.push_back(run);
    return block;
}

void append(std::vector<markdown::Block> &blocks, const content::Section &section)
{
    if (!section.title.empty())
        blocks.push_back(heading(section));
    blocks.insert(blocks.end(), section.blocks.begin(), section.blocks.end());
}

bool isFootnotes(const content::Section &section)
{
    return !section.blocks.empty() && section.blocks.front().kind == markdown::BlockKind::Footnote;
}

reading::Typography typography(const ReadingContents &contents, double zoom)
{
    auto result = reading::readingTypography(contents.language);
    result.zoom = zoom;
    return result;
}

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
    delete m_page;
    m_page = new ColumnPage(typography(m_contents, m_style.zoom).measure(m_contents.language), this);
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

void ArticlePage::addHeader(QVBoxLayout *column)
{
    column->addWidget(label(m_contents.title, TextRole::Title));
    if (!m_contents.lede.isEmpty())
        column->addWidget(label(m_contents.lede, TextRole::Lede));
    auto *facts = new QHBoxLayout;
    facts->addWidget(label(m_contents.facts, TextRole::Caption), 1);
    if (m_contents.isArticle) {
        m_bookmark = new QToolButton;
        m_bookmark->setObjectName(u"bookmark"_s);
        connect(m_bookmark, &QToolButton::clicked, this,
                [this] { emit bookmarkToggled(!m_contents.isBookmarked); });
        facts->addWidget(m_bookmark);
    }
    column->addLayout(facts);
    setBookmarked(m_contents.isBookmarked);
    if (!m_contents.reason.isEmpty())
        column->addWidget(label(m_contents.reason, TextRole::Caption));
    if (m_contents.invitesToTest)
        addInvitation(column, false);
    column->addWidget(rule());
}

void ArticlePage::addInvitation(QVBoxLayout *column, bool isFull)
{
    auto *open = button(tr("Take the relationship test (%1)").arg(Words::minutes(m_contents.testMinutes)),
                        isFull ? ButtonRole::Primary : ButtonRole::Link);
    connect(open, &QPushButton::clicked, this, &ArticlePage::testRequested);
    if (!isFull) {
        column->addWidget(open);
        return;
    }
    auto *box = card();
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(tr("How do you tend to answer in such moments?"), TextRole::Subheading));
    layout->addWidget(
        label(tr("The test places you on two dimensions, says how sure it is, and leads to the pages and "
                 "sentences that fit. Your answers stay on this computer."),
              TextRole::Quiet));
    layout->addWidget(open);
    column->addWidget(box);
}

void ArticlePage::addSections(QVBoxLayout *column, bool onlyFirst)
{
    std::vector<markdown::Block> pending;
    const auto flush = [&] {
        if (!pending.empty())
            addBody(column, pending);
        pending.clear();
    };
    while (m_nextSection < m_contents.sections.size()) {
        const auto &section = m_contents.sections[m_nextSection++];
        const bool isNotes = isFootnotes(section);
        if (!m_hasPhrases && (section.key == "faq" || isNotes)) {
            flush();
            addPhrases(column);
        }
        if (isNotes) {
            flush();
            addTitle(column, tr("References"));
        }
        append(pending, section);
        const bool isConcepts = section.key == "concepts" && m_contents.asksWhetherItRingsTrue;
        if (isConcepts) {
            flush();
            addRingsTrue(column);
        }
        if (onlyFirst && (isConcepts || !m_contents.asksWhetherItRingsTrue))
            break;
    }
    flush();
    if (!m_hasPhrases && m_nextSection == m_contents.sections.size())
        addPhrases(column);
}

void ArticlePage::addBody(QVBoxLayout *column, const std::vector<markdown::Block> &blocks)
{
    auto *view = new BodyView;
    view->setBlocks({typography(m_contents, m_style.zoom), readingInk(m_style.tokens)}, blocks);
    view->setAccessibleName(m_contents.title);
    connect(view, &BodyView::anchorClicked, this, &ArticlePage::followLink);
    column->addWidget(view);
    m_bodies.push_back(view);
}

void ArticlePage::addTitle(QVBoxLayout *column, const QString &title)
{
    auto *heading = label(title, TextRole::Heading);
    column->addSpacing(space::Large);
    column->addWidget(heading);
    m_entries.push_back({heading, nullptr, 0, title, 2});
}

void ArticlePage::addRingsTrue(QVBoxLayout *column)
{
    auto *box = card();
    box->setObjectName(u"rings_true"_s);
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(tr("Does this ring true?"), TextRole::Subheading));
    auto *row = new QWidget(box);
    auto *flow = new FlowLayout(row);
    for (const auto reply : {store::Reply::VeryMuch, store::Reply::Partly, store::Reply::NotForMe}) {
        auto *choice = button(Words::reply(reply), ButtonRole::Chip, row);
        choice->setCheckable(true);
        choice->setAutoExclusive(true);
        choice->setChecked(m_contents.reply == reply);
        connect(choice, &QPushButton::clicked, this, [this, reply] {
            m_contents.reply = reply;
            emit replyGiven(reply);
        });
        flow->addWidget(choice);
    }
    layout->addWidget(row);
    layout->addWidget(
        label(tr("Your reply is kept here and changes what is suggested to you."), TextRole::Caption));
    column->addWidget(box);
}

void ArticlePage::addPhrases(QVBoxLayout *column)
{
    m_hasPhrases = true;
    addTitle(column, tr("Sentences you can use"));
    for (const auto &phrase : m_contents.phrases) {
        const auto marks = m_contents.marks.find(phrase.phrase.id);
        auto *item = new PhraseCard(phrase, marks == m_contents.marks.end() ? PhraseMarks{} : marks->second,
                                    PhraseCard::Setting::InArticle);
        connect(item, &PhraseCard::copyRequested, this, &ArticlePage::copyRequested);
        connect(item, &PhraseCard::starToggled, this, &ArticlePage::starToggled);
        connect(item, &PhraseCard::wordingChanged, this, &ArticlePage::wordingChanged);
        column->addWidget(item);
        m_cards.push_back(item);
    }
}

void ArticlePage::addPaths(QVBoxLayout *column)
{
    if (!m_contents.paths.empty())
        column->addSpacing(space::Large);
    for (const auto &place : m_contents.paths) {
        auto *item = new PathCard(place);
        connect(item, &PathCard::stepChosen, this, &ArticlePage::stepChosen);
        connect(item, &PathCard::targetChosen, this, &ArticlePage::targetChosen);
        column->addWidget(item);
    }
}

void ArticlePage::addLinks(QVBoxLayout *column, const QString &title,
                           const std::vector<store::ArticleLink> &links)
{
    if (links.empty())
        return;
    addTitle(column, title);
    for (const auto &link : links) {
        auto *open = button(text(link.title), ButtonRole::Link);
        connect(open, &QPushButton::clicked, this,
                [this, slug = text(link.slug)] { emit targetChosen(u"attune:article/"_s + slug); });
        column->addWidget(open);
    }
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
