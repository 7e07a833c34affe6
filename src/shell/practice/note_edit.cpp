#include "shell/practice/note_edit.h"

namespace shell {

namespace {

/// What a crash may cost, however steadily somebody writes.
constexpr int LongestWaitMilliseconds = 2000;
constexpr int Height = 72;

} // namespace

NoteEdit::NoteEdit(const QString &note, QWidget *parent)
    : QPlainTextEdit(note, parent)
    , m_kept(note)
{
    setTabChangesFocus(true);
    setFixedHeight(Height);
    m_wait.setSingleShot(true);
    m_wait.setInterval(LongestWaitMilliseconds);
    connect(this, &QPlainTextEdit::textChanged, &m_wait, [this] {
        if (!m_wait.isActive())
            m_wait.start();
    });
    connect(&m_wait, &QTimer::timeout, this, &NoteEdit::keep);
}

void NoteEdit::setNote(const QString &note)
{
    m_kept = note;
    setPlainText(note);
    moveCursor(QTextCursor::End);
    m_wait.stop();
}

void NoteEdit::keep()
{
    m_wait.stop();
    const QString note = toPlainText().trimmed();
    if (note == m_kept)
        return;
    m_kept = note;
    emit noteChanged(note);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    keep();
    QPlainTextEdit::focusOutEvent(event);
}

void NoteEdit::hideEvent(QHideEvent *event)
{
    keep();
    QPlainTextEdit::hideEvent(event);
}

} // namespace shell
