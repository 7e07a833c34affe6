#include "base/text.h"
#include "content/checks.h"

namespace content {

namespace {

void checkText(std::string_view text, const std::string &pointer, const std::string &name,
               const Article &article, const ProblemList &problems)
{
    if (isUnwritten(text))
        problems.error(base::lineAt(article.keyLines, pointer), "still to be written: " + name);
}

/// The line of the first placeholder in a block; 0 where there is none.
int unwrittenLine(const markdown::Block &block)
{
    if (!block.inlines.empty()) {
        const auto found = sentences(block);
        return !found.empty() && isUnwritten(found.front().text) ? found.front().line : 0;
    }
    for (const auto &child : block.children) {
        if (const int line = unwrittenLine(child); line > 0)
            return line;
    }
    return 0;
}

} // namespace

void checkWritten(const Article &article, const Body &body, const std::vector<Section> &sections,
                  const ProblemList &problems)
{
    checkText(article.title, "/title", "'title'", article, problems);
    checkText(article.lede, "/lede", "'lede'", article, problems);
    for (const auto &[text, line] : tonightTexts(article)) {
        if (isUnwritten(text))
            problems.error(line, "still to be written: 'tonight'");
    }
    for (std::size_t index = 0; index < article.phrases.size(); ++index) {
        const auto &phrase = article.phrases[index];
        const auto pointer = phrasePointer(index);
        if (isUnwritten(phrase.say) || isUnwritten(phrase.why) || isUnwritten(phrase.insteadOf)
            || isUnwritten(phrase.ifItLandsBadly))
            problems.error(base::lineAt(article.keyLines, pointer),
                           "still to be written: the phrase '" + phrase.id + "'");
    }
    for (const auto &section : sections) {
        for (const auto &block : section.blocks) {
            if (const int line = unwrittenLine(block); line > 0) {
                problems.error(body.inFile(line), "still to be written: '" + section.title + "'");
                break;
            }
        }
    }
}

} // namespace content
