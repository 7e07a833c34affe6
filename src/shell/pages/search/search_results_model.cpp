#include "shell/pages/search/search_results_model.h"

#include "shell/contents/words.h"

#include <algorithm>

namespace shell {

void SearchResultsModel::setHits(const std::vector<library::Hit> &hits, const QString &words)
{
    beginResetModel();
    m_words = words.simplified();
    m_rows.clear();
    std::vector<library::Kind> kinds;
    for (const auto &hit : hits) {
        if (std::ranges::find(kinds, hit.kind) == kinds.end())
            kinds.push_back(hit.kind);
    }
    for (const auto kind : kinds) {
        Row heading;
        heading.isHeading = true;
        heading.hit.kind = kind;
        m_rows.push_back(heading);
        for (const auto &hit : hits) {
            if (hit.kind == kind)
                m_rows.push_back({false, hit});
        }
    }
    endResetModel();
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.isHeading ? Words::kind(row.hit.kind) : text(row.hit.title);
    case IsHeadingRole:
        return row.isHeading;
    case KindRole:
        return static_cast<int>(row.hit.kind);
    case IdRole:
        return text(row.hit.id);
    case ArticleRole:
        return text(row.hit.article);
    case SnippetRole:
        return text(row.hit.snippet);
    case MarkRole:
        return text(row.hit.title).contains(m_words, Qt::CaseInsensitive) ? QString() : m_words;
    default:
        return {};
    }
}

Qt::ItemFlags SearchResultsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = m_rows[static_cast<std::size_t>(index.row())].isHeading;
    return isHeading ? Qt::ItemIsEnabled
                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex SearchResultsModel::firstHit() const
{
    return m_rows.empty() ? QModelIndex() : index(1);
}

} // namespace shell
