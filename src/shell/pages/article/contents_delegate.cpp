#include "shell/pages/article/contents_delegate.h"

#include "shell/theme/tokens.h"

#include <QPainter>
#include <QScrollBar>

namespace shell {

namespace {

constexpr int Tall = 1 << 14;
constexpr int Flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// The rectangle of the text in a row.
QRect textArea(const QRect &row, const QModelIndex &index)
{
    const int indent = index.data(ContentsDelegate::DepthRole).toInt() * space::Medium;
    return row.adjusted(space::Medium + indent, space::Small, -space::Small, -space::Small);
}

} // namespace

ContentsDelegate::ContentsDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void ContentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    auto row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const auto *style = m_view->style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, m_view);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(isCurrent ? QPalette::Highlight : QPalette::Text));
    painter->drawText(textArea(option.rect, index), Flags, index.data().toString());
    painter->restore();
}

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Without the width of the scroll bar, which may appear after the rows were measured.
    const int width = m_view->contentsRect().width() - m_view->verticalScrollBar()->sizeHint().width();
    const QRect area = textArea({0, 0, width, Tall}, index);
    const int height
        = option.fontMetrics.boundingRect(area, Flags, index.data().toString()).height() + 2 * space::Small;
    return {width, height};
}

} // namespace shell
