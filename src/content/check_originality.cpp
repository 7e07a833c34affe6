#include "base/text.h"
#include "content/checks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace content {

namespace {

/// Of the shingles of the smaller text.
constexpr double LargestShare = 0.02;
/// Words of a sentence that a problem quotes; twice as many Han characters.
constexpr std::size_t WordsQuoted = 8;

/// The article, by its index in the pack, and the line in which something first occurred.
struct Place
{
    std::size_t article = 0;
    int line = 0;
};

std::string placeOf(const Place &place, const Pack &pack)
{
    return pack.articles[place.article].file + ":" + std::to_string(place.line);
}

/// The beginning of a sentence, in quotes.
std::string quoted(std::string_view sentence, base::Language language)
{
    if (language == base::Language::Chinese) {
        const auto characters = base::characters(sentence);
        const bool isLong = characters.size() > 2 * WordsQuoted;
        return "'"
            + std::string(
                   sentence.substr(0, isLong ? characters[2 * WordsQuoted].offset : std::string_view::npos))
            + (isLong ? "...'" : "'");
    }
    auto words = base::splitWords(sentence);
    const bool isLong = words.size() > WordsQuoted;
    words.resize(std::min(words.size(), WordsQuoted));
    return "'" + base::joined(words, " ") + (isLong ? " ...'" : "'");
}

/// By the hash of a sentence; one map per language, so that English is never compared with Chinese.
using Firsts = std::unordered_map<std::uint64_t, Place>;

/// A shared sentence is reported once per file.
void checkSentences(const Pack &pack, std::size_t index, const std::vector<LongSentence> &sentences,
                    Firsts &firsts, const ProblemList &problems)
{
    std::set<std::uint64_t> told;
    for (const auto &sentence : sentences) {
        const auto &first = firsts.try_emplace(sentence.hash, Place{index, sentence.line}).first->second;
        if (pack.articles[first.article].slug != pack.articles[index].slug
            && told.insert(sentence.hash).second)
            problems.error(sentence.line,
                           "the sentence " + quoted(sentence.text, pack.articles[index].language)
                               + " stands also in " + placeOf(first, pack));
    }
}

/// Where a name first occurred, and whether it was introduced there with an age.
struct FirstName
{
    Place place;
    bool hasAge = false;
};

void checkPersons(const Pack &pack, std::size_t index, const std::vector<Person> &persons,
                  std::map<std::string, FirstName> &firsts, const ProblemList &problems)
{
    for (const auto &person : persons) {
        const FirstName own{{index, person.line}, person.hasAge};
        const auto &first = firsts.try_emplace(person.name, own).first->second;
        if (pack.articles[first.place.article].slug == pack.articles[index].slug)
            continue;
        const auto sentence
            = "the name '" + person.name + "' is that of a case in " + placeOf(first.place, pack);
        if (person.hasAge && first.hasAge)
            problems.error(person.line, sentence);
        else
            problems.warning(person.line, sentence);
    }
}

std::string percent(double share)
{
    const auto tenths = std::lround(share * 1000);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

void checkOverlaps(const Pack &pack, const std::vector<const Shingles *> &texts, const std::string &name,
                   const Catalogue &catalogue, std::vector<Problem> &problems)
{
    for (const auto &overlap : overlaps(texts)) {
        const auto &first = pack.articles[overlap.first];
        const auto &second = pack.articles[overlap.second];
        if (overlap.share <= LargestShare || first.slug == second.slug)
            continue;
        const auto unit = second.language == base::Language::Chinese ? "8 Han characters" : "8 words";
        editorialRules(catalogue, {second.file, problems})
            .error(overlap.line,
                   name + " shares " + percent(overlap.share) + " of its runs of " + unit + " with "
                       + first.file + "; at most 2 % are wanted (this is the first)");
    }
}

void checkLanguage(const Catalogue &catalogue, base::Language language,
                   const std::vector<ComparedText> &texts, std::vector<Problem> &problems)
{
    const auto &pack = *catalogue.pack;
    Firsts sentences;
    std::map<std::string, FirstName> persons;
    std::vector<const Shingles *> bodies(texts.size(), nullptr);
    std::vector<const Shingles *> phrases(texts.size(), nullptr);
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const auto &article = pack.articles[index];
        if (article.language != language)
            continue;
        const auto &text = texts[index];
        const auto list = editorialRules(catalogue, {article.file, problems});
        checkSentences(pack, index, text.body.sentences, sentences, list);
        checkSentences(pack, index, text.phrases.sentences, sentences, list);
        checkSentences(pack, index, text.tonight, sentences, list);
        checkPersons(pack, index, text.persons, persons, list);
        bodies[index] = &text.body.shingles;
        phrases[index] = &text.phrases.shingles;
    }
    checkOverlaps(pack, bodies, "the text", catalogue, problems);
    checkOverlaps(pack, phrases, "the text of the phrases", catalogue, problems);
}

Wording phraseWording(const Article &article)
{
    WordingReader reader(article.language);
    for (std::size_t index = 0; index < article.phrases.size(); ++index) {
        const auto &phrase = article.phrases[index];
        const auto read = [&](std::string_view text, const std::string &key) {
            reader.read(text, base::lineAt(article.keyLines, phrasePointer(index, key)));
        };
        read(phrase.say, "say");
        read(phrase.insteadOf, "instead_of");
        read(phrase.why, "why");
        read(phrase.ifItLandsBadly, "if_it_lands_badly");
    }
    return std::move(reader).wording();
}

std::vector<LongSentence> tonightSentences(const Article &article)
{
    WordingReader reader(article.language);
    for (const auto &[text, line] : tonightTexts(article))
        reader.read(text, line);
    return std::move(reader).wording().sentences;
}

} // namespace

ComparedText comparedTextOf(const Article &article, const Body &body, const std::vector<Section> &sections)
{
    WordingReader reader(article.language);
    reader.read(body.document);
    ComparedText text{std::move(reader).wording(), phraseWording(article), tonightSentences(article), {}};
    for (auto &shingle : text.body.shingles)
        shingle.line = body.inFile(shingle.line);
    for (auto &sentence : text.body.sentences)
        sentence.line = body.inFile(sentence.line);

    const auto part = std::ranges::find(sections, "case", &Section::key);
    if (part != sections.end())
        text.persons = personsIn(part->blocks, article.language);
    for (auto &person : text.persons)
        person.line = body.inFile(person.line);
    return text;
}

void checkOriginality(const Catalogue &catalogue, const std::vector<ComparedText> &texts,
                      std::vector<Problem> &problems)
{
    for (const auto language : {base::Language::English, base::Language::Chinese})
        checkLanguage(catalogue, language, texts, problems);
}

} // namespace content
