#pragma once

#include <QWidget>

#include <optional>

namespace shell {

/// A group of exclusive options with one Tab stop: two arrow keys, Home and End move the current option; a
/// click, Space or Enter answers. Its accessible name is the question and the current option.
class AnswerGroup : public QWidget
{
    Q_OBJECT

signals:
    void answered(int value);

protected:
    AnswerGroup(Qt::Key before, Qt::Key after, QWidget *parent);

    virtual int count() const = 0;
    /// The index of the option at a position of the widget; -1 where there is none.
    virtual int optionAt(const QPoint &position) const = 0;
    /// What answered() is emitted with for an option, from 0.
    virtual int valueOf(int option) const = 0;
    virtual QString accessibleText(int option) const = 0;

    /// The current option, from 0.
    int current() const { return m_current; }
    /// The option under the mouse, from 0; -1: none.
    int hovered() const { return m_hovered; }
    void moveTo(int option);
    void setQuestion(const QString &question);
    void clearHover();

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateAccessibleName();

    Qt::Key m_before;
    Qt::Key m_after;
    QString m_question;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace shell
