#include "library/library.h"

#include "base/text.h"
#include "library/bundle_format.h"
#include "library/library_json.h"
#include "library/query_vocabulary.h"
#include "library/searcher.h"
#include "library/statement_limit.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <limits>

namespace library {

namespace {

void bindText(SQLite::Statement &statement, int index, std::string_view text)
{
    statement.bind(index, std::string(text));
}

/// The first column of every row, read by `read`.
template <typename Value>
std::vector<Value> all(SQLite::Statement &statement, Value (*read)(std::string_view))
{
    std::vector<Value> values;
    while (statement.executeStep())
        values.push_back(read(statement.getColumn(0).getString()));
    return values;
}

template <typename Value>
std::optional<Value> first(SQLite::Statement &statement, Value (*read)(std::string_view))
{
    if (!statement.executeStep())
        return std::nullopt;
    return read(statement.getColumn(0).getString());
}

std::vector<ArticleLink> allLinks(SQLite::Statement &statement)
{
    std::vector<ArticleLink> links;
    while (statement.executeStep())
        links.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getString()});
    return links;
}

/// A row of slug, language, category, title, lede, reviewed, value.
content::Article articleOf(SQLite::Statement &row)
{
    content::Article article;
    article.slug = row.getColumn(0).getString();
    article.language = languageOf(row.getColumn(1).getInt());
    article.category = row.getColumn(2).getString();
    article.title = row.getColumn(3).getString();
    article.lede = row.getColumn(4).getString();
    article.reviewed = row.getColumn(5).getString();
    readDetails(row.getColumn(6).getString(), article);
    return article;
}

/// A row of a phrase's value and its article's slug, title and category.
ArticlePhrase phraseOf(SQLite::Statement &row)
{
    return {phraseFromJson(row.getColumn(0).getString()), row.getColumn(1).getString(),
            row.getColumn(2).getString(), row.getColumn(3).getString()};
}

std::vector<ArticlePhrase> allPhrases(SQLite::Database &database, base::Language language)
{
    SQLite::Statement statement(database, R"sql(
        SELECT phrases.value, articles.slug, articles.title, articles.category
        FROM phrases JOIN articles ON articles.id = phrases.article
        WHERE phrases.serves & ?1
        ORDER BY phrases.id
    )sql");
    statement.bind(1, bit(language));
    std::vector<ArticlePhrase> phrases;
    while (statement.executeStep())
        phrases.push_back(phraseOf(statement));
    return phrases;
}

bool contains(const auto &list, auto value)
{
    return std::ranges::find(list, value) != list.end();
}

/// Whether the phrase fits the filter, its words excepted.
bool suits(const content::Phrase &phrase, const PhraseFilter &filter)
{
    if (filter.style && !contains(phrase.suits, *filter.style)
        && !contains(phrase.suits, content::AuthoredStyle::Any))
        return false;
    return (filter.situation.empty() || phrase.situation == filter.situation)
        && (!filter.tone || phrase.tone == *filter.tone)
        && (!filter.channel || contains(phrase.channels, *filter.channel));
}

} // namespace

Library::Library(const std::filesystem::path &file)
    : m_file(file)
    , m_database(openBundle(file))
    , m_limit(std::make_unique<StatementLimit>(m_database->getHandle()))
{
}

Library::~Library() = default;

std::vector<content::Category> Library::categories() const
{
    SQLite::Statement statement(*m_database, "SELECT value FROM categories ORDER BY id");
    return all(statement, categoryFromJson);
}

std::vector<content::Situation> Library::situations() const
{
    SQLite::Statement statement(*m_database, "SELECT value FROM situations ORDER BY id");
    return all(statement, situationFromJson);
}

std::vector<content::ProfileText> Library::profileTexts() const
{
    SQLite::Statement statement(*m_database, "SELECT value FROM profile_texts ORDER BY id");
    return all(statement, profileTextFromJson);
}

std::vector<content::PairText> Library::pairTexts() const
{
    SQLite::Statement statement(*m_database, "SELECT value FROM pair_texts ORDER BY id");
    return all(statement, pairTextFromJson);
}

std::vector<content::LearningPath> Library::paths() const
{
    SQLite::Statement statement(*m_database, "SELECT value FROM paths ORDER BY id");
    return all(statement, learningPathFromJson);
}

std::vector<ArticleSummary> Library::articles(base::Language language, std::string_view category) const
{
    SQLite::Statement statement(*m_database, R"sql(
        SELECT slug, language, category, title, lede, reviewed, value, minutes, phrase_count
        FROM articles
        WHERE serves & ?1 AND (?2 = '' OR category = ?2)
        ORDER BY id
    )sql");
    statement.bind(1, bit(language));
    bindText(statement, 2, category);
    std::vector<ArticleSummary> summaries;
    while (statement.executeStep()) {
        auto article = articleOf(statement);
        summaries.push_back({std::move(article.slug), article.language, std::move(article.category),
                             std::move(article.title), std::move(article.lede), std::move(article.tags),
                             std::move(article.speaksTo), !article.safety.empty(),
                             std::move(article.reviewed), statement.getColumn(7).getInt(),
                             statement.getColumn(8).getInt()});
    }
    return summaries;
}

std::map<std::string, int> Library::articleCounts() const
{
    // Counts each slug once, because exactly one of its texts serves readers of English.
    SQLite::Statement statement(*m_database,
                                "SELECT category, count(*) FROM articles WHERE serves & 1 GROUP BY category");
    std::map<std::string, int> counts;
    while (statement.executeStep())
        counts.emplace(statement.getColumn(0).getString(), statement.getColumn(1).getInt());
    return counts;
}

