#pragma once

#include "content/pack.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The order and the choice in which a pack goes into a bundle: the same for the same pack, however it was
/// read.
namespace library {

/// Those of the pack; where a plain pack has none, the first folders of its articles.
std::vector<content::Category> categoriesOf(const content::Pack &pack);

/// By category, title, slug and language. Of several with one slug and language only the first of the pack is
/// kept: content::check() reports the others.
std::vector<const content::Article *> orderedArticles(const content::Pack &pack);
/// By slug and language, each once.
std::vector<const content::Practice *> orderedPractices(const content::Pack &pack);

/// Which languages a thing exists in, and from that, whom each of its texts serves.
class LanguageMap
{
public:
    void add(std::string_view id, base::Language language);
    /// A set of bits, see bundle_format.h.
    int serves(std::string_view id, base::Language language) const;

private:
    std::map<std::string, int, std::less<>> m_languages;
};

} // namespace library
