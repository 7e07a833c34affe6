#pragma once

#include "library/search.h"

#include <QAbstractListModel>

#include <vector>

namespace shell {

/// The hits of one search in groups (articles, sentences, terms, practices): a heading row, then its hits.
/// The group of the best hit comes first.
class SearchResultsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole, KindRole, IdRole, ArticleRole, SnippetRole, MarkRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const std::vector<library::Hit> &hits, const QString &words = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The first row that is a hit; invalid when there is none.
    QModelIndex firstHit() const;

private:
    struct Row
    {
        bool isHeading = false;
        library::Hit hit;
    };

    std::vector<Row> m_rows;
    QString m_words;
};

} // namespace shell
