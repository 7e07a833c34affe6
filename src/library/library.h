#pragma once

#include "base/language.h"
#include "content/values.h"
#include "library/search.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace library {

struct QueryVocabulary;
class StatementLimit;

/// An article without its text, for lists.
struct ArticleSummary
{
    std::string slug;
    base::Language language = base::Language::English;
    std::string category;
    std::string title;
    std::string lede;
    std::vector<std::string> tags;
    content::SpeaksTo speaksTo;
    bool hasSafetyNote = false;
    /// Year and month, "2026-11"; may be empty.
    std::string reviewed;
    /// Reading time, see base::readingMinutes().
    int minutes = 1;
    int phraseCount = 0;
};

/// A phrase and the article it belongs to.
struct ArticlePhrase
{
    content::Phrase phrase;
    /// Slug.
    std::string article;
    std::string articleTitle;
    /// Of the article.
    std::string category;
};

/// Conditions that must all hold; an empty one always does.
struct PhraseFilter
{
    /// Searched in every text of the phrase.
    std::string words;
    /// Id.
    std::string situation;
    /// Also lets phrases through that suit any style.
    std::optional<content::AuthoredStyle> style;
    std::optional<content::Tone> tone;
    std::optional<content::Channel> channel;
    /// 0: no limit.
    int limit = 0;
};

struct ArticleLink
{
    std::string slug;
    std::string title;
};

/// The bundled content, read-only, through one connection: each thread needs a Library of its own. Where a
/// text is missing in the language asked for, that of the other language is returned. The constructor throws
/// SQLite::Exception when the file cannot be read and BundleError when it is no bundle of this version; the
/// calls throw SQLite::Exception, and std::runtime_error for values that the writer of a bundle does not
/// write.
class Library
{
public:
    explicit Library(const std::filesystem::path &file);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    const std::filesystem::path &file() const { return m_file; }

    /// These lists are in the order of their authors.
    std::vector<content::Category> categories() const;
    std::vector<content::Situation> situations() const;
    std::vector<content::ProfileText> profileTexts() const;
    std::vector<content::PairText> pairTexts() const;
    std::vector<content::LearningPath> paths() const;

    /// By category order, then title. `category` empty: all. Each slug once, in `language` where it exists.
    std::vector<ArticleSummary> articles(base::Language language, std::string_view category = {}) const;
    /// Slugs by id of the category; those without any are not in it.
    std::map<std::string, int> articleCounts() const;
    std::optional<content::Article> article(std::string_view slug, base::Language language) const;
    bool hasArticle(std::string_view slug) const;
    std::vector<ArticleLink> related(std::string_view slug, base::Language language) const;
    /// The articles whose text or `related` leads here.
    std::vector<ArticleLink> backlinks(std::string_view slug, base::Language language) const;
    /// The works it cites in any language, in the order of first use.
    std::vector<content::Reference> references(std::string_view slug) const;

    /// Best first where words are searched, else in the order of the bundle.
    std::vector<ArticlePhrase> phrases(base::Language language, const PhraseFilter &filter = {}) const;
    std::optional<ArticlePhrase> phrase(std::string_view id, base::Language language) const;

    std::vector<content::Practice> practices(base::Language language) const;
    std::optional<content::Practice> practice(std::string_view slug, base::Language language) const;

    std::vector<content::Term> terms() const;
    std::optional<content::Term> term(std::string_view id) const;

    /// The definitions of the bundled instruments, as JSON for quiz::parseInstrument().
    std::vector<std::string> instrumentDefinitions() const;

    SearchResults search(const Query &query) const;

private:
    std::vector<ArticlePhrase> foundPhrases(const std::string &words, base::Language language) const;

    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<StatementLimit> m_limit;
    /// Read with the first search.
    mutable std::unique_ptr<QueryVocabulary> m_vocabulary;
};

/// The file is no bundle, or one of another version. The sentence says what to do.
class BundleError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace library
