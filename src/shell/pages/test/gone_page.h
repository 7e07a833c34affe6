#pragma once

#include "shell/widgets/column_page.h"

namespace shell {

/// Shown instead of a test whose sitting was removed from the journal meanwhile: keep the answers as a new
/// sitting, or drop them.
class GonePage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit GonePage(QWidget *parent = nullptr);

    /// `answered`: the number of answers that can be kept; at 0 only dropping is offered.
    void showChoices(int answered);

signals:
    void keepRequested();
    void dropRequested();
};

} // namespace shell
