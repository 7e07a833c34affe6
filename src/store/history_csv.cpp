#include "store/history_csv.h"

#include "quiz/csv_reader.h"
#include "quiz/json_fields.h"
#include "store/history_file.h"
#include "store/journal_payload.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <sstream>

namespace store {

namespace {

enum Column {
    StartedAt,
    FinishedAt,
    AboutKind,
    Name,
    Language,
    Instrument,
    Version,
    Hash,
    Form,
    Item,
    Answer,
    Milliseconds,
    ColumnCount
};

constexpr std::array<std::string_view, ColumnCount> Columns{
    "started_at", "finished_at", "about", "name", "language", "instrument",
    "version",    "hash",        "form",  "item", "answer",   "milliseconds"};

/// Without these a row says nothing.
constexpr std::array Required{Instrument, Item, Answer};

/// Whether a spreadsheet would take the text for a formula and run it, blanks before it left out.
bool isFormula(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    constexpr std::string_view Formula = "=+-@\t";
    return first != std::string_view::npos && Formula.find(text[first]) != std::string_view::npos;
}

/// As RFC 4180 writes it, and one blank before what looks like a formula, which makes it a text.
std::string field(std::string_view text)
{
    constexpr std::string_view Special = "\",\r\n";
    const auto safe = (isFormula(text) ? " " : "") + std::string(text);
    if (safe.find_first_of(Special) == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char character : safe) {
        if (character == '"')
            quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

const SittingPart *partOf(const Sitting &sitting, const std::string &instrument)
{
    const auto found = std::ranges::find(sitting.parts, instrument, &SittingPart::instrument);
    return found == sitting.parts.end() ? nullptr : &*found;
}

class CsvHistory
{
public:
    CsvHistory(std::string_view file, std::string_view now)
        : m_stream(std::string(file))
        , m_reader(m_stream)
        , m_now(now)
    {
        m_column.fill(std::numeric_limits<std::size_t>::max());
    }

    base::Result<std::vector<Sitting>> read()
    {
        if (auto begun = readHeader(); !begun)
            return std::unexpected(std::move(begun.error()));
        while (true) {
            const auto more = m_reader.next(m_fields);
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
            if (auto taken = takeRow(); !taken)
                return std::unexpected(std::move(taken.error()));
        }
        return std::move(m_sittings);
    }

private:
    base::Result<void> readHeader()
    {
        const auto more = m_reader.next(m_fields);
        if (!more)
            return std::unexpected(more.error());
        for (std::size_t i = 0; *more && i < m_fields.size(); ++i) {
            const auto *const known = std::ranges::find(Columns, m_fields[i]);
            if (known != Columns.end())
                m_column[static_cast<std::size_t>(known - Columns.begin())] = i;
        }
        for (const auto required : Required) {
            if (m_column[required] == std::numeric_limits<std::size_t>::max())
                return std::unexpected(
                    base::Error{"a history needs the column " + quiz::inQuotes(Columns[required]), 1,
                                std::string(Columns[required])});
        }
        return {};
    }

    std::string cell(Column column) const
    {
        const auto at = m_column[column];
        if (at >= m_fields.size())
            return {};
        auto text = m_fields[at];
        // What field() put before it.
        if (text.starts_with(' ') && isFormula(text))
            text.remove_prefix(1);
        return std::string(text);
    }

    base::Error mistake(Column column, std::string sentence) const
    {
        return {std::move(sentence), m_reader.line(), std::string(Columns[column])};
    }

    base::Result<void> takeRow()
    {
        quiz::Given given{cell(Instrument), cell(Item), std::nullopt, 0};
        for (const auto column : {Instrument, Item}) {
            if (cell(column).empty())
                return std::unexpected(mistake(column, "it must not be empty"));
        }
        if (const auto answer = cell(Answer); !answer.empty()) {
            given.answer = wholeNumber(answer);
            if (!given.answer)
                return std::unexpected(mistake(Answer,
                                               quiz::inQuotes(answer)
                                                   + " is no answer: it is a whole number, or empty "
                                                     "where the item was skipped"));
        }
        given.milliseconds = std::max(0, wholeNumber(cell(Milliseconds)).value_or(0));
        auto sitting = sittingOfRow();
        if (!sitting)
            return std::unexpected(std::move(sitting.error()));
        if (partOf(**sitting, given.instrument) == nullptr)
            (*sitting)->parts.push_back({given.instrument, cell(Version), cell(Hash), cell(Form)});
        (*sitting)->given.push_back(std::move(given));
        return {};
    }

    /// The sitting the row belongs to: that of the row before where times and person are the same.
    base::Result<Sitting *> sittingOfRow()
    {
        Sitting sitting;
        sitting.finishedAt = cell(FinishedAt).empty() ? m_now : cell(FinishedAt);
        sitting.startedAt = cell(StartedAt).empty() ? sitting.finishedAt : cell(StartedAt);
        if (const auto kind = cell(AboutKind); !kind.empty()) {
            if (!aboutKindFromCode(kind))
                return std::unexpected(
                    mistake(AboutKind, "it is 'partner', 'other' or 'general', not " + quiz::inQuotes(kind)));
            sitting.about.kind = *aboutKindFromCode(kind);
        }
        sitting.about.name = cell(Name);
        if (const auto language = cell(Language); !language.empty()) {
            if (!base::languageFromCode(language))
                return std::unexpected(
                    mistake(Language, "the language is 'en' or 'zh', not " + quiz::inQuotes(language)));
            sitting.language = *base::languageFromCode(language);
        }
        const auto found = std::ranges::find_if(m_sittings, [&](const Sitting &known) {
            return known.startedAt == sitting.startedAt && known.finishedAt == sitting.finishedAt
                && known.about == sitting.about;
        });
        if (found != m_sittings.end())
            return &*found;
        m_sittings.push_back(std::move(sitting));
        return &m_sittings.back();
    }

    std::istringstream m_stream;
    quiz::CsvReader m_reader;
    std::string m_now;
    std::array<std::size_t, ColumnCount> m_column{};
    std::vector<std::string_view> m_fields;
    std::vector<Sitting> m_sittings;
};

} // namespace

std::string historyCsv(const std::vector<Sitting> &sittings)
{
    std::string csv;
    for (const auto column : Columns)
        csv += (csv.empty() ? "" : ",") + std::string(column);
    csv += '\n';
    for (const auto &sitting : sittings) {
        for (const auto &given : sitting.given) {
            const auto *part = partOf(sitting, given.instrument);
            const auto known = part == nullptr ? SittingPart() : *part;
            const std::array<std::string, ColumnCount> row{sitting.startedAt,
                                                           sitting.finishedAt,
                                                           std::string(code(sitting.about.kind)),
                                                           sitting.about.name,
                                                           std::string(base::code(sitting.language)),
                                                           given.instrument,
                                                           known.version,
                                                           known.hash,
                                                           known.form,
                                                           given.item,
                                                           given.answer ? std::to_string(*given.answer)
                                                                        : std::string(),
                                                           std::to_string(given.milliseconds)};
            for (std::size_t i = 0; i < row.size(); ++i)
                csv += (i == 0 ? "" : ",") + field(row[i]);
            csv += '\n';
        }
    }
    return csv;
}

base::Result<std::vector<Sitting>> readHistoryCsv(std::string_view file, std::string_view now)
{
    return CsvHistory(file, now).read();
}

} // namespace store
