#pragma once

#include "shell/library/article_list_model.h"
#include "store/library.h"

#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QStandardItemModel;

namespace shell {

/// The whole library: categories beside cards, filtered by tag and style.
class LibraryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPage(QWidget *parent = nullptr);

    void showArticles(const std::vector<content::Category> &categories, base::Language language,
                      std::vector<store::ArticleSummary> articles, std::map<std::string, int> places,
                      std::set<std::string> bookmarked);
    /// Empty: all; "bookmarks:" what the reader bookmarked.
    void setCategory(const QString &id);
    QString category() const;
    int scrollPlace() const;
    void setScrollPlace(int place);

signals:
    void articleChosen(const QString &slug);
    void categoryChanged(const QString &id);

private:
    void addFilters();
    void applyFilter();
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
    ArticleListModel *m_model = nullptr;
};

} // namespace shell
