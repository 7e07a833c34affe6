#include "library/small_asks_pack.h"

namespace {

using base::Language;

struct Page
{
    std::string category;
    std::string slug;
    base::Localized title;
    base::Localized body;
    content::LocalizedTexts asks;
    /// Id of the situation of its only sentence, which is `say`; empty where it has none.
    std::string situation;
    base::Localized say;
};

std::vector<Page> pages()
{
    return {
        {"distance",
         "waiting-for-a-reply",
         {"When the phone stays quiet", "手机安静的时候"},
         {"A message without a reply feels long after some hours. Put the screen away.\n",
          "没有回音的几个小时很长。\n"},
         {{"he hasn't replied to my message for hours and i panic", "left on read again",
           "why does my boyfriend ignore my texts", "checking my phone every minute for his reply",
           "how long should i wait for a text back", "no reply since morning, does he still like me"},
          {"男朋友不回消息，我很焦虑", "已读不回是什么意思", "他几个小时没回微信了", "等他的消息等到心慌",
           "为什么老公总是不回我信息", "一直看手机等回复"}},
         "waiting",
         {"Write when you can, I am fine till then.", "有空再回我就好，我不急。"}},
        {"home",
         "sharing-the-housework",
         {"Sharing the housework", "家务怎么分"},
         {"Lists make the invisible load visible. The laundry and the dishes are work.\n",
          "看得见的清单，让看不见的活儿也算数。\n"},
         {{"my husband never does the dishes", "i do all the cleaning and he plays games",
           "how to split chores fairly", "tired of being the only one who cleans the kitchen",
           "she says i don't help around the house", "chores list for two who both work"},
          {"老公从来不洗碗", "家务全是我一个人做", "怎么让他主动做家务", "为了打扫卫生天天吵架",
           "家务分配不公平", "她嫌我不干活"}},
         "dividing-chores",
         {"Could you take the kitchen tonight?", "今晚厨房交给你好吗？"}},
        {"trust",
         "after-a-lie",
         {"After a lie", "谎言之后"},
         {"Trust comes back in small coins. Tell the whole story once, even if it hits me hard.\n",
          "信任一点一点回来。\n"},
         {{"he lied to me about money", "how do i trust her again after she lied",
           "i found out he was hiding a debt", "can a liar change",
           "caught my wife lying about where she was", "she says it was a white lie but i can't forget it"},
          {"他骗了我，还能信任吗", "发现老公瞒着我借钱", "撒谎的人会改吗", "她说谎被我发现了",
           "怎么重新信任对方", "他隐瞒欠债"}},
         {},
         {}},
        {"safety",
         "afraid-at-home",
         {"Afraid at home", "在家里害怕"},
         {"Nobody may hurt you. There are people to call.\n", "没有人可以伤害你。\n"},
         {{"my husband hits me", "i am afraid of my partner", "he grabbed my arm and it left a bruise",
           "is it abuse if he only hit once", "he threatens me when he drinks", "scared to go home to her"},
          {"老公打我怎么办", "我很怕他", "他喝了酒就动手", "被家暴了怎么办", "他威胁我不许走",
           "她掐我，留下瘀伤"}},
         "getting-safe",
         {"I am staying with a friend tonight.", "今晚我住朋友家。"}},
        {"safety",
         "when-it-is-too-much",
         {"When it is too much", "撑不下去的时候"},
         {"Somebody answers at night too.\n", "夜里也有人接电话。\n"},
         {{"i want to end it all", "i don't want to live any more", "everyone would be better off without me",
           "thinking of ending my life", "he says he will kill himself if i leave", "no reason to go on"},
          {"不想活了", "活着没有意思", "他说我走他就去死", "想结束生命", "没有我大家会更好",
           "撑不下去了，想消失"}},
         {},
         {}},
    };
}

content::Article article(const Page &page, Language language)
{
    content::Article article;
    article.slug = page.slug;
    article.language = language;
    article.category = page.category;
    article.title = page.title.in(language);
    article.body = page.body.in(language);
    article.file
        = "articles/" + page.category + "/" + page.slug + "." + std::string(base::code(language)) + ".md";
    if (page.situation.empty())
        return article;
    content::Phrase phrase;
    phrase.id = "say-" + page.situation;
    phrase.say = page.say.in(language);
    phrase.situation = page.situation;
    phrase.channels = {content::Channel::Spoken};
    phrase.suits = {content::AuthoredStyle::Any};
    phrase.towards = {content::AuthoredStyle::Any};
    article.phrases = {phrase};
    return article;
}

content::Vocabulary vocabulary()
{
    content::Vocabulary vocabulary;
    vocabulary.concepts
        = {{"partner", {{"boyfriend", "husband", "wife", "partner"}, {"男朋友", "老公", "老婆"}}, 0.1},
           {"no-reply",
            {{"left on read", "no reply", "ghosted", "ignoring me", "stony"}, {"不回", "已读不回", "没回"}}},
           {"chores", {{"chores", "housework", "dishes", "cleaning"}, {"家务", "洗碗", "打扫"}}},
           {"lying", {{"lied", "lying", "liar", "fibbed"}, {"骗", "撒谎", "说谎"}}}};
    vocabulary.danger = {{"hitting",
                          {{"hits me", "hit me", "he'll kill me"}, {"打我", "掐我", "家暴"}},
                          {{"hits me up", "mum will kill me"}, {"打我电话"}},
                          {"afraid-at-home", "when-it-is-too-much"}},
                         {"despair",
                          {{"end it all", "want to die"}, {"想死", "不想活"}},
                          {{"want to die laughing"}, {"想死你了"}},
                          {"when-it-is-too-much"}}};
    vocabulary.elsewhere = {{"how long to boil an egg", "cheap flights to rome in may",
                             "why is my laptop so slow", "convert ounces to grams", "best pizza near me",
                             "how to reset a router", "weather tomorrow morning", "recipe for lentil soup"},
                            {"鸡蛋要煮几分钟", "去罗马的便宜机票", "电脑很卡怎么办", "一盎司等于多少克",
                             "附近好吃的披萨", "路由器怎么重启", "明天天气", "红烧肉的做法"}};
    return vocabulary;
}

void addPractice(content::Pack &pack, Language language, std::string title, std::string body)
{
    content::Practice practice;
    practice.slug = "ten-minute-list";
    practice.language = language;
    practice.title = std::move(title);
    practice.body = std::move(body);
    practice.minutes = 10;
    practice.file = "practices/ten-minute-list." + std::string(base::code(language)) + ".md";
    pack.practices.push_back(practice);
}

} // namespace

