#pragma once

#include "shell/widgets/column_page.h"

namespace shell {

/// Where a test stands whose sitting is no longer in the journal: what happened, and the ways out.
class GonePage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit GonePage(QWidget *parent = nullptr);

    /// `answered`: how many answers of it are still at hand.
    void showWaysOut(int answered);

signals:
    void keepRequested();
    void dropRequested();
};

} // namespace shell
