#include "journal/history_csv.h"

#include "base/text.h"
#include "journal/history_check.h"
#include "journal/history_file.h"
#include "journal/payload.h"
#include "quiz/csv_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <istream>
#include <limits>
#include <memory>
#include <streambuf>
#include <unordered_map>

namespace journal {

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

/// The columns that a history must have.
constexpr std::array Required{Instrument, Item, Answer};

/// Whether a spreadsheet would evaluate the text as a formula, blanks before it aside.
bool isFormula(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    constexpr std::string_view Formula = "=+-@\t";
    return first != std::string_view::npos && Formula.find(text[first]) != std::string_view::npos;
}

/// The text as a field of RFC 4180, with a blank before what looks like a formula, so that it is none.
std::string field(std::string_view text)
{
    constexpr std::string_view Special = "\",\r\n";
    auto safe = (isFormula(text) ? " " : "") + std::string(text);
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
    const char *const last = std::to_address(text.end());
    const auto [end, error] = std::from_chars(std::to_address(text.begin()), last, number);
    if (error != std::errc() || end != last)
        return std::nullopt;
    return number;
}

const SittingPart *partOf(const Sitting &sitting, const std::string &instrument)
{
    const auto found = std::ranges::find(sitting.parts, instrument, &SittingPart::instrument);
    return found == sitting.parts.end() ? nullptr : &*found;
}

/// A stream buffer over bytes, which must outlive it.
class ViewBuffer final : public std::streambuf
{
public:
    explicit ViewBuffer(std::string_view bytes)
    {
        // streambuf needs pointers that are not const, but nothing writes through them.
        auto *begin = const_cast<char *>(bytes.data());
        setg(begin, begin, begin + bytes.size());
    }
};

class CsvHistory
{
public:
    CsvHistory(std::string_view file, std::string_view now, const std::vector<quiz::Instrument> &known)
        : m_buffer(file)
        , m_stream(&m_buffer)
        , m_reader(m_stream)
        , m_now(now)
        , m_forms(known)
    {
        m_column.fill(std::numeric_limits<std::size_t>::max());
    }

    std::expected<std::vector<Sitting>, base::Mistakes> read()
    {
        if (nextRecord())
            readHeader();
        if (!m_mistakes.empty())
            return std::unexpected(std::move(m_mistakes));
        while (m_mistakes.size() <= MostMistakesReported && nextRecord())
            takeRow();
        for (auto &draft : m_drafts)
            chooseForms(draft);
        if (!m_mistakes.empty())
            return std::unexpected(std::move(m_mistakes));
        std::vector<Sitting> sittings;
        sittings.reserve(m_drafts.size());
        for (auto &draft : m_drafts)
            sittings.push_back(std::move(draft.sitting));
        return sittings;
    }

private:
    /// A sitting that is being read.
    struct Draft
    {
        Sitting sitting;
        /// For each of its parts the line it was first on.
        std::vector<int> lines;
    };

    /// False at the end, and where the file is no CSV from here on.
    bool nextRecord()
    {
        const auto more = m_reader.next(m_fields);
        if (!more)
            m_mistakes.push_back(more.error());
        return more.value_or(false);
    }

    void readHeader()
    {
        m_width = m_fields.size();
        for (std::size_t i = 0; i < m_width; ++i) {
            const auto *const known = std::ranges::find(Columns, base::trimmed(m_fields[i]));
            if (known == Columns.end())
                continue;
            auto &column = m_column[static_cast<std::size_t>(known - Columns.begin())];
            if (column < m_width)
                m_mistakes.push_back({"the column is there twice", m_reader.line(), std::string(*known)});
            column = i;
        }
        for (const auto required : Required) {
            if (m_column[required] >= m_width)
                m_mistakes.push_back({"a history needs the column " + base::inQuotes(Columns[required]), 1,
                                      std::string(Columns[required])});
        }
    }

