#include "library/search.h"

#include "library/query_words.h"

namespace library {

std::string_view code(Kind kind)
{
    switch (kind) {
    case Kind::Article:
        return "article";
    case Kind::Phrase:
        return "phrase";
    case Kind::Term:
        return "term";
    case Kind::Practice:
        return "practice";
    }
    return {};
}

std::string matchExpression(std::string_view words)
{
    return expressionOf(queryWords(words));
}

} // namespace library
