#include "library/pack_order.h"

#include "base/text.h"
#include "library/bundle_format.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace library {

namespace {

/// An article and what it is sorted by.
struct Place
{
    std::size_t category = 0;
    std::string title;
    const content::Article *article = nullptr;

    auto key() const { return std::tie(category, title, article->slug, article->language); }
};

template <typename Value>
std::vector<const Value *> withoutDoubles(const std::vector<Value> &values)
{
    std::vector<const Value *> kept;
    std::set<std::pair<std::string_view, base::Language>> seen;
    for (const auto &value : values) {
        if (seen.emplace(value.slug, value.language).second)
            kept.push_back(&value);
    }
    return kept;
}

} // namespace

std::vector<content::Category> categoriesOf(const content::Pack &pack)
{
    if (!pack.isPlain || !pack.categories.empty())
        return pack.categories;
    std::set<std::string> folders;
    for (const auto &article : pack.articles) {
        if (!article.category.empty())
            folders.insert(article.category);
    }
    std::vector<content::Category> categories;
    for (const auto &folder : folders)
        categories.push_back({folder, {folder, {}}, {}});
    return categories;
}

std::vector<const content::Article *> orderedArticles(const content::Pack &pack)
{
    std::map<std::string, std::size_t, std::less<>> positions;
    for (const auto &category : categoriesOf(pack))
        positions.emplace(category.id, positions.size());

    std::vector<Place> places;
    for (const auto *article : withoutDoubles(pack.articles)) {
        const auto position = positions.find(article->category);
        const auto category = position == positions.end() ? positions.size() : position->second;
        places.push_back({category, base::folded(article->title), article});
    }
    std::ranges::sort(places, [](const Place &one, const Place &other) { return one.key() < other.key(); });

    std::vector<const content::Article *> articles;
    for (const auto &place : places)
        articles.push_back(place.article);
    return articles;
}

std::vector<const content::Practice *> orderedPractices(const content::Pack &pack)
{
    auto practices = withoutDoubles(pack.practices);
    std::ranges::sort(practices, [](const content::Practice *one, const content::Practice *other) {
        return std::tie(one->slug, one->language) < std::tie(other->slug, other->language);
    });
    return practices;
}

void LanguageMap::add(std::string_view id, base::Language language)
{
    m_languages[std::string(id)] |= bit(language);
}

int LanguageMap::serves(std::string_view id, base::Language language) const
{
    const auto found = m_languages.find(id);
    const bool isAlone = found == m_languages.end() || found->second == bit(language);
    return isAlone ? AllLanguages : bit(language);
}

} // namespace library
