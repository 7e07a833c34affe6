#include "shell/pages/search/copy_buttons.h"

#include "shell/pages/search/search_results_model.h"
#include "shell/theme/tokens.h"

#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shell {

CopyButtons::CopyButtons(QListView *list)
    : QObject(list)
    , m_list(list)
{
    list->viewport()->installEventFilter(this);
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, &CopyButtons::place);
    connect(list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CopyButtons::place);
}

int CopyButtons::width(const QWidget &list)
{
    // As much beside the text as the padding and border of the style sheet.
    return list.fontMetrics().horizontalAdvance(tr("Copy")) + 2 * space::Large;
}

void CopyButtons::place()
{
    std::size_t used = 0;
    const QRect view = m_list->viewport()->rect();
    const auto *model = m_list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        const QRect area = m_list->visualRect(index);
        if (area.top() > view.bottom())
            break;
        if (area.bottom() < view.top() || !index.data(SearchResultsModel::IsSentenceRole).toBool())
            continue;
        auto *const copy = button(used);
        m_buttons[used++].second = index;
        copy->setAccessibleName(tr("Copy: %1").arg(index.data().toString()));
        const QSize size(width(*m_list), copy->sizeHint().height());
        copy->setGeometry(
            QRect(QPoint(area.right() - space::Medium - size.width(), area.top() + space::Small), size));
        copy->show();
    }
    for (; used < m_buttons.size(); ++used)
        m_buttons[used].first->hide();
}

QPushButton *CopyButtons::button(std::size_t number)
{
    if (number < m_buttons.size())
        return m_buttons[number].first;
    auto *added = new QPushButton(tr("Copy"), m_list->viewport());
    added->setObjectName(u"copy_result"_s);
    added->setCursor(Qt::ArrowCursor);
    m_buttons.emplace_back(added, QModelIndex());
    connect(added, &QPushButton::clicked, this, [this, number] {
        if (m_buttons[number].second.isValid())
            emit copyRequested(m_buttons[number].second);
    });
    return added;
}

bool CopyButtons::eventFilter(QObject *watched, QEvent *event)
{
    // The list lays its rows out after this, when it is idle.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &CopyButtons::place, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace shell
