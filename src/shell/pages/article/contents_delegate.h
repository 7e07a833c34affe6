#pragma once

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace shell {

/// An entry of a narrow list: as many lines as it has, all of them indented by its depth.
class ContentsDelegate final : public QStyledItemDelegate
{
public:
    enum Role { DepthRole = Qt::UserRole };

    explicit ContentsDelegate(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QAbstractItemView *m_view = nullptr;
};

} // namespace shell
