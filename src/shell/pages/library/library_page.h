#pragma once

#include "library/library.h"
#include "shell/contents/path_contents.h"
#include "shell/pages/library/article_list_model.h"

#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QStandardItemModel;

namespace shell {

class PathsView;

/// The library: a list of categories beside the cards of their articles, with filters by tag and style, or
/// beside the paths.
class LibraryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(QWidget *parent = nullptr);

    void showArticles(const std::vector<content::Category> &categories, base::Language language,
                      std::vector<library::ArticleSummary> articles, std::map<std::string, int> places,
                      std::set<std::string> bookmarked);
    /// Must be called before showArticles(), which adds a category for the paths where there are any.
    void showPaths(const std::vector<PathContents> &paths);
    /// The id of the category for the paths, with one of them expanded where its id is given.
    static QString pathsCategory(const QString &path = {});
    /// Empty: all; "bookmarks:": the bookmarked articles; else the id of a category, or pathsCategory(). An
    /// unknown id is ignored.
    void setCategory(const QString &id);
    QString category() const;
    /// In pixels from the top.
    int scrollPlace() const;
    /// Negative: at the expanded path where there is one, else at the top.
    void setScrollPlace(int place);

signals:
    void articleChosen(const QString &slug);
    void stepChosen(const QString &path, const QString &slug);
    void categoryChanged(const QString &id);

private:
    void addFilters();
    bool showsPaths() const;
    void applyFilter();
    void showHeading();
    void showCount();

    QListView *m_categories = nullptr;
    QStandardItemModel *m_categoryModel = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    QComboBox *m_tag = nullptr;
    QComboBox *m_style = nullptr;
    QComboBox *m_order = nullptr;
    QListView *m_list = nullptr;
    PathsView *m_paths = nullptr;
    int m_pathCount = 0;
    ArticleListModel *m_model = nullptr;
};

} // namespace shell
