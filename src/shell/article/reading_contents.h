#pragma once

#include "print/printed_article.h"
#include "shell/article/article_view_contents.h"
#include "shell/environment.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace shell {

/// What of a page is printed.
print::ArticleContents printedContents(const ReadingContents &contents);

/// Makes pages of text from the stores.
class ReadingContentsMaker
{
    Q_DECLARE_TR_FUNCTIONS(shell::ReadingContentsMaker)

public:
    /// The environment must outlive it.
    ReadingContentsMaker(const Environment &environment, base::Language language);

    /// Empty where the library has nothing of that name.
    /// `path` is the id of the path the reader came through; may be empty.
    std::optional<ReadingContents> article(const std::string &slug, const std::string &path = {}) const;
    std::optional<ReadingContents> practice(const std::string &slug) const;
    std::optional<ReadingContents> term(const std::string &id) const;

    PhraseMarks marks(const std::string &phrase) const;

private:
    QString facts(const content::Article &article, const std::vector<content::Reference> &references) const;
    void addTest(ReadingContents &contents) const;

    const Environment &m_environment;
    base::Language m_language;
};

} // namespace shell
