#include "compiler/instruments.h"

#include "content/json_value.h"
#include "quiz/instrument.h"

#include <set>

namespace compiler {

namespace {

/// The line a JSON pointer leads to; where the last part of it is what is missing, the line of what should
/// have it.
int lineOf(const content::KeyLines &lines, std::string pointer)
{
    while (!pointer.empty()) {
        if (const auto found = lines.find(pointer); found != lines.end())
            return found->second;
        pointer.resize(pointer.rfind('/') == std::string::npos ? 0 : pointer.rfind('/'));
    }
    return 1;
}

void report(const content::JsonFile &file, const std::vector<base::Error> &errors,
            std::vector<content::Problem> &problems)
{
    const auto json = content::parseJson(file.text);
    const auto lines = json ? content::keyLines(*json) : content::KeyLines{};
    for (const auto &error : errors) {
        const int line = error.line > 0 ? error.line : lineOf(lines, error.place);
        const auto sentence = error.place.empty() ? error.sentence : error.place + ": " + error.sentence;
        problems.push_back({file.file, line, content::Severity::Error, sentence});
    }
}

} // namespace

std::vector<std::string> checkInstruments(const content::Pack &pack, std::vector<content::Problem> &problems)
{
    std::set<std::string> facets;
    std::map<std::string, std::string> files;
    bool isComplete = true;
    for (const auto &file : pack.instruments) {
        const auto instrument = quiz::parseInstrument(file.text);
        if (!instrument) {
            report(file, instrument.error(), problems);
            isComplete = false;
            continue;
        }
        const auto [other, isNew] = files.try_emplace(instrument->id, file.file);
        if (!isNew)
            problems.push_back({file.file, 0, content::Severity::Error,
                                "the id '" + instrument->id + "' is that of " + other->second + " too"});
        for (const auto &scale : instrument->scales)
            facets.insert(scale.facets.begin(), scale.facets.end());
    }
    return isComplete ? std::vector<std::string>{facets.begin(), facets.end()} : std::vector<std::string>{};
}

} // namespace compiler
