#include "content/persons.h"

#include "base/text.h"
#include "content/letters.h"
#include "content/prose.h"
#include "content/sentence_tokens.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace content {

namespace {

constexpr std::size_t FewestMentions = 3;

constexpr std::array<std::string_view, 64> NoNames
    = {"monday",   "tuesday",    "wednesday", "thursday", "friday",    "saturday", "sunday",    "mondays",
       "tuesdays", "wednesdays", "thursdays", "fridays",  "saturdays", "sundays",  "january",   "february",
       "march",    "april",      "may",       "june",     "july",      "august",   "september", "october",
       "november", "december",   "christmas", "easter",   "i",         "i’m",      "i’ve",      "i’d",
       "i’ll",     "english",    "chinese",   "french",   "german",    "spanish",  "italian",   "polish",
       "dutch",    "irish",      "mum",       "dad",      "mummy",     "daddy",    "god",       "ok",
       "okay",     "mr",         "mrs",       "ms",       "dr",        "a",        "the",       "she",
       "he",       "they",       "both",      "each",     "neither",   "their",    "it",        "tv"};

constexpr std::array<std::string_view, 20> SmallNumbers
    = {"one",     "two",     "three",     "four",     "five",     "six",      "seven",
       "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
       "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
constexpr std::array<std::string_view, 8> Tens
    = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

/// "38", "thirty-eight", "nine".
bool isAge(const base::Token &token)
{
    if (token.kind == TokenKind::Number)
        return token.text.size() <= 2;
    const std::string_view word = token.text;
    const auto tens = word.substr(0, word.find('-'));
    return isOneOf(word, SmallNumbers) || isOneOf(word, Tens)
        || (isOneOf(tens, Tens)
            && isOneOf(word.substr(std::min(word.size(), tens.size() + 1)), SmallNumbers));
}

/// "Yusra’s" gives "Yusra".
std::string_view withoutPossessive(std::string_view word)
{
    for (const std::string_view ending : {"’s", "'s", "’", "'"}) {
        if (word.ends_with(ending))
            return word.substr(0, word.size() - ending.size());
    }
    return word;
}

/// Reads the English sentences of a case one after the other.
class EnglishReader
{
public:
    void read(const Sentence &sentence)
    {
        const auto text = withoutMarks(sentence.text);
        const SentenceTokens tokens(text);
        std::string subject;
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            if (!tokens.is(at, TokenKind::Word))
                continue;
            // "Malik teaches PE; he’s 40." and "The entry was Yusra’s. She is thirty-two".
            const auto named = m_names.find(subject.empty() ? m_lastName : subject);
            if (isPronounWithAge(tokens, at) && named != m_names.end())
                named->second.hasAge = true;
            const auto word = withoutPossessive(
                std::string_view(text).substr(tokens[at].begin, tokens[at].end - tokens[at].begin));
            const auto first = base::characterAt(word, 0).code;
            const bool isCapitalised = base::lowerCase(first) != first;
            if (!isCapitalised)
                m_small.emplace(withoutPossessive(tokens[at].text));
            else if (!isOneOf(tokens[at].text, NoNames)
                     && !isOneOf(withoutPossessive(tokens[at].text), NoNames)) {
                readName(std::string(word), tokens, at, sentence.line);
                m_lastName = word;
                if (subject.empty())
                    subject = word;
            }
        }
    }

    std::vector<Person> persons() const
    {
        std::vector<Person> persons;
        for (const auto &[name, mentions] : m_names) {
            const bool isFrequent = mentions.count >= FewestMentions && mentions.isInside
                && !m_small.contains(normalizedWords(name, "-"));
            if (mentions.hasAge || isFrequent)
                persons.push_back({name, mentions.line, mentions.hasAge});
        }
        return persons;
    }

private:
    struct Mentions
    {
        int line = 0;
        std::size_t count = 0;
        /// Whether it occurred elsewhere than at the beginning of a sentence or a quotation, where every word
        /// is capitalised.
        bool isInside = false;
        bool hasAge = false;
    };

    /// "Name, 38," "Name (38)" "Name is 38 and".
    static bool isFollowedByAge(const SentenceTokens &tokens, std::size_t at)
    {
        return tokens.isOne(at + 1, {",", "(", "is"}) && isAgeEnd(tokens, at + 2);
    }

    static bool isPronounWithAge(const SentenceTokens &tokens, std::size_t at)
    {
        const bool isContracted = tokens.isOne(at, {"he’s", "she’s", "he's", "she's"});
        const bool isPronoun = tokens.isOne(at, {"he", "she"}) && tokens.isOne(at + 1, {"is"});
        const auto age = at + (isContracted ? 1 : 2);
        return (isContracted || isPronoun) && isAgeEnd(tokens, age);
    }

    /// An age, and no noun after it that the number could count.
    static bool isAgeEnd(const SentenceTokens &tokens, std::size_t at)
    {
        return at < tokens.size() && isAge(tokens[at])
            && (at + 1 == tokens.size()
                || tokens.isOne(at + 1, {",", ".", ";", ":", ")", "and", "but", "years"}));
    }

    void readName(std::string name, const SentenceTokens &tokens, std::size_t at, int line)
    {
        if (at > 0 && tokens.isOne(at - 1, {"in", "near", "outside"}))
            return;
        auto &mentions = m_names[std::move(name)];
        mentions.line = mentions.line == 0 ? line : mentions.line;
        ++mentions.count;
        mentions.isInside |= at > 0 && (tokens.is(at - 1, TokenKind::Word) || tokens.isOne(at - 1, {","}));
        mentions.hasAge |= isFollowedByAge(tokens, at);
    }

    std::map<std::string, Mentions> m_names;
    std::string m_lastName;
    std::set<std::string, std::less<>> m_small;
};

constexpr std::u32string_view HanNumerals = U"〇零一二三四五六七八九十";
/// Characters that no name holds, and after which a number is no age: 第十二天, 五千三.
constexpr std::u32string_view NoNameHan
    = U"〇零一二三四五六七八九十百千万第个的是了在有和把被到年月日天岁两几多这那她他我你们时钟分点半";
constexpr std::u32string_view SurnameHan
    = U"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤"
      U"方俞任"
      U"袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄贝明臧计伏成戴宋庞"
      U"熊纪"
      U"舒屈项祝董梁杜阮蓝闵季贾路江童郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房丁邓洪包石崔吉钮龚程邢裴"
      U"陆荣翁荀"
      U"惠甄封储靳段富焦侯宁仇甘厉武刘景詹龙叶司黎白蒲邰鄂赖卓池乔胥苍闻党翟谭姬申冉桑桂牛边燕尚温庄晏柴瞿阎"
      U"慕连习艾"
      U"向古易廖耿匡国文寇广阙东殳沃利关岳帅况亢游竺权盖聂商辛简佟覃甯巩曲查隋井单欧阳孔汪肖佘佟";
constexpr std::array<std::string_view, 34> Relatives
    = {"女儿", "儿子", "丈夫",   "妻子", "老公", "老婆", "婆婆", "公公", "妈妈", "爸爸", "母亲", "父亲",
       "父母", "爷爷", "奶奶",   "外婆", "外公", "姐姐", "妹妹", "哥哥", "弟弟", "孩子", "小孩", "老大",
       "老二", "老人", "老太太", "孙子", "孙女", "前妻", "前夫", "同事", "闺女", "男友"};

bool isIn(std::string_view character, std::u32string_view set)
{
    return set.contains(base::characterAt(character, 0).code);
}

/// Reads the Chinese sentences of a case one after the other.
class ChineseReader
{
public:
    void read(const Sentence &sentence)
    {
        const SentenceTokens tokens(withoutMarks(sentence.text));
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            m_text += tokens[at].text;
            const bool isStart = isNumeral(tokens, at) && (at == 0 || !isNumeral(tokens, at - 1));
            if (isStart && isAgeAt(tokens, at))
                readName(tokens, at, sentence.line);
        }
    }

