#pragma once

#include "content/pack.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Which parts of a pack go into a bundle, and in which order: a function of its contents alone, so that the
/// same pack gives the same bundle. Pointers are into the pack, which must outlive them.
namespace library {

/// The categories of the pack; where a plain pack has none, the first folders of its articles.
std::vector<content::Category> categoriesOf(const content::Pack &pack);

/// By category, title, slug and language. Of several with one slug and language only the first of the pack is
/// kept: content::check() reports the others.
std::vector<const content::Article *> orderedArticles(const content::Pack &pack);
/// By slug and language, each once.
std::vector<const content::Practice *> orderedPractices(const content::Pack &pack);

/// In which languages things exist, and so which readers each of their texts serves.
class LanguageMap
{
public:
    void add(std::string_view id, base::Language language);
    /// A set of language bits, see bundle_format.h.
    int serves(std::string_view id, base::Language language) const;

private:
    std::map<std::string, int, std::less<>> m_languages;
};

} // namespace library
