#include "library/library_writer.h"

#include "base/text.h"
#include "library/bundle_format.h"
#include "library/library_json.h"
#include "library/pack_order.h"
#include "library/search_text.h"
#include "library/search_writer.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <set>

namespace library {

namespace {

/// Runs a statement once with these values.
template <typename... Values>
void insert(SQLite::Statement &statement, const Values &...values)
{
    int index = 0;
    (statement.bind(++index, values), ...);
    statement.exec();
    statement.reset();
}

/// What the texts of an article in both languages refer to, each once.
struct ArticleReferences
{
    /// Slugs.
    std::vector<std::string> links;
    std::vector<std::string> related;
    /// Ids of cited works.
    std::vector<std::string> works;
};

void addNew(std::vector<std::string> &list, const std::vector<std::string> &more)
{
    for (const auto &each : more) {
        if (std::ranges::find(list, each) == list.end())
            list.push_back(each);
    }
}

/// Fills the tables of one bundle.
class Build
{
public:
    Build(const content::Pack &pack, SQLite::Database &database)
        : m_pack(pack)
        , m_database(database)
        , m_search(database, pack.vocabulary)
        , m_insertArticle(database,
                          "INSERT INTO articles VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
        , m_insertBody(database, "INSERT INTO bodies VALUES (?1, ?2)")
        , m_insertPhrase(database, "INSERT INTO phrases VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    {
    }

    void run()
    {
        writeLists();
        writeArticles();
        writeReferences();
        writePhrases();
        searchTerms();
        writePractices();
        for (auto &other : otherClasses(m_pack))
            m_search.add(std::move(other));
        m_search.finish();
    }

private:
    /// A phrase and its article.
    struct PhrasePlace
    {
        const content::Phrase *phrase = nullptr;
        const content::Article *article = nullptr;
        int articleRow = 0;
    };

    void writeLists();
    void writeArticles();
    void writeArticle(const content::Article &article, int row, int serves);
    void searchArticle(const content::Article &article, const SearchText &text, int serves);
    void writeReferences();
    void writePhrases();
    void writePhrase(const PhrasePlace &place, int row, int serves);
    void searchPhrase(const PhrasePlace &place, int serves);
    void searchTerms();
    void searchTerm(const content::Term &term, base::Language language, int serves);
    void writePractices();
    void searchPractice(const content::Practice &practice, int serves);
    std::vector<std::string> asksOf(std::string_view slug, base::Language language) const;
    std::vector<PhrasePlace> orderedPhrases() const;
    std::string situationTitle(std::string_view id, base::Language language) const;

    const content::Pack &m_pack;
    SQLite::Database &m_database;
    SearchWriter m_search;
    SQLite::Statement m_insertArticle;
    SQLite::Statement m_insertBody;
    SQLite::Statement m_insertPhrase;
    std::vector<const content::Article *> m_articles;
    std::map<std::string, ArticleReferences> m_references;
};

void Build::writeLists()
{
    SQLite::Statement category(m_database,
                               "INSERT OR IGNORE INTO categories(category, value) VALUES (?1, ?2)");
    for (const auto &each : categoriesOf(m_pack))
        insert(category, each.id, toJson(each));
    SQLite::Statement situation(m_database,
                                "INSERT OR IGNORE INTO situations(situation, value) VALUES (?1, ?2)");
    for (const auto &each : m_pack.situations)
        insert(situation, each.id, toJson(each));
    SQLite::Statement profileText(m_database,
                                  "INSERT OR IGNORE INTO profile_texts(text, value) VALUES (?1, ?2)");
    for (const auto &each : m_pack.profileTexts)
        insert(profileText, each.id, toJson(each));
    SQLite::Statement pairText(m_database, "INSERT OR IGNORE INTO pair_texts(pair, value) VALUES (?1, ?2)");
    for (const auto &each : m_pack.pairTexts)
        insert(pairText, each.id, toJson(each));
    SQLite::Statement path(m_database, "INSERT OR IGNORE INTO paths(path, value) VALUES (?1, ?2)");
    for (const auto &each : m_pack.paths)
        insert(path, each.id, toJson(each));
    SQLite::Statement term(m_database, "INSERT OR IGNORE INTO terms(term, value) VALUES (?1, ?2)");
    for (const auto &each : m_pack.terms)
        insert(term, each.id, toJson(each));
    SQLite::Statement work(m_database, "INSERT OR IGNORE INTO works(work, value) VALUES (?1, ?2)");
    for (const auto &each : m_pack.references)
        insert(work, each.id, toJson(each));
    SQLite::Statement instrument(m_database, "INSERT INTO instruments(definition) VALUES (?1)");
    for (const auto &each : m_pack.instruments)
        insert(instrument, each.text);
}

void Build::writeArticles()
{
    m_articles = orderedArticles(m_pack);
    LanguageMap languages;
    for (const auto *article : m_articles)
        languages.add(article->slug, article->language);
    int row = 0;
    for (const auto *article : m_articles)
        writeArticle(*article, ++row, languages.serves(article->slug, article->language));
}

void Build::writeArticle(const content::Article &article, int row, int serves)
{
    const auto body = content::resolvedBody(article, m_pack);
    const auto text = searchText(article.title, body);
    const int minutes = base::readingMinutes(base::latinWordCount(text.plain), base::hanCount(text.plain));

    insert(m_insertArticle, row, article.slug, bit(article.language), serves, article.category, article.title,
           article.lede, article.reviewed, minutes, static_cast<int>(article.phrases.size()),
           detailsToJson(article));
    insert(m_insertBody, row, body);

    auto &references = m_references[article.slug];
    addNew(references.links, linkedArticles(body));
    addNew(references.related, article.related);
    for (const auto *reference : content::citedReferences(article.body, m_pack))
        addNew(references.works, {reference->id});
    searchArticle(article, text, serves);
}

void Build::searchArticle(const content::Article &article, const SearchText &text, int serves)
{
    SearchItem item;
    item.kind = Kind::Article;
    item.id = article.slug;
    item.language = article.language;
    item.serves = serves;
    item.title = article.title;
    item.category = article.category;
    item.names = {article.title};
    item.headings = text.headings + '\n' + base::joined(article.tags, "\n");
    item.body = article.lede + "\n\n" + text.plain;
    item.asks = asksOf(article.slug, article.language);
    item.summaries = article.tags;
    for (const auto heading : base::splitLines(text.headings)) {
        if (!base::trimmed(heading).empty())
            item.summaries.emplace_back(heading);
    }
    item.summaries.push_back(article.title);
    item.summaries.push_back(article.lede);
    m_search.add(item);
}

std::vector<std::string> Build::asksOf(std::string_view slug, base::Language language) const
{
    const auto found = std::ranges::find(m_pack.asks, slug, &content::PageAsks::slug);
    return found == m_pack.asks.end() ? std::vector<std::string>() : found->texts.in(language);
}

void Build::writeReferences()
{
    SQLite::Statement link(m_database, "INSERT INTO links VALUES (?1, ?2, ?3, ?4)");
    SQLite::Statement citation(m_database, "INSERT INTO citations VALUES (?1, ?2, ?3)");
    for (const auto &[slug, references] : m_references) {
        for (const bool isRelated : {false, true}) {
            int position = 0;
            for (const auto &target : isRelated ? references.related : references.links)
                insert(link, slug, ++position, target, isRelated ? 1 : 0);
        }
        int position = 0;
        for (const auto &work : references.works)
            insert(citation, slug, ++position, work);
    }
}

std::vector<Build::PhrasePlace> Build::orderedPhrases() const
{
    std::vector<PhrasePlace> places;
    std::set<std::pair<std::string_view, base::Language>> seen;
    int row = 0;
    for (const auto *article : m_articles) {
        ++row;
        for (const auto &phrase : article->phrases) {
            if (seen.emplace(phrase.id, article->language).second)
                places.push_back({&phrase, article, row});
        }
    }
    return places;
}

void Build::writePhrases()
{
    const auto places = orderedPhrases();
    LanguageMap languages;
    for (const auto &place : places)
        languages.add(place.phrase->id, place.article->language);
    int row = 0;
    for (const auto &place : places) {
        const int serves = languages.serves(place.phrase->id, place.article->language);
        writePhrase(place, ++row, serves);
        searchPhrase(place, serves);
    }
}

void Build::writePhrase(const PhrasePlace &place, int row, int serves)
{
    const auto &phrase = *place.phrase;
    insert(m_insertPhrase, row, phrase.id, bit(place.article->language), serves, place.articleRow,
           toJson(phrase));
}

void Build::searchPhrase(const PhrasePlace &place, int serves)
{
    const auto &phrase = *place.phrase;
    SearchItem item;
    item.kind = Kind::Phrase;
    item.id = phrase.id;
    item.language = place.article->language;
    item.serves = serves;
    item.title = content::filled(phrase);
    item.category = place.article->category;
    item.article = place.article->slug;
    item.situation = phrase.situation;
    item.names = {item.title};
    item.group = situationTitle(phrase.situation, item.language);
    item.headings = item.group;
    item.body = phrase.why + '\n' + phrase.insteadOf + '\n' + phrase.ifItLandsBadly;
    m_search.add(item);
}

std::string Build::situationTitle(std::string_view id, base::Language language) const
{
    const auto found = std::ranges::find(m_pack.situations, id, &content::Situation::id);
    return found == m_pack.situations.end() ? std::string() : found->title.in(language);
}

void Build::searchTerms()
{
    std::set<std::string_view> seen;
    for (const auto &term : m_pack.terms) {
        if (!seen.insert(term.id).second)
            continue;
        const bool isInBoth = !term.term.zh.empty();
        searchTerm(term, base::Language::English, isInBoth ? bit(base::Language::English) : AllLanguages);
        if (isInBoth)
            searchTerm(term, base::Language::Chinese, bit(base::Language::Chinese));
    }
}

void Build::searchTerm(const content::Term &term, base::Language language, int serves)
{
    SearchItem item;
    item.kind = Kind::Term;
    item.id = term.id;
    item.language = language;
    item.serves = serves;
    item.title = term.term.in(language);
    item.article = term.article;
    item.names = term.aliases(language);
    item.names.push_back(item.title);
    item.headings = base::joined(term.aliases(language), "\n");
    item.body = term.definition.in(language);
    item.asks = term.asks.in(language);
    item.summaries = item.names;
    m_search.add(item);
}

void Build::writePractices()
{
    const auto practices = orderedPractices(m_pack);
    LanguageMap languages;
    for (const auto *practice : practices)
        languages.add(practice->slug, practice->language);
    SQLite::Statement statement(
        m_database, "INSERT INTO practices(slug, language, serves, value) VALUES (?1, ?2, ?3, ?4)");
    for (const auto *practice : practices) {
        auto resolved = *practice;
        resolved.body = content::resolvedBody(*practice, m_pack);
        const int serves = languages.serves(practice->slug, practice->language);
        insert(statement, resolved.slug, bit(resolved.language), serves, toJson(resolved));
        searchPractice(resolved, serves);
    }
}

void Build::searchPractice(const content::Practice &practice, int serves)
{
    const auto text = searchText(practice.title, practice.body);
    SearchItem item;
    item.kind = Kind::Practice;
    item.id = practice.slug;
    item.language = practice.language;
    item.serves = serves;
    item.title = practice.title;
    item.names = {practice.title};
    item.headings = text.headings;
    item.body = practice.lede + "\n\n" + practice.ifThen + "\n\n" + text.plain;
    item.asks = asksOf(practice.slug, practice.language);
    item.summaries = {practice.title, practice.lede};
    m_search.add(item);
}

/// Removes an unfinished file at the beginning, and at the end where it was not renamed.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(std::filesystem::path file)
        : m_file(std::move(file))
    {
        std::filesystem::remove(m_file);
    }

    ~UnfinishedFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_file, ignored);
    }

    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

private:
    std::filesystem::path m_file;
};

} // namespace

void writeLibrary(const content::Pack &pack, const std::filesystem::path &file)
{
    const auto database = createBundle();
    SQLite::Transaction transaction(*database);
    Build(pack, *database).run();
    transaction.commit();

    auto unfinished = file;
    unfinished += ".tmp";
    const UnfinishedFile guard(unfinished);
    SQLite::Statement copy(*database, "VACUUM INTO ?1");
    copy.bind(1, std::filesystem::absolute(unfinished).string());
    copy.exec();
    std::filesystem::rename(unfinished, file);
}

} // namespace library