std::optional<content::Article> Library::article(std::string_view slug, base::Language language) const
{
    SQLite::Statement statement(*m_database, R"sql(
        SELECT slug, language, category, title, lede, reviewed, value, body, articles.id
        FROM articles JOIN bodies ON bodies.id = articles.id
        WHERE slug = ?1 AND serves & ?2
    )sql");
    bindText(statement, 1, slug);
    statement.bind(2, bit(language));
    if (!statement.executeStep())
        return std::nullopt;
    auto article = articleOf(statement);
    article.body = statement.getColumn(7).getString();

    SQLite::Statement phrases(*m_database, "SELECT value FROM phrases WHERE article = ?1 ORDER BY id");
    phrases.bind(1, statement.getColumn(8).getInt());
    article.phrases = all(phrases, phraseFromJson);
    return article;
}

bool Library::hasArticle(std::string_view slug) const
{
    SQLite::Statement statement(*m_database, "SELECT 1 FROM articles WHERE slug = ?1");
    bindText(statement, 1, slug);
    return statement.executeStep();
}

std::vector<ArticleLink> Library::related(std::string_view slug, base::Language language) const
{
    SQLite::Statement statement(*m_database, R"sql(
        SELECT articles.slug, articles.title
        FROM links JOIN articles ON articles.slug = links.target AND articles.serves & ?2
        WHERE links.source = ?1 AND links.is_related
        ORDER BY links.position
    )sql");
    bindText(statement, 1, slug);
    statement.bind(2, bit(language));
    return allLinks(statement);
}

std::vector<ArticleLink> Library::backlinks(std::string_view slug, base::Language language) const
{
    SQLite::Statement statement(*m_database, R"sql(
        SELECT slug, title
        FROM articles
        WHERE serves & ?2 AND slug <> ?1 AND slug IN (SELECT source FROM links WHERE target = ?1)
        ORDER BY id
    )sql");
    bindText(statement, 1, slug);
    statement.bind(2, bit(language));
    return allLinks(statement);
}

std::vector<content::Reference> Library::references(std::string_view slug) const
{
    SQLite::Statement statement(*m_database, R"sql(
        SELECT works.value
        FROM citations JOIN works ON works.work = citations.work
        WHERE citations.article = ?1
        ORDER BY citations.position
    )sql");
    bindText(statement, 1, slug);
    return all(statement, referenceFromJson);
}

std::vector<ArticlePhrase> Library::phrases(base::Language language, const PhraseFilter &filter) const
{
    auto phrases = base::trimmed(filter.words).empty() ? allPhrases(*m_database, language)
                                                       : foundPhrases(filter.words, language);
    std::erase_if(phrases, [&](const ArticlePhrase &phrase) { return !suits(phrase.phrase, filter); });
    if (filter.limit > 0 && std::ssize(phrases) > filter.limit)
        phrases.erase(phrases.begin() + filter.limit, phrases.end());
    return phrases;
}

std::vector<ArticlePhrase> Library::foundPhrases(const std::string &words, base::Language language) const
{
    std::vector<ArticlePhrase> phrases;
    for (const auto &hit : search({words, language, std::numeric_limits<int>::max(), Kind::Phrase}).hits) {
        if (auto found = phrase(hit.id, hit.language))
            phrases.push_back(std::move(*found));
    }
    return phrases;
}

std::optional<ArticlePhrase> Library::phrase(std::string_view id, base::Language language) const
{
    SQLite::Statement statement(*m_database, R"sql(
        SELECT phrases.value, articles.slug, articles.title, articles.category
        FROM phrases JOIN articles ON articles.id = phrases.article
        WHERE phrases.phrase = ?1 AND phrases.serves & ?2
    )sql");
    bindText(statement, 1, id);
    statement.bind(2, bit(language));
    if (!statement.executeStep())
        return std::nullopt;
    return phraseOf(statement);
}

std::vector<content::Practice> Library::practices(base::Language language) const
{
    SQLite::Statement statement(*m_database, "SELECT value FROM practices WHERE serves & ?1 ORDER BY id");
    statement.bind(1, bit(language));
    return all(statement, practiceFromJson);
}

std::optional<content::Practice> Library::practice(std::string_view slug, base::Language language) const
{
    SQLite::Statement statement(*m_database, "SELECT value FROM practices WHERE slug = ?1 AND serves & ?2");
    bindText(statement, 1, slug);
    statement.bind(2, bit(language));
    return first(statement, practiceFromJson);
}

std::vector<content::Term> Library::terms() const
{
    SQLite::Statement statement(*m_database, "SELECT value FROM terms ORDER BY id");
    return all(statement, termFromJson);
}

std::optional<content::Term> Library::term(std::string_view id) const
{
    SQLite::Statement statement(*m_database, "SELECT value FROM terms WHERE term = ?1");
    bindText(statement, 1, id);
    return first(statement, termFromJson);
}

std::vector<std::string> Library::instrumentDefinitions() const
{
    SQLite::Statement statement(*m_database, "SELECT definition FROM instruments ORDER BY id");
    std::vector<std::string> definitions;
    while (statement.executeStep())
        definitions.push_back(statement.getColumn(0).getString());
    return definitions;
}

SearchResults Library::search(const Query &query) const
{
    if (!m_vocabulary)
        m_vocabulary = std::make_unique<QueryVocabulary>(*m_database);
    return Searcher(*m_database, *m_vocabulary, query).search();
}

} // namespace library
