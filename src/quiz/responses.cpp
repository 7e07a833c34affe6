#include "quiz/responses.h"

#include "base/text.h"
#include "quiz/csv_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

namespace {

constexpr int SignificantDigits = 9;
constexpr std::size_t LongestQuotation = 40;

/// A column with answers: its field in a record and its item in the instrument.
struct Column
{
    std::size_t field = 0;
    std::size_t item = 0;
};

base::Error error(const CsvReader &reader, std::string_view column, std::string sentence)
{
    return {std::move(sentence), reader.line(), std::string(column)};
}

std::string columnName(std::string_view name)
{
    return "column '" + std::string(name) + "'";
}

std::string rowAndColumn(std::size_t row, std::string_view column)
{
    return "row " + std::to_string(row) + ", " + columnName(column) + ": ";
}

base::Result<std::vector<Column>> readHeader(const CsvReader &reader,
                                             const std::vector<std::string_view> &names,
                                             const Instrument &instrument, const Form &form)
{
    std::vector<Column> columns;
    for (const auto item : form.items) {
        const auto &id = instrument.items[item].id;
        const auto found = std::ranges::find(names, id);
        const bool isScored = instrument.responseScale.isChoice || instrument.items[item].options.empty();
        if (found == names.end() || !isScored)
            continue;
        if (std::find(found + 1, names.end(), id) != names.end())
            return std::unexpected(error(reader, id, columnName(id) + " is there twice"));
        columns.push_back({static_cast<std::size_t>(found - names.begin()), item});
    }
    if (columns.empty())
        return std::unexpected(error(reader, {},
                                     "no column is named as an item of '" + instrument.id + "', such as '"
                                         + instrument.items[form.items.front()].id + "'"));
    return columns;
}

std::string_view withoutBlanks(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// "5", or as some programs write it, "5.0".
std::optional<int> wholeNumberIn(std::string_view text)
{
    int number = 0;
    const char *const end = std::to_address(text.end());
    const auto [rest, failure] = std::from_chars(std::to_address(text.begin()), end, number);
    if (failure != std::errc())
        return std::nullopt;
    const std::string_view fraction(rest, end);
    const bool isWhole = fraction.empty()
        || (fraction.size() > 1 && fraction.front() == '.'
            && fraction.find_first_not_of('0', 1) == fraction.npos);
    return isWhole ? std::optional(number) : std::nullopt;
}

/// The beginning of a text, for sentences, cut between characters.
std::string shortened(std::string_view text)
{
    if (text.size() <= LongestQuotation)
        return std::string(text);
    std::size_t end = 0;
    while (end < LongestQuotation)
        end += base::characterAt(text, end).length;
    return std::string(text.substr(0, end)) + "...";
}

/// The answer, empty where it was not answered, or what is wrong with the cell.
using Cell = std::expected<std::optional<int>, std::string>;

/// Ids are compared before numbers, because the first option may have the id "2".
Cell readChoice(std::string_view text, const Item &item)
{
    const auto &options = item.options;
    const auto named = std::ranges::find(options, text, &Option::id);
    if (named != options.end())
        return static_cast<int>(named - options.begin());
    const auto number = wholeNumberIn(text);
    if (number && *number >= 1 && static_cast<std::size_t>(*number) <= options.size())
        return *number - 1;
    return std::unexpected("'" + shortened(text) + "' is neither the id nor the number (1 to "
                           + std::to_string(options.size()) + ") of an option");
}

Cell readRating(std::string_view text, const ResponseScale &responseScale)
{
    const auto number = wholeNumberIn(text);
    if (!number)
        return std::unexpected("'" + shortened(text) + "' is no whole number");
    if (std::ranges::find(responseScale.missing, *number) != responseScale.missing.end())
        return std::nullopt;
    if (*number < responseScale.min || *number > responseScale.max)
        return std::unexpected(std::to_string(*number) + " is neither within "
                               + std::to_string(responseScale.min) + " to "
                               + std::to_string(responseScale.max) + " nor a code for a missing answer");
    return number;
}

Cell readAnswer(std::string_view field, const Instrument &instrument, const Item &item)
{
    const auto text = withoutBlanks(field);
    if (text.empty())
        return std::nullopt;
    return item.options.empty() ? readRating(text, instrument.responseScale) : readChoice(text, item);
}

/// Reads a row into `answers`, of which only the items of the columns change.
std::optional<base::Error> readRow(const CsvReader &reader, const std::vector<std::string_view> &fields,
                                   const std::vector<Column> &columns, const Instrument &instrument,
                                   std::size_t row, Answers &answers)
{
    for (const auto &column : columns) {
        const auto field = column.field < fields.size() ? fields[column.field] : std::string_view();
        const auto answer = readAnswer(field, instrument, instrument.items[column.item]);
        if (!answer) {
            const auto &id = instrument.items[column.item].id;
            return error(reader, id, rowAndColumn(row, id) + answer.error());
        }
        answers[column.item] = *answer;
    }
    return std::nullopt;
}

void writeNumber(std::ostream &out, std::optional<double> number)
{
    if (!number)
        return;
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), *number,
                                   std::chars_format::general, SignificantDigits);
    out.write(text.data(), end.ptr - text.data());
}

