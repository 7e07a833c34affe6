#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

namespace shell {

/// The labelled points of a response scale in one row: one Tab stop, moved by arrows, chosen by a click,
/// Space, Enter or the point's own number. It speaks as "statement 3 of 24, ..., 5 of 7, slightly agree".
class ScaleRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleRow(QWidget *parent = nullptr);

    /// `labels`: one per point from `minimum`.
    void setPoints(int minimum, const QStringList &labels);
    /// What stands before the point in the spoken name.
    void setSpokenQuestion(const QString &question);
    /// The answer given before, or none.
    void setAnswer(std::optional<int> answer);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void answered(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int count() const;
    int pointAt(const QPoint &position) const;
    QRect cell(int point) const;
    void moveTo(int point);
    void speak();

    int m_minimum = 1;
    QStringList m_labels;
    QString m_question;
    std::optional<int> m_answer;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace shell
