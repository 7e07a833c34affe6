#include "compiler/article_template.h"

#include "base/text.h"

namespace compiler {

namespace {

constexpr std::string_view English = R"({
  "title": "Write here the title",
  "lede": "Write here what the page gives, in one or two sentences.",
  "tags": [],
  "speaks_to": {},
  "safety": [],
  "related": [],
  "reviewed": "@reviewed@",
  "tonight": {
    "perhaps": "Write here what may be happening, in one sentence.",
    "do": ["Write here what to do within the hour.", "Write here what to do after that."],
    "avoid": "Write here what to leave.",
    "say": ["@slug@-1", "@slug@-2"]
  },
  "phrases": [
    {
      "id": "@slug@-1",
      "say": "Write here a sentence that is ready to say.",
      "instead_of": "Write here what slips out otherwise.",
      "why": "Write here why it may help.",
      "if_it_lands_badly": "Write here what to do when it is not taken well.",
      "situation": "@situation@",
      "tone": "gentle",
      "channel": ["spoken", "text"],
      "level": 1,
      "suits": ["any"],
      "towards": ["any"]
    },
    {
      "id": "@slug@-2",
      "say": "Write here a second sentence that is ready to say.",
      "instead_of": "Write here what slips out otherwise.",
      "why": "Write here why it may help.",
      "if_it_lands_badly": "Write here what to do when it is not taken well.",
      "situation": "@situation@",
      "tone": "gentle",
      "channel": ["spoken", "text"],
      "level": 1,
      "suits": ["any"],
      "towards": ["any"]
    },
    {
      "id": "@slug@-3",
      "say": "Write here what one could say tonight, for {minutes} minutes.",
      "instead_of": "Write here what slips out otherwise.",
      "why": "Write here why it may help.",
      "if_it_lands_badly": "Write here what to do when it is not taken well.",
      "situation": "@situation@",
      "tone": "gentle",
      "channel": ["spoken", "text"],
      "level": 1,
      "suits": ["any"],
      "towards": ["any"],
      "slots": {"minutes": ["five", "ten"]}
    }
  ]
}

## The problem

Write here one scene a reader knows, then what is at stake.

## Core concepts

Write here the two to four ideas that are needed.

| How it can look | Before | In the middle | After |
| --- | --- | --- | --- |
| Secure | Write here | Write here | Write here |
| Anxious | Write here | Write here | Write here |
| Avoidant | Write here | Write here | Write here |
| Fearful | Write here | Write here | Write here |

## Practical steps

1. Write here who does what, when, and how long. Add one line to say.

## A case

Write here of two people with names, ages, work and a home.

## Recommendations

- Write here what is advised, and why. Cite the work behind it.

## Summary

Write here three sentences at most.

## When not to use this

Write here the real limits.

## Common questions

### Write here the first question

Write here an answer of 40 to 120 words.

### Write here the second question

Write here an answer of 40 to 120 words.

### Write here the third question

Write here an answer of 40 to 120 words.

### Write here the fourth question

Write here an answer of 40 to 120 words.
)";

constexpr std::string_view Chinese = R"({
  "title": "在这里写标题",
  "lede": "在这里写这一页能给人什么，一两句话。",
  "tags": [],
  "speaks_to": {},
  "safety": [],
  "related": [],
  "reviewed": "@reviewed@",
  "tonight": {
    "perhaps": "在这里写可能发生了什么，一句话。",
    "do": ["在这里写一小时之内做什么。", "在这里写接下来做什么。"],
    "avoid": "在这里写先不要做什么。",
    "say": ["@slug@-1", "@slug@-2"]
  },
  "phrases": [
    {
      "id": "@slug@-1",
      "say": "在这里写一句现成的话。",
      "instead_of": "在这里写平时会脱口而出的那句。",
      "why": "在这里写它为什么可能有用。",
      "if_it_lands_badly": "在这里写对方不接的时候怎么办。",
      "situation": "@situation@",
      "tone": "gentle",
      "channel": ["spoken", "text"],
      "level": 1,
      "suits": ["any"],
      "towards": ["any"]
    },
    {
      "id": "@slug@-2",
      "say": "在这里写第二句现成的话。",
      "instead_of": "在这里写平时会脱口而出的那句。",
      "why": "在这里写它为什么可能有用。",
      "if_it_lands_badly": "在这里写对方不接的时候怎么办。",
      "situation": "@situation@",
      "tone": "gentle",
      "channel": ["spoken", "text"],
      "level": 1,
      "suits": ["any"],
      "towards": ["any"]
    },
    {
      "id": "@slug@-3",
      "say": "在这里写今晚说得出口的一句话，{minutes}分钟。",
      "instead_of": "在这里写平时会脱口而出的那句。",
      "why": "在这里写它为什么可能有用。",
      "if_it_lands_badly": "在这里写对方不接的时候怎么办。",
      "situation": "@situation@",
      "tone": "gentle",
      "channel": ["spoken", "text"],
      "level": 1,
      "suits": ["any"],
      "towards": ["any"],
      "slots": {"minutes": ["五", "十"]}
    }
  ]
}

## 问题呈现

在这里写读者认得出的一个场景，再写要紧的是什么。

## 核心概念

在这里写要用到的两到四个概念。

| 可能的样子 | 之前 | 当中 | 之后 |
| --- | --- | --- | --- |
| 安全型 | 在这里写 | 在这里写 | 在这里写 |
| 焦虑型 | 在这里写 | 在这里写 | 在这里写 |
| 回避型 | 在这里写 | 在这里写 | 在这里写 |
| 恐惧型 | 在这里写 | 在这里写 | 在这里写 |

## 实践步骤

1. 在这里写谁、什么时候、做什么、多久，再加一句可以说的话。

## 案例分析

在这里写两个人：名字、年纪、工作、住处。

## 专家建议

- 在这里写建议和理由，注明出处。

## 总结

在这里写总结，最多三句。

## 何时不适用

在这里写真正的界限。

## 常见问题

### 在这里写第一个问题

在这里写回答，60 到 240 字。

### 在这里写第二个问题

在这里写回答，60 到 240 字。

### 在这里写第三个问题

在这里写回答，60 到 240 字。

### 在这里写第四个问题

在这里写回答，60 到 240 字。
)";

constexpr std::string_view Asks = R"({
  "slug": "@slug@",
  "en": [
    "Write here two or three words that somebody types who needs the page",
    "Write here a question, as it would be put to a search engine, slang and typos too",
    "Write here what somebody would tell a friend about it, in up to three sentences"
  ],
  "zh": [
    "在这里写需要这一页的人会输入的两三个词",
    "在这里写一个问题，照着搜索时的写法，口语、错别字都可以",
    "在这里写会怎么跟朋友说这件事，最多三句话"
  ]
}
)";

} // namespace

std::string articleTemplate(std::string_view slug, base::Language language, std::string_view situation,
                            std::string_view reviewed)
{
    auto text = base::replaced(language == base::Language::Chinese ? Chinese : English, "@slug@", slug);
    text = base::replaced(text, "@situation@", situation);
    return base::replaced(text, "@reviewed@", reviewed);
}

std::string asksTemplate(std::string_view slug)
{
    return base::replaced(Asks, "@slug@", slug);
}

} // namespace compiler
