#include "base/text.h"
#include "content/checks.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

struct Variant
{
    std::string_view word;
    /// Of the glossary.
    std::string_view wanted;
};

/// Other translations of terms of the glossary. 依附 alone is an ordinary verb and allowed.
constexpr std::array<Variant, 26> ChineseVariants = {{
    {"依附型", "依恋"},       {"依附关系", "依恋关系"},  {"依附理论", "依恋"},      {"依附风格", "依恋"},
    {"依附系统", "依恋系统"}, {"依附焦虑", "依恋焦虑"},  {"依附回避", "依恋回避"},  {"安全依附", "安全型"},
    {"焦虑依附", "焦虑型"},   {"逃避依附", "回避型"},    {"依恋逃避", "依恋回避"},  {"逃避型", "回避型"},
    {"迴避型", "回避型"},     {"逃避依恋", "回避型"},    {"疏离型", "回避型"},      {"疏远型", "回避型"},
    {"矛盾型", "焦虑型"},     {"痴迷型", "焦虑型"},      {"先占型", "焦虑型"},      {"害怕型", "恐惧型"},
    {"恐惧回避型", "恐惧型"}, {"恐惧-回避型", "恐惧型"}, {"恐惧—回避型", "恐惧型"}, {"稳定型", "安全型"},
    {"安稳型", "安全型"},     {"强迫控制", "胁迫控制"},
}};

/// Words for types of people; the glossary describes positions on two dimensions instead.
constexpr std::array<Variant, 7> EnglishVariants = {{
    {"avoidants", "when avoidance runs high"},
    {"anxious types", "when anxiety runs high"},
    {"avoidant types", "when avoidance runs high"},
    {"fearful types", "when both run high"},
    {"anxious-ambivalent", "anxious"},
    {"dismissive-avoidant", "avoidant"},
    {"fearful-avoidant", "fearful"},
}};

/// Whether the glossary itself lists the word as an alias.
bool isAlias(std::string_view word, base::Language language, const Catalogue &catalogue)
{
    return std::ranges::any_of(catalogue.pack->terms, [&](const Term &term) {
        const auto &aliases = term.aliases(language);
        return term.term.in(language) == word || std::ranges::find(aliases, word) != aliases.end();
    });
}

/// Looks for the variants of one language in the texts of one file.
class TermReader
{
public:
    /// Both must outlive the reader.
    TermReader(base::Language language, const Catalogue &catalogue, const ProblemList &problems)
        : m_problems(problems)
    {
        const auto take = [&](const auto &variants) {
            std::ranges::copy_if(variants, std::back_inserter(m_variants), [&](const Variant &variant) {
                return !isAlias(variant.word, language, catalogue);
            });
        };
        if (language == base::Language::Chinese)
            take(ChineseVariants);
        else
            take(EnglishVariants);
    }

    void read(std::string_view text, int line) const
    {
        const auto folded = base::folded(text);
        for (const auto &[word, wanted] : m_variants) {
            if (folded.contains(word))
                m_problems.error(line,
                                 "'" + std::string(word) + "' is not the word of the glossary; write '"
                                     + std::string(wanted) + "'");
        }
    }

    void read(const Body &body) const
    {
        for (const auto &sentence : sentences(body.document))
            read(sentence.text, body.inFile(sentence.line));
    }

private:
    const ProblemList &m_problems;
    std::vector<Variant> m_variants;
};

} // namespace

void checkTerms(const Article &article, const Body &body, const Catalogue &catalogue,
                const ProblemList &problems)
{
    const TermReader reader(article.language, catalogue, problems);
    const auto &lines = article.keyLines;
    reader.read(article.title, base::lineAt(lines, "/title"));
    reader.read(article.lede, base::lineAt(lines, "/lede"));
    for (const auto &[text, line] : tonightTexts(article))
        reader.read(text, line);
    for (std::size_t index = 0; index < article.phrases.size(); ++index) {
        const auto &phrase = article.phrases[index];
        const auto pointer = phrasePointer(index);
        reader.read(phrase.say, base::lineAt(lines, pointer + "/say"));
        reader.read(phrase.why, base::lineAt(lines, pointer + "/why"));
        reader.read(phrase.ifItLandsBadly, base::lineAt(lines, pointer + "/if_it_lands_badly"));
    }
    reader.read(body);
}

void checkTerms(const Practice &practice, const Body &body, const Catalogue &catalogue,
                const ProblemList &problems)
{
    const TermReader reader(practice.language, catalogue, problems);
    reader.read(practice.title, base::lineAt(practice.keyLines, "/title"));
    reader.read(practice.lede, base::lineAt(practice.keyLines, "/lede"));
    reader.read(body);
}

void checkTermsOfLists(const Catalogue &catalogue, std::vector<Problem> &problems)
{
    const ProblemList glossary("glossary.json", problems);
    const ProblemList profiles("profiles.json", problems);
    const ProblemList pairs("pairs.json", problems);
    for (const auto language : {base::Language::English, base::Language::Chinese}) {
        const auto &pack = *catalogue.pack;
        for (const auto &term : pack.terms)
            TermReader(language, catalogue, glossary).read(term.definition.in(language), term.line);
        for (const auto &text : pack.profileTexts)
            TermReader(language, catalogue, profiles).read(text.text.in(language), text.line);
        for (const auto &pair : pack.pairTexts) {
            const TermReader reader(language, catalogue, pairs);
            reader.read(pair.cycle.in(language), pair.line);
            for (const auto &perspective : pair.perspectives)
                reader.read(perspective.text.in(language), pair.line);
            for (const auto &agreement : pair.agreements)
                reader.read(agreement.in(language), pair.line);
        }
    }
}

} // namespace content
