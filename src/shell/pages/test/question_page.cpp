#include "shell/pages/test/question_page.h"

#include "shell/pages/test/scale_row.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int StatementHeight = 132;

} // namespace

QuestionPage::QuestionPage(QWidget *parent)
    : AskingPage(
        tr("Keys: 1 to 7 answer, arrows and Enter too; Backspace goes back, S skips, Ctrl+Z undoes."), parent)
    , m_statement(label({}, TextRole::Statement))
    , m_row(new ScaleRow(this))
{
    setObjectName(u"question_page"_s);
    m_statement->setObjectName(u"statement"_s);
    m_statement->setAlignment(Qt::AlignCenter);
    m_statement->setMinimumHeight(StatementHeight);

    content()->addStretch(1);
    content()->addWidget(m_statement);
    content()->addSpacing(space::Large);
    content()->addWidget(m_row);
    content()->addStretch(2);
    orderTabs({m_row});

    connect(m_row, &ScaleRow::answered, this, &QuestionPage::answered);
}

void QuestionPage::ask(const Question &question)
{
    const QString progress = tr("Statement %1 of %2").arg(question.position + 1).arg(question.count);
    showProgress(progress, question.position, question.count, {question.position > 0, question.canUndo});
    m_statement->setText(question.statement);
    m_row->setPoints(question.minimum, question.labels);
    m_row->setAccessibleQuestion(progress + u", "_s + question.statement);
    m_row->setAnswer(question.answer);
    m_row->setFocus();
}

} // namespace shell
