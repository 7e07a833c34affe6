#include "shell/pages/phrases/phrases_page.h"

#include "shell/contents/words.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/flow_layout.h"
#include "shell/widgets/widgets.h"

#include <QButtonGroup>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 760;
/// Cards are made in portions: a page of hundreds of widgets would open slowly.
constexpr std::size_t Portion = 24;

/// A chosen value, or empty for the first entry of a combo ("any").
template <typename Value>
std::optional<Value> chosen(const QComboBox *combo)
{
    if (combo->currentIndex() <= 0)
        return std::nullopt;
    return static_cast<Value>(combo->currentData().toInt());
}

const std::string &idOf(const library::ArticlePhrase &phrase)
{
    return phrase.phrase.id;
}

} // namespace

PhrasesPage::PhrasesPage(const std::vector<content::Situation> &situations, base::Language language,
                         QWidget *parent)
    : QWidget(parent)
    , m_page(new ColumnPage(ColumnWidth, this))
{
    setObjectName(u"phrases_page"_s);
    setFocusProxy(m_page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);

    auto *column = m_page->column();
    column->addWidget(label(tr("Sentences to say or send"), TextRole::Title));
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"phrase_words"_s);
    m_words->setPlaceholderText(tr("Words in the sentence"));
    m_words->setClearButtonEnabled(true);
    column->addWidget(m_words);

    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    m_situations = new QButtonGroup(this);
    m_situations->setExclusive(false);
    for (const auto &situation : situations) {
        auto *chip = button(text(situation.title.in(language)), ButtonRole::Chip, chips);
        chip->setCheckable(true);
        m_situations->addButton(chip, static_cast<int>(m_situationIds.size()));
        m_situationIds.push_back(situation.id);
        flow->addWidget(chip);
    }
    column->addWidget(chips);

    auto *filters = new QWidget(this);
    addFilters(new FlowLayout(filters));
    column->addWidget(filters);

    m_count = label({}, TextRole::Caption);
    column->addWidget(m_count);

    connect(m_words, &QLineEdit::textChanged, this, &PhrasesPage::filterChanged);
    connect(m_situations, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        for (auto *other : m_situations->buttons()) {
            if (isOn && m_situations->id(other) != id)
                other->setChecked(false);
        }
        emit filterChanged();
    });
}

void PhrasesPage::addFilters(FlowLayout *row)
{
    m_style = new CalmComboBox(this);
    m_style->setAccessibleName(tr("Style"));
    m_style->addItem(tr("For any style"));
    for (const auto style : {content::AuthoredStyle::Secure, content::AuthoredStyle::Anxious,
                             content::AuthoredStyle::Avoidant, content::AuthoredStyle::Fearful})
        m_style->addItem(tr("When leaning %1").arg(Words::style(style)), static_cast<int>(style));
    m_tone = new CalmComboBox(this);
    m_tone->setAccessibleName(tr("Tone"));
    m_tone->addItem(tr("Any tone"));
    for (const auto tone :
         {content::Tone::Gentle, content::Tone::Plain, content::Tone::Playful, content::Tone::Firm})
        m_tone->addItem(Words::tone(tone), static_cast<int>(tone));
    m_channel = new CalmComboBox(this);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->addItem(tr("To say or to send"));
    for (const auto channel : {content::Channel::Spoken, content::Channel::Text})
        m_channel->addItem(Words::channel(channel), static_cast<int>(channel));
    for (auto *combo : {m_style, m_tone, m_channel}) {
        row->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &PhrasesPage::filterChanged);
    }
    m_starred = button(tr("Starred"), ButtonRole::Chip, this);
    m_starred->setObjectName(u"starred"_s);
    m_starred->setCheckable(true);
    connect(m_starred, &QPushButton::toggled, this, &PhrasesPage::filterChanged);
    row->addWidget(m_starred);
}

library::PhraseFilter PhrasesPage::filter() const
{
    library::PhraseFilter filter;
    filter.words = m_words->text().toStdString();
    for (const auto *chip : m_situations->buttons()) {
        if (chip->isChecked())
            filter.situation = m_situationIds[static_cast<std::size_t>(
                m_situations->id(const_cast<QAbstractButton *>(chip)))];
    }
    filter.style = chosen<content::AuthoredStyle>(m_style);
    filter.tone = chosen<content::Tone>(m_tone);
    filter.channel = chosen<content::Channel>(m_channel);
    return filter;
}

