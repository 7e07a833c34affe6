#include "library/stop_words.h"

#include <algorithm>
#include <array>

namespace library {

namespace {

// Both sorted by bytes, for binary search.
constexpr auto Words = std::to_array<std::string_view>(
    {"a",      "about",    "actually", "after",  "again",      "ago",     "all",       "also",
     "always", "am",       "an",       "and",    "another",    "any",     "anything",  "are",
     "arent",  "as",       "at",       "back",   "be",         "because", "been",      "before",
     "being",  "but",      "by",       "came",   "can",        "cannot",  "cant",      "come",
     "comes",  "could",    "couldnt",  "cuz",    "did",        "didnt",   "do",        "does",
     "doesnt", "doing",    "don",      "done",   "dont",       "down",    "each",      "either",
     "else",   "even",     "ever",     "every",  "everything", "few",     "for",       "from",
     "get",    "gets",     "getting",  "go",     "goes",       "going",   "gonna",     "got",
     "gotten", "had",      "hadnt",    "has",    "hasnt",      "have",    "havent",    "having",
     "he",     "hed",      "hell",     "her",    "here",       "hers",    "herself",   "hes",
     "him",    "himself",  "his",      "how",    "i",          "id",      "idk",       "if",
     "ill",    "im",       "in",       "into",   "is",         "isnt",    "it",        "itll",
     "its",    "ive",      "just",     "keep",   "keeps",      "know",    "let",       "lets",
     "like",   "lot",      "made",     "make",   "makes",      "making",  "many",      "may",
     "maybe",  "me",       "might",    "mine",   "more",       "most",    "much",      "must",
     "my",     "myself",   "no",       "not",    "now",        "of",      "off",       "oh",
     "ok",     "on",       "only",     "or",     "other",      "our",     "ours",      "out",
     "over",   "own",      "people",   "please", "put",        "quite",   "rather",    "really",
     "said",   "same",     "say",      "says",   "she",        "shed",    "shell",     "shes",
     "should", "shouldnt", "since",    "so",     "some",       "somehow", "something", "sometimes",
     "still",  "such",     "take",     "tell",   "than",       "that",    "thats",     "the",
     "their",  "them",     "then",     "there",  "theres",     "these",   "they",      "theyre",
     "theyve", "thing",    "things",   "this",   "those",      "though",  "through",   "til",
     "till",   "to",       "too",      "u",      "until",      "up",      "us",        "very",
     "want",   "wanted",   "wants",    "was",    "wasnt",      "way",     "we",        "went",
     "were",   "werent",   "weve",     "what",   "whats",      "when",    "where",     "whether",
     "which",  "while",    "who",      "why",    "will",       "with",    "without",   "wont",
     "would",  "wouldnt",  "yeah",     "yes",    "yet",        "you",     "youll",     "your",
     "youre",  "yours",    "youve"});

constexpr auto Characters = std::to_array<std::string_view>(
    {"一", "上", "下", "不", "与", "且", "个", "为", "么", "之", "也", "了", "于", "些", "人",
     "什", "从", "他", "以", "们", "会", "但", "你", "使", "再", "几", "出", "到", "前", "去",
     "又", "只", "可", "后", "向", "吗", "吧", "呀", "呢", "和", "咱", "哪", "啊", "啥", "啦",
     "嘛", "因", "在", "多", "天", "太", "她", "好", "如", "它", "对", "就", "己", "年", "并",
     "很", "得", "怎", "总", "想", "我", "所", "把", "时", "是", "最", "有", "来", "样", "次",
     "每", "没", "点", "然", "现", "的", "真", "着", "知", "等", "给", "老", "而", "能", "自",
     "被", "要", "让", "该", "说", "起", "越", "跟", "过", "还", "这", "道", "那", "都", "里"});

} // namespace

bool isStopWord(std::string_view word)
{
    return std::ranges::binary_search(Words, word);
}

bool isStopCharacter(std::string_view character)
{
    return std::ranges::binary_search(Characters, character);
}

} // namespace library
