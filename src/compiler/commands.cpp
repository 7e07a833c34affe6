#include "compiler/commands.h"

#include "compiler/instruments.h"
#include "compiler/new_article.h"
#include "compiler/statistics_table.h"
#include "content/pack.h"
#include "library/library_writer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>
#include <exception>
#include <filesystem>
#include <new>
#include <stdexcept>
#include <string>

namespace compiler {

namespace {

enum ExitCode { Done = 0, WrongContent = 1, WrongUsage = 2, BrokenEnvironment = 3 };

struct Options
{
    std::string folder;
    std::string output;
    bool asJson = false;
    bool withStatistics = false;
    std::string slug;
    std::string category;
};

/// A pack and all its problems, sorted by place. Files are named relative to the working directory, so that
/// an editor that was started there can jump to them.
struct Checked
{
    content::Pack pack;
    /// The facets of its instruments, which speaks_to may name.
    std::vector<std::string> facets;
    std::vector<content::Problem> problems;
};

Checked readAndCheck(const std::filesystem::path &folder)
{
    Checked checked;
    checked.pack = content::readPack(folder, checked.problems);
    checked.facets = checkInstruments(checked.pack, checked.problems);
    const auto found = content::check(checked.pack, checked.facets);
    checked.problems.insert(checked.problems.end(), found.begin(), found.end());
    std::ranges::sort(checked.problems);
    for (auto &problem : checked.problems)
        problem.file = problem.file.empty() ? folder.string() : (folder / problem.file).generic_string();
    return checked;
}

std::string counted(std::ptrdiff_t count, const std::string &what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::string summary(const Checked &checked)
{
    const auto errors
        = std::ranges::count(checked.problems, content::Severity::Error, &content::Problem::severity);
    const auto warnings = std::ssize(checked.problems) - errors;
    const auto texts = std::ssize(checked.pack.articles) + std::ssize(checked.pack.practices);
    return counted(texts, "text") + ": " + counted(errors, "error") + ", " + counted(warnings, "warning");
}

nlohmann::ordered_json toJson(const std::vector<content::Problem> &problems)
{
    auto list = nlohmann::ordered_json::array();
    for (const auto &problem : problems) {
        list.push_back({{"file", problem.file},
                        {"line", problem.line},
                        {"severity", problem.severity == content::Severity::Error ? "error" : "warning"},
                        {"sentence", problem.sentence}});
    }
    return list;
}

void print(const nlohmann::ordered_json &json, std::ostream &out)
{
    // The names of files may be no UTF-8.
    out << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

void printText(const std::vector<content::Problem> &problems, std::ostream &err)
{
    for (const auto &problem : problems)
        err << content::toText(problem) << '\n';
}

/// As JSON the problems are part of it, so that the output is one document.
void printStatistics(const Checked &checked, bool asJson, std::ostream &out)
{
    const PackStatistics statistics{content::statistics(checked.pack),
                                    content::coverage(checked.pack, checked.facets),
                                    content::searchStatistics(checked.pack)};
    if (!asJson) {
        printTable(statistics, out);
        return;
    }
    nlohmann::ordered_json json = {{"problems", toJson(checked.problems)}};
    json.update(toJson(statistics));
    print(json, out);
}

int runCheck(const Options &options, std::ostream &out, std::ostream &err)
{
    const auto checked = readAndCheck(options.folder);
    if (!options.asJson)
        printText(checked.problems, err);
    if (options.withStatistics)
        printStatistics(checked, options.asJson, out);
    else if (options.asJson)
        print(toJson(checked.problems), out);
    err << summary(checked) << '\n';
    return content::hasErrors(checked.problems) ? WrongContent : Done;
}

/// Refuses to replace a device or a folder. Errors of SQLite are rethrown with the name of the file, which
/// their messages do not have.
void writeBundle(const content::Pack &pack, const std::filesystem::path &file)
{
    if (std::filesystem::exists(file) && !std::filesystem::is_regular_file(file))
        throw std::runtime_error("cannot write " + file.string() + ": it is no file");
    try {
        library::writeLibrary(pack, file);
    } catch (const std::filesystem::filesystem_error &) {
        throw;
    } catch (const std::exception &failure) {
        throw std::runtime_error("cannot write " + file.string() + ": " + failure.what());
    }
}

int runBuild(const Options &options, std::ostream &err)
{
    const auto checked = readAndCheck(options.folder);
    printText(checked.problems, err);
    if (content::hasErrors(checked.problems)) {
        err << summary(checked) << "; nothing was built\n";
        return WrongContent;
    }
    writeBundle(checked.pack, options.output);
    err << summary(checked) << "; wrote " << options.output << '\n';
    return Done;
}

/// Year and month, as in "2026-11".
std::string thisMonth()
{
    const auto now = std::time(nullptr);
    char text[8] = {};
    std::strftime(text, sizeof text, "%Y-%m", std::localtime(&now));
    return text;
}

int runNew(const Options &options, std::ostream &out, std::ostream &err)
{
    const auto files = createArticle({options.slug, options.category, options.folder, thisMonth()});
    if (!files) {
        err << "attune-content: " << files.error().sentence << '\n';
        return WrongContent;
    }
    for (const auto &file : *files)
        out << file.generic_string() << '\n';
    return Done;
}

} // namespace

namespace {

int runLine(int argc, const char *const *argv, std::ostream &out, std::ostream &err)
{
    Options options;
    CLI::App app("Checks a folder of content and builds the library from it.", "attune-content");
    app.set_version_flag("--version", "attune-content " ATTUNE_VERSION);
    app.require_subcommand(1);
    auto *check = app.add_subcommand("check", "Name every mistake, with its file and line");
    check->add_option("DIR", options.folder, "A pack, or any folder of Markdown")->required();
    check->add_flag("--json", options.asJson, "The mistakes, and the statistics, as JSON on standard output");
    check->add_flag("--statistics", options.withStatistics,
                    "Print the numbers of every article, and what there is for whom");
    auto *build = app.add_subcommand("build", "Check, and write the library");
    build->add_option("DIR", options.folder, "A pack, or any folder of Markdown")->required();
    build->add_option("--output", options.output, "The file to write")->required();
    auto *lay = app.add_subcommand("new", "Lay out the files of an article");
    lay->add_option("SLUG", options.slug, "Its name in links: a-z, 0-9 and '-'")->required();
    lay->add_option("--category", options.category, "The id of its shelf")->required();
    lay->add_option("--content", options.folder, "The pack (content where left out)");

    try {
        app.parse(argc, argv);
        if (lay->parsed()) {
            if (options.folder.empty())
                options.folder = "content";
            return runNew(options, out, err);
        }
        return check->parsed() ? runCheck(options, out, err) : runBuild(options, err);
    } catch (const CLI::ParseError &error) {
        return app.exit(error, out, err) == 0 ? Done : WrongUsage;
    }
}

} // namespace

int run(int argc, const char *const *argv, std::ostream &out, std::ostream &err)
{
    int exitCode = BrokenEnvironment;
    try {
        exitCode = runLine(argc, argv, out, err);
    } catch (const std::filesystem::filesystem_error &error) {
        err << "attune-content: " << error.path1().string() << ": " << error.code().message() << '\n';
    } catch (const std::bad_alloc &) {
        err << "attune-content: there is not enough memory for this\n";
    } catch (const std::exception &error) {
        err << "attune-content: " << error.what() << '\n';
    }
    // Output is buffered, so a full disk may only be noticed here.
    if (!out.flush()) {
        err << "attune-content: cannot write to standard output\n";
        exitCode = BrokenEnvironment;
    }
    return exitCode;
}

} // namespace compiler
