#include "content/figures.h"

#include "content/prose.h"
#include "content/sentence_tokens.h"

namespace content {

namespace {

/// Words that may stand between a number and what it counts: "85 at-risk young couples".
constexpr std::size_t WordsBetween = 3;
constexpr std::size_t HanBetween = 10;

constexpr std::string_view StudyWords[]
    = {"studies", "trials", "experiments", "samples", "meta-analyses", "surveys"};
constexpr std::string_view SampleWords[] = {"couples", "participants", "newlyweds", "respondents", "dyads"};
constexpr std::string_view PeopleWords[]
    = {"people",     "persons", "adults",   "individuals", "students", "partners",
       "women",      "men",     "spouses",  "husbands",    "wives",    "families",
       "households", "pairs",   "patients", "countries",   "nations"};
/// A number before one of these counts something else: "20 minutes with other couples".
constexpr std::string_view Breaks[]
    = {"second", "seconds", "minute", "minutes", "hour", "hours", "day",  "days", "week", "weeks", "month",
       "months", "year",    "years",  "with",    "and",  "for",   "to",   "in",   "on",   "by",    "from",
       "when",   "if",      "as",     "at",      "that", "who",   "than", "but",  "or",   "while", "because"};
constexpr std::string_view SmallNumbers[]
    = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "several", "both"};
constexpr std::string_view LargeNumbers[]
    = {"ten",      "eleven",   "twelve",  "thirteen", "fourteen", "fifteen",  "sixteen", "seventeen",
       "eighteen", "nineteen", "twenty",  "thirty",   "forty",    "fifty",    "sixty",   "seventy",
       "eighty",   "ninety",   "hundred", "hundreds", "thousand", "thousands"};
constexpr std::string_view Statistics[]
    = {"r", "d", "g", "n", "k", "p", "t", "b", "or", "rr", "hr", "β", "ρ", "κ", "α", "η"};
constexpr std::string_view Comparisons[] = {"=", "<", ">", "≈", "≤", "≥", "＝"};
constexpr std::string_view FindingSources[] = {"studies", "research", "meta-analyses", "meta-analysis"};
constexpr std::string_view FindingVerbs[]
    = {"show",     "shows",     "showed",   "shown",     "find",  "finds",  "found", "suggest",
       "suggests", "suggested", "indicate", "indicates", "prove", "proves", "proved"};
/// 成 with one of these behind it begins another word: 成年, 成为.
constexpr std::string_view NoTenths[] = {"年", "员", "长", "为", "了", "不", "果"};
constexpr std::string_view HanDigits[]
    = {"一", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "几"};

/// 一 is left out, because it begins too many words that are no numbers.
bool beginsHanNumber(const SentenceTokens &tokens, std::size_t index)
{
    return tokens.isOne(index, HanDigits) && !tokens.isOne(index, {"一"});
}

/// Each rule returns the index of the last token of a figure that begins at `index`; npos where none does.
constexpr auto npos = std::string_view::npos;

std::size_t percentEnd(const SentenceTokens &tokens, std::size_t index)
{
    const auto sign = index + (tokens.is(index, TokenKind::Number) ? 1 : 0);
    if (tokens.isOne(sign, {"%", "％", "‰", "percent"})
        || (sign > index && tokens.isOne(sign, {"percentage"})))
        return sign;
    if (tokens.isOne(sign, {"per"}) && tokens.isOne(sign + 1, {"cent"}))
        return sign + 1;
    if (tokens.spells(index, "百分点"))
        return index + 2;
    if (tokens.spells(index, "百分之")) {
        auto last = index + 2;
        while (tokens.isOne(last + 1, HanDigits) || tokens.is(last + 1, TokenKind::Number))
            ++last;
        return last;
    }
    const bool isNumber = beginsHanNumber(tokens, index) || sign > index;
    const bool isTenths = isNumber && tokens.isOne(index + 1, {"成"});
    return isTenths && !tokens.isOne(index + 2, NoTenths) ? index + 1 : npos;
}

std::size_t statisticEnd(const SentenceTokens &tokens, std::size_t index)
{
    if (!tokens.isOne(index, Statistics) || !tokens.isOne(index + 1, Comparisons))
        return npos;
    auto value = index + 2;
    while (tokens.isOne(value, {"-", "−", "–", "+", "."}))
        ++value;
    return tokens.is(value, TokenKind::Number) ? value : npos;
}

/// "effect size of about 0.4", "效应量为0.4".
std::size_t namedStatisticEnd(const SentenceTokens &tokens, std::size_t index)
{
    auto last = npos;
    if (tokens.isOne(index, {"effect"}) && tokens.isOne(index + 1, {"size", "sizes"}))
        last = index + 1;
    else if (tokens.isOne(index, {"correlation", "correlations"}))
        last = index;
    else if (tokens.spells(index, "效应量") || tokens.spells(index, "相关系数"))
        last = index + 2;
    if (last == npos)
        return npos;
    for (auto at = last + 1; at <= last + 1 + WordsBetween; ++at) {
        if (tokens.is(at, TokenKind::Number))
            return at;
    }
    return npos;
}

/// A year is no count: "In 1987 couples ...".
bool isYear(const SentenceTokens &tokens, std::size_t index)
{
    const auto &text = tokens[index].text;
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) && index > 0
        && tokens.isOne(index - 1, {"in", "since", "by", "until", "before", "after", "from"});
}

