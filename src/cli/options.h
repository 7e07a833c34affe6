#pragma once

#include "base/language.h"
#include "reading/page_typesetter.h"

#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace cli {

/// What stands on a command line, whichever command it is for.
struct Options
{
    std::filesystem::path content;
    /// Whether the command line names it; else it is where the bundled one is expected.
    bool isContentNamed = false;
    /// Empty where the command line names none.
    std::filesystem::path journal;
    std::optional<base::Language> language;
    std::vector<std::string> words;
    std::string category;
    /// Whether `list` lists the paths through the library instead of its articles.
    bool listsPaths = false;
    std::string slug;
    std::string format = "text";
    std::string situation;
    std::string style;
    std::string tone;
    int limit = 20;
    bool isJson = false;
    std::string instrument;
    std::filesystem::path responses;
    /// Empty or "-": standard output.
    std::filesystem::path output;
    reading::PaperSize paper = reading::PaperSize::A4;
    /// Two shared profiles.
    std::filesystem::path mine;
    std::filesystem::path theirs;
    std::string target;

    /// The folder asked for, else journal::defaultJournalFolder(), which throws std::runtime_error where the
    /// account has none: only what needs the journal asks.
    std::filesystem::path journalFolder() const;
    /// The language asked for, else that of the environment (LC_ALL, LC_MESSAGES, LANG), else English.
    base::Language chosenLanguage() const;
};

struct Streams
{
    std::ostream &out;
    std::ostream &err;
};

/// Exit codes of the contract.
namespace exit_code {
constexpr int Done = 0;
constexpr int NothingFound = 1;
constexpr int WrongInput = 1;
constexpr int WrongUsage = 2;
constexpr int Environment = 3;
} // namespace exit_code

// Each command returns its exit code. A library that cannot be read is thrown.
int list(const Options &options, Streams streams);
int listPaths(const Options &options, Streams streams);
int search(const Options &options, Streams streams);
int show(const Options &options, Streams streams);
int phrases(const Options &options, Streams streams);
int score(const Options &options, Streams streams);
int report(const Options &options, Streams streams);
int exportHistory(const Options &options, Streams streams);
int importHistory(const Options &options, Streams streams);
int pair(const Options &options, Streams streams);

} // namespace cli
