#pragma once

#include "shell/widgets/column_page.h"
#include "shell/window/main_window.h"

#include <algorithm>

/// Whether nothing is pending: no task of the journal's thread, no job, and no page that is still being
/// filled.
inline bool isIdle(shell::MainWindow &window)
{
    return window.journal().isIdle() && !window.jobs().isBusy()
        && std::ranges::none_of(window.findChildren<shell::ColumnPage *>(), &shell::ColumnPage::isFilling);
}
