#pragma once

#include <QPushButton>

namespace shell {

/// A link that wraps where a button would be cut off: titles are as long as their authors made them.
class WrappingLink final : public QPushButton
{
public:
    explicit WrappingLink(const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize textSize(int width) const;

    /// As they are drawn; the button itself has them without keys.
    QString m_words;
};

} // namespace shell
