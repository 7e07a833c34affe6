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
    enum Role {
        IsHeadingRole = Qt::UserRole,
        KindRole,
        IdRole,
        ArticleRole,
        SnippetRole,
        /// The words to mark in the page; empty where the title itself matched.
        MarkRole,
        /// Why it was found, as a line to be shown; empty for a keyword.
        BecauseRole,
        /// Whether the title is a sentence to copy.
        IsSentenceRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// `words`: those that were searched.
    void setResults(const library::SearchResults &results, const QString &words = {});

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

    QString because(const library::Hit &hit) const;
    QString mark(const library::Hit &hit) const;

    std::vector<Row> m_rows;
    bool m_isAsked = false;
    QString m_words;
};

} // namespace shell
