#include "shell/pages/library/library_page.h"

#include "shell/contents/words.h"
#include "shell/pages/library/article_card_delegate.h"
#include "shell/pages/library/paths_view.h"
#include "shell/theme/tokens.h"
#include "shell/widgets/widgets.h"

#include <QListView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

enum CategoryRole { IdRole = Qt::UserRole, DescriptionRole, TitleRole };

constexpr int CategoriesWidth = 232;
const QString BookmarksId = u"bookmarks:"_s;
const QString PathsId = u"paths:"_s;

QStandardItem *categoryItem(const QString &title, int count, const QString &id, const QString &description)
{
    auto *item = new QStandardItem(u"%1  %2"_s.arg(title).arg(count));
    item->setData(id, IdRole);
    item->setData(description, DescriptionRole);
    item->setData(title, TitleRole);
    // Escaped as rich text: QToolTip would take a title with tags in it for HTML.
    item->setData(Qt::convertFromPlainText(title), Qt::ToolTipRole);
    item->setEditable(false);
    return item;
}

} // namespace

LibraryPage::LibraryPage(QWidget *parent)
    : QWidget(parent)
    , m_categories(new QListView(this))
    , m_categoryModel(new QStandardItemModel(this))
    , m_title(label({}, TextRole::Title))
    , m_description(label({}, TextRole::Quiet))
    , m_count(label({}, TextRole::Caption))
    , m_empty(label({}, TextRole::Quiet))
    , m_tag(new CalmComboBox(this))
    , m_style(new CalmComboBox(this))
    , m_order(new CalmComboBox(this))
    , m_list(new QListView(this))
    , m_paths(new PathsView(this))
    , m_model(new ArticleListModel(this))
{
    setObjectName(u"library_page"_s);
    m_categories->setObjectName(u"categories"_s);
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setModel(m_categoryModel);
    m_categories->setFixedWidth(CategoriesWidth);
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(u"articles"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ArticleCardDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *right = new QVBoxLayout;
    right->setSpacing(space::Small);
    right->addWidget(m_title);
    right->addWidget(m_description);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::Small);
    for (auto *combo : {m_tag, m_style, m_order})
        filters->addWidget(combo);
    filters->addStretch();
    filters->addWidget(m_count);
    right->addLayout(filters);
    right->addWidget(m_empty);
    right->addWidget(m_list, 1000);
    right->addWidget(m_paths, 1000);
    // Takes the height when there is no list to take it.
    right->addStretch(1);
    m_count->setWordWrap(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Wide, space::Wide, space::Large, 0);
    row->setSpacing(space::Wide);
    row->addWidget(m_categories);
    row->addLayout(right, 1);

    addFilters();
    const auto choose = [this](const QModelIndex &index) {
        emit articleChosen(index.data(ArticleListModel::SlugRole).toString());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_paths, &PathsView::stepChosen, this, &LibraryPage::stepChosen);
    connect(m_categories->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        applyFilter();
        emit categoryChanged(category());
    });
    for (auto *combo : {m_tag, m_style})
        connect(combo, &QComboBox::currentIndexChanged, this, &LibraryPage::applyFilter);
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setOrder(static_cast<ArticleListModel::Order>(m_order->currentIndex())); });
}

void LibraryPage::addFilters()
{
    m_tag->setAccessibleName(tr("Tag"));
    m_style->setAccessibleName(tr("Style"));
    m_style->addItem(tr("For any style"));
    for (const auto style : {content::AuthoredStyle::Secure, content::AuthoredStyle::Anxious,
                             content::AuthoredStyle::Avoidant, content::AuthoredStyle::Fearful})
        m_style->addItem(tr("When leaning %1").arg(Words::style(style)), static_cast<int>(style));
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("Suggested first"), tr("By title"), tr("Newest first")});
}

