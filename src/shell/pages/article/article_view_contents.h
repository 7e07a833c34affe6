#pragma once

#include "base/target.h"
#include "content/sections.h"
#include "content/values.h"
#include "journal/journal.h"
#include "library/library.h"
#include "shell/contents/path_contents.h"
#include "shell/widgets/phrase_card.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shell {

/// What a page of text shows, as values: an article, a practice or a term.
struct ReadingContents
{
    /// An article, a practice or a term.
    base::Target target;
    QString slug;
    QString title;
    QString lede;
    /// Category, minutes, reviewed, evidence.
    QString facts;
    base::Language language = base::Language::English;
    std::vector<content::Section> sections;
    std::vector<library::ArticlePhrase> phrases;
    std::map<std::string, PhraseMarks> marks;
    std::vector<PathPlace> paths;
    std::vector<library::ArticleLink> related;
    std::vector<library::ArticleLink> backlinks;
    bool isArticle = false;
    bool isBookmarked = false;
    /// Whether it asks if the article rings true for the reader.
    bool asksForReply = false;
    std::optional<journal::Reply> reply;
    /// Whether the relationship test is offered: in an article with concepts, while there is no profile.
    bool invitesToTest = false;
    int testMinutes = 0;
    /// Why the profile suggests this page; empty otherwise.
    QString reason;
};

} // namespace shell
