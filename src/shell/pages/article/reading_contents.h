#pragma once

#include "print/printed_article.h"
#include "shell/app/stores.h"
#include "shell/pages/article/article_view_contents.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace shell {

/// The part of a page that is printed.
print::ArticleContents printedContents(const ReadingContents &contents);

/// Makes pages of text from the stores.
class ReadingContentsMaker
{
    Q_DECLARE_TR_FUNCTIONS(shell::ReadingContentsMaker)

public:
    /// The stores must outlive it.
    ReadingContentsMaker(const Stores &stores, base::Language language);

    /// Empty where the library has none of that name. `path`: id of the path the reader came through, or
    /// empty.
    std::optional<ReadingContents> article(const std::string &slug, const std::string &path = {}) const;
    std::optional<ReadingContents> practice(const std::string &slug) const;
    std::optional<ReadingContents> term(const std::string &id) const;

private:
    QString facts(const content::Article &article, const std::vector<content::Reference> &references) const;
    void addTest(ReadingContents &contents) const;

    const Stores &m_stores;
    base::Language m_language;
};

} // namespace shell