std::size_t countEnd(const SentenceTokens &tokens, std::size_t index)
{
    const bool isFigure = tokens.is(index, TokenKind::Number) && !isYear(tokens, index);
    const auto &text = tokens[index].text;
    const bool isLarge = isOneOf(text.substr(0, text.find('-')), LargeNumbers);
    const bool isSmall = isOneOf(text, SmallNumbers);
    if (!isFigure && !isLarge && !isSmall)
        return npos;
    for (auto at = index + 1; at <= index + 1 + WordsBetween && tokens.is(at, TokenKind::Word); ++at) {
        if (tokens.isOne(at, StudyWords) || (!isSmall && tokens.isOne(at, SampleWords))
            || (isFigure && tokens.isOne(at, PeopleWords)))
            return at;
        if (tokens.isOne(at, Breaks))
            return npos;
    }
    return npos;
}

bool isHanStudy(const SentenceTokens &tokens, std::size_t index)
{
    return tokens.spells(index, "研究") || tokens.spells(index, "试验") || tokens.spells(index, "实验")
        || tokens.spells(index, "样本");
}

/// "项追踪新婚夫妻的研究"; after 个, which counts anything, the word must follow at once.
std::size_t hanStudiesEnd(const SentenceTokens &tokens, std::size_t measure)
{
    const bool isWide = tokens.isOne(measure, {"项", "篇"});
    if (!isWide && !tokens.isOne(measure, {"个", "组"}))
        return npos;
    const auto last = measure + (isWide ? HanBetween : 1);
    for (auto at = measure + 1; at <= last && tokens.is(at, TokenKind::Ideograph); ++at) {
        if (isHanStudy(tokens, at))
            return at + 1;
    }
    return npos;
}

bool isHanCouple(const SentenceTokens &tokens, std::size_t index)
{
    return tokens.spells(index, "夫妻") || tokens.spells(index, "伴侣") || tokens.spells(index, "恋人");
}

/// "124对", "180名", "115个人", "七项研究".
std::size_t hanCountEnd(const SentenceTokens &tokens, std::size_t index)
{
    const bool isFigure = tokens.is(index, TokenKind::Number);
    const bool isOrdinal = index > 0 && tokens.isOne(index - 1, {"第"});
    if (isOrdinal || (!isFigure && !beginsHanNumber(tokens, index)))
        return npos;
    auto measure = index + 1;
    while (tokens.isOne(measure, {"多", "余", "来"}) || tokens.isOne(measure, HanDigits))
        ++measure;
    const bool isPair = tokens.isOne(measure, {"对"}) && !tokens.is(measure + 1, TokenKind::Number);
    const bool isPerson
        = tokens.isOne(measure, {"名", "人", "位", "例"}) && !tokens.isOne(measure + 1, {"数"});
    if (isFigure && (isPair || isPerson))
        return measure;
    if (isFigure && tokens.isOne(measure, {"个"}) && tokens.isOne(measure + 1, {"人", "家"}))
        return measure + 1;
    if (isPair && measure > index + 1 && isHanCouple(tokens, measure + 1))
        return measure + 2;
    return hanStudiesEnd(tokens, measure);
}

std::size_t findingEnd(const SentenceTokens &tokens, std::size_t index)
{
    if (tokens.isOne(index, FindingSources)) {
        for (auto at = index + 1; at <= index + 2 && tokens.is(at, TokenKind::Word); ++at) {
            if (tokens.isOne(at, FindingVerbs))
                return at;
        }
    }
    if (tokens.spells(index, "研究")) {
        for (const std::string_view verb : {"发现", "表明", "显示", "证明", "证实", "指出"}) {
            if (tokens.spells(index + 2, verb))
                return index + 3;
        }
    }
    return npos;
}

} // namespace

std::optional<Claim> claimIn(std::string_view sentence)
{
    const auto text = withoutMarks(sentence);
    const SentenceTokens tokens(text);
    const auto claim = [&](Claim::Kind kind, std::size_t first, std::size_t last) {
        return Claim{kind, text.substr(tokens[first].begin, tokens[last].end - tokens[first].begin)};
    };
    for (std::size_t index = 0; index < tokens.size(); ++index) {
        for (const auto rule : {percentEnd, statisticEnd, namedStatisticEnd, countEnd, hanCountEnd}) {
            if (const auto last = rule(tokens, index); last != npos)
                return claim(Claim::Kind::Figure, index, last);
        }
    }
    for (std::size_t index = 0; index < tokens.size(); ++index) {
        if (const auto last = findingEnd(tokens, index); last != npos)
            return claim(Claim::Kind::Finding, index, last);
    }
    return std::nullopt;
}

} // namespace content
