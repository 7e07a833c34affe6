#pragma once

#include "markdown/tree.h"
#include "reading/document_builder.h"

#include <QTextBrowser>

#include <vector>

namespace shell {

/// Running text in a QTextBrowser as tall as its document: the page around it scrolls. Selectable by mouse
/// and keyboard; copies plain text only.
class BodyView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit BodyView(QWidget *parent = nullptr);

    void setBlocks(const reading::DocumentBuilder &builder, const std::vector<markdown::Block> &blocks);
    std::vector<reading::DocumentHeading> headings() const;
    /// Pixels from the top of the view to an anchor, or to a position of the text; -1 when there is no such
    /// anchor.
    int anchorTop(const QString &name) const;
    int positionTop(int position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A key moved the cursor or the focus to this rectangle of the view, which may be scrolled out of sight.
    void caretMoved(const QRect &place);

protected:
    bool focusNextPrevChild(bool isNext) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void fitHeight();
    /// Moves a cursor that is scrolled out of sight to the top of the visible part.
    void moveCaretIntoView();
};

} // namespace shell