void LibraryPage::showArticles(const std::vector<content::Category> &categories, base::Language language,
                               std::vector<library::ArticleSummary> articles,
                               std::map<std::string, int> places, std::set<std::string> bookmarked)
{
    const QString chosen = category();
    std::map<std::string, int> counts;
    std::set<std::string> tags;
    for (const auto &article : articles) {
        ++counts[article.category];
        tags.insert(article.tags.begin(), article.tags.end());
    }
    {
        const QSignalBlocker blocker(m_categories->selectionModel());
        m_categoryModel->clear();
        m_categoryModel->appendRow(
            categoryItem(tr("All articles"), static_cast<int>(articles.size()), {}, {}));
        m_categoryModel->appendRow(categoryItem(tr("Bookmarks"), static_cast<int>(bookmarked.size()),
                                                BookmarksId,
                                                tr("What you bookmarked, on this computer only.")));
        if (m_pathCount > 0)
            m_categoryModel->appendRow(categoryItem(
                tr("Paths"), m_pathCount, PathsId,
                tr("Short series for one occasion, a page an evening. Skip what you don’t need.")));
        for (const auto &category : categories) {
            if (counts[category.id] > 0)
                m_categoryModel->appendRow(categoryItem(text(category.title.in(language)),
                                                        counts[category.id], text(category.id),
                                                        text(category.description.in(language))));
        }
        const QSignalBlocker tagBlocker(m_tag);
        m_tag->clear();
        m_tag->addItem(tr("Any tag"));
        for (const auto &tag : tags)
            m_tag->addItem(text(tag));
    }
    m_model->setArticles(std::move(articles), std::move(places), std::move(bookmarked));
    setCategory(chosen);
}

void LibraryPage::showPaths(const std::vector<PathContents> &paths)
{
    m_pathCount = static_cast<int>(paths.size());
    m_paths->showPaths(paths);
}

QString LibraryPage::pathsCategory(const QString &path)
{
    return PathsId + path;
}

void LibraryPage::setCategory(const QString &id)
{
    const bool isPath = id.startsWith(PathsId);
    if (isPath)
        m_paths->expand(id.mid(PathsId.size()));
    for (int row = 0; row < m_categoryModel->rowCount(); ++row) {
        const auto index = m_categoryModel->index(row, 0);
        if (index.data(IdRole).toString() == (isPath ? PathsId : id) || (row == 0 && id.isEmpty())) {
            m_categories->setCurrentIndex(index);
            break;
        }
    }
    applyFilter();
}

QString LibraryPage::category() const
{
    return showsPaths() ? PathsId + m_paths->expanded()
                        : m_categories->currentIndex().data(IdRole).toString();
}

bool LibraryPage::showsPaths() const
{
    return m_categories->currentIndex().data(IdRole).toString() == PathsId;
}

void LibraryPage::applyFilter()
{
    ArticleListModel::Filter filter;
    filter.isBookmarkedOnly = category() == BookmarksId;
    if (!filter.isBookmarkedOnly && !showsPaths())
        filter.category = category().toStdString();
    if (m_tag->currentIndex() > 0)
        filter.tag = m_tag->currentText().toStdString();
    if (m_style->currentIndex() > 0)
        filter.style = static_cast<content::AuthoredStyle>(m_style->currentData().toInt());
    m_model->setFilter(filter);
    m_empty->setText(
        filter.isBookmarkedOnly
            ? tr("No bookmarks yet. The ribbon beside an article's title, or Ctrl+D, puts it here.")
            : tr("No article fits these filters. Choose another category, or take a filter away."));
    showHeading();
    showCount();
}

void LibraryPage::showHeading()
{
    const auto current = m_categories->currentIndex();
    m_title->setText(current.row() <= 0 ? tr("Library") : current.data(TitleRole).toString());
    m_description->setText(current.data(DescriptionRole).toString());
    m_description->setVisible(!m_description->text().isEmpty());
    for (auto *combo : {m_tag, m_style, m_order})
        combo->setVisible(!showsPaths() && combo->count() > 1);
}

void LibraryPage::showCount()
{
    const int count = m_model->rowCount();
    m_count->setText(tr("%n article(s)", nullptr, count));
    m_count->setVisible(!showsPaths());
    m_empty->setVisible(count == 0 && !showsPaths());
    m_list->setVisible(count > 0 && !showsPaths());
    m_paths->setVisible(showsPaths());
    // What scrolls by key.
    setFocusProxy(showsPaths() ? static_cast<QWidget *>(m_paths) : m_list);
}

int LibraryPage::scrollPlace() const
{
    return showsPaths() ? m_paths->verticalScrollBar()->value() : m_list->verticalScrollBar()->value();
}

void LibraryPage::setScrollPlace(int place)
{
    if (!showsPaths())
        m_list->verticalScrollBar()->setValue(std::max(0, place));
    else if (place < 0 && !m_paths->expanded().isEmpty())
        m_paths->scrollToExpanded();
    else
        m_paths->setScrollPlace(std::max(0, place));
}

} // namespace shell
