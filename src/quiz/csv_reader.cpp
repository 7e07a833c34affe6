#include "quiz/csv_reader.h"

#include <algorithm>
#include <stdexcept>

namespace quiz {

namespace {

constexpr std::size_t BlockSize = std::size_t{64} * 1024;
constexpr std::size_t LongestRecord = std::size_t{4} * 1024 * 1024;
constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
constexpr int EndOfFile = -1;
constexpr int LineEnd = '\n';

} // namespace

CsvReader::CsvReader(std::istream &in)
    : m_in(in)
{
}

int CsvReader::line() const
{
    return m_line;
}

/// Reads the next block of the file in place of the last one, which must be used up; false at the end.
bool CsvReader::fill()
{
    m_block.resize(BlockSize);
    m_in.read(m_block.data(), static_cast<std::streamsize>(m_block.size()));
    if (m_in.bad())
        throw std::runtime_error("the answers cannot be read to their end");
    m_block.resize(static_cast<std::size_t>(m_in.gcount()));
    m_at = 0;
    return !m_block.empty();
}

void CsvReader::begin()
{
    fill();
    if (m_block.starts_with(ByteOrderMark))
        m_at = ByteOrderMark.size();
    m_separator = separatorOfFirstRecord();
}

/// Looks at the first line of the first block, without its quoted fields.
char CsvReader::separatorOfFirstRecord() const
{
    std::size_t tabs = 0;
    std::size_t semicolons = 0;
    bool isQuoted = false;
    for (auto at = m_block.find_first_not_of("\r\n", m_at); at < m_block.size(); ++at) {
        const char character = m_block[at];
        if (character == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (character == ',')
            return ',';
        if (character == '\n' || character == '\r')
            break;
        tabs += character == '\t' ? 1 : 0;
        semicolons += character == ';' ? 1 : 0;
    }
    if (tabs == 0 && semicolons == 0)
        return ',';
    return tabs >= semicolons ? '\t' : ';';
}

/// The next byte, or EndOfFile; LF, CRLF and CR all give one LineEnd.
int CsvReader::take()
{
    if (m_at == m_block.size() && !fill())
        return EndOfFile;
    const char character = m_block[m_at++];
    if (character == '\r') {
        if ((m_at < m_block.size() || fill()) && m_block[m_at] == '\n')
            ++m_at;
        ++m_nextLine;
        return LineEnd;
    }
    if (character == '\n')
        ++m_nextLine;
    return static_cast<unsigned char>(character);
}

/// Appends what stands in quotes to the record; returns the byte after the closing one.
int CsvReader::takeQuoted()
{
    m_hasQuotes = true;
    while (!isTooLong()) {
        int next = take();
        if (next == EndOfFile)
            break;
        if (next == '"') {
            next = take();
            if (next != '"')
                return next;
        }
        m_record.push_back(static_cast<char>(next));
    }
    m_isUnclosed = true;
    return EndOfFile;
}

CsvReader::Stop CsvReader::readField()
{
    const auto start = m_record.size();
    int next = take();
    if (next == '"')
        next = takeQuoted();
    while (next != m_separator && next != LineEnd && next != EndOfFile && !isTooLong()) {
        m_record.push_back(static_cast<char>(next));
        next = take();
    }
    m_bounds.emplace_back(start, m_record.size() - start);
    if (next == m_separator)
        return Stop::Field;
    return next == EndOfFile ? Stop::File : Stop::Record;
}

CsvReader::Stop CsvReader::readRecord()
{
    m_record.clear();
    m_bounds.clear();
    m_hasQuotes = false;
    m_line = m_nextLine;
    auto stop = Stop::Field;
    while (stop == Stop::Field && !isTooLong())
        stop = readField();
    return stop;
}

bool CsvReader::isTooLong() const
{
    return m_record.size() + m_bounds.size() > LongestRecord;
}

bool CsvReader::isBlank() const
{
    return !m_hasQuotes && m_bounds.size() == 1 && m_record.find_first_not_of(" \t") == std::string::npos;
}

base::Result<bool> CsvReader::next(std::vector<std::string_view> &fields)
{
    if (m_separator == 0)
        begin();

    auto stop = readRecord();
    while (isBlank() && stop != Stop::File)
        stop = readRecord();
    if (m_isUnclosed)
        return std::unexpected(base::Error{"a quote in this record is never closed", m_line, {}});
    if (isTooLong())
        return std::unexpected(base::Error{"this record is longer than 4 MiB", m_line, {}});

    fields.clear();
    if (isBlank())
        return false;
    for (const auto &[start, length] : m_bounds)
        fields.push_back(std::string_view(m_record).substr(start, length));
    return true;
}

} // namespace quiz
