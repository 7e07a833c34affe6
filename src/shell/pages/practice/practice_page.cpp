#include "shell/pages/practice/practice_page.h"

#include "shell/contents/words.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/flow_layout.h"
#include "shell/widgets/note_edit.h"
#include "shell/widgets/widgets.h"

#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 760;
constexpr int ShortestName = 18;

} // namespace

PracticePage::PracticePage(QWidget *parent)
    : ColumnPage(ColumnWidth, parent)
{
    setObjectName(u"practice_page"_s);
}

void PracticePage::showContents(const PracticeContents &contents)
{
    flush();
    const int place = scrollPlace();
    m_cards.clear();
    m_undo = nullptr;
    m_contents = contents;
    std::deque<Part> parts;
    parts.emplace_back([this] { addBeginning(); });
    for (std::size_t index = 0; index < m_contents.weeks.size(); ++index)
        addWeek(parts, index);
    if (m_contents.hasPlan) {
        parts.emplace_back([this] {
            addAdding(m_contents.others);
            addNewPlan();
        });
    } else {
        parts.emplace_back([this] { addInvitation(m_contents); });
        addAll(parts);
    }
    refill(std::move(parts));
    setScrollPlace(place);
}

void PracticePage::addBeginning()
{
    column()->addWidget(label(tr("Practice"), TextRole::Title));
    column()->addWidget(
        label(tr("Four weeks with two or three small practices each. Nothing is counted and nothing "
                 "reminds you: do them when it suits you, and leave out what does not fit."),
              TextRole::Plain));
    if (m_contents.change && (m_contents.change->place.week == 0 || !m_contents.hasPlan))
        addChange(*m_contents.change);
}

bool PracticePage::showMerged(const QString &slug, const QString &sent, const QString &note)
{
    finishFilling();
    for (const auto &week : m_cards) {
        for (auto *card : week) {
            if (card->slug() == slug)
                return card->showMerged(sent, note);
        }
    }
    return true;
}

void PracticePage::showNotes(const PracticeContents &contents)
{
    finishFilling();
    for (const auto &week : contents.weeks) {
        for (const auto &shown : week) {
            for (const auto &cards : m_cards) {
                for (auto *card : cards) {
                    if (card->slug() == shown.practice.slug)
                        card->showNote(shown.note);
                }
            }
        }
    }
}

void PracticePage::focusChange()
{
    if (m_contents.change)
        finishFilling([this] { return m_undo != nullptr; });
    if (m_undo != nullptr)
        focusOn(m_undo);
    else
        focusCard({1, 0});
}

void PracticePage::focusCard(const PracticeContents::Place &place)
{
    finishFilling([this, &place] {
        const auto week = static_cast<std::size_t>(std::max(place.week, 1));
        return m_cards.size() > week || (m_cards.size() == week && m_cards.back().size() > place.index);
    });
    for (auto week = static_cast<std::size_t>(std::max(place.week, 1)); week-- > 0;) {
        if (week >= m_cards.size() || m_cards[week].empty())
            continue;
        focusOn(m_cards[week][std::min(place.index, m_cards[week].size() - 1)]->title());
        return;
    }
    if (auto *begin = body()->findChild<QPushButton *>(u"make_plan"_s))
        focusOn(begin);
}

void PracticePage::flush()
{
    for (auto *note : findChildren<NoteEdit *>())
        note->flush();
}

void PracticePage::addInvitation(const PracticeContents &contents)
{
    if (contents.hasProfile) {
        column()->addWidget(label(tr("A plan is chosen from where your answers lean, easy practices first, "
                                     "in every week one that you do alone. You can change all of it."),
                                  TextRole::Quiet));
        auto *make = button(tr("Make a four-week plan"), ButtonRole::Primary);
        make->setObjectName(u"make_plan"_s);
        make->setEnabled(contents.canSuggest);
        connect(make, &QPushButton::clicked, this, &PracticePage::planRequested);
        column()->addWidget(make);
        return;
    }
    column()->addWidget(label(
        contents.hasTest ? tr("A plan is chosen from your profile, and there is none yet. The test "
                              "draws it; until then, here are all practices.")
                         : tr("This library has no test to choose a plan from. Here are all practices."),
        TextRole::Quiet));
    if (!contents.hasTest)
        return;
    auto *test = button(tr("Take the relationship test (%1)").arg(Words::minutes(contents.testMinutes)),
                        ButtonRole::Primary);
    test->setObjectName(u"take_test"_s);
    connect(test, &QPushButton::clicked, this, &PracticePage::testRequested);
    column()->addWidget(test);
}

void PracticePage::addAll(std::deque<Part> &parts)
{
    parts.emplace_back([this] {
        column()->addSpacing(space::Medium);
        column()->addWidget(label(tr("All practices"), TextRole::Heading));
        if (m_contents.others.empty())
            column()->addWidget(label(tr("This library has no practices."), TextRole::Quiet));
    });
    for (const auto &practice : m_contents.others)
        parts.emplace_back([this, &practice] { addPractice(practice); });
}