    std::vector<Person> persons() const
    {
        std::vector<Person> persons;
        for (const auto &[name, found] : m_names) {
            // Without a surname it is taken for a name only where it occurs again.
            const bool comesBack = m_text.find(name, m_text.find(name) + 1) != std::string::npos;
            if (found.hasSurname || comesBack)
                persons.push_back({name, found.line, true});
        }
        return persons;
    }

private:
    struct Found
    {
        int line = 0;
        bool hasSurname = false;
    };

    static bool isNumeral(const SentenceTokens &tokens, std::size_t at)
    {
        return tokens.is(at, TokenKind::Number)
            || (tokens.is(at, TokenKind::Ideograph) && isIn(tokens[at].text, HanNumerals));
    }

    /// 三十八岁, 38 岁, or 三十八 before a comma.
    static bool isAgeAt(const SentenceTokens &tokens, std::size_t at)
    {
        auto end = at;
        while (isNumeral(tokens, end))
            ++end;
        const bool isShort = tokens.is(at, TokenKind::Number) ? tokens[at].text.size() <= 2 : end - at <= 3;
        return isShort
            && (tokens.isOne(end, {"岁"}) || (tokens.isOne(end, {"，", "；", "。", "、"}) && end > at + 1));
    }

    /// The characters before the age, back to one that no name holds.
    static std::vector<std::string_view> runBefore(const SentenceTokens &tokens, std::size_t age)
    {
        auto end = age;
        if (end > 0 && tokens.isOne(end - 1, {"，", ","}))
            --end;
        for (const std::string_view word : {"今年", "那年", "刚满", "才"}) {
            const auto length = base::characterCount(word);
            if (end >= length && tokens.spells(end - length, word))
                end -= length;
        }
        if (end > 0 && tokens.isOne(end - 1, {"，", ","}))
            --end;
        auto begin = end;
        while (begin > 0 && tokens.is(begin - 1, TokenKind::Ideograph)
               && !isIn(tokens[begin - 1].text, NoNameHan))
            --begin;
        std::vector<std::string_view> run;
        for (; begin < end; ++begin)
            run.emplace_back(tokens[begin].text);
        return run;
    }

