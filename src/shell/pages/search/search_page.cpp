#include "shell/pages/search/search_page.h"

#include "shell/pages/search/copy_buttons.h"
#include "shell/pages/search/search_hit_delegate.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QAction>
#include <QListView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int ColumnWidth = 820;

} // namespace

SearchPage::SearchPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(label({}, TextRole::Quiet))
    , m_danger(label(tr("If you’re afraid of somebody, or don’t want to live: read one of these first. They "
                        "say how to find "
                        "a person tonight."),
                     TextRole::Plain))
    , m_hints(label({}, TextRole::Quiet))
    , m_list(new QListView(this))
    , m_model(new SearchResultsModel(this))
    , m_copyButtons(new CopyButtons(m_list))
{
    setObjectName(u"search_page"_s);
    m_danger->setObjectName(u"danger"_s);
    m_danger->setWordWrap(true);
    m_danger->hide();
    m_hints->setWordWrap(true);
    m_list->setObjectName(u"results"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchHitDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *holder = new QWidget(this);
    holder->setMaximumWidth(ColumnWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_danger);
    column->addWidget(m_hints);
    column->addWidget(m_list, 1000);
    // Takes the height when there is no list to take it.
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Wide, space::Wide, space::Wide, 0);
    row->addStretch(1);
    row->addWidget(holder, 1000);
    row->addStretch(1);

    connect(m_list, &QListView::clicked, this, &SearchPage::choose);
    connect(m_list, &QListView::activated, this, &SearchPage::choose);
    connect(m_copyButtons, &CopyButtons::copyRequested, this, &SearchPage::copy);
    auto *copyAction = new QAction(this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &SearchPage::copyCurrent);
    addAction(copyAction);
}

void SearchPage::showResults(const QString &words, const library::SearchResults &results)
{
    m_model->setResults(results,
                        results.corrected.empty() ? words : QString::fromStdString(results.corrected));
    m_list->setCurrentIndex(m_model->firstHit());
    m_list->scrollToTop();
    const bool isEmpty = results.hits.empty();
    m_danger->setVisible(!isEmpty && results.tellsOfDanger);
    m_hints->setText(results.isAsked
                         ? tr("Three things to try:\n"
                              "• one plain sentence: who it is about, and what they did\n"
                              "• a single word, such as “sorry” or “jealous”\n"
                              "• the page of sentences, where situations are named as people say them")
                         : tr("Three things to try:\n"
                              "• a plainer or shorter word, such as “sorry” instead of “reconciliation”\n"
                              "• only the beginning of a word\n"
                              "• the page of sentences, where situations are named as people say them"));
    m_hints->setVisible(isEmpty && !words.trimmed().isEmpty());
    m_list->setVisible(!isEmpty);
    m_summary->setText(summary(words, results));
    m_summary->setAccessibleName(m_summary->text());
    m_copyButtons->place();
}

QString SearchPage::summary(const QString &words, const library::SearchResults &results) const
{
    constexpr qsizetype Longest = 60;
    const auto typed = words.simplified();
    const auto begun = typed.size() > Longest ? typed.left(Longest) + u"…"_s : typed;
    if (typed.isEmpty())
        return tr("Type what happened, what you feel, or a word from a sentence.");
    if (results.hits.empty())
        return results.isAsked ? tr("Nothing here is about that.") : tr("Nothing found for “%1”.").arg(begun);
    if (!results.corrected.empty())
        return tr("Nothing found for “%1”. Showing results for “%2”.")
            .arg(begun, QString::fromStdString(results.corrected));
    return tr("%n result(s) for “%1”", nullptr, static_cast<int>(results.hits.size())).arg(begun);
}

void SearchPage::moveCurrent(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row() + rows;
    while (row >= 0 && row < m_model->rowCount()
           && m_model->index(row).data(SearchResultsModel::IsHeadingRole).toBool())
        row += step;
    const auto index = m_model->index(row);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void SearchPage::copy(const QModelIndex &index)
{
    if (index.data(SearchResultsModel::IsSentenceRole).toBool())
        emit copyRequested(index.data().toString());
}

void SearchPage::copyCurrent()
{
    copy(m_list->currentIndex());
}

void SearchPage::openCurrent()
{
    choose(m_list->currentIndex());
}

void SearchPage::choose(const QModelIndex &index)
{
    if (!index.isValid() || index.data(SearchResultsModel::IsHeadingRole).toBool())
        return;
    emit hitChosen(static_cast<library::Kind>(index.data(SearchResultsModel::KindRole).toInt()),
                   index.data(SearchResultsModel::IdRole).toString(),
                   index.data(SearchResultsModel::ArticleRole).toString(),
                   index.data(SearchResultsModel::MarkRole).toString());
}

int SearchPage::scrollPlace() const
{
    return m_list->verticalScrollBar()->value();
}

void SearchPage::setScrollPlace(int place)
{
    m_list->verticalScrollBar()->setValue(place);
}

} // namespace shell
