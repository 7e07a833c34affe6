#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace shell {

/// A few lines of the reader's own, kept when they pause or go elsewhere: there is nothing to save.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(const QString &note, QWidget *parent = nullptr);

    /// Says at once what has not been said yet.
    void keep();
    /// Shows another text as kept, the cursor where it was.
    void setNote(const QString &note);
    /// Whether nothing in it waits to be kept.
    bool isKept() const;

signals:
    void noteChanged(const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_kept;
    QTimer m_pause;
};

} // namespace shell
