#include "compiler/statistics_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace compiler {

namespace {

using Row = std::vector<std::string>;

/// With one decimal, as a table shows it.
std::string rounded(double value)
{
    const auto tenths = std::lround(value * 10);
    return (tenths < 0 ? "-" : "") + std::to_string(std::abs(tenths) / 10) + "."
        + std::to_string(std::abs(tenths) % 10);
}

double roundedNumber(double value)
{
    return static_cast<double>(std::lround(value * 10)) / 10;
}

bool isNumber(const std::string &cell)
{
    return !cell.empty() && cell.find_first_not_of("0123456789.-") == std::string::npos;
}

/// Numbers to the right, words to the left, two spaces between.
void print(const std::vector<Row> &rows, std::ostream &out)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (const auto &row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    for (const auto &row : rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string space(widths[column] - row[column].size(), ' ');
            line += (column > 0 ? "  " : "")
                + (isNumber(row[column]) ? space + row[column] : row[column] + space);
        }
        out << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
    }
}

Row rowOf(const content::ArticleStatistics &article)
{
    return {article.slug,
            std::string(base::code(article.language)),
            std::to_string(article.length),
            std::to_string(article.phrases),
            std::to_string(article.questions),
            std::to_string(article.references),
            article.readingEase ? rounded(*article.readingEase) : "",
            article.nearest.empty() ? "" : rounded(article.overlap * 100),
            article.nearest};
}

nlohmann::ordered_json toJson(const content::ArticleStatistics &article)
{
    nlohmann::ordered_json json = {{"slug", article.slug}, {"language", base::code(article.language)}};
    json[article.language == base::Language::Chinese ? "characters" : "words"] = article.length;
    json["phrases"] = article.phrases;
    json["questions"] = article.questions;
    json["references"] = article.references;
    if (article.readingEase)
        json["reading_ease"] = roundedNumber(*article.readingEase);
    json["nearest"]
        = article.nearest.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(article.nearest);
    json["overlap"] = roundedNumber(article.overlap * 100);
    return json;
}

using Count = content::SearchStatistics::Count;

/// The counts that stand beside those of the categories, by their keys in JSON.
std::vector<std::pair<std::string, Count>> namedCounts(const content::SearchStatistics &search)
{
    return {{"practices", search.practices}, {"terms", search.terms},       {"situations", search.situations},
            {"elsewhere", search.elsewhere}, {"concepts", search.concepts}, {"danger", search.danger}};
}

void printSearch(const content::SearchStatistics &search, std::ostream &out)
{
    std::vector<Row> rows = {{"for search", "en", "zh"}};
    bool isTold = false;
    const auto add = [&](const std::string &name, const Count &count) {
        rows.push_back({name, std::to_string(count.en), std::to_string(count.zh)});
        isTold |= count != Count{};
    };
    for (const auto &category : search.categories)
        add("asks of " + category.category, category.asks);
    for (const auto &[name, count] : namedCounts(search)) {
        const bool isOfAsks = name == "practices" || name == "terms" || name == "situations";
        add((isOfAsks ? "asks of " : "") + name, count);
    }
    if (!isTold)
        return;
    out << '\n';
    print(rows, out);
}

nlohmann::ordered_json toJson(const content::SearchStatistics &search)
{
    const auto counted = [](const Count &count) {
        return nlohmann::ordered_json{{"en", count.en}, {"zh", count.zh}};
    };
    auto categories = nlohmann::ordered_json::array();
    for (const auto &category : search.categories) {
        nlohmann::ordered_json json = {{"category", category.category}};
        json.update(counted(category.asks));
        categories.push_back(json);
    }
    nlohmann::ordered_json json = {{"categories", categories}};
    for (const auto &[name, count] : namedCounts(search))
        json[name] = counted(count);
    return json;
}

} // namespace

void printTable(const PackStatistics &statistics, std::ostream &out)
{
    std::vector<Row> rows = {{"article", "language", "words", "phrases", "questions", "references", "ease",
                              "overlap %", "nearest"}};
    for (const auto &article : statistics.articles)
        rows.push_back(rowOf(article));
    print(rows, out);

    rows = {{"for", "articles", "phrases"}};
    for (const auto &covered : statistics.coverage)
        rows.push_back({covered.name, std::to_string(covered.articles), std::to_string(covered.phrases)});
    out << '\n';
    print(rows, out);
    printSearch(statistics.search, out);
}

nlohmann::ordered_json toJson(const PackStatistics &statistics)
{
    auto articles = nlohmann::ordered_json::array();
    for (const auto &article : statistics.articles)
        articles.push_back(toJson(article));
    auto coverage = nlohmann::ordered_json::array();
    for (const auto &covered : statistics.coverage)
        coverage.push_back({{covered.isRegion ? "region" : "facet", covered.name},
                            {"articles", covered.articles},
                            {"phrases", covered.phrases}});
    return {{"articles", articles}, {"coverage", coverage}, {"search", toJson(statistics.search)}};
}

} // namespace compiler
