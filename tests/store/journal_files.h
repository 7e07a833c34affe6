#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

inline std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

inline void write(const std::filesystem::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

/// A journal of file version 1 in `folder`, with the contents of journals/v1.sql.
inline std::filesystem::path makeVersion1(const std::filesystem::path &folder)
{
    const auto file = folder / "journal.sqlite";
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(bytesOf(std::filesystem::path(ATTUNE_TESTS_DIR) / "store/journals/v1.sql"));
    return file;
}
