#pragma once

#include "base/language.h"

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

/// The file format of a library: its application id and version, its tables, how it is opened. A bundle is
/// rebuilt, never migrated.
namespace library {

/// "Attu" as SQLite's application_id, by which file(1) and other programs recognise a bundle.
constexpr int BundleApplicationId = 0x41747475;
/// SQLite's user_version: increased with every change of the tables, of the tokenizer or of a value's JSON.
constexpr int BundleVersion = 6;

/// A language as a bit, as the tables keep sets of languages. The column `serves` is the set of languages
/// whose readers are shown a text: its own and, where the other language has no text for the same thing, that
/// one too.
constexpr int bit(base::Language language)
{
    return language == base::Language::Chinese ? 2 : 1;
}
constexpr int AllLanguages = 3;
/// The language of one bit.
constexpr base::Language languageOf(int languageBit)
{
    return languageBit == bit(base::Language::Chinese) ? base::Language::Chinese : base::Language::English;
}

/// An empty bundle in a temporary file, to be filled and then copied to its file with VACUUM INTO. Throws
/// SQLite::Exception.
std::unique_ptr<SQLite::Database> createBundle();

/// Opens read-only and immutable, also from a folder that cannot be written. Throws SQLite::Exception when
/// the file cannot be read and BundleError when it is no bundle of this version.
std::unique_ptr<SQLite::Database> openBundle(const std::filesystem::path &file);

} // namespace library
