#include "content/authored_json.h"
#include "content/parser.h"

#include <charconv>
#include <cmath>
#include <set>

namespace content {

namespace {

using base::JsonObjectReader;

constexpr int EarliestYear = 1000;
constexpr int LatestYear = 2999;
constexpr double LargestNumber = 1e9;

/// Other variables of CSL-JSON, which are allowed and not read.
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

/// In CSL-JSON volume, issue and page may be numbers or texts.
std::string readNumberOrText(JsonObjectReader &reader, std::string_view key)
{
    const auto *value = reader.find(key);
    const auto number = value == nullptr ? std::nullopt : value->number();
    if (number && std::abs(*number) < LargestNumber)
        return std::to_string(std::lround(*number));
    return reader.optionalString(key);
}

/// A year, a text with one, or CSL's {"date-parts": [[1987, 3]]}.
int yearOf(const base::JsonValue &issued)
{
    int year = 0;
    if (const auto number = issued.number(); number && std::abs(*number) < LargestNumber)
        year = static_cast<int>(*number);
    if (const auto *text = issued.string())
        std::from_chars(text->data(), text->data() + text->size(), year);
    const auto *parts = issued.member("date-parts");
    const auto *dates = parts == nullptr ? nullptr : parts->list();
    const auto *date = dates == nullptr || dates->empty() ? nullptr : dates->front().list();
    return date == nullptr || date->empty() ? year : yearOf(date->front());
}

int readYear(JsonObjectReader &reader)
{
    const auto *issued = reader.require("issued");
    if (issued == nullptr)
        return 0;
    const int year = yearOf(*issued);
    if (year >= EarliestYear && year <= LatestYear)
        return year;
    reader.report("issued", "'issued' must be a year or CSL's date-parts");
    return 0;
}

Author readAuthor(JsonObjectReader reader)
{
    Author author;
    author.literal = reader.optionalString("literal");
    author.family = author.literal.empty() ? reader.word("family") : reader.optionalString("family");
    author.given = reader.optionalString("given");
    reader.refuseOthers();
    return author;
}

std::vector<Author> readAuthors(JsonObjectReader &reader)
{
    std::vector<Author> authors;
    const auto &list = reader.list("author");
    for (std::size_t index = 0; index < list.size(); ++index) {
        if (list[index].object() != nullptr)
            authors.push_back(readAuthor(reader.inside("author", index)));
        else
            reader.report("author", index, "'author' must hold objects");
    }
    return authors;
}

/// True without `basis`, a key that CSL-JSON of other origin does not have.
bool readLendsFigures(JsonObjectReader &reader)
{
    const auto basis = reader.optionalString("basis");
    if (!basis.empty() && basis != "abstract" && basis != "general")
        reader.refuse("basis", basis, "abstract or general");
    return basis != "general";
}

Reference readReference(JsonObjectReader &reader)
{
    Reference reference;
    reference.id = reader.word("id");
    reference.type = reader.word("type");
    reference.title = reader.word("title");
    reference.authors = readAuthors(reader);
    reference.year = readYear(reader);
    reference.containerTitle = reader.optionalString("container-title");
    reference.volume = readNumberOrText(reader, "volume");
    reference.issue = readNumberOrText(reader, "issue");
    reference.page = readNumberOrText(reader, "page");
    reference.doi = reader.optionalString("DOI");
    reference.publisher = reader.optionalString("publisher");
    reference.finding = reader.word("finding");
    reference.evidence = reader.word("evidence");
    reference.lendsFigures = readLendsFigures(reader);
    reference.line = reader.line();
    for (const auto variable : OtherVariables)
        reader.find(variable);
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
    readObjects(json, {file, problems}, [&](JsonObjectReader &reader) {
        auto reference = readReference(reader);
        if (!isCitationKey(reference.id))
            reader.report("id", "the id '" + reference.id + "' cannot be cited: no spaces, brackets or '^'");
        if (!reference.id.empty() && !seen.insert(reference.id).second)
            reader.report("id", "the id '" + reference.id + "' stands twice in this file");
        references.push_back(std::move(reference));
    });
    return references;
}

} // namespace content
