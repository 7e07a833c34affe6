#include "shell/widgets/markable_label.h"

#include <QPainter>
#include <QTextLayout>

namespace shell {

namespace {

/// The lines of a label, as it sets them itself. Returns their height.
double setLines(QTextLayout &layout, const QLabel &label)
{
    QTextOption option(label.alignment());
    option.setWrapMode(label.wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(label.contentsRect().width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QString inLines(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

double topOf(const QLabel &label, double height)
{
    const auto area = label.contentsRect();
    return label.alignment().testFlag(Qt::AlignTop) ? area.top() : area.top() + (area.height() - height) / 2;
}

} // namespace

void MarkableLabel::setMarks(std::vector<TextMark> marks, const MarkColors &colors)
{
    if (m_marks.empty() && marks.empty())
        return;
    m_marks = std::move(marks);
    m_colors = colors;
    m_marked = text();
    update();
}

int MarkableLabel::positionTop(int position) const
{
    QTextLayout layout(inLines(text()), font());
    const double height = setLines(layout, *this);
    const auto line = layout.lineForTextPosition(position);
    return static_cast<int>(topOf(*this, height) + (line.isValid() ? line.y() : 0));
}

void MarkableLabel::paintEvent(QPaintEvent *event)
{
    if (m_marks.empty() || m_marked != text())
        return QLabel::paintEvent(event);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &mark : m_marks) {
        QTextLayout::FormatRange range;
        range.start = mark.start;
        range.length = mark.length;
        range.format.setBackground(mark.isCurrent ? m_colors.currentGround : m_colors.ground);
        range.format.setForeground(mark.isCurrent ? m_colors.currentText : m_colors.text);
        ranges.append(range);
    }
    QTextLayout layout(inLines(text()), font());
    layout.setFormats(ranges);
    const double height = setLines(layout, *this);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, QPointF(contentsRect().left(), topOf(*this, height)));
}

} // namespace shell
