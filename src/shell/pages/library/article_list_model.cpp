#include "shell/pages/library/article_list_model.h"

#include "shell/contents/words.h"

#include <QCollator>
#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// Whether an article speaks to somebody who leans to a style.
bool speaksTo(const content::SpeaksTo &speaksTo, content::AuthoredStyle style)
{
    const bool wantsAnxiety
        = style == content::AuthoredStyle::Anxious || style == content::AuthoredStyle::Fearful;
    const bool wantsAvoidance
        = style == content::AuthoredStyle::Avoidant || style == content::AuthoredStyle::Fearful;
    const bool isAnxious = speaksTo.anxiety == content::End::High;
    const bool isAvoidant = speaksTo.avoidance == content::End::High;
    if (!wantsAnxiety && !wantsAvoidance)
        return !isAnxious && !isAvoidant;
    return (!wantsAnxiety || isAnxious) && (!wantsAvoidance || isAvoidant);
}

QString facts(const library::ArticleSummary &article)
{
    QStringList parts{Words::minutes(article.minutes)};
    if (const auto speaks = Words::speaksTo(article.speaksTo); !speaks.isEmpty())
        parts << speaks;
    if (article.phraseCount > 0)
        parts << Words::sentences(article.phraseCount);
    return parts.join(u" · "_s);
}

} // namespace

void ArticleListModel::setArticles(std::vector<library::ArticleSummary> articles,
                                   std::map<std::string, int> places, std::set<std::string> bookmarked)
{
    m_articles = std::move(articles);
    m_places = std::move(places);
    m_bookmarked = std::move(bookmarked);
    arrange();
}

void ArticleListModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    arrange();
}

void ArticleListModel::setOrder(Order order)
{
    m_order = order;
    arrange();
}

bool ArticleListModel::isShown(const library::ArticleSummary &article) const
{
    return (!m_filter.isBookmarkedOnly || m_bookmarked.contains(article.slug))
        && (m_filter.category.empty() || article.category == m_filter.category)
        && (m_filter.tag.empty() || std::ranges::find(article.tags, m_filter.tag) != article.tags.end())
        && (!m_filter.style || speaksTo(article.speaksTo, *m_filter.style));
}

void ArticleListModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_articles.size(); ++i) {
        if (isShown(m_articles[i]))
            m_shown.push_back(i);
    }
    if (m_order == Order::Title) {
        const QCollator collator;
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_articles.size());
        for (const auto &article : m_articles)
            keys.push_back(collator.sortKey(text(article.title)));
        std::ranges::stable_sort(m_shown, [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    } else if (m_order == Order::Newest) {
        std::ranges::stable_sort(m_shown, std::ranges::greater{},
                                 [&](std::size_t i) { return m_articles[i].reviewed; });
    } else {
        const auto place = [&](std::size_t i) {
            const auto found = m_places.find(m_articles[i].slug);
            return found == m_places.end() ? static_cast<int>(m_articles.size()) : found->second;
        };
        std::ranges::stable_sort(m_shown, {}, place);
    }
    endResetModel();
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &article = m_articles[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return text(article.title);
    case SlugRole:
        return text(article.slug);
    case LedeRole:
        return text(article.lede);
    case FactsRole:
        return facts(article);
    case Qt::AccessibleTextRole:
        return QString(text(article.title) + u". "_s + text(article.lede) + u" "_s + facts(article));
    default:
        return {};
    }
}

} // namespace shell
