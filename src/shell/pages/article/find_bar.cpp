#include "shell/pages/article/find_bar.h"

#include "shell/theme/style_sheet.h"
#include "shell/widgets/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shell {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(label({}, TextRole::Caption, this))
{
    setObjectName(u"find_bar"_s);
    m_words->setObjectName(u"find_words"_s);
    m_words->setPlaceholderText(tr("Find in this page"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_count->setWordWrap(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Large, space::Small, space::Large, space::Small);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    auto *previous = button(tr("Previous"), ButtonRole::Plain, this);
    auto *next = button(tr("Next"), ButtonRole::Plain, this);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s, palette().color(QPalette::PlaceholderText)));
    close->setAccessibleName(tr("Close the find field"));
    close->setToolTip(close->accessibleName());
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_words, &QLineEdit::returnPressed, this, &FindBar::nextRequested);
    connect(previous, &QPushButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QPushButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
    emit wordsChanged(m_words->text());
}

void FindBar::setWords(const QString &words)
{
    m_words->setText(words);
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::showCount(int current, int count)
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(count == 0 ? tr("not found") : tr("%1 of %2").arg(current).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shell
