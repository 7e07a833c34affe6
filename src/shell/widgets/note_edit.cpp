#include "shell/widgets/note_edit.h"

#include <algorithm>

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

void NoteEdit::replaceNote(const QString &note, const QString &since)
{
    const QString before = toPlainText();
    const QString text = note + since;
    int position = textCursor().position();
    // What was written here may stand below something else now.
    if (text.endsWith(before))
        position += static_cast<int>(text.size() - before.size());
    setPlainText(text);
    m_kept = note;
    if (since.trimmed().isEmpty())
        m_wait.stop();
    auto cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
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

void NoteEdit::hideEvent(QHideEvent *event)
{
    keep();
    QPlainTextEdit::hideEvent(event);
}

} // namespace shell