    std::string cell(Column column) const
    {
        const auto at = m_column[column];
        if (at >= m_fields.size())
            return {};
        auto text = m_fields[at];
        // The blank that field() put before it.
        if (text.starts_with(' ') && isFormula(text))
            text.remove_prefix(1);
        return std::string(text);
    }

    void report(Column column, std::string sentence)
    {
        m_mistakes.push_back({std::move(sentence), m_reader.line(), std::string(Columns[column])});
    }

    void takeRow()
    {
        if (m_fields.size() > m_width) {
            m_mistakes.push_back({"there are " + std::to_string(m_fields.size())
                                      + " fields in this row and in the header " + std::to_string(m_width),
                                  m_reader.line(),
                                  {}});
            return;
        }
        const auto before = m_mistakes.size();
        auto response = responseOfRow();
        const auto sitting = sittingOfRow();
        if (m_mistakes.size() > before)
            return;
        auto &draft = m_drafts[sitting];
        if (draft.sitting.responses.size() == MostAnswers) {
            report(Item, "there are more than " + std::to_string(MostAnswers) + " answers in one sitting");
            return;
        }
        reportDouble(sitting, response);
        takePart(draft, response.instrument);
        draft.sitting.responses.push_back(std::move(response));
    }

    quiz::Response responseOfRow()
    {
        quiz::Response response{cell(Instrument), cell(Item), std::nullopt, 0};
        for (const auto column : {Instrument, Item}) {
            if (cell(column).empty())
                report(column, "it must not be empty");
        }
        if (const auto answer = cell(Answer); !answer.empty()) {
            response.answer = wholeNumber(answer);
            if (!response.answer)
                report(Answer,
                       base::inQuotes(answer)
                           + " is no answer: it is a whole number, or empty where the item was skipped");
        }
        if (const auto text = cell(Milliseconds); !text.empty()) {
            const auto number = wholeNumber(text);
            if (!number)
                report(Milliseconds, base::inQuotes(text) + " is no whole number of milliseconds");
            response.milliseconds = std::max(0, number.value_or(0));
        }
        return response;
    }

    /// The index in m_drafts of the row's sitting: rows with the same times and person are of one. Mistakes
    /// in these are reported for the first row only.
    std::size_t sittingOfRow()
    {
        std::string key;
        for (const auto column : {StartedAt, FinishedAt, AboutKind, Name})
            key += cell(column) + '\0';
        const auto [found, isNew] = m_index.emplace(std::move(key), m_drafts.size());
        if (!isNew)
            return found->second;
        if (m_drafts.size() == MostSittings)
            m_mistakes.push_back(
                {"there are more than " + std::to_string(MostSittings) + " sittings", m_reader.line(), {}});
        m_drafts.push_back({newSitting(), {}});
        return m_drafts.size() - 1;
    }

    Sitting newSitting()
    {
        Sitting sitting;
        sitting.finishedAt = timeIn(FinishedAt, m_now);
        sitting.startedAt = timeIn(StartedAt, sitting.finishedAt);
        if (auto mistake = timesMistake(sitting.startedAt, sitting.finishedAt))
            report(mistake->field == Columns[StartedAt] ? StartedAt : FinishedAt,
                   std::move(mistake->sentence));
        if (const auto kind = cell(AboutKind); !kind.empty()) {
            if (!aboutKindFromCode(kind))
                report(AboutKind, "it is 'partner', 'other' or 'general', not " + base::inQuotes(kind));
            sitting.about.kind = aboutKindFromCode(kind).value_or(sitting.about.kind);
        }
        sitting.about.name = cell(Name);
        if (const auto language = cell(Language); !language.empty()) {
            if (!base::languageFromCode(language))
                report(Language, "the language is 'en' or 'zh', not " + base::inQuotes(language));
            sitting.language = base::languageFromCode(language).value_or(sitting.language);
        }
        return sitting;
    }

