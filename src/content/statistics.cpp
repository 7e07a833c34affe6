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

void add(SearchStatistics::Count &count, const LocalizedTexts &texts)
{
    count.en += texts.en.size();
    count.zh += texts.zh.size();
}

/// The entries that have forms in each language.
template <typename Entry>
SearchStatistics::Count withForms(const std::vector<Entry> &entries)
{
    SearchStatistics::Count count;
    for (const auto &entry : entries) {
        if (!entry.forms.en.empty())
            ++count.en;
        if (!entry.forms.zh.empty())
            ++count.zh;
    }
    return count;
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

SearchStatistics searchStatistics(const Pack &pack)
{
    SearchStatistics numbers;
    std::map<std::string_view, const LocalizedTexts *> ofSlugs;
    for (const auto &asks : pack.asks)
        ofSlugs.emplace(asks.slug, &asks.texts);
    const auto take = [&](SearchStatistics::Count &count, const std::string &slug) {
        // Both languages of a page have one file.
        if (const auto found = ofSlugs.extract(slug))
            add(count, *found.mapped());
    };
    for (const auto &category : pack.categories) {
        auto &numbersOf = numbers.categories.emplace_back(category.id, SearchStatistics::Count{});
        for (const auto &article : pack.articles) {
            if (article.category == category.id)
                take(numbersOf.asks, article.slug);
        }
    }
    for (const auto &practice : pack.practices)
        take(numbers.practices, practice.slug);
    for (const auto &term : pack.terms)
        add(numbers.terms, term.asks);
    for (const auto &situation : pack.situations)
        add(numbers.situations, situation.asks);
    add(numbers.elsewhere, pack.vocabulary.elsewhere);
    numbers.concepts = withForms(pack.vocabulary.concepts);
    numbers.danger = withForms(pack.vocabulary.danger);
    return numbers;
}

} // namespace content
