#pragma once

#include <QStyledItemDelegate>

namespace shell {

/// Paints a search result: heading rows as small capitals, hits as title and snippet with the match marked.
class SearchHitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shell
