#pragma once

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace shell {

/// Paints the entries of a narrow list with word wrap, indented by their depth.
class ContentsDelegate final : public QStyledItemDelegate
{
public:
    enum Role { DepthRole = Qt::UserRole };

    /// The view, which must outlive it, becomes its parent.
    explicit ContentsDelegate(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QAbstractItemView *m_view = nullptr;
};

} // namespace shell