content::Pack smallAsksPack()
{
    content::Pack pack;
    pack.categories = {{"distance", {"Distance", "距离"}, {}},
                       {"home", {"Home", "家"}, {}},
                       {"trust", {"Trust", "信任"}, {}},
                       {"safety", {"Safety", "安全"}, {}}};
    pack.situations = {{"waiting",
                        {"Waiting for an answer", "等回音"},
                        {{"what to text when he has not replied", "a message that does not sound needy"},
                         {"发什么消息不显得黏人", "他没回，我该说什么"}}},
                       {"dividing-chores",
                        {"Dividing the work", "分活儿"},
                        {{"how do i ask him to clean", "words for asking for help with chores"},
                         {"怎么开口让他洗碗", "请对方做家务怎么说"}}},
                       {"getting-safe", {"Getting safe", "去安全的地方"}, {}}};
    for (const auto &page : pages()) {
        for (const auto language : {Language::English, Language::Chinese})
            pack.articles.push_back(article(page, language));
        pack.asks.push_back({page.slug, page.asks, "asks/" + page.slug + ".json", {}});
    }
    pack.terms = {{"invisible-load",
                   {"Invisible load", "隐形负担"},
                   {"mental load"},
                   {"心理负担"},
                   {"Remembering everything for two.", "替两个人记着所有的事。"},
                   {{"what is the word for always having to remember everything",
                     "why am i the one to remember everything", "planning everything for both is exhausting",
                     "keeping every birthday and appointment in my head"},
                    {"什么事都要我记着，这叫什么", "什么都要我操心"}},
                   "sharing-the-housework"}};
    addPractice(pack, Language::English, "A list in ten minutes", "Write down who does what.\n");
    addPractice(pack, Language::Chinese, "十分钟列清单", "写下谁做什么。\n");
    pack.asks.push_back({"ten-minute-list",
                         {{"exercise for couples about chores", "a quick practice for dividing tasks"},
                          {"夫妻分工的小练习", "十分钟能做的分工练习"}},
                         "asks/ten-minute-list.json",
                         {}});
    pack.vocabulary = vocabulary();
    return pack;
}

content::Pack withoutAsks(content::Pack pack)
{
    pack.asks.clear();
    pack.vocabulary = {};
    for (auto &situation : pack.situations)
        situation.asks = {};
    for (auto &term : pack.terms)
        term.asks = {};
    return pack;
}
