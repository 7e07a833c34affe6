#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

namespace shell {

/// The ways of answering a situation, one below the other: one Tab stop, moved by Up and Down, chosen by a
/// click, Space or Enter. It speaks as "situation 3 of 10, ..., option 2 of 4, ...".
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    /// `answer`: the number of the option chosen before, from 1.
    void setOptions(const QString &spokenQuestion, const QStringList &options, std::optional<int> answer);
    int count() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The number of the option, from 1.
    void answered(int number);

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
    int optionHeight(int option, int width) const;
    QRect area(int option) const;
    int optionAt(const QPoint &position) const;
    void paintOption(QPainter &painter, int option) const;
    void moveTo(int option);
    void speak();

    QString m_question;
    QStringList m_options;
    std::optional<int> m_answer;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace shell
