#pragma once

#include "base/error.h"

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quiz {

/// Splits CSV records (RFC 4180: quotes, doubled quotes, line breaks inside quotes; lines end in LF, CRLF or
/// CR), one at a time, so that only one record is in memory. Fields are separated by commas; by tabs or
/// semicolons where the first record has no comma but has those. Blank lines are no records.
class CsvReader
{
public:
    /// `in` must outlive the reader.
    explicit CsvReader(std::istream &in);

    /// The next record; false at the end. Fields are valid until the next call. A byte order mark is dropped.
    /// An error: a quote that is never closed, a record of more than 4 MiB. Throws std::runtime_error where
    /// the stream cannot be read.
    base::Result<bool> next(std::vector<std::string_view> &fields);
    /// The line the last record began on, from 1.
    int line() const;

private:
    enum class Stop { Field, Record, File };

    bool fill();
    void begin();
    char separatorOfFirstRecord() const;
    int take();
    int takeQuoted();
    Stop readField();
    Stop readRecord();
    bool isTooLong() const;
    bool isBlank() const;

    std::istream &m_in;
    std::string m_block;
    std::size_t m_at = 0;
    /// 0 until the first record is looked at.
    char m_separator = 0;
    std::string m_record;
    std::vector<std::pair<std::size_t, std::size_t>> m_bounds;
    bool m_hasQuotes = false;
    bool m_isUnclosed = false;
    int m_line = 0;
    int m_nextLine = 1;
};

} // namespace quiz