    std::string timeIn(Column column, const std::string &absent)
    {
        const auto text = cell(column);
        if (text.empty())
            return absent;
        auto time = readTime(text);
        if (time)
            return *std::move(time);
        report(column, std::move(time.error()));
        return {};
    }

    void reportDouble(std::size_t sitting, const quiz::Response &response)
    {
        const auto key = std::to_string(sitting) + '\0' + response.instrument + '\0' + response.item;
        const auto [found, isNew] = m_answered.emplace(key, m_reader.line());
        if (!isNew)
            report(Item,
                   base::inQuotes(response.item) + " was answered in line " + std::to_string(found->second)
                       + " of the same sitting");
    }

    /// Adds the instrument of the row to the sitting; version, hash and form must be the same in all its
    /// rows.
    void takePart(Draft &draft, const std::string &instrument)
    {
        SittingPart part{instrument, cell(Version), cell(Hash), cell(Form)};
        const auto *const known = partOf(draft.sitting, instrument);
        if (known == nullptr) {
            if (part.hash.find_first_not_of("0123456789abcdef") != std::string::npos)
                report(Hash,
                       base::inQuotes(part.hash)
                           + " is no hash: it has hexadecimal digits alone (a spreadsheet may have taken it "
                             "for a number)");
            draft.sitting.parts.push_back(std::move(part));
            draft.lines.push_back(m_reader.line());
        } else if (*known != part) {
            const auto column = known->form != part.form ? Form : known->hash != part.hash ? Hash : Version;
            report(column, "it differs from that of the rows before in the same sitting");
        }
    }

    void chooseForms(Draft &draft)
    {
        for (std::size_t i = 0; i < draft.sitting.parts.size(); ++i) {
            auto &part = draft.sitting.parts[i];
            if (const auto completed = m_forms.complete(part, draft.sitting.responses); !completed)
                m_mistakes.push_back({completed.error(), draft.lines[i], std::string(Columns[Form])});
        }
    }

    ViewBuffer m_buffer;
    std::istream m_stream;
    quiz::CsvReader m_reader;
    std::string m_now;
    KnownForms m_forms;
    std::array<std::size_t, ColumnCount> m_column{};
    std::size_t m_width = 0;
    std::vector<std::string_view> m_fields;
    std::vector<Draft> m_drafts;
    /// Indices in m_drafts by the times and the person as they are written.
    std::unordered_map<std::string, std::size_t> m_index;
    /// Lines of the answers, by sitting, instrument and item.
    std::unordered_map<std::string, int> m_answered;
    base::Mistakes m_mistakes;
};

} // namespace

std::string historyCsv(const std::vector<Sitting> &sittings)
{
    std::string csv;
    for (const auto column : Columns)
        csv += (csv.empty() ? "" : ",") + std::string(column);
    csv += '\n';
    for (const auto &sitting : sittings) {
        for (const auto &response : sitting.responses) {
            const auto *part = partOf(sitting, response.instrument);
            const auto known = part == nullptr ? SittingPart() : *part;
            const std::array<std::string, ColumnCount> row{sitting.startedAt,
                                                           sitting.finishedAt,
                                                           std::string(code(sitting.about.kind)),
                                                           sitting.about.name,
                                                           std::string(base::code(sitting.language)),
                                                           response.instrument,
                                                           known.version,
                                                           known.hash,
                                                           known.form,
                                                           response.item,
                                                           response.answer ? std::to_string(*response.answer)
                                                                           : std::string(),
                                                           std::to_string(response.milliseconds)};
            for (std::size_t i = 0; i < row.size(); ++i)
                csv += (i == 0 ? "" : ",") + field(row[i]);
            csv += '\n';
        }
    }
    return csv;
}

std::expected<std::vector<Sitting>, base::Mistakes>
readHistoryCsv(std::string_view file, std::string_view now, const std::vector<quiz::Instrument> &known)
{
    return CsvHistory(file, now, known).read();
}

} // namespace journal
