#include "library/small_pack.h"

#include "base/text.h"
#include "library/library_writer.h"

#include <algorithm>

namespace {

using base::Language;

content::Article article(std::string category, std::string slug, Language language, std::string title,
                         std::string body)
{
    content::Article article;
    article.slug = std::move(slug);
    article.language = language;
    article.category = std::move(category);
    article.title = std::move(title);
    article.body = std::move(body);
    article.reviewed = "2026-11";
    article.file = "articles/" + article.category + "/" + article.slug + "."
        + std::string(base::code(language)) + ".md";
    return article;
}

content::Phrase softPhrase(std::string say, std::string why, std::string insteadOf)
{
    content::Phrase phrase;
    phrase.id = "soft-till-later";
    phrase.say = std::move(say);
    phrase.why = std::move(why);
    phrase.insteadOf = std::move(insteadOf);
    phrase.ifItLandsBadly = "Give an exact hour. 42";
    phrase.situation = "asking-for-space";
    phrase.tone = content::Tone::Gentle;
    phrase.channels = {content::Channel::Spoken, content::Channel::Text};
    phrase.level = 3;
    phrase.suits = {content::AuthoredStyle::Avoidant};
    phrase.towards = {content::AuthoredStyle::Anxious};
    phrase.fillIns = {{"time", {"half eight", "noon"}}};
    return phrase;
}

content::Phrase plainPhrase()
{
    content::Phrase phrase;
    phrase.id = "plain-one-thing";
    phrase.say = "I need one thing from you tonight.";
    phrase.why = "Direct requests are kinder than hints.";
    phrase.insteadOf = "Whatever.";
    phrase.situation = "talking-about-us";
    phrase.tone = content::Tone::Firm;
    phrase.channels = {content::Channel::Spoken};
    phrase.suits = {content::AuthoredStyle::Any};
    phrase.towards = {content::AuthoredStyle::Any};
    return phrase;
}

void addArticles(content::Pack &pack)
{
    auto soft
        = article("conflict", "starting-softly", Language::English, "Starting softly",
                  "## The problem\n\nA harsh start hurts. See [the parts](../repair/the-apology.en.md).\n\n"
                  "## Core concepts\n\nIn 124 couples it mattered[^carrere1999predicting].\n\n"
                  "## Common questions\n\n### Can I text it?\n\nChoose a time for *communication* first.\n");
    soft.lede = "How to begin a hard talk.";
    soft.tags = {"conflict", "timing"};
    soft.speaksTo = {content::End::High, std::nullopt, {"asking", "gentle-start"}};
    soft.safety = {"coercion"};
    soft.related = {"the-apology", "nowhere"};
    soft.phrases
        = {softPhrase("Give me till {time} and I’ll listen.", "It puts the talk off.", "Not this again."),
           plainPhrase()};

    auto softZh = article("conflict", "starting-softly", Language::Chinese, "温和地开口",
                          "## 问题呈现\n\n开口太冲，对方会疼。\n\n## 核心概念\n\n依恋的警报会响。\n");
    softZh.lede = "难谈的话怎么开头。";
    softZh.phrases = {softPhrase("等我到{time}，我好好听。", "只是把话推后。", "又来了。")};

    auto apology = article("repair", "the-apology", Language::English, "The anatomy of an apology",
                           "## Core concepts\n\nSix parts do the work. Apologising is communication.\n\n"
                           "> Back to [the start](../conflict/starting-softly.en.md).\n");
    auto apologyZh = article("repair", "the-apology", Language::Chinese, "一个道歉由什么组成",
                             "## 核心概念\n\n六个部分。道歉不求回报。\n");
    auto cafe = article("distance", "cafe-talk", Language::English, "Café talk: multi-agent notes",
                        "We don’t say it. Use C++ and node_modules at 2001:db8::1.\n\n"
                        "```sh\n# no heading\n```\n\n## Trains and letters\n\nQuiet words.\n");
    auto therapy = article("distance", "therapy", Language::Chinese, "CBT疗法入门",
                           "认知行为疗法（CBT疗法）讲的是习惯。\n");
    pack.articles = {therapy, apologyZh, apology, softZh, soft, cafe};
}

void addLists(content::Pack &pack)
{
    pack.categories = {{"conflict", {"Conflict", "冲突"}, {"When it is hard.", "难的时候。"}},
                       {"repair", {"Repair", "修复"}, {"Afterwards.", "之后。"}},
                       {"distance", {"Distance", "距离"}, {}}};
    pack.situations = {{"asking-for-space", {"I need a moment", "我想静一静"}, {}},
                       {"talking-about-us", {"About us", "谈谈我们"}, {}}};
    content::PairText pairText;
    pairText.id = "secure-anxious";
    pairText.cycle = {"One asks again.", "一个又问。"};
    pairText.perspectives = {{content::AuthoredStyle::Secure, {"You are calm.", "你很平静。"}},
                             {content::AuthoredStyle::Anxious, {"You ask.", "你会问。"}}};
    pairText.agreements = {{"One.", "一。"}, {"Two.", "二。"}, {"Three.", "三。"}};
    pairText.articles = {"the-apology"};
    pairText.phrases = {"two", "one"};
    pack.pairTexts = {pairText};
    pack.paths = {{"evenings",
                   {"Evenings", "晚上"},
                   {"One each.", "一晚一页。"},
                   {{"the-apology", {"First this.", "先看这个。"}, 4},
                    {"starting-softly", {"Then that.", "再看那个。"}, 5}},
                   3}};
    pack.terms = {{"apology",
                   {"Apology", "道歉"},
                   {"saying sorry"},
                   {"赔不是"},
                   {"Owning a harm.", "认下伤害。"},
                   {},
                   "the-apology"},
                  {"attachment", {"Attachment", "依恋"}, {}, {}, {"A lasting tie.", "长久的牵系。"}, {}, ""},
                  {"soft-startup", {"Soft start-up", ""}, {}, {}, {"Opening gently.", ""}, {}, ""}};
    content::Reference reference;
    reference.id = "carrere1999predicting";
    reference.type = "article-journal";
    reference.title = "Predicting divorce";
    reference.authors = {{"Carrère", "S.", ""}, {"", "", "A Laboratory"}};
    reference.year = 1999;
    reference.containerTitle = "Family Process";
    reference.volume = "38";
    reference.issue = "3";
    reference.page = "293-301";
    reference.doi = "10.1111/j.1545-5300.1999.00293.x";
    reference.publisher = "Wiley";
    reference.finding = "Three minutes.";
    reference.evidence = "longitudinal";
    reference.lendsFigures = true;
    pack.references = {reference};
    pack.instruments = {{"instruments/one.json", R"({"id": "one"})"}};
}

void addPractices(content::Pack &pack)
{
    content::Practice practice;
    practice.slug = "three-quiet-minutes";
    practice.title = "Three quiet minutes";
    practice.lede = "Nearness without talk.";
    practice.minutes = 3;
    practice.difficulty = 2;
    practice.company = content::Practice::Company::Together;
    practice.frequency = content::Practice::Frequency::Weekly;
    practice.ifThen = "If we lie down, then we stay.";
    practice.speaksTo = {std::nullopt, content::End::Low, {"disclosure"}};
    practice.safety = {"consent"};
    practice.articles = {"starting-softly"};
    practice.reviewed = "2026-10";
    practice.body = "## What to do\n\nBreathe [softly](../articles/conflict/starting-softly.en.md).\n";
    practice.file = "practices/three-quiet-minutes.en.md";
    auto zh = practice;
    zh.language = Language::Chinese;
    zh.title = "安静三分钟";
    zh.lede = "靠近，不说话。";
    zh.body = "## 怎么做\n\n慢慢呼吸。\n";
    zh.file = "practices/three-quiet-minutes.zh.md";
    pack.practices = {zh, practice};
}

} // namespace

