#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace shell {

/// A few lines of the reader's own. They are kept while they are written, a little after the first letter
/// that is not kept yet, and at once when the reader goes elsewhere: there is nothing to save.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(const QString &note, QWidget *parent = nullptr);

    /// Shows words that are kept already, with the caret behind them.
    void setNote(const QString &note);
    /// Says at once what has not been said yet.
    void keep();
    /// Shows another text as kept, with what was written `since` below it, and the cursor where it was in
    /// what the reader wrote.
    void replaceNote(const QString &note, const QString &since);
    /// Whether nothing in it waits to be kept.
    bool isKept() const;

signals:
    void noteChanged(const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString m_kept;
    QTimer m_wait;
};

} // namespace shell
