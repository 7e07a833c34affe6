#pragma once

#include "shell/widgets/column_page.h"

#include <vector>

namespace shell {

/// Shown after the last item and before scoring: the skipped items, each with a link to it.
class ReviewPage final : public ColumnPage
{
    Q_OBJECT

public:
    struct Skipped
    {
        int position = 0;
        QString words;
    };
    struct Contents
    {
        std::vector<Skipped> skipped;
        int answered = 0;
        int count = 0;
        /// Situations rather than statements.
        bool asksForChoices = false;
    };

    explicit ReviewPage(QWidget *parent = nullptr);

    void showContents(const Contents &contents);

signals:
    void positionChosen(int position);
    void finishRequested();
    void backRequested();

private:
    void addSkipped(const std::vector<Skipped> &skipped);
};

} // namespace shell