void PracticePage::addPractice(const PracticeText &practice)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::Hair);
    auto *title = addPracticeTitle(lines, practice);
    connect(title, &QPushButton::clicked, this, [this, slug = practice.slug] { emit openRequested(slug); });
    lines->addWidget(label(practice.lede, TextRole::Plain));
    if (!practice.reason.isEmpty())
        lines->addWidget(label(practice.reason, TextRole::Quiet));
    column()->addLayout(lines);
}

void PracticePage::addWeek(std::deque<Part> &parts, std::size_t index)
{
    const auto &cards = m_contents.weeks[index];
    const int week = static_cast<int>(index) + 1;
    const bool isChanged = m_contents.change && m_contents.change->place.week == week;
    const auto change = [this] { addChange(*m_contents.change); };
    parts.emplace_back([this, week] {
        column()->addSpacing(space::Medium);
        column()->addWidget(label(tr("Week %1").arg(week), TextRole::Heading));
        m_cards.emplace_back();
    });
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (isChanged && m_contents.change->place.index == i)
            parts.emplace_back(change);
        parts.emplace_back([this, &card = cards[i]] { addCard(card, m_contents.canSuggest); });
    }
    if (isChanged && m_contents.change->place.index >= cards.size())
        parts.emplace_back(change);
    if (cards.empty())
        parts.emplace_back(
            [this] { column()->addWidget(label(tr("Nothing is planned for this week."), TextRole::Quiet)); });
}

void PracticePage::addCard(const PracticeContents::Card &contents, bool canSwap)
{
    auto *card = new PracticeCard(contents, canSwap);
    connect(card, &PracticeCard::openRequested, this, &PracticePage::openRequested);
    connect(card, &PracticeCard::stateChosen, this, &PracticePage::stateChosen);
    connect(card, &PracticeCard::noteChanged, this, &PracticePage::noteChanged);
    connect(card, &PracticeCard::swapRequested, this, &PracticePage::swapRequested);
    connect(card, &PracticeCard::removeRequested, this, &PracticePage::removeRequested);
    column()->addWidget(card);
    m_cards.back().push_back(card);
}

void PracticePage::addChange(const PracticeContents::Change &change)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    m_undo = button(tr("Undo"), ButtonRole::Plain);
    m_undo->setObjectName(u"undo_change"_s);
    m_undo->setAccessibleDescription(change.what);
    connect(m_undo, &QPushButton::clicked, this, &PracticePage::undoRequested);
    row->addWidget(label(change.what, TextRole::Quiet), 1);
    row->addWidget(m_undo);
    column()->addLayout(row);
}

void PracticePage::addAdding(const std::vector<PracticeText> &practices)
{
    if (practices.empty())
        return;
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("Add a practice"), TextRole::Heading));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    auto *practice = new CalmComboBox(row);
    practice->setObjectName(u"practice_to_add"_s);
    practice->setAccessibleName(tr("Practice to add"));
    practice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    practice->setMinimumContentsLength(ShortestName);
    for (const auto &each : practices)
        practice->addItem(each.title, each.slug);
    auto *week = new CalmComboBox(row);
    week->setObjectName(u"week_to_add_to"_s);
    week->setAccessibleName(tr("Week to add it to"));
    for (std::size_t i = 1; i <= m_cards.size(); ++i)
        week->addItem(tr("Week %1").arg(i), static_cast<int>(i));
    auto *add = button(tr("Add"), ButtonRole::Plain, row);
    add->setObjectName(u"add_practice"_s);
    connect(add, &QPushButton::clicked, this, [this, practice, week] {
        emit addRequested(practice->currentData().toString(), week->currentData().toInt());
    });
    flow->addWidget(practice);
    flow->addWidget(week);
    flow->addWidget(add);
    column()->addWidget(row);
}

void PracticePage::addNewPlan()
{
    column()->addSpacing(space::Medium);
    column()->addWidget(label(tr("A new plan begins with what you have not done or tried yet. What you said "
                                 "of a practice, and your notes, are remembered."),
                              TextRole::Quiet));
    auto *start = button(tr("Start a new plan"), ButtonRole::Plain);
    start->setObjectName(u"new_plan"_s);
    connect(start, &QPushButton::clicked, this, &PracticePage::planRequested);
    column()->addWidget(start);
}

void PracticePage::focusOn(QWidget *widget)
{
    widget->setFocus(Qt::OtherFocusReason);
    // The page is laid out by the event loop.
    QTimer::singleShot(0, widget, [this, widget] { ensureWidgetVisible(widget, 0, space::Page); });
}

} // namespace shell
