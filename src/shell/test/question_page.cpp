#include "shell/test/question_page.h"

#include "shell/test/scale_row.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/parts.h"

#include <QKeyEvent>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 760;
constexpr int StatementHeight = 132;

} // namespace

QuestionPage::QuestionPage(QWidget *parent)
    : QWidget(parent)
    , m_progress(label({}, TextRole::Quiet))
    , m_bar(new QProgressBar(this))
    , m_statement(label({}, TextRole::Statement))
    , m_row(new ScaleRow(this))
    , m_back(button(tr("Back"), ButtonRole::Plain))
    , m_undo(button(tr("Undo"), ButtonRole::Plain))
{
    setObjectName(u"question_page"_s);
    m_bar->setTextVisible(false);
    m_statement->setObjectName(u"statement"_s);
    m_statement->setAlignment(Qt::AlignCenter);
    m_statement->setMinimumHeight(StatementHeight);

    auto *skip = button(tr("Skip"), ButtonRole::Plain);
    auto *leave = button(tr("Leave for now"), ButtonRole::Link);
    m_back->setObjectName(u"test_back"_s);
    m_undo->setObjectName(u"test_undo"_s);
    skip->setObjectName(u"test_skip"_s);
    leave->setObjectName(u"test_leave"_s);

    auto *holder = new QWidget(this);
    holder->setMaximumWidth(ColumnWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addWidget(m_progress);
    column->addWidget(m_bar);
    column->addStretch(1);
    column->addWidget(m_statement);
    column->addSpacing(space::Large);
    column->addWidget(m_row);
    column->addStretch(2);
    auto *buttons = new QHBoxLayout;
    for (auto *each : {m_back, m_undo, skip})
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(leave);
    column->addLayout(buttons);
    column->addWidget(
        label(tr("Keys: 1 to 7 answer, arrows and Enter too; Backspace goes back, S skips, Ctrl+Z undoes."),
              TextRole::Caption));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Wider, space::Wider, space::Wider, space::Wide);
    row->addStretch(1);
    row->addWidget(holder, 1000);
    row->addStretch(1);

    connect(m_row, &ScaleRow::answered, this, &QuestionPage::answered);
    connect(m_back, &QPushButton::clicked, this, &QuestionPage::backRequested);
    connect(m_undo, &QPushButton::clicked, this, &QuestionPage::undoRequested);
    connect(skip, &QPushButton::clicked, this, &QuestionPage::skipped);
    connect(leave, &QPushButton::clicked, this, &QuestionPage::leaveRequested);
}

void QuestionPage::ask(const Question &question)
{
    const QString progress = tr("Statement %1 of %2").arg(question.position + 1).arg(question.count);
    m_progress->setText(progress);
    m_bar->setMaximum(question.count);
    m_bar->setValue(question.position);
    m_statement->setText(question.statement);
    m_row->setPoints(question.minimum, question.labels);
    m_row->setSpokenQuestion(progress + u", "_s + question.statement);
    m_row->setAnswer(question.answer);
    m_back->setEnabled(question.position > 0);
    m_undo->setEnabled(question.canUndo);
    m_row->setFocus();
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
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
