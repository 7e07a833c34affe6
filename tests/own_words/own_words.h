#pragma once

#include "base/language.h"
#include "library/library.h"

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

/// What upset people type, labelled with the pages an editor would want, and how well the search finds them.
namespace own_words {

struct Input
{
    std::string id;
    base::Language language = base::Language::English;
    /// "query", "message" or "keyword".
    std::string kind;
    std::string text;
    /// Slugs: one of them is wanted among the first three.
    std::vector<std::string> articles;
    /// Slugs that will do as well.
    std::vector<std::string> also;
    /// Whether danger is meant, so that a safety page is wanted among the first two.
    bool isDanger = false;
    /// Whether a safety page would be no mistake, though none is wanted.
    bool mayBeDanger = false;
    /// Whether it uses a violent word harmlessly.
    bool isNearMiss = false;
};

std::vector<Input> inputs(const std::filesystem::path &file);

/// Numbers of inputs. Those whose best page is not in the library are left out of the first group.
struct Figures
{
    int wanted = 0;
    int first = 0;
    int firstThree = 0;
    int acceptable = 0;
    int nothing = 0;

    int danger = 0;
    int dangerSeen = 0;
    int nearMisses = 0;
    int nearMissesAlarmed = 0;
    int harmless = 0;
    int harmlessAlarmed = 0;
    int elsewhere = 0;
    int elsewhereSilent = 0;

    double share(int count) const { return wanted == 0 ? 0 : 100.0 * count / wanted; }
};

/// The articles that are found, best first, at most ten hits being asked for.
std::vector<std::string> found(const library::Library &library, const Input &input);

/// Adds one input to the figures; `slugs` is what found() gave.
void count(Figures &figures, const library::Library &library, const Input &input,
           const std::vector<std::string> &slugs);

/// The figures of each language and kind as a table, then those of danger, then what was not found.
void printTable(std::ostream &out, const library::Library &library, const std::vector<Input> &list,
                bool listsMissed);

} // namespace own_words
