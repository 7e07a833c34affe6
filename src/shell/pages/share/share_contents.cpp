#include "shell/pages/share/share_contents.h"

#include "base/dates.h"
#include "print/pictures.h"
#include "report/paper_words.h"
#include "shell/contents/recommendation.h"

namespace shell {

std::optional<print::PrintedContents> makeShareContents(const Stores &stores, base::Language language,
                                                        const advice::SittingChoice &choice)
{
    const Recommendation recommendation(stores, language, choice);
    const auto &leading = recommendation.leading();
    if (!leading)
        return std::nullopt;
    print::PrintedContents contents;
    auto &share = contents.share;
    for (const auto &part : leading->parts) {
        auto report = report::makeReport(*part.instrument, part.profile, part.answers, language,
                                         base::localDate(leading->sitting.finishedAt));
        // The plane comes first; what stands below the title is of the whole sitting.
        const auto place = part.instrument->plane ? share.reports.begin() : share.reports.end();
        share.reports.insert(place, std::move(report));
        if (part.instrument->plane)
            contents.plane = print::planeOf(*part.instrument, part.profile, language);
    }
    share.title
        = share.reports.size() > 1 ? report::words::ShareTitle.in(language) : share.reports.front().title;
    share.passages = report::passages(stores.library.profileTexts(), leading->profiles(), language);
    return contents;
}

report::SuggestionTexts makeShareSuggestions(const Stores &stores, base::Language language,
                                             const advice::SittingChoice &choice)
{
    const Recommendation recommendation(stores, language, choice);
    const auto plan = advice::planOf(*stores.records().playbook);
    return report::suggestionTexts(recommendation.recommender(), plan, language);
}

} // namespace shell
