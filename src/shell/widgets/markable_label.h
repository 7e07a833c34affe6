#pragma once

#include <QColor>
#include <QLabel>

#include <vector>

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
class MarkableLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// They are gone when the text changes.
    void setMarks(std::vector<TextMark> marks, const MarkColors &colors);
    const std::vector<TextMark> &marks() const { return m_marks; }
    /// Pixels from the top to the line in which a position stands.
    int positionTop(int position) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<TextMark> m_marks;
    MarkColors m_colors;
    /// What the marks were made for.
    QString m_marked;
};

} // namespace shell
