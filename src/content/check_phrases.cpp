#include "base/text.h"
#include "content/checks.h"
#include "content/letters.h"

#include <algorithm>
#include <map>
#include <string>

namespace content {

namespace {

constexpr std::size_t FewestFillings = 2;

bool isSlotName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_'
            || letter == '-';
    });
}

/// The names in braces, and whether every brace belongs to one.
struct SlotsUsed
{
    std::set<std::string, std::less<>> names;
    bool isWellFormed = true;
};

SlotsUsed slotsUsed(std::string_view say)
{
    SlotsUsed used;
    while (true) {
        const auto open = say.find_first_of("{}");
        if (open == std::string_view::npos)
            return used;
        const auto close = say.find_first_of("{}", open + 1);
        const auto name = close == std::string_view::npos ? "" : say.substr(open + 1, close - open - 1);
        if (say[open] == '}' || name.empty() || say[close] == '{' || !isSlotName(name)) {
            used.isWellFormed = false;
            return used;
        }
        used.names.emplace(name);
        say.remove_prefix(close + 1);
    }
}

void checkSlots(const Phrase &phrase, std::size_t index, const base::JsonLines &lines,
                const ProblemList &problems)
{
    const auto used = slotsUsed(phrase.say);
    const int sayLine = base::lineAt(lines, phrasePointer(index, "say"));
    if (!used.isWellFormed)
        problems.error(sayLine, "a brace that makes no {slot}; slot names are of a-z, 0-9, '_' and '-'");
    for (const auto &name : used.names) {
        if (std::ranges::find(phrase.fillIns, name, &Slot::name) == phrase.fillIns.end())
            problems.error(sayLine, "the slot {" + name + "} is not declared in 'slots'");
    }
    for (const auto &slot : phrase.fillIns) {
        const int line = base::lineAt(lines, phrasePointer(index, "slots/" + slot.name));
        if (used.isWellFormed && !used.names.contains(slot.name))
            problems.error(line, "the slot '" + slot.name + "' does not stand in 'say'");
        if (slot.fillings.size() < FewestFillings)
            problems.error(line, "the slot '" + slot.name + "' needs two fillings or more");
    }
}

/// A sentence for comparing: without case, punctuation and spaces, and with all slots alike.
std::string normalised(std::string_view say)
{
    std::string text;
    while (!say.empty()) {
        const auto open = std::min(say.find('{'), say.size());
        const auto close = std::min(say.find('}', open), say.size());
        text.append(say.substr(0, open)).append(open < say.size() ? " slot " : "");
        say.remove_prefix(std::min(close + 1, say.size()));
    }
    return normalizedWords(base::folded(text), "");
}

struct FirstUse
{
    const Article *article;
    int line;
};

std::string placeOf(const FirstUse &use)
{
    return use.article->file + ":" + std::to_string(use.line);
}

} // namespace

void checkPhrases(const Article &article, const Catalogue &catalogue, const ProblemList &problems)
{
    const auto &lines = article.keyLines;
    bool canBeTexted = article.phrases.empty();
    for (std::size_t index = 0; index < article.phrases.size(); ++index) {
        const auto &phrase = article.phrases[index];
        checkSlots(phrase, index, lines, problems);
        const bool isKnown = catalogue.situations.empty() || catalogue.situations.contains(phrase.situation);
        if (!isKnown && !phrase.situation.empty())
            problems.error(base::lineAt(lines, phrasePointer(index, "situation")),
                           "unknown situation '" + phrase.situation + "'");
        canBeTexted |= std::ranges::find(phrase.channels, Channel::Text) != phrase.channels.end();
    }
    if (!canBeTexted)
        problems.error(base::lineAt(lines, "/phrases"), "none of the phrases can be sent as a text");
}

void checkPhrasesOnce(const Pack &pack, std::vector<Problem> &problems)
{
    std::map<std::string_view, FirstUse> ids;
    std::map<std::string, FirstUse> wordings;
    for (const auto &article : pack.articles) {
        const ProblemList list(article.file, problems);
        for (std::size_t index = 0; index < article.phrases.size(); ++index) {
            const auto &phrase = article.phrases[index];
            const FirstUse idUse{&article, base::lineAt(article.keyLines, phrasePointer(index, "id"))};
            const auto id = ids.try_emplace(phrase.id, idUse).first->second;
            const bool isTranslation
                = id.article->slug == article.slug && id.article->language != article.language;
            if (!phrase.id.empty() && !isTranslation && placeOf(id) != placeOf(idUse))
                list.error(idUse.line, "the phrase id '" + phrase.id + "' stands also in " + placeOf(id));
            const FirstUse sayUse{&article, base::lineAt(article.keyLines, phrasePointer(index, "say"))};
            const auto [say, isNew] = wordings.try_emplace(normalised(phrase.say), sayUse);
            if (!phrase.say.empty() && !isUnwritten(phrase.say) && !isNew)
                list.error(sayUse.line, "the same sentence stands in " + placeOf(say->second));
        }
    }
}

} // namespace content
