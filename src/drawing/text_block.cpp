#include "drawing/text_block.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace drawing {

TextBlock::TextBlock(const QString &text, const QFont &font, double width, Qt::AlignmentFlag alignment,
                     const QPaintDevice *device)
    : m_layout(std::make_unique<QTextLayout>(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), font,
                                             device))
{
    if (text.isEmpty())
        return;
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);

    m_left = width;
    double right = 0;
    double top = 0;
    m_layout->beginLayout();
    for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, top});
        top += line.height();
        m_left = std::min(m_left, line.naturalTextRect().left());
        right = std::max(right, line.naturalTextRect().right());
    }
    m_layout->endLayout();
    m_baseline = m_layout->lineAt(0).ascent();
    m_size = {right - m_left, top};
}

TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;
TextBlock::~TextBlock() = default;

void TextBlock::draw(QPainter &painter, const QPointF &topLeft, const QColor &color) const
{
    if (m_size.isEmpty())
        return;
    painter.setPen(color);
    m_layout->draw(&painter, topLeft - QPointF(m_left, 0));
}

QFont scaledFont(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace drawing