content::Pack smallPack()
{
    content::Pack pack;
    addLists(pack);
    addArticles(pack);
    addPractices(pack);
    return pack;
}

content::Pack plainPack()
{
    content::Pack pack;
    pack.isPlain = true;
    auto issue = article("docs", "docs-issue-1", Language::English, "Issue 1",
                         "# Issue 1\n\nThe build fails on [x](y.md).\n");
    issue.file = "docs/Issue 1.md";
    auto note = article("", "笔记", Language::Chinese, "笔记", "# 笔记\n\n构建失败。\n");
    note.file = "笔记.md";
    pack.articles = {issue, note};
    return pack;
}

std::filesystem::path built(const content::Pack &pack, const std::filesystem::path &folder)
{
    auto file = folder / "library.sqlite";
    library::writeLibrary(pack, file);
    return file;
}

OpenLibrary::OpenLibrary(const content::Pack &pack)
    : library(built(pack, folder.path()))
{
}

std::string shown(const library::SearchResults &results)
{
    std::vector<std::string> parts;
    for (const auto &hit : results.hits) {
        const std::string language = hit.language == Language::Chinese ? "/zh" : "";
        parts.push_back(std::string(library::code(hit.kind)) + ":" + hit.id + language);
    }
    return base::joined(parts, " ");
}

std::string visible(std::string snippet)
{
    std::ranges::replace(snippet, library::MatchBegin, '[');
    std::ranges::replace(snippet, library::MatchEnd, ']');
    return snippet;
}
