#pragma once

#include "shell/widgets/parts.h"

#include <vector>

namespace shell {

/// After the last statement and before scoring: what was skipped, and the way back to it.
class ReviewPage final : public ColumnPage
{
    Q_OBJECT

public:
    struct Skipped
    {
        int position = 0;
        QString statement;
    };

    explicit ReviewPage(QWidget *parent = nullptr);

    void showSkipped(const std::vector<Skipped> &skipped, int answered, int count);

signals:
    void positionChosen(int position);
    void finishRequested();
    void backRequested();
};

} // namespace shell
