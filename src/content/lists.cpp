#include "content/letters.h"
#include "content/object_reader.h"
#include "content/parser.h"

#include <set>

namespace content {

namespace {

/// Ids name things for good: their letters are checked, and that each stands once.
class Ids
{
public:
    std::string read(ObjectReader &reader)
    {
        auto id = reader.text("id");
        if (id.empty())
            return id;
        if (!isSlug(id))
            reader.error("id", "the id '" + id + "' must be of a-z, 0-9 and '-'");
        if (!m_seen.insert(id).second)
            reader.error("id", "the id '" + id + "' stands twice in this file");
        return id;
    }

private:
    std::set<std::string> m_seen;
};

void readAliases(ObjectReader &reader, Term &term)
{
    const auto *value = reader.optional("aliases");
    if (value == nullptr)
        return;
    if (value->kind != JsonValue::Kind::Object) {
        reader.error("aliases", "'aliases' must be an object");
        return;
    }
    ObjectReader aliases(*value, reader.problems());
    term.aliasesEn = aliases.optionalTexts("en");
    term.aliasesZh = aliases.optionalTexts("zh");
    aliases.refuseUnknownKeys();
}

} // namespace

std::vector<Category> parseCategories(std::string_view file, std::string_view json,
                                      std::vector<Problem> &problems)
{
    std::vector<Category> categories;
    Ids ids;
    for (const auto &object : parseObjectList(json, {file, problems})) {
        ObjectReader reader(object, {file, problems});
        Category category;
        category.id = ids.read(reader);
        category.title = reader.localized("title");
        category.description = reader.localized("description");
        category.line = object.line;
        reader.refuseUnknownKeys();
        categories.push_back(std::move(category));
    }
    return categories;
}

std::vector<Situation> parseSituations(std::string_view file, std::string_view json,
                                       std::vector<Problem> &problems)
{
    std::vector<Situation> situations;
    Ids ids;
    for (const auto &object : parseObjectList(json, {file, problems})) {
        ObjectReader reader(object, {file, problems});
        Situation situation;
        situation.id = ids.read(reader);
        situation.title = reader.localized("title");
        situation.line = object.line;
        reader.refuseUnknownKeys();
        situations.push_back(std::move(situation));
    }
    return situations;
}

std::vector<Term> parseGlossary(std::string_view file, std::string_view json, std::vector<Problem> &problems)
{
    std::vector<Term> terms;
    Ids ids;
    for (const auto &object : parseObjectList(json, {file, problems})) {
        ObjectReader reader(object, {file, problems});
        Term term;
        term.id = ids.read(reader);
        term.term = reader.localized("term");
        readAliases(reader, term);
        term.definition = reader.localized("definition");
        term.article = reader.optionalText("article");
        term.line = object.line;
        reader.refuseUnknownKeys();
        terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace content
