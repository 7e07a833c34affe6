#include "shell/share/share_contents.h"

#include "base/dates.h"
#include "cli/pictures.h"
#include "report/paper_words.h"
#include "shell/practice/playbook.h"

namespace shell {

std::optional<cli::PrintedContents> makeShareContents(const Environment &environment, const Advisor &advisor,
                                                      base::Language language)
{
    if (!advisor.hasProfile())
        return std::nullopt;
    cli::PrintedContents contents;
    cli::Basis basis;
    auto &share = contents.share;
    for (const auto &scored : advisor.scored()) {
        auto report = report::makeReport(*scored.instrument, scored.profile, scored.answers, language,
                                         base::localDate(advisor.sitting()->finishedAt));
        // The plane comes first; what stands below the title is of the whole sitting.
        const auto place = scored.instrument->plane ? share.reports.begin() : share.reports.end();
        share.reports.insert(place, std::move(report));
        if (scored.instrument->plane)
            contents.plane = cli::planeOf(*scored.instrument, scored.profile, language);
        basis.scored.push_back({scored.instrument, &scored.profile});
    }
    share.title
        = share.reports.size() > 1 ? report::words::ShareTitle.in(language) : share.reports.front().title;
    share.passages = report::passages(environment.library.profileTexts(), basis.scored, language);
    basis.read = advisor.history();
    basis.practised = advisor.practised();
    basis.plan = Playbook::planOf(environment.read(environment.journal.playbook()));
    contents.suggestions = cli::suggest(environment.library, basis, language);
    return contents;
}

} // namespace shell
