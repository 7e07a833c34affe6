#include "cli/commands.h"

#include "cli/options.h"
#include "files/descriptor_stream.h"
#include "journal/journal.h"
#include "library/library.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

namespace {

using base::Target;

using Command = int (*)(const Options &, Streams);

/// The definition of the command line for CLI11, which fills the options.
class CommandLine
{
public:
    explicit CommandLine(Options &options)
        : m_options(options)
        , m_app("Attune: a private, offline companion for talking with the person you love.\n"
                "Without a command it opens the window.",
                "attune")
    {
        m_app.set_version_flag("--version", "attune " ATTUNE_VERSION);
        m_app.require_subcommand(0, 1);
        addGlobal(m_app);
        addReading();
        addScoring();
        addInterchange();
        addPair();
    }

    CLI::App &app() { return m_app; }
    const CLI::App *chosen() const
    {
        return m_app.get_subcommands().empty() ? nullptr : m_app.get_subcommands().front();
    }
    Command chosenCommand() const
    {
        const auto found = m_commands.find(chosen());
        return found == m_commands.end() ? nullptr : found->second;
    }

private:
    /// Options of every command; they may stand before or after its name.
    void addGlobal(CLI::App &app)
    {
        app.add_option("--content", m_options.content, "A library built by attune-content")
            ->type_name("FILE");
        app.add_option("--journal", m_options.journal, "The folder of your own data")->type_name("DIR");
        app.add_option_function<std::string>(
               "--language",
               [this](const std::string &code) { m_options.language = base::languageFromCode(code); },
               "Language of texts: en or zh")
            ->check(CLI::IsMember({"en", "zh"}))
            ->type_name("CODE");
    }

    CLI::App *add(const std::string &name, const std::string &description, Command command)
    {
        auto *added = m_app.add_subcommand(name, description);
        addGlobal(*added);
        if (command != nullptr)
            m_commands[added] = command;
        return added;
    }

    void addReading()
    {
        auto *openCommand = add("open", "Open the window at a page", nullptr);
        openCommand
            ->add_option("TARGET", m_options.target,
                         "A slug, " + Target::article("SLUG").address() + ", "
                             + Target::phrase("ID").address() + ", " + Target::path("ID").address() + ", "
                             + Target::test().address() + ", " + Target::settings().address() + " or "
                             + Target::pair().address())
            ->required();

        auto *listCommand = add("list", "List the articles, or the paths through them", &list);
        auto *categoryOption = listCommand->add_option("--category", m_options.category, "Only this category")
                                   ->type_name("ID");
        listCommand->add_flag("--paths", m_options.listsPaths, "The paths, page by page")
            ->excludes(categoryOption);
        addJson(listCommand);

        auto *searchCommand = add("search", "Search articles, sentences, terms and practices", &search);
        searchCommand->add_option("WORDS", m_options.words, "What to look for")->required();
        addLimit(searchCommand);
        addJson(searchCommand);

        auto *showCommand = add("show", "Print an article", &show);
        showCommand->add_option("SLUG", m_options.slug, "The article")->required();
        showCommand->add_option("--format", m_options.format, "text, markdown, html or json")
            ->check(CLI::IsMember({"text", "markdown", "html", "json"}))
            ->type_name("FORMAT");

        auto *phrasesCommand = add("phrases", "Print sentences to say or send", &phrases);
        phrasesCommand->add_option("WORDS", m_options.words, "Words in the sentence");
        phrasesCommand->add_option("--situation", m_options.situation, "Only this situation")
            ->type_name("ID");
        phrasesCommand->add_option("--style", m_options.style, "secure, anxious, avoidant or fearful")
            ->check(CLI::IsMember({"secure", "anxious", "avoidant", "fearful", "any"}))
            ->type_name("STYLE");
        phrasesCommand->add_option("--tone", m_options.tone, "gentle, plain, playful or firm")
            ->check(CLI::IsMember({"gentle", "plain", "playful", "firm"}))
            ->type_name("TONE");
        addLimit(phrasesCommand);
        addJson(phrasesCommand);
    }

    void addScoring()
    {
        auto *scoreCommand = add("score", "Score a CSV file of answers", &score);
        addInstrument(scoreCommand);
        scoreCommand->add_option("--output", m_options.output, "Write here instead of standard output (-)")
            ->type_name("FILE.csv");
        addJson(scoreCommand);

        auto *reportCommand = add("report", "Write the report of one set of answers", &report);
        addInstrument(reportCommand);
        reportCommand
            ->add_option("--output", m_options.output,
                         "FILE.pdf, .png (a card to share), .md, .html, .txt or .json; - prints the text")
            ->required()
            ->type_name("FILE");
        const std::map<std::string, reading::PaperSize> sizes{{"a4", reading::PaperSize::A4},
                                                              {"letter", reading::PaperSize::Letter}};
        reportCommand->add_option("--paper", m_options.paper, "Of a PDF: a4 or letter")
            ->transform(CLI::CheckedTransformer(sizes, CLI::ignore_case).description(""))
            ->type_name("SIZE");
    }

