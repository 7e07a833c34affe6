#include "content/object_reader.h"
#include "content/parser.h"

#include <charconv>
#include <cmath>
#include <set>

namespace content {

namespace {

constexpr int EarliestYear = 1000;
constexpr int LatestYear = 2999;
constexpr double LargestNumber = 1e9;

/// What CSL-JSON may also say of a work; allowed, and not read.
constexpr std::string_view OtherVariables[] = {"ISBN",
                                               "ISSN",
                                               "PMCID",
                                               "PMID",
                                               "URL",
                                               "abstract",
                                               "accessed",
                                               "collection-title",
                                               "container-title-short",
                                               "edition",
                                               "editor",
                                               "event-place",
                                               "genre",
                                               "journalAbbreviation",
                                               "keyword",
                                               "language",
                                               "note",
                                               "number",
                                               "number-of-pages",
                                               "publisher-place",
                                               "source",
                                               "tags",
                                               "title-short",
                                               "translator"};

/// CSL lets volume, issue and page be numbers too.
std::string readNumberOrText(ObjectReader &reader, std::string_view key)
{
    const auto *value = reader.optional(key);
    if (value == nullptr)
        return {};
    if (value->kind == JsonValue::Kind::Number && std::abs(value->number) < LargestNumber)
        return std::to_string(std::lround(value->number));
    return reader.optionalText(key);
}

/// A year, a text with one, or CSL's {"date-parts": [[1987, 3]]}.
int yearOf(const JsonValue &issued)
{
    int year = 0;
    if (issued.kind == JsonValue::Kind::Number && std::abs(issued.number) < LargestNumber)
        year = static_cast<int>(issued.number);
    if (issued.kind == JsonValue::Kind::Text)
        std::from_chars(issued.text.data(), issued.text.data() + issued.text.size(), year);
    const auto *parts = issued.member("date-parts");
    if (parts != nullptr && !parts->elements.empty() && !parts->elements.front().elements.empty())
        return yearOf(parts->elements.front().elements.front());
    return year;
}

int readYear(ObjectReader &reader)
{
    const auto *issued = reader.required("issued");
    if (issued == nullptr)
        return 0;
    const int year = yearOf(*issued);
    if (year >= EarliestYear && year <= LatestYear)
        return year;
    reader.error("issued", "'issued' must be a year or CSL's date-parts");
    return 0;
}

Author readAuthor(const JsonValue &value, const ProblemList &problems)
{
    ObjectReader reader(value, problems);
    Author author;
    author.literal = reader.optionalText("literal");
    author.family = author.literal.empty() ? reader.text("family") : reader.optionalText("family");
    author.given = reader.optionalText("given");
    reader.refuseUnknownKeys();
    return author;
}

std::vector<Author> readAuthors(ObjectReader &reader)
{
    std::vector<Author> authors;
    const auto *list = reader.required("author", JsonValue::Kind::Array);
    if (list == nullptr)
        return authors;
    for (const auto &element : list->elements) {
        if (element.kind == JsonValue::Kind::Object)
            authors.push_back(readAuthor(element, reader.problems()));
        else
            reader.problems().error(element.line, "'author' must hold objects");
    }
    return authors;
}

/// Without `basis` a work lends its figures: CSL-JSON of other origin does not know the word.
bool readLendsFigures(ObjectReader &reader)
{
    const auto basis = reader.optionalText("basis");
    if (!basis.empty() && basis != "abstract" && basis != "general")
        reader.refuse("basis", basis, "abstract or general");
    return basis != "general";
}

Reference readReference(ObjectReader &reader)
{
    Reference reference;
    reference.id = reader.text("id");
    reference.type = reader.text("type");
    reference.title = reader.text("title");
    reference.authors = readAuthors(reader);
    reference.year = readYear(reader);
    reference.containerTitle = reader.optionalText("container-title");
    reference.volume = readNumberOrText(reader, "volume");
    reference.issue = readNumberOrText(reader, "issue");
    reference.page = readNumberOrText(reader, "page");
    reference.doi = reader.optionalText("DOI");
    reference.publisher = reader.optionalText("publisher");
    reference.finding = reader.text("finding");
    reference.evidence = reader.text("evidence");
    reference.lendsFigures = readLendsFigures(reader);
    reference.line = reader.line();
    for (const auto variable : OtherVariables)
        reader.optional(variable);
    reader.refuseUnknownKeys();
    return reference;
}

bool isCitationKey(std::string_view id)
{
    return id.find_first_of(" \t\n[]^") == std::string_view::npos;
}

} // namespace

std::vector<Reference> parseReferences(std::string_view file, std::string_view json,
                                       std::vector<Problem> &problems)
{
    std::vector<Reference> references;
    std::set<std::string> seen;
    for (const auto &object : parseObjectList(json, {file, problems})) {
        ObjectReader reader(object, {file, problems});
        auto reference = readReference(reader);
        if (!isCitationKey(reference.id))
            reader.error("id", "the id '" + reference.id + "' cannot be cited: no spaces, brackets or '^'");
        if (!reference.id.empty() && !seen.insert(reference.id).second)
            reader.error("id", "the id '" + reference.id + "' stands twice in this file");
        references.push_back(std::move(reference));
    }
    return references;
}

} // namespace content
