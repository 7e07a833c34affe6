#include "shell/pages/search/search_page.h"

#include "shell/pages/search/search_hit_delegate.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

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
    , m_hints(label(tr("Three things to try:\n"
                       "• a plainer or shorter word, such as “sorry” instead of “reconciliation”\n"
                       "• only the beginning of a word\n"
                       "• the page of sentences, where situations are named as people say them"),
                    TextRole::Quiet))
    , m_list(new QListView(this))
    , m_model(new SearchResultsModel(this))
{
    setObjectName(u"search_page"_s);
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
}

void SearchPage::showResults(const QString &words, const library::SearchResults &results)
{
    m_model->setHits(results.hits,
                     results.corrected.empty() ? words : QString::fromStdString(results.corrected));
    m_list->setCurrentIndex(m_model->firstHit());
    m_list->scrollToTop();
    const bool isEmpty = results.hits.empty();
    m_hints->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (words.trimmed().isEmpty())
        m_summary->setText(tr("Type what happened, what you feel, or a word from a sentence."));
    else if (isEmpty)
        m_summary->setText(tr("Nothing found for “%1”.").arg(words));
    else if (!results.corrected.empty())
        m_summary->setText(tr("Nothing found for “%1”. Showing results for “%2”.")
                               .arg(words, QString::fromStdString(results.corrected)));
    else
        m_summary->setText(
            tr("%n result(s) for “%1”", nullptr, static_cast<int>(results.hits.size())).arg(words));
    m_summary->setAccessibleName(m_summary->text());
    if (isEmpty && words.trimmed().isEmpty())
        m_hints->hide();
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
