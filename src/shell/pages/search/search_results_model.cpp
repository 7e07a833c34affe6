#include "shell/pages/search/search_results_model.h"

#include "shell/contents/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

void SearchResultsModel::setResults(const library::SearchResults &results, const QString &words)
{
    beginResetModel();
    const auto &hits = results.hits;
    m_isAsked = results.isAsked;
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
        return mark(row.hit);
    case BecauseRole:
    case Qt::AccessibleDescriptionRole:
        return because(row.hit);
    case IsSentenceRole:
        return !row.isHeading && row.hit.kind == library::Kind::Phrase;
    default:
        return {};
    }
}

QString SearchResultsModel::because(const library::Hit &hit) const
{
    constexpr qsizetype Most = 4;
    QStringList words;
    for (const auto &word : hit.because) {
        if (words.size() < Most)
            words.append(text(word).simplified());
    }
    return m_isAsked && !words.isEmpty() ? tr("because you wrote: %1").arg(words.join(u" · "_s)) : QString();
}

// Of a message only what led to the page: to mark all its words would mark half of the page.
QString SearchResultsModel::mark(const library::Hit &hit) const
{
    if (m_isAsked) {
        QStringList words;
        for (const auto &word : hit.because)
            words.append(text(word).simplified());
        return words.join(u' ');
    }
    return text(hit.title).contains(m_words, Qt::CaseInsensitive) ? QString() : m_words;
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
