#include "shell/article/body_view.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

namespace shell {

BodyView::BodyView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void BodyView::setBlocks(const reading::DocumentBuilder &builder, const std::vector<markdown::Block> &blocks)
{
    builder.fill(*document(), blocks);
    document()->setDocumentMargin(0);
    // Before it is shown the width is not known, and setting the text to a wrong one costs as much.
    if (isVisible())
        fitHeight();
}

std::vector<reading::DocumentHeading> BodyView::headings() const
{
    return reading::documentHeadings(*document());
}

int BodyView::anchorTop(const QString &name) const
{
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorNames().contains(name))
                return positionTop(it.fragment().position());
        }
    }
    return -1;
}

int BodyView::positionTop(int position) const
{
    const auto block = document()->findBlock(position);
    const auto *layout = block.layout();
    const double blockTop = document()->documentLayout()->blockBoundingRect(block).top();
    const auto line = layout->lineForTextPosition(position - block.position());
    return static_cast<int>(blockTop + (line.isValid() ? line.y() : 0));
}

QSize BodyView::sizeHint() const
{
    return {QTextBrowser::sizeHint().width(), height()};
}

QSize BodyView::minimumSizeHint() const
{
    return {0, height()};
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void BodyView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QMimeData *BodyView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

void BodyView::fitHeight()
{
    const int wanted = static_cast<int>(std::ceil(document()->size().height())) + 2;
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace shell
