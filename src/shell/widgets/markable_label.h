#pragma once

#include <QColor>
#include <QLabel>

#include <map>
#include <memory>
#include <vector>

class QTextLayout;

namespace shell {

/// A part of a text that was looked for.
struct TextMark
{
    int start = 0;
    int length = 0;
    /// The one the reader is at.
    bool isCurrent = false;
};

struct MarkColors
{
    QColor ground;
    QColor text;
    QColor currentGround;
    QColor currentText;
};

/// A wrapping label of plain text in which words can be marked, as in a page of text.
///
/// A QLabel whose text can be selected sets its whole text several times over whenever a layout asks for its
/// size, and layouts ask often. This one shapes the text once and keeps the answers.
class MarkableLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit MarkableLabel(QWidget *parent = nullptr);
    ~MarkableLabel() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

    /// They are gone when the text changes.
    void setMarks(std::vector<TextMark> marks, const MarkColors &colors);
    const std::vector<TextMark> &marks() const { return m_marks; }
    /// Pixels from the top to the line in which a position stands.
    int positionTop(int position) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Of the text alone, set in lines of `width` pixels.
    QSizeF textSize(double width) const;
    void measure() const;
    QSize withMargins(QSizeF size) const;

    /// The text the sizes below are of; null until they are asked for and after the font changed.
    mutable std::unique_ptr<QTextLayout> m_layout;
    mutable QString m_measured;
    mutable QSize m_sizeHint;
    mutable QSize m_minimumSizeHint;
    /// By width.
    mutable std::map<int, int> m_heights;
    std::vector<TextMark> m_marks;
    MarkColors m_colors;
    /// What the marks were made for.
    QString m_marked;
};

} // namespace shell
