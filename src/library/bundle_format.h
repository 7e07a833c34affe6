#pragma once

#include "base/language.h"

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

/// What the file of a library is: its marks, its tables, how it is opened. A bundle is rebuilt, never
/// migrated.
namespace library {

/// "Attu", so that `file` and other programs tell the bundle from any other database.
constexpr int BundleApplicationId = 0x41747475;
/// Rises with every change of the tables, of the tokenizer or of a value's JSON.
constexpr int BundleVersion = 5;

/// Languages as the tables keep them: a set of bits. `serves` is the set of languages whose readers are shown
/// a text: its own and, where the other language has no text for the same thing, that one too.
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

/// An empty bundle to be filled and then copied to its file with VACUUM INTO.
std::unique_ptr<SQLite::Database> createBundle();

/// Read-only, also from a folder that cannot be written. Throws SQLite::Exception when the file cannot be
/// read and BundleError when it is no bundle of this version.
std::unique_ptr<SQLite::Database> openBundle(const std::filesystem::path &file);

} // namespace library
