#include "shell/pages/article/reading_contents.h"

#include "base/text.h"
#include "markdown/parser.h"
#include "markdown/plain.h"
#include "report/suggestion_texts.h"
#include "shell/contents/recommendation.h"
#include "shell/contents/test_choices.h"
#include "shell/contents/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

int minutes(const markdown::Block &document)
{
    const auto plain = markdown::plainText(document);
    return base::readingMinutes(base::latinWordCount(plain), base::hanCount(plain));
}

bool hasConcepts(const std::vector<content::Section> &sections)
{
    return std::ranges::find(sections, "concepts", &content::Section::key) != sections.end();
}

/// Removes a first-level heading that repeats the title of the page.
void dropTitle(markdown::Block &document, const std::string &title)
{
    if (document.children.empty())
        return;
    const auto &first = document.children.front();
    if (first.kind == markdown::BlockKind::Heading && first.level == 1 && markdown::plainText(first) == title)
        document.children.erase(document.children.begin());
}

} // namespace

print::ArticleContents printedContents(const ReadingContents &contents)
{
    print::ArticleContents result{contents.title,    contents.lede,     contents.facts,
                                  contents.language, contents.sections, {}};
    for (const auto &phrase : contents.phrases)
        result.phrases.push_back(phrase.phrase);
    return result;
}

ReadingContentsMaker::ReadingContentsMaker(const Stores &stores, base::Language language)
    : m_stores(stores)
    , m_language(language)
{
}

std::optional<ReadingContents> ReadingContentsMaker::article(const std::string &slug,
                                                             const std::string &path) const
{
    const auto article = m_stores.library.article(slug, m_language);
    if (!article)
        return std::nullopt;
    auto document = markdown::parse(article->body);
    dropTitle(document, article->title);

    ReadingContents contents;
    contents.target = base::Target::article(slug);
    contents.slug = text(slug);
    contents.title = text(article->title);
    contents.lede = text(article->lede);
    contents.language = article->language;
    contents.sections = content::sections(document, article->language);
    QStringList facts;
    for (const auto &category : m_stores.library.categories()) {
        if (category.id == article->category)
            facts << text(category.title.in(m_language));
    }
    facts << Words::minutes(minutes(document));
    contents.facts = facts.join(u" · "_s) + this->facts(*article, m_stores.library.references(slug));
    for (const auto &phrase : article->phrases)
        contents.phrases.push_back({phrase, slug, article->title, article->category});
    contents.paths = pathPlaces(m_stores, m_language, slug, path);
    contents.related = m_stores.library.related(slug, m_language);
    contents.backlinks = m_stores.library.backlinks(slug, m_language);
    contents.isArticle = true;
    contents.isBookmarked = m_stores.records().isBookmarked(journal::BookmarkKind::Article, slug);
    contents.asksForReply = hasConcepts(contents.sections);
    contents.reply = m_stores.records().reply(slug);
    addTest(contents);
    return contents;
}

void ReadingContentsMaker::addTest(ReadingContents &contents) const
{
    const Recommendation recommendation(m_stores, m_language);
    if (recommendation.hasProfile()) {
        for (const auto &suggestion : recommendation.recommender().rankArticles()) {
            if (text(suggestion.id) == contents.slug)
                contents.reason = text(
                    report::reasonSentence(suggestion.reason, suggestion.safety, m_stores.windowLanguage()));
        }
        return;
    }
    const auto forms = relationshipForms(m_stores.instruments.present(), m_language);
    contents.invitesToTest = !forms.empty() && contents.asksForReply;
    contents.testMinutes = forms.empty() ? 0 : forms.front().minutes;
}

QString ReadingContentsMaker::facts(const content::Article &article,
                                    const std::vector<content::Reference> &references) const
{
    QString result;
    if (!article.reviewed.empty())
        result += u" · "_s + tr("reviewed %1").arg(Words::date(article.reviewed));
    if (references.empty())
        return result;
    const auto strongest = std::ranges::min(references, {}, &content::evidenceKind);
    return result + u" · "_s
        + tr("%n reference(s), the strongest: %1", nullptr, static_cast<int>(references.size()))
              .arg(Words::evidence(content::evidenceKind(strongest)));
}

std::optional<ReadingContents> ReadingContentsMaker::practice(const std::string &slug) const
{
    const auto practice = m_stores.library.practice(slug, m_language);
    if (!practice)
        return std::nullopt;
    ReadingContents contents;
    contents.target = base::Target::practice(slug);
    contents.slug = text(slug);
    contents.title = text(practice->title);
    contents.lede = text(practice->lede);
    contents.language = practice->language;
    const auto language = m_stores.windowLanguage();
    contents.facts = QStringList{tr("Practice"), Words::minutes(practice->minutes),
                                 text(report::wordsOf(practice->company).in(language)),
                                 text(report::wordsOf(practice->frequency).in(language))}
                         .join(u" · "_s);
    if (!practice->ifThen.empty())
        contents.facts += u"\n"_s + text(practice->ifThen);
    contents.sections = content::sections(markdown::parse(practice->body), practice->language);
    for (const auto &article : practice->articles) {
        if (const auto found = m_stores.library.article(article, m_language))
            contents.related.push_back({article, found->title});
    }
    return contents;
}

std::optional<ReadingContents> ReadingContentsMaker::term(const std::string &id) const
{
    const auto term = m_stores.library.term(id);
    if (!term)
        return std::nullopt;
    ReadingContents contents;
    contents.target = base::Target::term(id);
    contents.slug = text(id);
    contents.title = text(term->term.in(m_language));
    contents.lede = text(term->definition.in(m_language));
    contents.language = m_language;
    contents.facts = tr("Term");
    const auto &aliases = term->aliases(m_language);
    if (!aliases.empty())
        contents.facts += u" · "_s + tr("also: %1").arg(text(base::joined(aliases, ", ")));
    if (const auto article = m_stores.library.article(term->article, m_language))
        contents.related.push_back({term->article, article->title});
    return contents;
}

} // namespace shell
