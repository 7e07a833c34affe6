#include "base/text.h"
#include "content/letters.h"
#include "content/values.h"

#include <algorithm>
#include <initializer_list>

namespace content {

namespace {

/// APA 7: more authors than this are cut to the first nineteen and the last.
constexpr std::size_t AuthorsShown = 20;
constexpr std::string_view AndOthers = "et al.";

/// "Hyoun K." gives "H. K.", "Jean-Pierre" gives "J.-P.".
std::string initials(std::string_view given)
{
    std::string text;
    bool isStart = true;
    for (const auto &character : base::characters(given)) {
        if (base::isSpace(character.code) || character.code == '-') {
            isStart = true;
            if (character.code == '-' && !text.empty())
                text += '-';
            continue;
        }
        if (!isStart || character.code == '.')
            continue;
        if (!text.empty() && !text.ends_with('-'))
            text += ' ';
        base::appendUtf8(text, character.code);
        text += '.';
        isStart = false;
    }
    return text;
}

std::string authorName(const Author &author)
{
    if (!author.literal.empty())
        return author.literal;
    const auto given = initials(author.given);
    return given.empty() ? author.family : author.family + ", " + given;
}

std::string authorList(const std::vector<Author> &authors)
{
    std::string text;
    for (std::size_t index = 0; index < authors.size(); ++index) {
        const bool isLast = index + 1 == authors.size();
        if (!isLast && authors.size() > AuthorsShown && index >= AuthorsShown - 1)
            continue;
        const auto name = authorName(authors[index]);
        if (index > 0)
            text += isLast && authors.size() > AuthorsShown ? ", ... " : ", ";
        if (index > 0 && isLast && authors.size() <= AuthorsShown && name != AndOthers)
            text += "& ";
        text += name;
    }
    return text;
}

/// Adds a sentence: one full stop at its end, none where it ends with a mark of its own.
void append(std::string &text, std::string_view sentence)
{
    if (sentence.empty())
        return;
    if (!text.empty())
        text += ' ';
    text += sentence;
    if (!sentence.ends_with('.') && !sentence.ends_with('?') && !sentence.ends_with('!'))
        text += '.';
}

std::string inContainer(const Reference &reference)
{
    const bool isChapter = reference.type == "chapter";
    std::string text
        = (isChapter && !reference.containerTitle.empty() ? "In " : "") + reference.containerTitle;
    if (isChapter)
        return reference.page.empty() ? text : text + " (pp. " + reference.page + ")";

    auto volume = reference.volume;
    if (!reference.issue.empty())
        volume += "(" + reference.issue + ")";
    for (const auto &part : {volume, reference.page}) {
        if (!part.empty())
            text += (text.empty() ? "" : ", ") + part;
    }
    return text;
}

} // namespace

std::string citation(const Reference &reference)
{
    const auto year = reference.year == 0 ? std::string("n.d.") : std::to_string(reference.year);
    const auto title = reference.type == "thesis" ? reference.title + " [Thesis]" : reference.title;
    std::string text;
    if (reference.authors.empty()) {
        append(text, title);
        append(text, "(" + year + ")");
    } else {
        append(text, authorList(reference.authors) + " (" + year + ")");
        append(text, title);
    }
    append(text, inContainer(reference));
    const auto &authors = reference.authors;
    const bool isOwnPublisher = authors.size() == 1 && authors.front().literal == reference.publisher;
    if (!isOwnPublisher)
        append(text, reference.publisher);
    return reference.doi.empty() ? text : text + " https://doi.org/" + reference.doi;
}

EvidenceKind evidenceKind(const Reference &reference)
{
    const auto wording = " " + normalizedWords(reference.evidence, " ") + " ";
    const auto holds = [&](std::initializer_list<std::string_view> words) {
        return std::ranges::any_of(words, [&](std::string_view word) { return wording.contains(word); });
    };
    if (holds({" guideline", " handbook", " case study ", " consensus "}))
        return EvidenceKind::Practice;
    if (holds({" meta analys"}))
        return EvidenceKind::MetaAnalysis;
    if (holds({" randomised ", " randomized ", " trial", " waitlist "}))
        return EvidenceKind::Trial;
    if (holds({" longitudinal ", " follow up ", " prospective ", " pre post "}))
        return EvidenceKind::Longitudinal;
    if (holds({" laborator", " lab ", " observation", " experiment"}))
        return EvidenceKind::Laboratory;
    if (holds({" diary ", " diaries "}))
        return EvidenceKind::Diary;
    // Before the survey: "narrative review (mostly student samples)" is a review.
    if (holds({" review ", " synthesis "}))
        return EvidenceKind::Review;
    if (holds({" survey", " correlational ", " cross sectional ", " sample", " study ", " studies ",
               " method", " modelling "}))
        return EvidenceKind::Survey;
    return holds({" theory "}) ? EvidenceKind::Theory : EvidenceKind::Practice;
}

} // namespace content
