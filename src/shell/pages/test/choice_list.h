#pragma once

#include "shell/pages/test/answer_group.h"

#include <QStringList>

#include <optional>

namespace shell {

/// The options of a situation, one below the other, moved by Up and Down; each answers with its number
/// from 1. Its accessible name is "situation 3 of 10, ..., option 2 of 4, ...".
class ChoiceList final : public AnswerGroup
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    /// `answer`: the number of the option chosen before, from 1.
    void setOptions(const QString &accessibleQuestion, const QStringList &options, std::optional<int> answer);
    int count() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    int optionAt(const QPoint &position) const override;
    int valueOf(int option) const override;
    QString accessibleText(int option) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int optionHeight(int option, int width) const;
    QRect area(int option) const;
    void paintOption(QPainter &painter, int option) const;

    QStringList m_options;
    std::optional<int> m_answer;
};

} // namespace shell
