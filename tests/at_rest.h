#pragma once

#include "shell/widgets/column_page.h"
#include "shell/window/main_window.h"

#include <algorithm>

/// Whether the window waits for nothing: the journal has answered, no job runs, every page is there as a
/// whole.
inline bool isAtRest(shell::MainWindow &window)
{
    return window.journal().isIdle() && !window.jobs().isBusy()
        && std::ranges::none_of(window.findChildren<shell::ColumnPage *>(), &shell::ColumnPage::isFilling);
}
