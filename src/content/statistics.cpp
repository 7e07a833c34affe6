#include "content/statistics.h"

#include "content/checks.h"
#include "content/reading_ease.h"

namespace content {

namespace {

ArticleStatistics statisticsOf(const Article &article, const Body &body)
{
    const auto parts = sections(body.document, article.language);
    std::set<std::string_view> works;
    for (const auto &mark : body.marks)
        works.insert(mark.key);

    ArticleStatistics numbers;
    numbers.slug = article.slug;
    numbers.language = article.language;
    numbers.length = bodyLength(parts, article.language);
    numbers.phrases = article.phrases.size();
    numbers.questions = questions(parts).size();
    numbers.references = works.size();
    if (article.language == base::Language::English)
        numbers.readingEase = readingCounts(body.document).ease();
    return numbers;
}

void setNearest(ArticleStatistics &numbers, const ArticleStatistics &other, double share)
{
    if (share <= numbers.overlap || numbers.slug == other.slug)
        return;
    numbers.nearest = other.slug;
    numbers.overlap = share;
}

/// `shingles` has one entry per article, in their order.
void setNearest(std::vector<ArticleStatistics> &found, const std::vector<Shingles> &shingles)
{
    for (const auto language : {base::Language::English, base::Language::Chinese}) {
        std::vector<const Shingles *> texts;
        for (std::size_t index = 0; index < found.size(); ++index)
            texts.push_back(found[index].language == language ? &shingles[index] : nullptr);
        for (const auto &overlap : overlaps(texts)) {
            setNearest(found[overlap.first], found[overlap.second], overlap.share);
            setNearest(found[overlap.second], found[overlap.first], overlap.share);
        }
    }
}

} // namespace

std::vector<ArticleStatistics> statistics(const Pack &pack)
{
    std::vector<ArticleStatistics> found;
    std::vector<Shingles> shingles;
    for (const auto &article : pack.articles) {
        const Body body(article);
        found.push_back(statisticsOf(article, body));
        WordingReader reader(article.language);
        if (!pack.isPlain)
            reader.read(body.document);
        shingles.push_back(std::move(std::move(reader).wording().shingles));
    }
    setNearest(found, shingles);
    return found;
}

} // namespace content
