#include "shell/widgets/phrase_card.h"

#include "shell/contents/words.h"
#include "shell/theme/style_sheet.h"
#include "shell/widgets/flow_layout.h"
#include "shell/widgets/note_edit.h"
#include "shell/widgets/widgets.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

QString caption(const library::ArticlePhrase &phrase)
{
    QStringList parts{Words::tone(phrase.phrase.tone)};
    for (const auto channel : phrase.phrase.channels)
        parts << Words::channel(channel);
    parts << Words::level(phrase.phrase.level);
    return parts.join(u" · "_s);
}

} // namespace

PhraseCard::PhraseCard(const library::ArticlePhrase &phrase, const PhraseMarks &marks, Setting setting,
                       QWidget *parent)
    : QFrame(parent)
    , m_phrase(phrase)
    , m_marks(marks)
{
    setObjectName(u"phrase_card"_s);
    setProperty("role", u"card"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Medium);
    layout->setSpacing(space::Small);

    addSentence(layout);
    addSlots(layout);
    addCaptions(layout);
    addActions(layout, setting);
    showSentence();
}

QString PhraseCard::id() const
{
    return text(m_phrase.phrase.id);
}

QString PhraseCard::sentence() const
{
    if (m_wording != nullptr && !m_wording->isHidden()) {
        if (const QString written = m_wordingEdit->toPlainText().trimmed(); !written.isEmpty())
            return written;
    }
    return m_marks.ownWording.isEmpty() ? original() : m_marks.ownWording;
}

QString PhraseCard::original() const
{
    return text(content::filled(m_phrase.phrase, m_fillings));
}

PhraseCardState PhraseCard::state() const
{
    PhraseCardState state;
    for (const auto &[name, slot] : m_slots)
        state.fillings.emplace(name, slot->currentText());
    state.showsReasons = m_reasons != nullptr && !m_reasons->isHidden();
    state.showsWording = m_wording != nullptr && !m_wording->isHidden();
    if (state.showsWording) {
        state.wording = m_wordingEdit->toPlainText();
        state.caret = m_wordingEdit->textCursor().position();
        state.hasFocus = m_wordingEdit->hasFocus();
    }
    return state;
}

void PhraseCard::restore(const PhraseCardState &state)
{
    for (const auto &[name, filling] : state.fillings) {
        if (const auto slot = m_slots.find(name); slot != m_slots.end())
            slot->second->setCurrentText(filling);
    }
    if (state.showsReasons)
        toggleReasons();
    if (!state.showsWording)
        return;
    toggleWording();
    m_wordingEdit->setNote(state.wording);
    auto cursor = m_wordingEdit->textCursor();
    cursor.setPosition(state.caret);
    m_wordingEdit->setTextCursor(cursor);
}

void PhraseCard::focusWording()
{
    if (m_wordingEdit != nullptr)
        m_wordingEdit->setFocus();
}

void PhraseCard::flush()
{
    if (m_wordingEdit != nullptr)
        m_wordingEdit->flush();
}

void PhraseCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter || event->matches(QKeySequence::Copy))
        copy();
    else
        QFrame::keyPressEvent(event);
}

void PhraseCard::addSentence(QVBoxLayout *layout)
{
    m_sentence = label({}, TextRole::Sentence, this);
    m_sentence->setObjectName(u"sentence"_s);
    layout->addWidget(m_sentence);
    m_original = label({}, TextRole::Caption, this);
    layout->addWidget(m_original);
}

void PhraseCard::addSlots(QVBoxLayout *layout)
{
    if (m_phrase.phrase.fillIns.empty())
        return;
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    for (const auto &slot : m_phrase.phrase.fillIns) {
        auto *choice = new CalmComboBox(row);
        choice->setEditable(true);
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->setAccessibleName(tr("Fill in: %1").arg(text(slot.name)));
        for (const auto &filling : slot.fillings)
            choice->addItem(text(filling));
        connect(choice, &QComboBox::currentTextChanged, this,
                [this, name = slot.name](const QString &filling) {
                    if (filling.trimmed().isEmpty())
                        m_fillings.erase(name);
                    else
                        m_fillings[name] = filling.trimmed().toStdString();
                    showSentence();
                });
        flow->addWidget(choice);
        m_slots.emplace(slot.name, choice);
    }
    layout->addWidget(row);
}

void PhraseCard::addCaptions(QVBoxLayout *layout)
{
    if (!m_phrase.phrase.insteadOf.empty())
        layout->addWidget(
            label(tr("Instead of: %1").arg(text(m_phrase.phrase.insteadOf)), TextRole::Quiet, this));
    layout->addWidget(label(caption(m_phrase), TextRole::Caption, this));
    m_details = new QVBoxLayout;
    layout->addLayout(m_details);
}

void PhraseCard::makeReasons()
{
    m_reasons = new QWidget(this);
    auto *inside = new QVBoxLayout(m_reasons);
    inside->setContentsMargins(0, space::Hair, 0, space::Hair);
    const auto &phrase = m_phrase.phrase;
    if (!phrase.why.empty())
        inside->addWidget(label(tr("Why: %1").arg(text(phrase.why)), TextRole::Plain, m_reasons));
    if (!phrase.ifItLandsBadly.empty())
        inside->addWidget(
            label(tr("If it lands badly: %1").arg(text(phrase.ifItLandsBadly)), TextRole::Plain, m_reasons));
    m_reasons->hide();
    m_details->insertWidget(0, m_reasons);
}

