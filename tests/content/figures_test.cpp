#include "catch.hpp"
#include "content/figures.h"

TEST_CASE("a figure or finding is recognised as it stands in the sentence")
{
    const auto [sentence, words] = GENERATE(table<std::string, std::string>({
        {"It fell by 12%.", "12%"},
        {"Some 12.5 % left[^a2001].", "12.5 %"},
        {"Forty per cent stayed.", "per cent"},
        {"It is 3 percent.", "3 percent"},
        {"增长了15％。", "15％"},
        {"有百分之四十的人走了。", "百分之四十"},
        {"高出三个百分点。", "百分点"},
        {"有七成夫妻这样说。", "七成"},
        {"The link was r = .30.", "r = .30"},
        {"An effect of d=-0.4 is small.", "d=-0.4"},
        {"The effect size was .40 here.", "effect size was .40"},
        {"A correlation of about .3 came out.", "correlation of about .3"},
        {"效应量为0.4。", "效应量为0.4"},
        {"It rose 5 percentage points.", "5 percentage"},
        {"有3成人。", "3成"},
        {"They asked many (N = 1,024).", "N = 1,024"},
        {"In 85 at-risk young couples it failed.", "85 at-risk young couples"},
        {"Across 11,196 couples it held.", "11,196 couples"},
        {"115 people talked.", "115 people"},
        {"In two studies it held.", "two studies"},
        {"Over seven small diary studies it held.", "seven small diary studies"},
        {"Sixty-one couples were filmed.", "Sixty-one couples"},
        {"观察124对新婚夫妻。", "124对"},
        {"在180名学生的访谈里。", "180名"},
        {"请115个人聊天。", "115个人"},
        {"七项研究都这样说。", "七项研究"},
        {"两项追踪新婚夫妻的研究里。", "两项追踪新婚夫妻的研究"},
        {"六十一对夫妻被拍下来。", "六十一对夫妻"},
        {"Studies consistently show it.", "Studies consistently show"},
        {"Research suggests as much.", "Research suggests"},
        {"研究发现，开口有用。", "研究发现"},
    }));

    INFO(sentence);
    const auto claim = content::claimIn(sentence);
    REQUIRE(claim);
    CHECK(claim->words == words);
}

TEST_CASE("ordinary numbers are no figures")
{
    const auto *const sentence = GENERATE(
        "Two people who can disagree without fear.", "Wait 20 minutes with other couples in the room.",
        "In 1987 couples wrote letters.", "She is 32 and he is 35.", "Karim, thirty-five, drives a van.",
        "Ring me by 9.30, or at 10.", "Step 2 of 3.", "A study can be wrong.", "The effect size is small.",
        "A correlation is no cause.", "她18成年。", "Read studies if you like.",
        "It was seen[^hazan1987romantic].", "We were five at the table.", "两个人一起研究菜谱。",
        "他今年35岁。", "等二十分钟再说。", "一成不变的晚上。", "三个人吃饭。", "这是两码事。", "第3人称。");

    INFO(sentence);
    const auto claim = content::claimIn(sentence);
    INFO((claim ? claim->words : std::string()));
    CHECK_FALSE(claim);
}

TEST_CASE("figures and findings are told apart")
{
    CHECK(content::claimIn("Studies show that 40 % left.")->kind == content::Claim::Kind::Figure);
    CHECK(content::claimIn("Studies show that many left.")->kind == content::Claim::Kind::Finding);
}
