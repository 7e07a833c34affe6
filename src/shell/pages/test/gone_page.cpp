#include "shell/pages/test/gone_page.h"

#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 680;

} // namespace

GonePage::GonePage(QWidget *parent)
    : ColumnPage(ColumnWidth, parent)
{
    setObjectName(u"gone_page"_s);
}

void GonePage::showChoices(int answered)
{
    QPushButton *first = nullptr;
    refillNow([&] {
        column()->addWidget(label(tr("This test was removed"), TextRole::Title));
        column()->addWidget(
            label(tr("It is no longer in your journal: it was removed, perhaps in another window of Attune."),
                  TextRole::Plain));
        auto *row = new QHBoxLayout;
        if (answered > 0) {
            column()->addWidget(
                label(tr("The %n answer(s) you gave are still here. You can keep them as a new test and go "
                         "on where you were, or let them go.",
                         nullptr, answered),
                      TextRole::Plain));
            auto *keep = button(tr("Keep them and go on"), ButtonRole::Primary);
            keep->setObjectName(u"keep_answers"_s);
            connect(keep, &QPushButton::clicked, this, &GonePage::keepRequested);
            row->addWidget(keep);
            first = keep;
        }
        auto *drop = button(answered > 0 ? tr("Let them go") : tr("Back to the tests"), ButtonRole::Plain);
        drop->setObjectName(u"drop_answers"_s);
        connect(drop, &QPushButton::clicked, this, &GonePage::dropRequested);
        row->addWidget(drop);
        row->addStretch();
        first = first != nullptr ? first : drop;
        first->setAutoDefault(true);
        column()->addSpacing(space::Small);
        column()->addLayout(row);
    });
    first->setFocus();
}

} // namespace shell
