#include "cli/failure.h"
#include "cli/options.h"
#include "files/reading.h"
#include "library/library.h"
#include "quiz/pair.h"
#include "report/pair_report.h"
#include "report/pair_words.h"
#include "report/paper_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

/// The articles and phrases that the report names and the library has, in the order of the report.
struct Named
{
    std::vector<library::ArticleLink> articles;
    std::vector<library::ArticlePhrase> phrases;
};

struct ReadProfile
{
    quiz::SharedProfile profile;
    InputFile file;
};

/// The profile of a file. The error, which is reported on `err`, is the exit code.
std::expected<ReadProfile, int> readProfile(const std::filesystem::path &file, Streams streams)
{
    const auto text = files::read(file, quiz::LargestProfile);
    if (!text)
        return std::unexpected(fail(streams, text.error()));
    auto profile = quiz::parseSharedProfile(*text);
    if (profile)
        return ReadProfile{*std::move(profile), {file.string(), *text}};
    printError(streams, file.string(), profile.error());
    return std::unexpected(exit_code::WrongInput);
}

/// The bundled instrument of that id.
std::optional<quiz::Instrument> findInstrument(const library::Library &library, const std::string &id)
{
    for (const auto &definition : library.instrumentDefinitions()) {
        auto instrument = quiz::parseInstrument(definition);
        if (instrument && instrument->id == id)
            return *std::move(instrument);
    }
    return std::nullopt;
}

/// Whether the profile is one of the instrument; else that is reported on `err` with the file.
bool fits(const ReadProfile &read, const quiz::Instrument &instrument, Streams streams)
{
    const auto reason = quiz::mismatch(read.profile, instrument);
    if (reason)
        printError(streams, read.file, {*reason});
    return !reason;
}

Named named(const library::Library &library, const report::PairReport &report, base::Language language)
{
    Named named;
    for (const auto &slug : report.articles) {
        if (const auto article = library.article(slug, language))
            named.articles.push_back({slug, article->title});
    }
    for (const auto &id : report.phrases) {
        if (auto phrase = library.phrase(id, language))
            named.phrases.push_back(*std::move(phrase));
    }
    return named;
}

void print(const report::PairReport::Cycle &cycle, base::Language language, std::ostream &out)
{
    out << "\n## " << cycle.title << "\n\n";
    if (!cycle.standing.empty())
        out << cycle.standing << "\n\n";
    out << cycle.text << "\n\n";
    for (const auto &perspective : cycle.perspectives)
        out << perspective.title << '\n' << perspective.text << "\n\n";
    out << report::words::Agreements.in(language) << '\n';
    for (const auto &agreement : cycle.agreements)
        out << "- " << agreement << '\n';
}

void print(const report::PairReport &report, const Named &named, const quiz::Pair &pair,
           base::Language language, std::ostream &out)
{
    out << "# " << report::words::TwoOfYou.in(language) << "\n\n" << report.sentence << "\n\n";
    for (const auto &axis : report.axes)
        out << "- " << axis.title << (language == base::Language::Chinese ? "：" : ": ") << axis.sentence
            << '\n';
    out << '\n' << report.intervals << "\n\n" << report.position << '\n';
    for (const auto &cycle : report.cycles)
        print(cycle, language, out);
    if (!named.articles.empty())
        out << "\n## " << report::words::ReadNext.in(language) << "\n\n";
    for (const auto &article : named.articles)
        out << "- " << article.title << " (" << article.slug << ")\n";
    if (!named.phrases.empty())
        out << "\n## " << report::words::Say.in(language) << "\n\n";
    for (const auto &phrase : named.phrases)
        out << "- " << report::speaker(phrase.phrase, pair, report.otherName, language)
            << (language == base::Language::Chinese ? "：" : ": ") << content::filled(phrase.phrase) << '\n';
}

Json toJson(const report::PairReport::Axis &axis)
{
    return {{"scale", axis.scale},
            {"difference", axis.difference},
            {"error", axis.error},
            {"real", axis.isReliable},
            {"sentence", axis.sentence}};
}

Json toJson(const report::PairReport::Cycle &cycle)
{
    Json perspectives = Json::array();
    for (const auto &perspective : cycle.perspectives)
        perspectives.push_back({{"title", perspective.title}, {"text", perspective.text}});
    return {{"id", cycle.id},     {"title", cycle.title},   {"standing", cycle.standing},
            {"text", cycle.text}, {"chairs", perspectives}, {"agreements", cycle.agreements}};
}

Json toJson(const report::PairReport &report, const Named &named, const quiz::Pair &pair,
            base::Language language)
{
    Json axes = Json::array();
    for (const auto &axis : report.axes)
        axes.push_back(toJson(axis));
    Json cycles = Json::array();
    for (const auto &cycle : report.cycles)
        cycles.push_back(toJson(cycle));
    Json articles = Json::array();
    for (const auto &article : named.articles)
        articles.push_back({{"slug", article.slug}, {"title", article.title}});
    Json phrases = Json::array();
    for (const auto &phrase : named.phrases)
        phrases.push_back({{"id", phrase.phrase.id},
                           {"say", content::filled(phrase.phrase)},
                           {"for", report::speaker(phrase.phrase, pair, report.otherName, language)}});
    return {{"sentence", report.sentence}, {"axes", axes},
            {"position", report.position}, {"cycles", cycles},
            {"articles", articles},        {"phrases", phrases}};
}

} // namespace

int pair(const Options &options, Streams streams)
{
    const auto mine = readProfile(options.mine, streams);
    const auto theirs = readProfile(options.theirs, streams);
    if (!mine || !theirs)
        return std::max(mine ? exit_code::Done : mine.error(), theirs ? exit_code::Done : theirs.error());
    const library::Library library(options.content);
    const auto instrument = findInstrument(library, mine->profile.instrument);
    if (!instrument) {
        printError(streams, mine->file,
                   {{"the library has no test '" + mine->profile.instrument + "'", 0, "/instrument"}});
        return exit_code::WrongInput;
    }
    if (!fits(*mine, *instrument, streams) || !fits(*theirs, *instrument, streams))
        return exit_code::WrongInput;
    const auto both = quiz::makePair(*instrument, mine->profile, theirs->profile);
    if (!both) {
        streams.err << "attune: " << both.error().sentence << '\n';
        return exit_code::WrongInput;
    }
    const auto language = options.chosenLanguage();
    const auto report
        = report::makePairReport(*instrument, *both, theirs->profile, library.pairTexts(), language);
    const auto entries = named(library, report, language);
    if (options.isJson)
        streams.out
            << toJson(report, entries, *both, language).dump(2, ' ', false, Json::error_handler_t::replace)
            << '\n';
    else
        print(report, entries, *both, language, streams.out);
    return exit_code::Done;
}

} // namespace cli
