#include "shell/contents/words.h"
#include "shell/pages/article/article_page.h"
#include "shell/pages/article/body_view.h"
#include "shell/pages/article/path_card.h"
#include "shell/theme/style_sheet.h"
#include "shell/widgets/flow_layout.h"
#include "shell/widgets/widgets.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

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

} // namespace

reading::Typography ArticlePage::typography() const
{
    auto result = reading::readingTypography(m_contents.language);
    result.zoom = m_style.zoom;
    return result;
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

void ArticlePage::addSections(std::deque<ColumnPage::Part> &parts)
{
    std::vector<markdown::Block> pending;
    const auto flush = [&] {
        if (!pending.empty())
            parts.emplace_back(
                [this, blocks = std::exchange(pending, {})] { addBody(m_page->column(), blocks); });
    };
    bool hasPhrases = m_contents.phrases.empty();
    for (const auto &section : m_contents.sections) {
        const bool isNotes = isFootnotes(section);
        if (!hasPhrases && (section.key == "faq" || isNotes)) {
            flush();
            addPhrases(parts);
            hasPhrases = true;
        }
        if (isNotes) {
            flush();
            parts.emplace_back([this] { addTitle(m_page->column(), tr("References")); });
        }
        append(pending, section);
        if (section.key == "concepts" && m_contents.asksForReply) {
            flush();
            parts.emplace_back([this] { addReplyQuestion(m_page->column()); });
        } else if (&section == &m_contents.sections.front() && !m_contents.asksForReply) {
            // The reader sees the beginning first.
            flush();
        }
    }
    flush();
    if (!hasPhrases)
        addPhrases(parts);
}

void ArticlePage::addBody(QVBoxLayout *column, const std::vector<markdown::Block> &blocks)
{
    auto *view = new BodyView;
    view->setBlocks({typography(), readingColors(m_style.tokens)}, blocks);
    view->setAccessibleName(m_contents.title);
    connect(view, &BodyView::anchorClicked, this, &ArticlePage::followLink);
    connect(view, &BodyView::caretMoved, this, [this, view](const QRect &place) { showCaret(view, place); });
    column->addWidget(view);
    m_bodies.push_back(view);
    m_widgetOrder.push_back(view);
}

void ArticlePage::addTitle(QVBoxLayout *column, const QString &title)
{
    auto *heading = label(title, TextRole::Heading);
    column->addSpacing(space::Large);
    column->addWidget(heading);
    m_entries.push_back({heading, nullptr, 0, title, 2});
    m_widgetOrder.push_back(heading);
}

void ArticlePage::addReplyQuestion(QVBoxLayout *column)
{
    auto *box = card();
    box->setObjectName(u"rings_true"_s);
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addWidget(label(tr("Does this ring true?"), TextRole::Subheading));
    auto *row = new QWidget(box);
    auto *flow = new FlowLayout(row);
    for (const auto reply : {journal::Reply::VeryMuch, journal::Reply::Partly, journal::Reply::NotForMe}) {
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

void ArticlePage::addPhrases(std::deque<ColumnPage::Part> &parts)
{
    parts.emplace_back([this] { addTitle(m_page->column(), tr("Sentences you can use")); });
    for (const auto &phrase : m_contents.phrases)
        parts.emplace_back([this, &phrase] { addPhrase(m_page->column(), phrase); });
}

void ArticlePage::addPhrase(QVBoxLayout *column, const library::ArticlePhrase &phrase)
{
    const auto marks = m_contents.marks.find(phrase.phrase.id);
    auto *item = new PhraseCard(phrase, marks == m_contents.marks.end() ? PhraseMarks{} : marks->second,
                                PhraseCard::Setting::InArticle);
    connect(item, &PhraseCard::copyRequested, this, &ArticlePage::copyRequested);
    connect(item, &PhraseCard::starToggled, this, [this, item](const QString &id, bool isStarred) {
        m_contents.marks[id.toStdString()] = item->marks();
        emit starToggled(id, isStarred);
    });
    connect(item, &PhraseCard::wordingChanged, this,
            [this, item](const QString &id, const QString &wording, bool isAsked) {
                m_contents.marks[id.toStdString()] = item->marks();
                emit wordingChanged(id, wording, isAsked);
            });
    if (const auto state = m_cardStates.cards.find(item->id()); state != m_cardStates.cards.end())
        item->restore(state->second);
    column->addWidget(item);
    m_cards.push_back(item);
}

void ArticlePage::addPath(QVBoxLayout *column, const PathPlace &place)
{
    if (&place == &m_contents.paths.front())
        column->addSpacing(space::Large);
    auto *item = new PathCard(place);
    connect(item, &PathCard::stepChosen, this, &ArticlePage::stepChosen);
    connect(item, &PathCard::targetChosen, this, &ArticlePage::targetChosen);
    column->addWidget(item);
}

void ArticlePage::addLinks(QVBoxLayout *column, const QString &title,
                           const std::vector<library::ArticleLink> &links)
{
    if (links.empty())
        return;
    addTitle(column, title);
    for (const auto &link : links) {
        auto *open = button(text(link.title), ButtonRole::Link);
        connect(open, &QPushButton::clicked, this,
                [this, target = base::Target::article(link.slug)] { emit targetChosen(target); });
        column->addWidget(open);
    }
}

} // namespace shell
