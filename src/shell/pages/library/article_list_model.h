#pragma once

#include "library/library.h"

#include <QAbstractListModel>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace shell {

/// The articles of the library, filtered and sorted; one row each.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SlugRole = Qt::UserRole, LedeRole, FactsRole };
    enum class Order { Suggested, Title, Newest };

    struct Filter
    {
        std::string category;
        bool isBookmarkedOnly = false;
        std::string tag;
        std::optional<content::AuthoredStyle> style;
    };

    using QAbstractListModel::QAbstractListModel;

    /// `places`: rank of an article among the suggestions, from 0, by slug; may be empty.
    void setArticles(std::vector<library::ArticleSummary> articles, std::map<std::string, int> places,
                     std::set<std::string> bookmarked);
    void setFilter(const Filter &filter);
    void setOrder(Order order);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    bool isShown(const library::ArticleSummary &article) const;

    std::vector<library::ArticleSummary> m_articles;
    std::map<std::string, int> m_places;
    std::set<std::string> m_bookmarked;
    std::vector<std::size_t> m_shown;
    Filter m_filter;
    Order m_order = Order::Suggested;
};

} // namespace shell
