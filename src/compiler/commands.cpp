#include "compiler/commands.h"

#include "compiler/instruments.h"
#include "content/pack.h"
#include "store/library_writer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <string>

namespace compiler {

namespace {

enum ExitCode { Done = 0, WrongContent = 1, WrongUsage = 2, BrokenEnvironment = 3 };

struct Options
{
    std::string folder;
    std::string output;
    bool asJson = false;
};

/// A pack and everything that is wrong with it, sorted by place. Files are named so that an editor started
/// where we were started can jump to them.
struct Checked
{
    content::Pack pack;
    std::vector<content::Problem> problems;
};

Checked readAndCheck(const std::filesystem::path &folder)
{
    Checked checked;
    checked.pack = content::readPack(folder, checked.problems);
    const auto facets = checkInstruments(checked.pack, checked.problems);
    const auto found = content::check(checked.pack, facets);
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

void printJson(const std::vector<content::Problem> &problems, std::ostream &out)
{
    auto list = nlohmann::ordered_json::array();
    for (const auto &problem : problems) {
        list.push_back({{"file", problem.file},
                        {"line", problem.line},
                        {"severity", problem.severity == content::Severity::Error ? "error" : "warning"},
                        {"sentence", problem.sentence}});
    }
    // File names need not be UTF-8.
    out << list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

void printText(const std::vector<content::Problem> &problems, std::ostream &err)
{
    for (const auto &problem : problems)
        err << content::toText(problem) << '\n';
}

int runCheck(const Options &options, std::ostream &out, std::ostream &err)
{
    const auto checked = readAndCheck(options.folder);
    if (options.asJson)
        printJson(checked.problems, out);
    else
        printText(checked.problems, err);
    err << summary(checked) << '\n';
    return content::hasErrors(checked.problems) ? WrongContent : Done;
}

int runBuild(const Options &options, std::ostream &err)
{
    const auto checked = readAndCheck(options.folder);
    printText(checked.problems, err);
    if (content::hasErrors(checked.problems)) {
        err << summary(checked) << "; nothing was built\n";
        return WrongContent;
    }
    store::writeLibrary(checked.pack, options.output);
    err << summary(checked) << "; wrote " << options.output << '\n';
    return Done;
}

} // namespace

int run(int argc, const char *const *argv, std::ostream &out, std::ostream &err)
{
    Options options;
    CLI::App app("Checks a folder of content and builds the library from it.", "attune-content");
    app.set_version_flag("--version", "attune-content " ATTUNE_VERSION);
    app.require_subcommand(1);
    auto *check = app.add_subcommand("check", "Name every mistake, with its file and line");
    check->add_option("DIR", options.folder, "A pack, or any folder of Markdown")->required();
    check->add_flag("--json", options.asJson, "The mistakes as a JSON array on standard output");
    auto *build = app.add_subcommand("build", "Check, and write the library");
    build->add_option("DIR", options.folder, "A pack, or any folder of Markdown")->required();
    build->add_option("--output", options.output, "The file to write")->required();

    try {
        app.parse(argc, argv);
        return check->parsed() ? runCheck(options, out, err) : runBuild(options, err);
    } catch (const CLI::ParseError &error) {
        return app.exit(error, out, err) == 0 ? Done : WrongUsage;
    } catch (const std::filesystem::filesystem_error &error) {
        err << "attune-content: " << error.path1().string() << ": " << error.code().message() << '\n';
        return BrokenEnvironment;
    } catch (const std::exception &error) {
        err << "attune-content: " << error.what() << '\n';
        return BrokenEnvironment;
    }
}

} // namespace compiler
