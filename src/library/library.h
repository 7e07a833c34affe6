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

class StatementLimit;

/// An article without its text: what lists and cards show.
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
    std::string reviewed;
    int minutes = 1;
    int phraseCount = 0;
};

/// A phrase and the article it belongs to.
struct ArticlePhrase
{
    content::Phrase phrase;
    std::string article;
    std::string articleTitle;
    std::string category;
};

struct PhraseFilter
{
    /// Searched in every text of the phrase; empty: all.
    std::string words;
    std::string situation;
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

/// The bundled content, read-only. It throws SQLite::Exception when the file cannot be read and BundleError
/// when it is no bundle or one of another format. Where a text is missing in the language asked for, the
/// other language's text is returned.
class Library
{
public:
    explicit Library(const std::filesystem::path &file);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    const std::filesystem::path &file() const { return m_file; }

    std::vector<content::Category> categories() const;
    std::vector<content::Situation> situations() const;
    /// In the order of their authors.
    std::vector<content::ProfileText> profileTexts() const;
    std::vector<content::PairText> pairTexts() const;
    std::vector<content::LearningPath> paths() const;

    /// By category order, then title. `category` empty: all. Each slug once, in `language` where it exists.
    std::vector<ArticleSummary> articles(base::Language language, std::string_view category = {}) const;
    std::map<std::string, int> articleCounts() const;
    std::optional<content::Article> article(std::string_view slug, base::Language language) const;
    bool hasArticle(std::string_view slug) const;
    std::vector<ArticleLink> related(std::string_view slug, base::Language language) const;
    /// The articles whose text or `related` leads here.
    std::vector<ArticleLink> backlinks(std::string_view slug, base::Language language) const;
    std::vector<content::Reference> references(std::string_view slug) const;

    std::vector<ArticlePhrase> phrases(base::Language language, const PhraseFilter &filter = {}) const;
    std::optional<ArticlePhrase> phrase(std::string_view id, base::Language language) const;

    std::vector<content::Practice> practices(base::Language language) const;
    std::optional<content::Practice> practice(std::string_view slug, base::Language language) const;

    std::vector<content::Term> terms() const;
    std::optional<content::Term> term(std::string_view id) const;

    /// The definitions of the bundled instruments, as JSON.
    std::vector<std::string> instrumentDefinitions() const;

    SearchResults search(const Query &query) const;

private:
    std::vector<ArticlePhrase> foundPhrases(const std::string &words, base::Language language) const;

    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<StatementLimit> m_limit;
};

/// The file is no Attune library, or was built by another version. The sentence says what to do.
class BundleError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace library