/// A name as a field of a CSV, in quotes where it needs them.
std::string field(const std::string &name)
{
    if (name.find_first_of(",\"\r\n") == std::string::npos)
        return name;
    std::string text = "\"";
    for (const char character : name)
        text.append(character == '"' ? 2 : 1, character);
    return text + '"';
}

} // namespace

base::Result<std::size_t> scoreResponses(std::istream &in, const Instrument &instrument, const Form &form,
                                         const std::function<void(const ScoredRow &)> &use)
{
    CsvReader reader(in);
    std::vector<std::string_view> fields;
    const auto header = reader.next(fields);
    if (!header)
        return std::unexpected(header.error());
    if (!*header)
        return std::unexpected(
            error(reader, {}, "there is nothing in it: the first line must name the columns"));
    const auto columns = readHeader(reader, fields, instrument, form);
    if (!columns)
        return std::unexpected(columns.error());

    const auto width = fields.size();
    Answers answers(instrument.items.size());
    ScoredRow scored{0, makeProfile(instrument, form, answers)};
    while (true) {
        const auto more = reader.next(fields);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return scored.row;
        ++scored.row;
        if (fields.size() > width)
            return std::unexpected(error(reader, {},
                                         "row " + std::to_string(scored.row) + " has "
                                             + std::to_string(fields.size()) + " fields, the header "
                                             + std::to_string(width)));
        if (auto wrong = readRow(reader, fields, *columns, instrument, scored.row, answers))
            return std::unexpected(std::move(*wrong));
        rescore(scored.profile, instrument, form, answers);
        use(scored);
    }
}

void writeScoreHeader(std::ostream &out, const Instrument &instrument)
{
    out << "row";
    for (const auto &scale : instrument.scales) {
        for (const auto *ending : {"", "_low", "_high", "_answered", "_status"})
            out << ',' << field(scale.id + ending);
    }
    if (instrument.plane)
        out << ",secure,anxious,avoidant,fearful";
    out << ",longstring\n";
}

void writeScoreRow(std::ostream &out, const Instrument &instrument, const ScoredRow &row)
{
    out << row.row;
    for (const auto &scale : row.profile.scales) {
        const auto interval = scale.interval();
        out << ',';
        writeNumber(out, scale.score);
        out << ',';
        writeNumber(out, interval ? std::optional(interval->low) : std::nullopt);
        out << ',';
        writeNumber(out, interval ? std::optional(interval->high) : std::nullopt);
        out << ',' << scale.answered << ',' << code(scale.status);
    }
    if (instrument.plane) {
        using Probability = double StyleProbabilities::*;
        for (const Probability style : {&StyleProbabilities::secure, &StyleProbabilities::anxious,
                                        &StyleProbabilities::avoidant, &StyleProbabilities::fearful}) {
            out << ',';
            writeNumber(out, row.profile.styles ? std::optional((*row.profile.styles).*style) : std::nullopt);
        }
    }
    out << ',';
    if (!instrument.responseScale.isChoice)
        out << row.profile.quality.longstring;
    out << '\n';
}

} // namespace quiz
