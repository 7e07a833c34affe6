#include "shell/pages/test/situation_page.h"

#include "shell/pages/test/choice_list.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shell {

SituationPage::SituationPage(bool showsComments, QWidget *parent)
    : AskingPage(tr("Keys: 1 to 4 answer, Up, Down and Enter too; Backspace goes back, S skips, Ctrl+Z "
                    "undoes."),
                 parent)
    , m_scroll(new QScrollArea(this))
    , m_words(label(QString(), TextRole::Statement))
    , m_options(new ChoiceList)
    , m_box(card())
    , m_comment(label(QString(), TextRole::Plain))
    , m_continue(button(tr("Continue"), ButtonRole::Primary))
    , m_commentsWanted(new QCheckBox)
{
    setObjectName(u"situation_page"_s);
    m_words->setObjectName(u"situation"_s);
    m_commentsWanted->setText(tr("Show a word after each answer"));
    m_commentsWanted->setObjectName(u"wishes_comments"_s);
    m_commentsWanted->setChecked(showsComments);

    m_continue->setObjectName(u"continue"_s);
    m_continue->setAutoDefault(true);
    // So that the layout does not move between two situations.
    QSizePolicy policy = m_continue->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_continue->setSizePolicy(policy);
    m_continue->hide();

    content()->addWidget(makeScroll(), 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_commentsWanted);
    row->addStretch();
    row->addWidget(m_continue);
    content()->addLayout(row);
    orderTabs({m_options, m_commentsWanted, m_continue});

    connect(m_options, &ChoiceList::answered, this, &SituationPage::answered);
    connect(m_continue, &QPushButton::clicked, this, &SituationPage::continued);
    connect(m_commentsWanted, &QCheckBox::toggled, this, &SituationPage::commentsToggled);
}

QWidget *SituationPage::makeScroll()
{
    m_box->setObjectName(u"comment_box"_s);
    m_comment->setObjectName(u"comment"_s);
    m_box->layout()->setContentsMargins(space::Large, space::Medium, space::Large, space::Medium);
    m_box->layout()->addWidget(m_comment);
    m_box->hide();

    auto *inside = new QWidget;
    inside->setObjectName(u"page_body"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, space::Hair, 0, 0);
    column->setSpacing(space::Medium);
    column->addStretch(1);
    column->addWidget(m_words);
    column->addWidget(m_options);
    column->addWidget(m_box);
    column->addStretch(2);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

bool SituationPage::showsComments() const
{
    return m_commentsWanted->isChecked();
}

void SituationPage::fill(const Situation &situation, EnabledButtons enabled)
{
    const QString progress = tr("Situation %1 of %2").arg(situation.position + 1).arg(situation.count);
    showProgress(progress, situation.position, situation.count, enabled);
    m_words->setText(situation.words);
    m_options->setOptions(progress + u", "_s + situation.words, situation.options, situation.answer);
}

void SituationPage::ask(const Situation &situation)
{
    fill(situation, {situation.position > 0, situation.canUndo});
    m_options->setFocus();
    m_box->hide();
    m_continue->hide();
    m_scroll->ensureVisible(0, 0);
}

void SituationPage::comment(const Situation &answered, const QString &words)
{
    // Back leads to this situation again, also from the first.
    fill(answered, {true, answered.canUndo, false});
    m_comment->setText(words);
    m_continue->setAccessibleDescription(words);
    m_box->show();
    m_continue->show();
    m_continue->setFocus();
    // The position of the box is known after the layout was activated.
    QTimer::singleShot(0, this, &SituationPage::scrollToComment);
}

void SituationPage::scrollToComment()
{
    m_scroll->ensureWidgetVisible(m_box, 0, space::Small);
}

void SituationPage::keyPressEvent(QKeyEvent *event)
{
    const int number = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    if (number >= 1 && number <= m_options->count() && !(event->modifiers() & ~Qt::KeypadModifier))
        emit answered(number);
    else
        AskingPage::keyPressEvent(event);
}

} // namespace shell