    void addInterchange()
    {
        auto *exportCommand = add("export", "Write all finished sittings to a file", &exportHistory);
        exportCommand->add_option("--output", m_options.output, "FILE.json or FILE.csv; - prints JSON")
            ->required()
            ->type_name("FILE");
        auto *importCommand = add("import", "Add sittings from such a file to your own data", &importHistory);
        importCommand->add_option("FILE", m_options.responses, "A history or a single saved result")
            ->required();
    }

    void addPair()
    {
        auto *pairCommand = add("pair", "Compare two shared profiles", &pair);
        pairCommand->add_option("--mine", m_options.mine, "Your profile: a file, or a file with its code")
            ->required()
            ->type_name("FILE");
        pairCommand->add_option("--theirs", m_options.theirs, "Your partner's profile")
            ->required()
            ->type_name("FILE");
        addJson(pairCommand);
    }

    void addInstrument(CLI::App *app)
    {
        app->add_option("--instrument", m_options.instrument, "Id of a bundled instrument, or a definition")
            ->required()
            ->type_name("ID|FILE");
        app->add_option("--responses", m_options.responses, "The answers")->required()->type_name("FILE");
    }

    void addJson(CLI::App *app) { app->add_flag("--json", m_options.isJson, "Print JSON"); }

    void addLimit(CLI::App *app)
    {
        app->add_option("--limit", m_options.limit, "At most so many")
            ->check(CLI::Range(1, 1'000'000))
            ->type_name("N");
    }

    Options &m_options;
    CLI::App m_app;
    std::map<const CLI::App *, Command> m_commands;
};

/// Inserts the command `open` before an address that is the only argument, as a desktop passes a link.
std::vector<const char *> withOpen(int argc, const char *const *argv)
{
    std::vector<const char *> arguments(argv, argv + argc);
    if (argc == 2 && base::isProgramAddress(argv[1]))
        arguments.insert(arguments.begin() + 1, "open");
    return arguments;
}

/// The current exception as a sentence. Must be called in a catch clause.
std::string sentenceOfCaught()
{
    constexpr std::string_view Prefix = "filesystem error: ";
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return "there is not enough memory for this";
    } catch (const std::exception &error) {
        const std::string_view what = error.what();
        return std::string(what.substr(what.starts_with(Prefix) ? Prefix.size() : 0));
    } catch (...) {
        return "something failed that has no name";
    }
}

/// Whether all output was written, else reported on `err`. Output is buffered, so a full disk may only be
/// noticed here.
bool isPrinted(std::ostream &out, std::ostream &err)
{
    errno = 0;
    if (out.flush())
        return true;
    const auto reason = errno != 0 ? ": " + files::reasonOf(errno) : std::string();
    err << "attune: cannot write to standard output" << reason << '\n';
    return false;
}

Target targetOf(const Options &options)
{
    return options.target.empty() ? Target::home() : base::targetNamed(options.target);
}

Outcome runLine(int argc, const char *const *argv, Streams streams)
{
    Options options;
    CommandLine line(options);
    try {
        const auto arguments = withOpen(argc, argv);
        line.app().parse(static_cast<int>(arguments.size()), arguments.data());
    } catch (const CLI::ParseError &error) {
        return {line.app().exit(error, streams.out, streams.err) == 0 ? exit_code::Done
                                                                      : exit_code::WrongUsage,
                std::nullopt};
    }
    options.isContentNamed = !options.content.empty();
    if (!options.isContentNamed) {
        std::error_code failed;
        const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
        options.content = defaultBundle(failed && argc > 0 ? std::filesystem::path(argv[0]) : program);
    }
    if (line.chosenCommand() != nullptr)
        return {line.chosenCommand()(options, streams), std::nullopt};
    return {exit_code::Done,
            WindowRequest{options.content, options.journalFolder(), options.language, targetOf(options)}};
}

} // namespace

std::filesystem::path Options::journalFolder() const
{
    return journal.empty() ? journal::defaultJournalFolder() : journal;
}

base::Language Options::chosenLanguage() const
{
    if (language)
        return *language;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *value = std::getenv(name);
        if (value != nullptr && *value != '\0')
            return std::string_view(value).starts_with("zh") ? base::Language::Chinese
                                                             : base::Language::English;
    }
    return base::Language::English;
}

std::filesystem::path defaultBundle(const std::filesystem::path &program)
{
    namespace fs = std::filesystem;
    const auto folder = program.parent_path();
    for (const auto &candidate :
         {folder / "attune-content.sqlite", folder.parent_path() / "attune-content.sqlite",
          folder.parent_path() / "share" / "attune" / "attune-content.sqlite"}) {
        std::error_code ignored;
        if (fs::exists(candidate, ignored))
            return candidate;
    }
    return folder / "attune-content.sqlite";
}

Outcome run(int argc, const char *const *argv, std::ostream &out, std::ostream &err)
{
    Outcome outcome;
    try {
        outcome = runLine(argc, argv, {out, err});
    } catch (...) {
        err << "attune: " << sentenceOfCaught() << '\n';
        outcome = {exit_code::Environment, std::nullopt};
    }
    if (!isPrinted(out, err))
        outcome = {exit_code::Environment, std::nullopt};
    return outcome;
}

} // namespace cli
