#include "shell/widgets/note_edit.h"

#include <algorithm>

namespace shell {

namespace {

/// The most that a crash can lose. Not restarted by later changes.
constexpr int LongestWaitMilliseconds = 2000;
constexpr int Height = 72;

} // namespace

NoteEdit::NoteEdit(const QString &note, QWidget *parent)
    : QPlainTextEdit(note, parent)
    , m_kept(note)
{
    setTabChangesFocus(true);
    setFixedHeight(Height);
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(LongestWaitMilliseconds);
    connect(this, &QPlainTextEdit::textChanged, &m_flushTimer, [this] {
        if (!m_flushTimer.isActive())
            m_flushTimer.start();
    });
    connect(&m_flushTimer, &QTimer::timeout, this, &NoteEdit::flush);
}

void NoteEdit::setNote(const QString &note)
{
    m_kept = note;
    setPlainText(note);
    moveCursor(QTextCursor::End);
    m_flushTimer.stop();
}

void NoteEdit::flush()
{
    m_flushTimer.stop();
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
    // Where text was added above what was there before.
    if (text.endsWith(before))
        position += static_cast<int>(text.size() - before.size());
    setPlainText(text);
    m_kept = note;
    if (since.trimmed().isEmpty())
        m_flushTimer.stop();
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
    flush();
    QPlainTextEdit::focusOutEvent(event);
}

void NoteEdit::hideEvent(QHideEvent *event)
{
    flush();
    QPlainTextEdit::hideEvent(event);
}

} // namespace shell
