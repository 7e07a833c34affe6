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

/// The whole library: categories beside cards, filtered by tag and style, and the paths through it.
class LibraryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(QWidget *parent = nullptr);

    void showArticles(const std::vector<content::Category> &categories, base::Language language,
                      std::vector<library::ArticleSummary> articles, std::map<std::string, int> places,
                      std::set<std::string> bookmarked);
    /// To be called before the articles are shown; without paths the library has no entry for them.
    void showPaths(const std::vector<PathContents> &paths);
    /// What stands for the paths among the categories, with one of them unfolded where an id is given.
    static QString pathsCategory(const QString &path = {});
    /// Empty: all; "bookmarks:" what the reader bookmarked; else a category or pathsCategory().
    void setCategory(const QString &id);
    QString category() const;
    int scrollPlace() const;
    /// Negative: where a visit begins, at the unfolded path or at the top.
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
