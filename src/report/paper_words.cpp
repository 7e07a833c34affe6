#include "report/paper_words.h"

namespace report::words {

const base::Localized WhatItMeans{"What it means in words", "用话来说"};
const base::Localized PointMeaning{
    "The point is where the answers lie; the ellipse is where it may just as well be. It is a position on a "
    "map at "
    "one time, and positions move.",
    "圆点是这次回答所在的位置，椭圆是它同样可能在的范围。这只是某个时候在一张图上的位置，位置会变。"};
const base::Localized BarInterval{"Interval {low} to {high}, from {answered} of {items} {statements}.",
                                  "区间 {low} 到 {high}，共 {items} {statements}，答了 {answered} 道。"};
const base::Localized BarNoInterval{"No interval, from {answered} of {items} {statements}.",
                                    "没有区间，共 {items} {statements}，答了 {answered} 道。"};
const base::Localized BarNoScore{
    "No score: only {answered} of {items} {statements} were answered, too few to say anything.",
    "没有得分：{items} {statements}只答了 {answered} 道，还不能说明什么。"};
const base::Localized Statements{"statements", "道题"};
const base::Localized Questions{"questions", "道题"};
const base::Localized BarProvisional{"That is few; take the score as provisional.",
                                     "答得不多，得分先当作一点提示。"};
const base::Localized BarAlike{"All answers were alike here, so nothing shows how sure the score is.",
                               "这里的回答都一样，看不出这个得分有多确定。"};
const base::Localized BarChosen{"{chosen} of these answers went this way, wholly or in part.",
                                "其中 {chosen} 道的选择，全部或部分属于这一类。"};
const base::Localized BarNeverChosen{"None of these answers went this way.", "其中没有一道选到这一类。"};
const base::Localized ScoresExplained{"How did this come about?", "这是怎么算出来的？"};
const base::Localized MovedAnswer{"{answer}, {label}", "{answer}，{label}"};

const base::Localized ReadNext{"What to read next", "接着读什么"};
const base::Localized Say{"Sentences to say", "可以说出口的话"};
const base::Localized Weeks{"Four weeks of practice", "四个星期的练习"};
const base::Localized WeeksMeaning{
    "Tick what you tried. A week may take two; what does not suit the two of you is left out.",
    "试过的就打个勾。一周的事做两周也行，不合适的跳过就好。"};
const base::Localized Week{"Week {number}", "第 {number} 周"};
const base::Localized Written{"What often goes with this", "在这个位置上，常常是这样"};
const base::Localized InShort{"In short", "概括地说"};
const base::Localized Strengths{"Strengths", "你的长处"};
const base::Localized Triggers{"What tends to set you off", "容易触发你的事"};
const base::Localized Ask{"What you could ask for", "你可以开口要的"};
const base::Localized PartnerSees{"What your partner may see", "对方可能看到的"};
const base::Localized Growth{"A next step", "下一步"};
const base::Localized References{"What these articles rest on, among others", "以上文章的部分参考文献"};
const base::Localized BecauseHigh{"Because your answers about “{scale}” lean high ({score} of {max}).",
                                  "因为你在「{scale}」上的回答偏高（{score}，满分 {max}）。"};
const base::Localized BecauseLow{"Because your answers about “{scale}” lean low ({score} of {max}).",
                                 "因为你在「{scale}」上的回答偏低（{score}，满分 {max}）。"};
const base::Localized SafetyFirst{
    "You said that a page about fear rings true for you, so what may help you to be safe comes first.",
    "你说过，讲害怕的那一页说中了你；所以先放上也许能帮你保住安全的内容。"};
const base::Localized IfItLandsBadly{"If it lands badly: {text}", "如果对方没接住：{text}"};
const base::Localized ReadingMinutes{"{minutes} min to read", "阅读约 {minutes} 分钟"};
const base::Localized Minutes{"{minutes} min", "{minutes} 分钟"};
const base::Localized Alone{"alone", "一个人"};
const base::Localized AsTwo{"together", "两个人"};
const base::Localized Once{"once", "一次"};
const base::Localized Daily{"every day", "每天"};
const base::Localized Weekly{"every week", "每周"};
const base::Localized WhenNeeded{"when needed", "需要时"};

const base::Localized CardFoot{"{date}How it looked at one time, with its uncertainty. It can change.",
                               "{date}这只是某个时候的样子，本来就说不太准，也会变。"};
const base::Localized ShareFoot{
    "How it looked at one time, with its uncertainty. It is no diagnosis and says nothing about whether two "
    "people fit; it can change.",
    "这只是某个时候的样子，本来就说不太准。它不是诊断，也说不出两个人合不合适；它会变。"};
const base::Localized ScoreOf{"{scale} {score} of {max}", "{scale} {score}（满分 {max}）"};
const base::Localized FullStop{".", "。"};
const base::Localized ShareTitle{"How I am in this relationship", "我在这段关系里的样子"};

} // namespace report::words
