#pragma once

#include "store/journal_schema.h"

#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// What every statement of the journal needs.
namespace store {

inline void bindText(SQLite::Statement &statement, int index, std::string_view text)
{
    statement.bind(index, std::string(text));
}

inline void bindPayload(SQLite::Statement &statement, int index, const std::string &payload)
{
    statement.bind(index, payload.data(), static_cast<int>(payload.size()));
}

/// The value of a payload; a journal whose payload says nothing is damaged.
template <typename Value>
Value orDamaged(std::optional<Value> value, const std::filesystem::path &file)
{
    if (!value)
        throwDamagedJournal(file);
    return *std::move(value);
}

} // namespace store
