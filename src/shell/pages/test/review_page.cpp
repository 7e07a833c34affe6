#include "shell/pages/test/review_page.h"

#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 680;

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : ColumnPage(ColumnWidth, parent)
{
    setObjectName(u"review_page"_s);
}

void ReviewPage::showContents(const Contents &contents)
{
    QPushButton *finish = nullptr;
    refillNow([&] {
        column()->addWidget(label(contents.asksForChoices ? tr("That was the last situation")
                                                          : tr("That was the last statement"),
                                  TextRole::Title));
        column()->addWidget(
            label(tr("You answered %1 of %2.").arg(contents.answered).arg(contents.count), TextRole::Plain));
        if (!contents.skipped.empty())
            addSkipped(contents.skipped);
        column()->addSpacing(space::Medium);
        auto *row = new QHBoxLayout;
        finish = button(tr("See the result"), ButtonRole::Primary);
        finish->setObjectName(u"finish_test"_s);
        finish->setDefault(true);
        finish->setAutoDefault(true);
        connect(finish, &QPushButton::clicked, this, &ReviewPage::finishRequested);
        auto *back = button(contents.asksForChoices ? tr("Back to the last situation")
                                                    : tr("Back to the last statement"),
                            ButtonRole::Plain);
        connect(back, &QPushButton::clicked, this, &ReviewPage::backRequested);
        row->addWidget(finish);
        row->addWidget(back);
        row->addStretch();
        column()->addLayout(row);
    });
    finish->setFocus();
}

void ReviewPage::addSkipped(const std::vector<Skipped> &skipped)
{
    column()->addWidget(label(
        tr("These were skipped. You may answer them now or leave them out: nothing is filled in for you, "
           "the score only becomes less sure."),
        TextRole::Quiet));
    for (const auto &entry : skipped) {
        auto *row = new QHBoxLayout;
        row->addWidget(label(tr("%1. %2").arg(entry.position + 1).arg(entry.words), TextRole::Plain), 1);
        auto *open = button(tr("Answer"), ButtonRole::Plain);
        open->setObjectName(u"answer_skipped"_s);
        open->setAccessibleDescription(entry.words);
        connect(open, &QPushButton::clicked, this,
                [this, position = entry.position] { emit positionChosen(position); });
        row->addWidget(open);
        column()->addLayout(row);
    }
}

} // namespace shell
