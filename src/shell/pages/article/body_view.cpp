#include "shell/pages/article/body_view.h"

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
    // The builder leaves the cursor at the end.
    moveCursor(QTextCursor::Start);
    // Before it is shown the width is not known, and a layout for another one would be wasted.
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

bool BodyView::focusNextPrevChild(bool isNext)
{
    const bool isTaken = QTextBrowser::focusNextPrevChild(isNext);
    if (hasFocus())
        emit caretMoved(cursorRect());
    return isTaken;
}

void BodyView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    bool isArrow = false;
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
        // Scrolls the page around the view.
        if (!extends || event->key() == Qt::Key_Space)
            return event->ignore();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        isArrow = true;
        if (!extends)
            moveCaretIntoView();
        break;
    default:
        break;
    }
    const auto before = textCursor();
    QTextBrowser::keyPressEvent(event);
    if (textCursor() != before || textCursor().anchor() != before.anchor())
        emit caretMoved(cursorRect());
    else if (isArrow && !extends)
        // At either end of the text an arrow key scrolls the page.
        event->ignore();
}

void BodyView::moveCaretIntoView()
{
    const QRect seen = visibleRegion().boundingRect();
    if (!seen.isEmpty() && !seen.intersects(cursorRect()))
        setTextCursor(cursorForPosition(seen.topLeft()));
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
