#include "shell/contents/column_controller.h"

#include "shell/widgets/widgets.h"

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
    m_column->setScrollPlace(static_cast<int>(std::max(0.0, location.place)));
}

double ColumnController::place() const
{
    return m_column->scrollPlace();
}

void ColumnController::refresh()
{
    if (focusedEditor(m_column) != nullptr)
        return;
    const int pixels = m_column->scrollPlace();
    showContents();
    m_column->setScrollPlace(pixels);
}

} // namespace shell
