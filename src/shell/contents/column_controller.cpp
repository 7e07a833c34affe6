#include "shell/contents/column_controller.h"

#include <QScrollBar>

#include <algorithm>

namespace shell {

ColumnController::ColumnController(ColumnPage *page)
    : m_column(page)
{
}

bool ColumnController::open(const Location &)
{
    showContents();
    return true;
}

void ColumnController::scrollTo(const Location &location)
{
    m_column->verticalScrollBar()->setValue(static_cast<int>(std::max(0.0, location.place)));
}

double ColumnController::place() const
{
    return m_column->verticalScrollBar()->value();
}

void ColumnController::refresh()
{
    if (focusedEditor(m_column) != nullptr)
        return;
    const int pixels = m_column->verticalScrollBar()->value();
    showContents();
    m_column->verticalScrollBar()->setValue(pixels);
}

} // namespace shell
