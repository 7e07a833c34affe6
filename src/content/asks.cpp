#include "content/asks.h"

#include "content/authored_json.h"
#include "content/fields.h"

namespace content {

namespace {

using base::JsonObjectReader;

constexpr base::NumberRange Weights{0.01, 1};

DangerKind readDangerKind(JsonObjectReader &reader, Ids &ids)
{
    DangerKind kind;
    kind.id = ids.read(reader);
    kind.forms = {readTexts(reader, "en"), readTexts(reader, "zh")};
    if (reader.find("not") != nullptr)
        kind.exceptions = readLocalizedTexts(reader, "not");
    kind.articles = readSlugs(reader, "articles");
    kind.line = reader.line();
    reader.refuseOthers();
    return kind;
}

Concept readConcept(JsonObjectReader &reader, Ids &ids)
{
    Concept read;
    read.id = ids.read(reader);
    read.forms = {readTexts(reader, "en"), readTexts(reader, "zh")};
    read.weight = reader.number("weight", Weights).value_or(1);
    read.line = reader.line();
    reader.refuseOthers();
    return read;
}

/// The objects of a list; anything else in it is reported.
template <typename Value>
std::vector<Value> readEach(JsonObjectReader &reader, std::string_view key,
                            Value (*read)(JsonObjectReader &, Ids &))
{
    std::vector<Value> values;
    Ids ids;
    const auto &list = reader.optionalList(key);
    for (std::size_t index = 0; index < list.size(); ++index) {
        auto element = reader.inside(key, index);
        values.push_back(read(element, ids));
    }
    return values;
}

} // namespace

PageAsks parsePageAsks(std::string_view file, std::string_view json, std::vector<Problem> &problems)
{
    PageAsks asks;
    asks.file = file;
    const ProblemList list(file, problems);
    const auto value = base::parseJson(json);
    if (!value) {
        list.error(value.error().line, value.error().sentence);
        return asks;
    }
    asks.keyLines = base::linesOf(*value);
    readObject(*value, list, [&](JsonObjectReader &reader) {
        asks.slug = reader.word("slug");
        if (!asks.slug.empty() && file != "asks/" + asks.slug + ".json")
            reader.report("slug", "the file must be named as its slug: asks/" + asks.slug + ".json");
        asks.texts = {readTexts(reader, "en"), readTexts(reader, "zh")};
    });
    return asks;
}

Vocabulary parseVocabulary(std::string_view file, std::string_view json, std::vector<Problem> &problems)
{
    Vocabulary vocabulary;
    const ProblemList list(file, problems);
    const auto value = base::parseJson(json);
    if (!value) {
        list.error(value.error().line, value.error().sentence);
        return vocabulary;
    }
    vocabulary.keyLines = base::linesOf(*value);
    readObject(*value, list, [&](JsonObjectReader &reader) {
        vocabulary.concepts = readEach(reader, "concepts", readConcept);
        vocabulary.danger = readEach(reader, "danger", readDangerKind);
        if (reader.find("elsewhere") != nullptr)
            vocabulary.elsewhere = readLocalizedTexts(reader, "elsewhere");
    });
    return vocabulary;
}

} // namespace content
