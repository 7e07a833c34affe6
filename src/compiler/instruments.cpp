#include "compiler/instruments.h"

#include "quiz/instrument.h"

#include <map>
#include <set>

namespace compiler {

namespace {

void report(const content::JsonFile &file, const base::Mistakes &mistakes,
            std::vector<content::Problem> &problems)
{
    for (const auto &mistake : mistakes) {
        const auto sentence
            = mistake.place.empty() ? mistake.sentence : mistake.place + ": " + mistake.sentence;
        problems.push_back({file.file, mistake.line, content::Severity::Error, sentence});
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
