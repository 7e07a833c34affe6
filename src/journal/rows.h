#pragma once

#include <SQLiteCpp/Statement.h>

#include <string>
#include <string_view>

/// Binding of parameters, which are copied.
namespace journal {

inline void bindText(SQLite::Statement &statement, int index, std::string_view text)
{
    statement.bind(index, std::string(text));
}

inline void bindPayload(SQLite::Statement &statement, int index, const std::string &payload)
{
    statement.bind(index, payload.data(), static_cast<int>(payload.size()));
}

} // namespace journal
