#include "report/words.h"

namespace report::words {

const base::Localized FullForm{"Full form", "完整版"};
const base::Localized Version{"version {version}", "版本 {version}"};

const base::Localized Scores{"Scores", "得分"};
const base::Localized Range{"Scores run from {min} to {max}; the midpoint is {midpoint}.",
                            "得分范围是 {min} 到 {max}，中点是 {midpoint}。"};
const base::Localized NeverChosen{"never chosen", "一次也没选"};
const base::Localized AlwaysChosen{"chosen every time", "每次都选"};
const base::Localized ChoiceRange{"Scores run from {min}, never chosen, to {max}, chosen every time.",
                                  "得分从 {min}（一次也没选）到 {max}（每次都选）。"};
const base::Localized Scale{"Scale", "方面"};
const base::Localized Score{"Score", "得分"};
const base::Localized Interval{"Interval", "区间"};
const base::Localized Answered{"Answered", "已答题数"};
const base::Localized NoScore{"no score", "没有得分"};
const base::Localized NoInterval{"none", "无"};
const base::Localized FromTo{"{low} to {high}", "{low} 到 {high}"};
const base::Localized AnsweredOf{"{answered} of {items}", "{answered} / {items}"};
const base::Localized AnsweredOfProvisional{"{answered} of {items}, provisional",
                                            "{answered} / {items}（暂定）"};
const base::Localized Ends{"{scale}: towards {min}, “{low}”; towards {max}, “{high}”.",
                           "{scale}：越靠近 {min}，越是「{low}」；越靠近 {max}，越是「{high}」。"};
const base::Localized ProvisionalMeaning{
    "Provisional: not enough statements were answered for a firm score, so take it as a first hint "
    "only.",
    "「暂定」：答的题还不够多，这个得分只能先当作一点提示。"};
const base::Localized NoScoreMeaning{"No score: too few statements were answered to say anything.",
                                     "「没有得分」：答的题太少，还不能说明什么。"};
const base::Localized OwnIntervals{
    "An interval only reflects how consistently the statements of its scale were answered here; it "
    "does not show how true the score is. No norms exist for these statements, so nothing on this "
    "page compares one person with others.",
    "区间只反映同一方面的题目这次答得有多一致，并不说明得分有多准。这些题目没有常模，"
    "所以这里不拿谁和别人作比较。"};
const base::Localized ChoiceIntervals{
    "An interval only reflects how alike the choices were from one question to the next; it does not show "
    "how true the score is. No norms exist for these questions, so nothing on this page compares one person "
    "with others.",
    "区间只反映这次各题的选择有多一致，并不说明得分有多准。这些题目没有常模，"
    "所以这里不拿谁和别人作比较。"};
const base::Localized OtherIntervals{
    "The other intervals only reflect how consistently the statements of their scale were answered "
    "here; they do not show how true a score is.",
    "其余的区间只反映同一方面的题目这次答得有多一致，并不说明得分有多准。"};
const base::Localized PublishedInterval{"{scale}: the interval rests on published figures ({source}).",
                                        "{scale}：区间依据的是已发表的数据（{source}）。"};

const base::Localized Below{
    "{scale}: higher than about {share} of that sample (n = {sample}), if its scores spread like a bell "
    "around "
    "their mean. It says nothing about anybody else.",
    "{scale}：比那个样本（n = {sample}）里大约 {share} 的人高，前提是样本的得分大致呈钟形分布。样本以外的人，"
    "不能拿来比。"};

const base::Localized Position{"Position on the plane", "在平面上的位置"};
const base::Localized Together{"Taken together: {leaning}.", "合起来看：{leaning}。"};
const base::Localized Leaning{"leaning {style}", "偏向{style}"};
const base::Localized Between{"between {first} and {second}", "介于{first}和{second}之间"};
const base::Localized Regions{
    "Secure, anxious, avoidant and fearful are the names of four regions of the plane, not of kinds "
    "of people. With the intervals above, the position falls into them with these probabilities:",
    "安全型、焦虑型、回避型、恐惧型是平面上四块区域的名字，不是四种人。考虑到上面的区间，"
    "落在各个区域的可能性是："};
const base::Localized RegionShares{
    "secure {secure}, anxious {anxious}, avoidant {avoidant}, fearful {fearful}.",
    "安全型 {secure}，焦虑型 {anxious}，回避型 {avoidant}，恐惧型 {fearful}。"};
const base::Localized Region{"Region", "区域"};
const base::Localized Probability{"Probability", "可能性"};
const base::Localized UnderOnePercent{"under 1%", "不到 1%"};
const base::Localized OverNinetyNinePercent{"over 99%", "超过 99%"};
const base::Localized Secure{"secure", "安全型"};
const base::Localized Anxious{"anxious", "焦虑型"};
const base::Localized Avoidant{"avoidant", "回避型"};
const base::Localized Fearful{"fearful", "恐惧型"};
const base::Localized SecureRegion{"Secure", "安全型"};
const base::Localized AnxiousRegion{"Anxious", "焦虑型"};
const base::Localized AvoidantRegion{"Avoidant", "回避型"};
const base::Localized FearfulRegion{"Fearful", "恐惧型"};

const base::Localized MovedMost{"What moved each score most", "哪些回答对得分影响最大"};
const base::Localized MovedMeaning{
    "The number says how far an answer moved its score up or down from the midpoint. Statements that "
    "point the other way are counted in reverse.",
    "数字表示这个回答把得分从中点往上或往下带了多少；意思相反的题目按反方向计分。"};
const base::Localized ChoiceMoved{"The number says how much a choice added to its score.",
                                  "数字表示这个选择给得分加了多少。"};
const base::Localized MovedItem{"{amount}: “{text}” ({answer}, {label})",
                                "{amount}：「{text}」（{answer}，{label}）"};

const base::Localized ChosenItem{"{amount}: “{text}” ({label})", "{amount}：「{text}」（{label}）"};

const base::Localized Answering{"How the test was answered", "作答情况"};
const base::Localized Fast{
    "At least half of the statements were answered in under two seconds each. If that was done in "
    "passing, a slower sitting some other day may say more.",
    "至少一半的题目不到两秒就答完了。如果当时只是顺手点一点，改天静下来再做一遍，结果会更有参考价值。"};
const base::Localized VeryFast{
    "At least half of the statements were answered in under one second each, which hardly leaves "
    "time to read them. A slower sitting some other day may say more.",
    "至少一半的题目不到一秒就答完了，恐怕来不及看清题目。改天静下来再做一遍，结果会更有参考价值。"};
const base::Localized Uniform{
    "The same answer was given {count} times in a row. That may be just how it is, or the questions "
    "went by too quickly; the scores take the answers as they stand.",
    "有连续 {count} 道题选了同一个答案。也许情况就是这样，也许是没有细看；得分一律照原样计算。"};
const base::Localized NoPosition{"Too few statements were answered to place them on the plane.",
                                 "答的题太少，还看不出在平面上的位置。"};

const base::Localized SinceThen{"Since then: {changes}.", "和那次相比：{changes}。"};
const base::Localized Risen{"{scale} has risen", "「{scale}」升高了"};
const base::Localized Fallen{"{scale} has fallen", "「{scale}」降低了"};
const base::Localized NoChange{"Since then: no difference larger than chance would make.",
                               "和那次相比：差别没有超出偶然的范围。"};

const base::Localized About{"What this test can and cannot tell", "这个测试能说明什么，不能说明什么"};

} // namespace report::words
