#pragma once

#include "shell/pages/test/answer_group.h"

#include <QStringList>

#include <optional>

namespace shell {

/// The labelled points of a response scale in one row, moved by Left and Right; the number key of a point
/// answers, too. Its accessible name is "statement 3 of 24, ..., 5 of 7, slightly agree".
class ScaleRow final : public AnswerGroup
{
    Q_OBJECT

public:
    explicit ScaleRow(QWidget *parent = nullptr);

    /// `labels`: one per point from `minimum`.
    void setPoints(int minimum, const QStringList &labels);
    /// The beginning of the accessible name.
    void setAccessibleQuestion(const QString &question) { setQuestion(question); }
    /// The answer given before, or none.
    void setAnswer(std::optional<int> answer);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int count() const override;
    int optionAt(const QPoint &position) const override;
    int valueOf(int option) const override;
    QString accessibleText(int option) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect cell(int point) const;

    int m_minimum = 1;
    QStringList m_labels;
    std::optional<int> m_answer;
};

} // namespace shell
