#include "shell/pages/practice/practice_card.h"

#include "shell/theme/tokens.h"
#include "shell/widgets/flow_layout.h"
#include "shell/widgets/note_edit.h"
#include "shell/widgets/widgets.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace shell {

PracticeCard::PracticeCard(PracticeContents::Card contents, bool canSwap, QWidget *parent)
    : QFrame(parent)
    , m_contents(std::move(contents))
{
    setObjectName(u"practice_card"_s);
    setProperty("role", u"card"_s);
    setAccessibleName(m_contents.practice.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Medium);
    layout->setSpacing(space::Small);
    addText(layout);
    addStates(layout);
    addActions(layout, canSwap);
    showState();
}

void PracticeCard::addText(QVBoxLayout *layout)
{
    const auto &practice = m_contents.practice;
    m_title = addPracticeTitle(layout, practice);
    connect(m_title, &QPushButton::clicked, this, [this] { emit openRequested(m_contents.practice.slug); });
    if (!practice.ifThen.isEmpty())
        layout->addWidget(label(practice.ifThen, TextRole::Plain));
    if (!practice.reason.isEmpty())
        layout->addWidget(label(practice.reason, TextRole::Quiet));
}

void PracticeCard::addStates(QVBoxLayout *layout)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    const std::tuple<State, QString, QString> states[] = {
        {State::Done, tr("Done"), u"practice_done"_s},
        {State::Tried, tr("Tried"), u"practice_tried"_s},
        {State::NotForMe, tr("Not for me"), u"practice_not_for_me"_s},
    };
    for (const auto &[state, words, name] : states) {
        auto *chip = button(words, ButtonRole::Chip, row);
        chip->setObjectName(name);
        chip->setCheckable(true);
        chip->setAccessibleDescription(m_contents.practice.title);
        connect(chip, &QPushButton::clicked, this, [this, chosen = state] { choose(chosen); });
        flow->addWidget(chip);
        m_chips.emplace_back(state, chip);
    }
    layout->addWidget(row);
    m_consequence
        = label(tr("It will not be suggested again. Keep it, swap it or remove it."), TextRole::Caption);
    layout->addWidget(m_consequence);
}

void PracticeCard::addActions(QVBoxLayout *layout, bool canSwap)
{
    m_note = new NoteEdit(m_contents.note);
    m_note->setObjectName(u"practice_note"_s);
    m_note->setPlaceholderText(tr("A note for yourself"));
    m_note->setAccessibleName(tr("Note on “%1”").arg(m_contents.practice.title));
    m_note->setVisible(!m_contents.note.isEmpty());
    connect(m_note, &NoteEdit::noteChanged, this,
            [this](const QString &note) { emit noteChanged(m_contents.practice.slug, note); });
    m_evidence = label(m_contents.practice.evidence, TextRole::Plain);
    m_evidence->setObjectName(u"practice_evidence"_s);
    m_evidence->hide();

    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setSpacing(space::Large);
    if (!m_contents.practice.evidence.isEmpty())
        connect(addAction(flow, tr("Why it may help"), u"show_evidence"_s), &QPushButton::clicked, this,
                [this] { m_evidence->setVisible(m_evidence->isHidden()); });
    connect(addAction(flow, tr("Note"), u"write_note"_s), &QPushButton::clicked, this, [this] {
        m_note->show();
        m_note->setFocus();
    });
    auto *swap = addAction(flow, tr("Swap for another"), u"swap_practice"_s);
    swap->setEnabled(canSwap);
    connect(swap, &QPushButton::clicked, this, [this] { emit swapRequested(m_contents.practice.slug); });
    connect(addAction(flow, tr("Remove"), u"remove_practice"_s), &QPushButton::clicked, this,
            [this] { emit removeRequested(m_contents.practice.slug); });
    layout->addWidget(row);
    layout->addWidget(m_evidence);
    layout->addWidget(m_note);
}

QPushButton *PracticeCard::addAction(QLayout *row, const QString &words, const QString &name)
{
    auto *action = button(words, ButtonRole::Link);
    action->setObjectName(name);
    action->setAccessibleDescription(m_contents.practice.title);
    row->addWidget(action);
    return action;
}

bool PracticeCard::showMerged(const QString &sent, const QString &note)
{
    const QString written = m_note->toPlainText();
    if (!written.startsWith(sent))
        return false;
    m_contents.note = note;
    m_note->replaceNote(note, written.mid(sent.size()));
    return true;
}

void PracticeCard::showNote(const QString &note)
{
    if (!m_note->isKept() || m_note->toPlainText().trimmed() == note)
        return;
    m_contents.note = note;
    m_note->replaceNote(note, {});
    m_note->setVisible(!m_note->isHidden() || !note.isEmpty());
}

void PracticeCard::choose(State state)
{
    m_contents.state = m_contents.state == state ? State::Open : state;
    showState();
    emit stateChosen(m_contents.practice.slug, m_contents.state);
}

void PracticeCard::showState()
{
    for (const auto &[state, chip] : m_chips)
        chip->setChecked(state == m_contents.state);
    m_consequence->setVisible(m_contents.state == State::NotForMe);
}

QPushButton *addPracticeTitle(QVBoxLayout *layout, const PracticeText &practice)
{
    auto *title = button(practice.title, ButtonRole::Link);
    title->setObjectName(u"open_practice"_s);
    title->setAccessibleDescription(practice.facts);
    QFont font = title->font();
    font.setPixelSize(size::Subheading);
    title->setFont(font);
    layout->addWidget(title);
    layout->addWidget(label(practice.facts, TextRole::Caption));
    return title;
}

} // namespace shell
