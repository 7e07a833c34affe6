#include "shell/practice/note_edit.h"

#include <algorithm>

namespace shell {

namespace {

constexpr int PauseMilliseconds = 800;
constexpr int Height = 72;

} // namespace

NoteEdit::NoteEdit(const QString &note, QWidget *parent)
    : QPlainTextEdit(note, parent)
    , m_kept(note)
{
    setTabChangesFocus(true);
    setFixedHeight(Height);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(this, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &NoteEdit::keep);
}

void NoteEdit::keep()
{
    m_pause.stop();
    const QString note = toPlainText().trimmed();
    if (note == m_kept)
        return;
    m_kept = note;
    emit noteChanged(note);
}

void NoteEdit::setNote(const QString &note)
{
    const int position = textCursor().position();
    setPlainText(note);
    m_kept = note;
    m_pause.stop();
    auto cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(note.size())));
    setTextCursor(cursor);
}

bool NoteEdit::isKept() const
{
    return toPlainText().trimmed() == m_kept;
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    keep();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace shell
