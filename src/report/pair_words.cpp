#include "report/pair_words.h"

namespace report::words {

const base::Localized TwoOfYou{"Two of you", "你们俩"};
const base::Localized YourPartner{"your partner", "对方"};
const base::Localized YourPartnerAlone{"Your partner", "对方"};

const base::Localized PairPlane{"The plane: you, {own}; {name}, {other}.",
                                "平面：你，{own}；{name}，{other}。"};
const base::Localized PairAxis{"{title} {score} ({low} to {high})", "{title} {score}（{low} 到 {high}）"};
const base::Localized Higher{
    "{name} scores {difference} points higher than you. Chance alone would seldom make more than {error}: "
    "this difference is real.",
    "{name}比你高 {difference} 分。单凭偶然很少能差出 {error} 分以上，所以这个差别是真的。"};
const base::Localized Lower{
    "{name} scores {difference} points lower than you. Chance alone would seldom make more than {error}: "
    "this difference is real.",
    "{name}比你低 {difference} 分。单凭偶然很少能差出 {error} 分以上，所以这个差别是真的。"};
const base::Localized NotApart{
    "You are {difference} points apart. Chance alone may well make up to {error}: no difference can be "
    "claimed.",
    "你们相差 {difference} 分。{error} 分以内都可能只是偶然，所以说不上有差别。"};
const base::Localized PairOwnIntervals{
    "Each interval only says how consistently one of you answered; no norms exist for these statements.",
    "区间只反映各自答得有多一致；这些题目没有常模。"};
const base::Localized PairPublishedIntervals{"The intervals rest on published figures of these scales.",
                                             "区间依据的是这些量表已发表的数据。"};

const base::Localized PairPosition{"Your answers: {own}. Those of {name}: {other}.",
                                   "你的回答：{own}。{name}的回答：{other}。"};
const base::Localized SeveralCycles{
    "Where an interval reaches over a border, more than one of the cycles below may fit; the likeliest comes "
    "first.",
    "区间跨过了边界，下面的循环就不止一种说得通；最可能的排在前面。"};
const base::Localized CycleOfTwo{"You leaning {first}, {name} leaning {second}",
                                 "你偏向{first}，{name}偏向{second}"};
const base::Localized CycleOfSame{"Both of you leaning {style}", "两个人都偏向{style}"};
const base::Localized MostLikely{"Most likely, going by both profiles", "照两份结果看，最可能是这样"};
const base::Localized AlsoPossible{"Also possible", "也可能是这样"};

const base::Localized YourPerspective{"From your chair", "从你这边看"};
const base::Localized OtherPerspective{"From {name}’s chair", "从{name}那边看"};
const base::Localized OnePerspective{"From one chair", "从这一头看"};
const base::Localized SecondPerspective{"From the other chair", "从那一头看"};
const base::Localized Agreements{"Three agreements to try", "不妨一试的三条约定"};

const base::Localized ForYou{"For you", "适合你说"};
const base::Localized ForOther{"For {name}", "适合{name}说"};
const base::Localized ForBoth{"For both of you", "两个人都能说"};

} // namespace report::words
