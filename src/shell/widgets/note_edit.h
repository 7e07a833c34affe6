#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace shell {

/// A field for a few lines of the reader's own. Emits noteChanged() 2 s after the first unsaved change, and
/// at once when it loses the focus or is hidden, so that no Save button is needed.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(const QString &note, QWidget *parent = nullptr);

    /// Shows a text that is saved already, with the cursor at its end.
    void setNote(const QString &note);
    /// Emits noteChanged() now where there is an unsaved change.
    void flush();
    /// Shows `note`, which is saved, followed by `since`, which the reader wrote meanwhile and is not. The
    /// cursor keeps its place in what the reader wrote.
    void replaceNote(const QString &note, const QString &since);
    /// Whether there is no unsaved change.
    bool isKept() const;

signals:
    void noteChanged(const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString m_kept;
    QTimer m_flushTimer;
};

} // namespace shell