    void readName(const SentenceTokens &tokens, std::size_t age, int line)
    {
        const auto run = runBefore(tokens, age);
        // The longest ending that begins with a surname; else a short run as a whole.
        std::string name;
        bool hasSurname = false;
        for (std::size_t length = std::min<std::size_t>(run.size(), 3); length >= 2 && !hasSurname;
             --length) {
            const auto begin = run.size() - length;
            hasSurname = isIn(run[begin], SurnameHan);
            if (hasSurname || (run.size() <= 4 && name.empty()))
                name = joined(run, hasSurname ? begin : 0);
        }
        if (!name.empty() && !isOneOf(name, Relatives))
            m_names.try_emplace(name, Found{line, hasSurname});
    }

    static std::string joined(const std::vector<std::string_view> &run, std::size_t begin)
    {
        std::string text;
        for (; begin < run.size(); ++begin)
            text += run[begin];
        return text;
    }

    std::map<std::string, Found> m_names;
    std::string m_text;
};

template <typename Reader>
std::vector<Person> read(std::span<const markdown::Block> blocks)
{
    Reader reader;
    for (const auto &block : blocks) {
        for (const auto &sentence : sentences(block))
            reader.read(sentence);
    }
    return reader.persons();
}

} // namespace

std::vector<Person> personsIn(std::span<const markdown::Block> blocks, base::Language language)
{
    return language == base::Language::Chinese ? read<ChineseReader>(blocks) : read<EnglishReader>(blocks);
}

} // namespace content
