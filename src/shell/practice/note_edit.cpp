#include "shell/practice/note_edit.h"

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

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    keep();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace shell