bool PhrasesPage::showsStarredOnly() const
{
    return m_starred->isChecked();
}

void PhrasesPage::showPhrases(std::vector<library::ArticlePhrase> phrases,
                              const std::function<PhraseMarks(const std::string &)> &marks)
{
    // What was asked for by "Show more" stays where the sentences are the same.
    const bool isSame = std::ranges::equal(phrases, m_phrases, {}, idOf, idOf);
    const auto count = std::max(Portion, isSame ? m_shown : 0);
    m_phrases = std::move(phrases);
    m_marks = marks;
    m_shown = 0;
    m_count->setText(Words::sentences(static_cast<int>(m_phrases.size())));
    m_page->refill(m_phrases.empty() ? std::deque<ColumnPage::Part>{[this] { addNothing(); }}
                                     : nextCards(count));
}

void PhrasesPage::addNothing()
{
    m_page->column()->addWidget(label(
        showsStarredOnly() ? tr("Nothing starred here yet. The star on a sentence keeps it in this list.")
                           : tr("No sentence fits all of this. Take one filter away, or try a plainer word."),
        TextRole::Quiet));
    auto *reset = button(tr("Show all sentences"), ButtonRole::Plain);
    connect(reset, &QPushButton::clicked, this, &PhrasesPage::resetFilters);
    m_page->column()->addWidget(reset);
}

std::deque<ColumnPage::Part> PhrasesPage::nextCards(std::size_t count)
{
    std::deque<ColumnPage::Part> parts;
    const auto end = std::min(m_phrases.size(), m_shown + count);
    for (; m_shown < end; ++m_shown)
        parts.emplace_back([this, &phrase = m_phrases[m_shown]] { addCard(phrase); });
    if (m_shown < m_phrases.size())
        parts.emplace_back([this] { addMore(); });
    return parts;
}

void PhrasesPage::addCard(const library::ArticlePhrase &phrase)
{
    auto *item = new PhraseCard(phrase, m_marks(phrase.phrase.id), PhraseCard::Setting::InList);
    connect(item, &PhraseCard::copyRequested, this, &PhrasesPage::copyRequested);
    connect(item, &PhraseCard::starToggled, this, &PhrasesPage::starToggled);
    connect(item, &PhraseCard::wordingChanged, this, &PhrasesPage::wordingChanged);
    connect(item, &PhraseCard::articleChosen, this, &PhrasesPage::articleChosen);
    m_page->column()->addWidget(item);
    if (m_firstNew == nullptr)
        m_firstNew = item;
}

void PhrasesPage::addMore()
{
    auto *more = button(tr("Show more"), ButtonRole::Plain);
    more->setObjectName(u"show_more"_s);
    connect(more, &QPushButton::clicked, this, [this, more] {
        m_firstNew = nullptr;
        m_page->extend(nextCards(Portion));
        // Before the button with the focus goes.
        m_firstNew->setFocus();
        ColumnPage::remove(more);
    });
    m_page->column()->addWidget(more);
}

void PhrasesPage::resetFilters()
{
    {
        const QSignalBlocker words(m_words);
        const QSignalBlocker situations(m_situations);
        const QSignalBlocker style(m_style);
        const QSignalBlocker tone(m_tone);
        const QSignalBlocker channel(m_channel);
        const QSignalBlocker starred(m_starred);
        m_words->clear();
        for (auto *chip : m_situations->buttons())
            chip->setChecked(false);
        for (auto *combo : {m_style, m_tone, m_channel})
            combo->setCurrentIndex(0);
        m_starred->setChecked(false);
    }
    emit filterChanged();
}

void PhrasesPage::flush()
{
    for (auto *item : findChildren<PhraseCard *>())
        item->flush();
}

int PhrasesPage::scrollPlace() const
{
    return m_page->scrollPlace();
}

void PhrasesPage::setScrollPlace(int place)
{
    m_page->setScrollPlace(place);
}

} // namespace shell
