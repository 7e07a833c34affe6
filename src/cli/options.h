#pragma once

#include "base/language.h"
#include "reading/page_typesetter.h"

#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace cli {

/// The options of all commands.
struct Options
{
    /// The file of the library.
    std::filesystem::path content;
    /// Whether the command line names it; else it is defaultBundle().
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
    /// Most hits or phrases.
    int limit = 20;
    bool isJson = false;
    /// Id, or file of a definition.
    std::string instrument;
    /// File of answers or of a history.
    std::filesystem::path responses;
    /// Empty or "-": standard output.
    std::filesystem::path output;
    reading::PaperSize paper = reading::PaperSize::A4;
    /// Files of two shared profiles.
    std::filesystem::path mine;
    std::filesystem::path theirs;
    std::string target;

    /// `journal`, else journal::defaultJournalFolder(), which throws std::runtime_error where the account has
    /// no home. So only commands that need a journal call it.
    std::filesystem::path journalFolder() const;
    /// `language`, else that of the environment (LC_ALL, LC_MESSAGES, LANG), else English.
    base::Language chosenLanguage() const;
};

/// Where data and messages go; both must outlive it.
struct Streams
{
    std::ostream &out;
    std::ostream &err;
};

/// Exit codes, as the manual page documents them.
namespace exit_code {
constexpr int Done = 0;
constexpr int NothingFound = 1;
constexpr int WrongInput = 1;
constexpr int WrongUsage = 2;
constexpr int Environment = 3;
} // namespace exit_code

// Each command returns its exit code. They throw what library::Library and journal::Journal throw.
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
