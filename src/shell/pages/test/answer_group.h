#pragma once

#include <QWidget>

#include <optional>

namespace shell {

/// Answers of which one is chosen: one Tab stop, moved by two arrow keys, Home and End, chosen by a click,
/// Space or Enter. It speaks as its question and the answer it stands on.
class AnswerGroup : public QWidget
{
    Q_OBJECT

signals:
    void answered(int value);

protected:
    AnswerGroup(Qt::Key before, Qt::Key after, QWidget *parent);

    virtual int count() const = 0;
    /// -1 where there is none.
    virtual int optionAt(const QPoint &position) const = 0;
    /// What an option, from 0, answers with.
    virtual int valueOf(int option) const = 0;
    virtual QString spoken(int option) const = 0;

    /// From 0.
    int current() const { return m_current; }
    int hovered() const { return m_hovered; }
    void moveTo(int option);
    void setQuestion(const QString &question);
    void forgetHover();

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void speak();

    Qt::Key m_before;
    Qt::Key m_after;
    QString m_question;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace shell
