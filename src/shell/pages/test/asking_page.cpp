#include "shell/pages/test/asking_page.h"

#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QKeyEvent>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 760;

} // namespace

AskingPage::AskingPage(const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_progress(label({}, TextRole::Quiet))
    , m_bar(new QProgressBar(this))
    , m_content(new QVBoxLayout)
    , m_back(button(tr("Back"), ButtonRole::Plain))
    , m_undo(button(tr("Undo"), ButtonRole::Plain))
    , m_skip(button(tr("Skip"), ButtonRole::Plain))
    , m_leave(button(tr("Leave for now"), ButtonRole::Link))
{
    m_progress->setObjectName(u"progress_words"_s);
    m_bar->setTextVisible(false);
    m_back->setObjectName(u"test_back"_s);
    m_undo->setObjectName(u"test_undo"_s);
    m_skip->setObjectName(u"test_skip"_s);
    m_leave->setObjectName(u"test_leave"_s);

    auto *holder = new QWidget(this);
    holder->setMaximumWidth(ColumnWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addWidget(m_progress);
    column->addWidget(m_bar);
    column->addLayout(m_content, 1);
    auto *buttons = new QHBoxLayout;
    for (auto *each : {m_back, m_undo, m_skip})
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    column->addLayout(buttons);
    column->addWidget(label(keys, TextRole::Caption));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Wider, space::Wide, space::Wider, space::Large);
    row->addStretch(1);
    row->addWidget(holder, 1000);
    row->addStretch(1);

    connect(m_back, &QPushButton::clicked, this, &AskingPage::backRequested);
    connect(m_undo, &QPushButton::clicked, this, &AskingPage::undoRequested);
    connect(m_skip, &QPushButton::clicked, this, &AskingPage::skipped);
    connect(m_leave, &QPushButton::clicked, this, &AskingPage::leaveRequested);
}

void AskingPage::showProgress(const QString &words, int position, int count, EnabledButtons enabled)
{
    m_progress->setText(words);
    m_bar->setMaximum(count);
    m_bar->setValue(position);
    m_back->setEnabled(enabled.canGoBack);
    m_undo->setEnabled(enabled.canUndo);
    m_skip->setEnabled(enabled.canSkip);
}

void AskingPage::orderTabs(QList<QWidget *> asking)
{
    asking << m_back << m_undo << m_skip << m_leave;
    for (int i = 1; i < asking.size(); ++i)
        setTabOrder(asking[i - 1], asking[i]);
}

void AskingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace)
        emit backRequested();
    else if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier)
        emit skipped();
    else if (event->matches(QKeySequence::Undo))
        emit undoRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shell
