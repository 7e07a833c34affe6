#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <memory>

class QPaintDevice;
class QPainter;
class QTextLayout;

namespace drawing {

/// A text broken into lines within a width: at words, and inside a word that is wider than that.
class TextBlock
{
public:
    /// `alignment` is that of the lines among each other; `device` (may be null) gives the resolution of a
    /// font in points.
    TextBlock(const QString &text, const QFont &font, double width, Qt::AlignmentFlag alignment,
              const QPaintDevice *device);
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;
    ~TextBlock();

    /// Of the lines as they are, not of the width they were broken to. Empty for an empty text.
    QSizeF size() const { return m_size; }
    /// From the top to the baseline of the first line.
    double baseline() const { return m_baseline; }
    void draw(QPainter &painter, const QPointF &topLeft, const QColor &color) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QSizeF m_size;
    /// Where the leftmost line begins inside the layout.
    double m_left = 0;
    double m_baseline = 0;
};

/// `font` at `factor` of its size, whether that is in points or pixels.
QFont scaledFont(QFont font, double factor);

} // namespace drawing
