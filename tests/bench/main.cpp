// What must be fast, measured: bench BUILD_FOLDER. Cold starts are whole processes, ours and a bare
// QMainWindow with a QTextBrowser, taken in turn; the rest is measured inside.
#include "library/analysed_text.h"
#include "library/bundle_format.h"
#include "library/library.h"
#include "library/typed_words.h"
#include "quiz/responses.h"
#include "samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <sstream>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int ColdStarts = 9;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Milliseconds from starting a program until it says that its first text was painted.
double coldStart(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    const bool isPainted = process.waitForReadyRead(60'000);
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!process.waitForFinished(60'000) || !isPainted || process.exitCode() != 0)
        throw std::runtime_error(program.toStdString()
                                 + " failed: " + process.readAllStandardError().toStdString());
    return taken;
}

void measureStart(const QString &folder)
{
    const samples::Folder place;
    const QString journal = QString::fromStdString(place.path().string());
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < ColdStarts; ++i) {
        bare.push_back(coldStart(folder + u"/tests/bench_bare"_s, {}));
        ours.push_back(coldStart(folder + u"/tests/bench_window"_s, {journal}));
    }
    std::printf("cold start to the first painted article: %.0f ms; a bare QMainWindow + QTextBrowser: %.0f "
                "ms; ratio %.2f\n",
                median(ours), median(bare), median(ours) / median(bare));
}

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measureSearch()
{
    const library::Library library(ATTUNE_BUNDLE);
    for (const char *words : {"a", "listen", "starting sof", "apolgy", "依恋", "爱", "what you need"}) {
        std::vector<double> times;
        for (int i = 0; i < 21; ++i) {
            times.push_back(milliseconds([&] {
                library::Query query;
                query.words = words;
                library.search(query);
            }));
        }
        std::printf("search %-14s %.2f ms\n", words, median(times));
    }
}

/// The words of a message OR-ed, as FTS5 would search them by itself.
std::string anyOf(const std::string &message)
{
    std::string expression;
    for (const auto &word : library::tellingWords(library::analyse(message), message)) {
        if (!expression.empty())
            expression += " OR ";
        expression += '"' + word + '"';
    }
    return expression;
}

void measureMessages()
{
    const library::Library library(ATTUNE_BUNDLE);
    const auto bundle = library::openBundle(ATTUNE_BUNDLE);
    SQLite::Statement raw(
        *bundle, "SELECT rowid FROM text_index WHERE text_index MATCH ?1 ORDER BY bm25(text_index) LIMIT 50");
    for (const std::string message :
         {"how do i tell him i need an evening to myself",
          "we argued about the dishes and now he is sulking in the other room and i do not know how to start",
          "他一生气就不说话，我越问他越躲，最后两个人都很难受，我该怎么办"}) {
        std::vector<double> times;
        std::vector<double> rawTimes;
        for (int i = 0; i < 21; ++i) {
            times.push_back(milliseconds([&] {
                library.search({message, base::Language::English, 50, {}});
            }));
            rawTimes.push_back(milliseconds([&] {
                raw.reset();
                raw.bind(1, anyOf(message));
                while (raw.executeStep()) { }
            }));
        }
        std::printf("message \"%s\": %.2f ms; FTS5 by itself, without snippets: %.2f ms; ratio %.2f\n",
                    message.c_str(), median(times), median(rawTimes), median(times) / median(rawTimes));
    }
}

void measureScoring()
{
    constexpr int Rows = 50'000;
    constexpr int Items = 36;
    std::ostringstream definition;
    definition
        << R"({"id":"ecr","version":"1","title":"t","intro":"i","about":"a","response":{"type":"likert","min":1,"max":5,"missing":[0]},"items":[)";
    std::ostringstream csv;
    for (int i = 0; i < Items; ++i) {
        definition << (i ? "," : "") << R"({"id":"q)" << i << R"(","text":"s)" << i << R"(","scale":")"
                   << (i % 2 ? "x" : "y") << R"(","keyed":)" << (i % 3 ? 1 : -1) << "}";
        csv << (i ? "," : "") << "q" << i;
    }
    definition << R"(],"scales":[)";
    for (const char *scale : {"x", "y"})
        definition << (*scale == 'x' ? "" : ",") << R"({"id":")" << scale << R"(","title":")" << scale
                   << R"(","reference":{"n":17000,"mean":3,"sd":0.9,"alpha":0.92,"source":"s"}})";
    definition << R"(],"plane":{"x":"x","y":"y","cut":{"x":3,"y":3}}})";
    unsigned state = 7;
    for (int row = 0; row < Rows; ++row) {
        for (int i = 0; i < Items; ++i) {
            state = state * 1103515245U + 12345U;
            csv << (i ? ',' : '\n') << (state >> 16U) % 6;
        }
    }
    const auto instrument = quiz::parseInstrument(definition.str()).value();
    std::istringstream in(csv.str());
    std::ofstream out("/dev/null");
    const double taken = milliseconds([&] {
        quiz::scoreResponses(in, instrument, instrument.forms.front(), [&](const quiz::ScoredRow &row) {
            quiz::writeScoreRow(out, instrument, row);
        }).value();
    });
    std::printf("score %d rows of %d items: %.0f ms\n", Rows, Items, taken);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    measureStart(QCoreApplication::arguments().value(1, u"build"_s));
    measureSearch();
    measureMessages();
    measureScoring();
    return 0;
}
