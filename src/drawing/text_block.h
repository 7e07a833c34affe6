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

/// A text wrapped to a width: between words, and inside a word that is wider than that.
class TextBlock
{
public:
    /// `width` is in the painter's units, `alignment` that of the lines relative to each other; `device` (may
    /// be null) gives the resolution for a font size in points.
    TextBlock(const QString &text, const QFont &font, double width, Qt::AlignmentFlag alignment,
              const QPaintDevice *device);
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;
    ~TextBlock();

    /// The size of the lines, which may be narrower than the width they were wrapped to. Empty for an empty
    /// text.
    QSizeF size() const { return m_size; }
    /// From the top to the baseline of the first line.
    double baseline() const { return m_baseline; }
    void draw(QPainter &painter, const QPointF &topLeft, const QColor &color) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QSizeF m_size;
    /// The left edge of the leftmost line inside the layout.
    double m_left = 0;
    double m_baseline = 0;
};

/// `font` at `factor` of its size, whether that is in points or pixels.
QFont scaledFont(QFont font, double factor);

} // namespace drawing
