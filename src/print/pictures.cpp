#include "print/pictures.h"

#include "base/text.h"
#include "reading/typography.h"
#include "report/numbers.h"
#include "report/paper_words.h"
#include "report/words.h"

namespace print {

namespace words = report::words;

namespace {

std::optional<double> halfWidth(const quiz::ScaleScore &score)
{
    return score.sem ? std::optional(quiz::Z * *score.sem) : std::nullopt;
}

} // namespace

drawing::PlanePicture emptyPlane(const quiz::Instrument &instrument, base::Language language)
{
    const auto in = [&](const base::Localized &words) { return text(words.in(language)); };
    const auto &scaleX = instrument.scales[instrument.plane->x];
    const auto &scaleY = instrument.scales[instrument.plane->y];
    drawing::PlanePicture picture;
    picture.min = instrument.responseScale.min;
    picture.max = instrument.responseScale.max;
    picture.cutX = instrument.plane->cutX;
    picture.cutY = instrument.plane->cutY;
    picture.words = {in(scaleX.title),        in(scaleX.low),           in(scaleX.high),
                     in(scaleY.title),        in(scaleY.low),           in(scaleY.high),
                     in(words::SecureRegion), in(words::AnxiousRegion), in(words::AvoidantRegion),
                     in(words::FearfulRegion)};
    return picture;
}

std::optional<drawing::PlanePicture> planeOf(const quiz::Instrument &instrument, const quiz::Profile &profile,
                                             base::Language language)
{
    if (!instrument.plane)
        return std::nullopt;
    const auto &x = profile.scales[instrument.plane->x];
    const auto &y = profile.scales[instrument.plane->y];
    if (!x.score || !y.score)
        return std::nullopt;
    auto picture = emptyPlane(instrument, language);
    picture.points.push_back({*x.score, *y.score, halfWidth(x), halfWidth(y), {}});
    return picture;
}

drawing::ScaleBar barOf(const report::Report &report, const report::ScaleResult &scale)
{
    drawing::ScaleBar bar{text(scale.title),  text(scale.low), text(scale.high), double(report.min),
                          double(report.max), scale.score,     scale.interval};
    if (report.isChoice) {
        if (bar.low.isEmpty() && bar.high.isEmpty()) {
            bar.low = text(words::NeverChosen.in(report.language));
            bar.high = text(words::AlwaysChosen.in(report.language));
        }
        // Shares between 0 and 1 need a second decimal.
        bar.decimals = 2;
    }
    return bar;
}

drawing::Card cardOf(const report::Share &share, const std::optional<drawing::PlanePicture> &plane)
{
    const auto &first = share.reports.front();
    drawing::Card card;
    card.title = text(share.name.empty() ? share.title : share.name + " · " + share.title);
    if (share.parts.styleWords && !first.leaning.empty()) {
        card.headline = text(first.leaning);
        card.headline[0] = card.headline[0].toUpper();
    }
    if (share.parts.plane)
        card.plane = plane;
    if (share.parts.scales) {
        for (const auto &report : share.reports) {
            // To save room, the two scales of the plane get no bars.
            if (card.plane && share.reports.size() > 1 && report.styles)
                continue;
            for (const auto &scale : report.scales)
                card.bars.push_back(barOf(report, scale));
        }
    }
    const bool hasDate = share.parts.date && !first.date.empty();
    const auto date = hasDate ? report::dateWords(first.date, first.language) + " · " : "";
    card.foot = text(base::replaced(words::CardFoot.in(first.language), "{date}", date));
    return card;
}

drawing::CardFaces cardFaces(base::Language language)
{
    return {reading::readingTypography(language).body.families(), reading::interfaceFamilies()};
}

} // namespace print
