#include "shell/widgets/markable_label.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace shell {

namespace {

/// The widest column a hint asks for, in letters, as QTextDocument::adjustSize() has it.
constexpr int WidestColumn = 80;

/// The lines of a label, as it sets them itself. Returns the size of what is in them.
QSizeF setLines(QTextLayout &layout, double width)
{
    QSizeF size(0, 0);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return size;
}

void setOption(QTextLayout &layout, const QLabel &label)
{
    QTextOption option(label.alignment());
    option.setWrapMode(label.wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    layout.setTextOption(option);
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

MarkableLabel::MarkableLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

MarkableLabel::~MarkableLabel() = default;

void MarkableLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_layout = nullptr;
    QLabel::changeEvent(event);
}

QSizeF MarkableLabel::textSize(double width) const
{
    return setLines(*m_layout, width);
}

QSize MarkableLabel::withMargins(QSizeF size) const
{
    const auto margins = contentsMargins();
    return QSize(static_cast<int>(std::ceil(size.width())) + margins.left() + margins.right(),
                 static_cast<int>(std::ceil(size.height())) + margins.top() + margins.bottom());
}

void MarkableLabel::measure() const
{
    ensurePolished();
    if (m_layout != nullptr && m_measured == text())
        return;
    m_measured = text();
    m_heights.clear();
    m_layout = std::make_unique<QTextLayout>(inLines(m_measured), font());
    m_layout->setCacheEnabled(true);
    setOption(*m_layout, *this);
    // As QTextDocument::adjustSize() has it, for QLabel asks that: about five to three, then two to one,
    // where that is not longer than a line may be.
    const double longest = fontMetrics().horizontalAdvance(u'x') * WidestColumn;
    double width = std::min(longest, std::floor(std::sqrt(5 * textSize(longest).height() * longest / 3)));
    auto size = textSize(width);
    if (width * 3 < 5 * size.height()) {
        width = std::min(longest, std::floor(std::sqrt(2 * size.height() * width)));
        size = textSize(width);
    }
    m_sizeHint = withMargins(textSize(size.width()));
    m_minimumSizeHint = withMargins({m_layout->minimumWidth(), textSize(QWIDGETSIZE_MAX).height()});
}

QSize MarkableLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    measure();
    return m_sizeHint;
}

QSize MarkableLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    measure();
    return m_minimumSizeHint;
}

int MarkableLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    measure();
    const auto [known, isNew] = m_heights.try_emplace(width);
    if (isNew) {
        const auto margins = contentsMargins();
        known->second = withMargins(textSize(std::max(0, width - margins.left() - margins.right()))).height();
    }
    return known->second;
}

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
    setOption(layout, *this);
    const double height = setLines(layout, contentsRect().width()).height();
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
    setOption(layout, *this);
    const double height = setLines(layout, contentsRect().width()).height();
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, QPointF(contentsRect().left(), topOf(*this, height)));
}

} // namespace shell
