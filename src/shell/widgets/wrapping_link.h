#pragma once

#include <QPushButton>

namespace shell {

/// A button that looks like a link and wraps its text, for titles of any length.
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

    /// As it is painted; the text() of the button has its "&" escaped.
    QString m_words;
};

} // namespace shell
