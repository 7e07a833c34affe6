#include "content/amounts.h"
#include "content/checks.h"

#include <algorithm>

namespace content {

namespace {

constexpr Range Actions = {2, 3};
constexpr std::size_t PhrasesNamed = 2;
constexpr std::size_t MostWords = 90;
constexpr std::size_t MostHan = 160;

void checkPhrasesNamed(const Article &article, const ProblemList &editorial, const ProblemList &problems)
{
    const auto &ids = article.tonight->phrases;
    if (ids.size() != PhrasesNamed)
        editorial.error(base::lineAt(article.keyLines, "/tonight/say"),
                        "'tonight' names " + counted(ids.size(), "phrase") + "; "
                            + std::to_string(PhrasesNamed) + " are wanted");
    for (std::size_t index = 0; index < ids.size(); ++index) {
        const int line = base::lineAt(article.keyLines, base::pointerTo("/tonight/say", index));
        const auto phrase = std::ranges::find(article.phrases, ids[index], &Phrase::id);
        if (phrase == article.phrases.end())
            problems.error(line, "the phrase '" + ids[index] + "' of 'tonight' is none of this article");
        else if (!phrase->fillIns.empty())
            editorial.error(line, "the phrase '" + ids[index] + "' of 'tonight' has slots to fill in");
    }
}

} // namespace

std::vector<PlacedText> tonightTexts(const Article &article)
{
    std::vector<PlacedText> texts;
    if (!article.tonight)
        return texts;
    const auto add = [&](std::string_view text, const std::string &pointer) {
        texts.push_back({text, base::lineAt(article.keyLines, pointer)});
    };
    add(article.tonight->perhaps, "/tonight/perhaps");
    for (std::size_t index = 0; index < article.tonight->actions.size(); ++index)
        add(article.tonight->actions[index], base::pointerTo("/tonight/do", index));
    add(article.tonight->avoid, "/tonight/avoid");
    return texts;
}

void checkTonight(const Article &article, const Catalogue &catalogue, const ProblemList &problems)
{
    if (!article.tonight)
        return;
    const auto editorial = editorialRules(catalogue, problems);
    const auto actions = article.tonight->actions.size();
    if (!Actions.holds(actions))
        editorial.error(base::lineAt(article.keyLines, "/tonight/do"),
                        "'tonight' has " + counted(actions, "thing") + " to do" + wanted(Actions));
    checkPhrasesNamed(article, editorial, problems);

    std::size_t length = 0;
    for (const auto &[text, line] : tonightTexts(article))
        length += lengthOf(text, article.language);
    const auto most = article.language == base::Language::Chinese ? MostHan : MostWords;
    if (length > most)
        editorial.error(base::lineAt(article.keyLines, "/tonight"),
                        "'tonight' has " + counted(length, unitOf(article.language)) + wantedAtMost(most));
}

} // namespace content
