#include "content/checks.h"

#include <algorithm>
#include <iterator>

namespace content {

namespace {

/// The texts of one slug, as indices into the pack; npos where there is none in that language.
struct Pair
{
    static constexpr std::size_t None = static_cast<std::size_t>(-1);

    std::size_t english = None;
    std::size_t chinese = None;
};

/// Pairs the texts by slug; a slug used twice in one language is reported, and its later text left out.
template <typename Text>
std::map<std::string_view, Pair> pairsOf(const std::vector<Text> &texts, std::vector<Problem> &problems)
{
    std::map<std::string_view, Pair> pairs;
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const auto &text = texts[index];
        auto &pair = pairs[text.slug];
        auto &place = text.language == base::Language::Chinese ? pair.chinese : pair.english;
        if (place == Pair::None)
            place = index;
        else
            ProblemList(text.file, problems)
                .error(0, "the slug '" + text.slug + "' is that of " + texts[place].file + " too");
    }
    return pairs;
}

void report(bool isSame, std::string_view key, const std::string &otherFile, const base::JsonLines &lines,
            const ProblemList &problems)
{
    if (!isSame)
        problems.error(base::lineAt(lines, "/" + std::string(key)),
                       "'" + std::string(key) + "' differs from " + otherFile);
}

bool isSame(const SpeaksTo &one, const SpeaksTo &other)
{
    return one.anxiety == other.anxiety && one.avoidance == other.avoidance && one.facets == other.facets;
}

std::vector<std::string> slotNames(const Phrase &phrase)
{
    std::vector<std::string> names;
    for (const auto &slot : phrase.fillIns)
        names.push_back(slot.name);
    std::ranges::sort(names);
    return names;
}

/// Reports what differs between two phrases with the same id.
void comparePhrase(const Phrase &english, const Phrase &chinese, const std::string &pointer,
                   const Article &from, const Article &to, const ProblemList &problems)
{
    const auto compare = [&](bool isEqual, const std::string &key) {
        const auto line = to.keyLines.contains(pointer + "/" + key) ? pointer + "/" + key : pointer;
        if (!isEqual)
            problems.error(base::lineAt(to.keyLines, line),
                           "'" + key + "' of the phrase '" + chinese.id + "' differs from " + from.file);
    };
    compare(english.situation == chinese.situation, "situation");
    compare(english.tone == chinese.tone, "tone");
    compare(english.channels == chinese.channels, "channel");
    compare(english.level == chinese.level, "level");
    compare(english.suits == chinese.suits, "suits");
    compare(english.towards == chinese.towards, "towards");
    compare(slotNames(english) == slotNames(chinese), "slots");
}

void comparePhrases(const Article &english, const Article &chinese, const ProblemList &problems)
{
    const bool areSame = std::ranges::equal(english.phrases, chinese.phrases, {}, &Phrase::id, &Phrase::id);
    if (!areSame) {
        problems.error(base::lineAt(chinese.keyLines, "/phrases"),
                       "the phrases have other ids, or another order, than in " + english.file);
        return;
    }
    for (std::size_t index = 0; index < chinese.phrases.size(); ++index)
        comparePhrase(english.phrases[index], chinese.phrases[index], phrasePointer(index), english, chinese,
                      problems);
}

void compareCitations(const BodyFacts &english, const BodyFacts &chinese, const std::string &englishFile,
                      int line, const ProblemList &problems)
{
    const auto missing = [](const std::set<std::string> &from, const std::set<std::string> &in) {
        std::vector<std::string> keys;
        std::ranges::set_difference(from, in, std::back_inserter(keys));
        return keys;
    };
    const auto onlyThere = missing(english.citedKeys, chinese.citedKeys);
    const auto onlyHere = missing(chinese.citedKeys, english.citedKeys);
    if (!onlyThere.empty())
        problems.error(line, "does not cite " + enumeration(onlyThere) + ", as " + englishFile + " does");
    if (!onlyHere.empty())
        problems.error(line, "cites " + enumeration(onlyHere) + ", as " + englishFile + " does not");
}

void compareTonight(const Article &english, const Article &chinese, const ProblemList &problems)
{
    const int line = base::lineAt(chinese.keyLines, "/tonight");
    if (!chinese.tonight && english.tonight)
        problems.error(line, "'tonight' is missing, which " + english.file + " has");
    else if (chinese.tonight && !english.tonight)
        problems.error(line, "'tonight' is missing in " + english.file);
    else if (chinese.tonight && chinese.tonight->phrases != english.tonight->phrases)
        problems.error(base::lineAt(chinese.keyLines, "/tonight/say"),
                       "'say' of 'tonight' differs from " + english.file);
}

void compareFronts(const Article &english, const Article &chinese, const ProblemList &problems)
{
    const auto &lines = chinese.keyLines;
    report(english.tags == chinese.tags, "tags", english.file, lines, problems);
    report(isSame(english.speaksTo, chinese.speaksTo), "speaks_to", english.file, lines, problems);
    report(english.safety == chinese.safety, "safety", english.file, lines, problems);
    report(english.related == chinese.related, "related", english.file, lines, problems);
    if (english.category != chinese.category)
        problems.error(0, "stands in another category than " + english.file);
    compareTonight(english, chinese, problems);
    comparePhrases(english, chinese, problems);
}

void compareFronts(const Practice &english, const Practice &chinese, const ProblemList &problems)
{
    const auto &lines = chinese.keyLines;
    report(english.minutes == chinese.minutes, "minutes", english.file, lines, problems);
    report(english.difficulty == chinese.difficulty, "difficulty", english.file, lines, problems);
    report(english.company == chinese.company, "with", english.file, lines, problems);
    report(english.frequency == chinese.frequency, "frequency", english.file, lines, problems);
    report(isSame(english.speaksTo, chinese.speaksTo), "speaks_to", english.file, lines, problems);
    report(english.safety == chinese.safety, "safety", english.file, lines, problems);
    report(english.articles == chinese.articles, "articles", english.file, lines, problems);
}

/// Differences are reported for the Chinese file, which is the translation.
template <typename Text>
void compareLanguages(const std::vector<Text> &texts, const std::vector<BodyFacts> &facts,
                      const Catalogue &catalogue, std::vector<Problem> &problems)
{
    for (const auto &[slug, pair] : pairsOf(texts, problems)) {
        const bool isEnglishMissing = pair.english == Pair::None;
        if (isEnglishMissing || pair.chinese == Pair::None) {
            const auto &text = texts[isEnglishMissing ? pair.chinese : pair.english];
            ProblemList(text.file, problems)
                .warning(0,
                         isEnglishMissing ? "there is no English text of it"
                                          : "there is no Chinese text of it");
            continue;
        }
        const auto &english = texts[pair.english];
        const auto &chinese = texts[pair.chinese];
        const auto list = editorialRules(catalogue, {chinese.file, problems});
        if (!english.keyLines.empty() && !chinese.keyLines.empty())
            compareFronts(english, chinese, list);
        compareCitations(facts[pair.english], facts[pair.chinese], english.file, chinese.bodyLine, list);
        const auto asked = facts[pair.chinese].questions;
        if (asked != facts[pair.english].questions)
            list.error(chinese.bodyLine,
                       "common questions: " + std::to_string(asked) + ", "
                           + std::to_string(facts[pair.english].questions) + " in " + english.file);
    }
}

} // namespace

void checkParity(const Catalogue &catalogue, const std::vector<BodyFacts> &articles,
                 const std::vector<BodyFacts> &practices, std::vector<Problem> &problems)
{
    compareLanguages(catalogue.pack->articles, articles, catalogue, problems);
    compareLanguages(catalogue.pack->practices, practices, catalogue, problems);
}

} // namespace content