void PhraseCard::makeWording()
{
    m_wording = new QWidget(this);
    auto *inside = new QVBoxLayout(m_wording);
    inside->setContentsMargins(0, 0, 0, 0);
    m_wordingEdit = new NoteEdit({}, m_wording);
    m_wordingEdit->setObjectName(u"own_wording"_s);
    m_wordingEdit->setAccessibleName(tr("My own wording"));
    connect(m_wordingEdit, &NoteEdit::noteChanged, this,
            [this](const QString &wording) { keepWording(wording, false); });
    inside->addWidget(m_wordingEdit);

    auto *row = new QHBoxLayout;
    auto *keep = button(tr("Keep my wording"), ButtonRole::Plain, m_wording);
    keep->setObjectName(u"keep_wording"_s);
    connect(keep, &QPushButton::clicked, this, [this] { closeWording(m_wordingEdit->toPlainText()); });
    auto *original = button(tr("Back to the original"), ButtonRole::Link, m_wording);
    original->setObjectName(u"original_wording"_s);
    connect(original, &QPushButton::clicked, this, [this] { closeWording({}); });
    row->addWidget(keep);
    row->addWidget(original);
    row->addStretch();
    inside->addLayout(row);
    m_wording->hide();
    m_details->addWidget(m_wording);
}

void PhraseCard::keepWording(const QString &wording, bool isAsked)
{
    const QString trimmed = wording.trimmed();
    // A text equal to the phrase is no wording of the reader's own.
    const bool isOriginal = trimmed == original() || trimmed == text(content::filled(m_phrase.phrase));
    const QString own = isOriginal ? QString() : trimmed;
    const bool isChanged = own != m_marks.ownWording;
    m_marks.ownWording = own;
    showSentence();
    if (isChanged || isAsked)
        emit wordingChanged(id(), own, isAsked);
}

void PhraseCard::closeWording(const QString &wording)
{
    // The button with the focus is hidden below, and Qt would move the focus to the next widget.
    setFocus();
    m_wordingEdit->setNote(wording);
    m_wording->hide();
    keepWording(wording, true);
}

void PhraseCard::toggleReasons()
{
    if (m_reasons == nullptr)
        makeReasons();
    m_reasons->setVisible(m_reasons->isHidden());
}

void PhraseCard::toggleWording()
{
    if (m_wording == nullptr)
        makeWording();
    if (!m_wording->isHidden()) {
        m_wording->hide();
        return;
    }
    m_wordingEdit->setNote(m_marks.ownWording.isEmpty() ? original() : m_marks.ownWording);
    m_wording->show();
}

void PhraseCard::addActions(QVBoxLayout *layout, Setting setting)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    auto *copyButton = button(tr("Copy"), ButtonRole::Plain, row);
    copyButton->setObjectName(u"copy"_s);
    connect(copyButton, &QPushButton::clicked, this, &PhraseCard::copy);
    flow->addWidget(copyButton);

    m_star = new QToolButton(row);
    m_star->setObjectName(u"star"_s);
    m_star->setCheckable(true);
    m_star->setChecked(m_marks.isStarred);
    showStar(m_marks.isStarred);
    connect(m_star, &QToolButton::toggled, this, [this](bool isStarred) {
        m_marks.isStarred = isStarred;
        showStar(isStarred);
        emit starToggled(id(), isStarred);
    });
    flow->addWidget(m_star);

    auto *why = button(tr("Why, and if it lands badly"), ButtonRole::Link, row);
    why->setObjectName(u"why"_s);
    connect(why, &QPushButton::clicked, this, &PhraseCard::toggleReasons);
    flow->addWidget(why);
    auto *wording = button(tr("My own wording"), ButtonRole::Link, row);
    wording->setObjectName(u"edit_wording"_s);
    connect(wording, &QPushButton::clicked, this, [this] {
        toggleWording();
        if (!m_wording->isHidden())
            m_wordingEdit->setFocus();
    });
    flow->addWidget(wording);
    if (setting == Setting::InList && !m_phrase.articleTitle.empty()) {
        auto *article = button(tr("From: %1").arg(text(m_phrase.articleTitle)), ButtonRole::Link, row);
        connect(article, &QPushButton::clicked, this, [this] { emit articleChosen(text(m_phrase.article)); });
        flow->addWidget(article);
    }
    layout->addWidget(row);
}

void PhraseCard::showStar(bool isStarred)
{
    const QColor color = palette().color(isStarred ? QPalette::Highlight : QPalette::PlaceholderText);
    m_star->setIcon(icon(isStarred ? u"star-filled"_s : u"star"_s, color));
    m_star->setToolTip(isStarred ? tr("Remove the star") : tr("Star this sentence"));
    m_star->setAccessibleName(m_star->toolTip());
}

void PhraseCard::showMarks(const PhraseMarks &marks)
{
    m_marks = marks;
    const QSignalBlocker blocker(m_star);
    m_star->setChecked(marks.isStarred);
    showStar(marks.isStarred);
    showSentence();
}

void PhraseCard::showSentence()
{
    const QString shown = m_marks.ownWording.isEmpty() ? original() : m_marks.ownWording;
    m_sentence->setText(shown);
    const bool isOwn = !m_marks.ownWording.isEmpty();
    m_original->setVisible(isOwn);
    if (isOwn)
        m_original->setText(tr("Your wording. The original: %1").arg(text(content::filled(m_phrase.phrase))));
    setAccessibleName(tr("Sentence: %1. Press Enter to copy.").arg(shown));
}

void PhraseCard::copy()
{
    const QString copied = sentence();
    emit copyRequested(copied, copied != original());
}

} // namespace shell
