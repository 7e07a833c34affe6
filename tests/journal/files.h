#pragma once

#include "file_bytes.h"

#include <SQLiteCpp/Database.h>

/// journal.sqlite in `folder`, made or changed by a file of journals/.
inline std::filesystem::path runScript(const std::filesystem::path &folder, const std::string &script)
{
    const auto file = folder / "journal.sqlite";
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(bytesOf(std::filesystem::path(ATTUNE_TESTS_DIR) / "journal/journals" / script));
    return file;
}

/// A journal of file version 1 in `folder`, with the contents of journals/v1.sql.
inline std::filesystem::path makeVersion1(const std::filesystem::path &folder)
{
    return runScript(folder, "v1.sql");
}

/// The same as file version 2, with what journals/v2.sql adds.
inline std::filesystem::path makeVersion2(const std::filesystem::path &folder)
{
    makeVersion1(folder);
    return runScript(folder, "v2.sql");
}

/// The same as file version 3, with what journals/v3.sql adds.
inline std::filesystem::path makeVersion3(const std::filesystem::path &folder)
{
    makeVersion2(folder);
    return runScript(folder, "v3.sql");
}

/// The same as file version 4, with what journals/v4.sql adds.
inline std::filesystem::path makeVersion4(const std::filesystem::path &folder)
{
    makeVersion3(folder);
    return runScript(folder, "v4.sql");
}
