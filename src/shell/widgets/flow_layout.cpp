#include "shell/widgets/flow_layout.h"

#include "shell/theme/tokens.h"

#include <algorithm>
#include <vector>

namespace shell {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::Small);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    std::vector<QLayoutItem *> row;
    int x = rect.x();
    int y = rect.y();
    int rowHeight = 0;
    const auto finishRow = [&] {
        int left = rect.x();
        for (auto *item : row) {
            const QSize hint = item->sizeHint();
            if (moves)
                item->setGeometry({QPoint(left, y + (rowHeight - hint.height()) / 2), hint});
            left += hint.width() + spacing();
        }
        row.clear();
    };
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        if (x > rect.x() && x + hint.width() > rect.right() + 1) {
            finishRow();
            x = rect.x();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        row.push_back(item);
        x += hint.width() + spacing();
        rowHeight = std::max(rowHeight, hint.height());
    }
    finishRow();
    return y + rowHeight - rect.y();
}

} // namespace shell
