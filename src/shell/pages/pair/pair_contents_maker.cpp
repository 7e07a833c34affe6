#include "shell/pages/pair/pair_contents_maker.h"

#include "advice/scored_sitting.h"
#include "print/pictures.h"
#include "shell/contents/test_choices.h"
#include "shell/contents/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

bool hasInterval(const quiz::SharedProfile &profile, const quiz::Instrument &instrument, std::size_t scale)
{
    const auto found = profile.scores.find(instrument.scales[scale].id);
    return found != profile.scores.end() && found->second.interval;
}

/// Two people may have the same scores, but hardly on the same day.
bool isSamePerson(const quiz::SharedProfile &one, const quiz::SharedProfile &other)
{
    return one.instrument == other.instrument && one.date == other.date && one.scores == other.scores;
}

drawing::PlanePoint pointOf(const quiz::Position &position, const QString &label)
{
    return {position.x, position.y, quiz::Z * position.semX, quiz::Z * position.semY, label};
}

} // namespace

PairContentsMaker::PairContentsMaker(const Stores &stores)
    : m_stores(stores)
{
}

std::optional<PairContentsMaker::Own> PairContentsMaker::latest() const
{
    for (const auto &sitting : *m_stores.records().finished) {
        if (sitting.about.kind != journal::About::Kind::Partner)
            continue;
        for (auto &scored : advice::score(sitting, m_stores.known()).parts) {
            const auto &plane = scored.instrument->plane;
            const auto &scales = scored.profile.scales;
            if (plane && scales[plane->x].interval() && scales[plane->y].interval())
                return Own{scored.instrument, std::move(scored.profile), sitting.finishedAt};
        }
    }
    return std::nullopt;
}

std::optional<quiz::SharedProfile> PairContentsMaker::own(const QString &name) const
{
    const auto mine = latest();
    if (!mine)
        return std::nullopt;
    return quiz::share(*mine->instrument, mine->profile, name.toStdString(), mine->date);
}

const quiz::Instrument *PairContentsMaker::instrumentOf(const quiz::SharedProfile &profile) const
{
    const auto found
        = std::ranges::find(m_stores.instruments.present(), profile.instrument, &quiz::Instrument::id);
    return found == m_stores.instruments.present().end() || !found->plane ? nullptr : &*found;
}

QString PairContentsMaker::obstacle(const quiz::SharedProfile &profile) const
{
    const auto *instrument = instrumentOf(profile);
    if (instrument == nullptr)
        return tr("This is a profile of another test, not of the relationship test.");
    if (profile.instrumentHash != instrument->hash)
        return tr("This was answered in another version of the test. Two profiles can be compared only where "
                  "both of you answered the same statements: bring both programs to the same version.");
    if (quiz::mismatch(profile, *instrument))
        return tr(
            "This says something that no answers make: it was changed after it was made. Ask for it again.");
    for (const auto scale : {instrument->plane->y, instrument->plane->x}) {
        if (!hasInterval(profile, *instrument, scale))
            return tr("This profile leaves out “%1”, or how sure it is. Without it there is no place on the "
                      "plane.")
                .arg(text(instrument->scales[scale].title.in(m_stores.language())));
    }
    return {};
}

std::expected<quiz::SharedProfile, QString> PairContentsMaker::read(const std::string &text) const
{
    const auto read = quiz::readSharedProfile(text);
    if (!read) {
        using Reason = quiz::SharedProfileError::Reason;
        switch (read.error().reason) {
        case Reason::Foreign:
            return std::unexpected(
                tr("This is no shared profile. A code begins with ATTUNE1-, a file ends in "
                   ".attune-profile.json."));
        case Reason::Result:
            return std::unexpected(
                tr("This is a saved result with its answers, not a profile. Nothing of it was kept; ask "
                   "for the profile instead."));
        case Reason::Later:
            return std::unexpected(
                tr("This was written by a later version of Attune. Update Attune here to open it."));
        case Reason::Changed:
            return std::unexpected(
                tr("This code is not as it was made: a letter is missing or was changed. Copy all of it "
                   "again, from ATTUNE1- to its end."));
        case Reason::Broken:
            break;
        }
        return std::unexpected(tr("This profile is damaged or was changed by hand. Ask for it again."));
    }
    if (auto reason = obstacle(*read); !reason.isEmpty())
        return std::unexpected(reason);
    if (const auto mine = own({}); mine && isSamePerson(*mine, *read))
        return std::unexpected(tr("This is your own profile. Open the one your partner gave to you."));
    return *read;
}

PairContents PairContentsMaker::contents(std::int64_t chosenId) const
{
    PairContents contents;
    const auto forms = relationshipForms(m_stores.instruments.present(), m_stores.language());
    contents.hasTest = !forms.empty();
    contents.testMinutes = forms.empty() ? 0 : forms.front().minutes;
    const auto mine = latest();
    contents.hasOwn = mine.has_value();
    contents.hasOtherTest = !mine && !m_stores.records().finished->empty();
    if (mine) {
        contents.ownDate = Words::date(mine->date);
        contents.sharedFacts = sharedFacts(*mine);
    }

    const auto &partners = *m_stores.records().partners;
    for (const auto &partner : partners)
        contents.partners.push_back({partner.id,
                                     text(report::otherLabel(partner.profile, m_stores.language())),
                                     Words::date(partner.profile.date)});
    auto chosen = std::ranges::find(partners, chosenId, &journal::PartnerProfile::id);
    if (chosen == partners.end())
        chosen = partners.begin();
    if (chosen == partners.end())
        return contents;
    contents.chosen = chosen->id;
    contents.obstacle = obstacle(chosen->profile);
    if (mine && contents.obstacle.isEmpty())
        addComparison(contents, *mine, chosen->profile);
    return contents;
}

QStringList PairContentsMaker::sharedFacts(const Own &own) const
{
    QStringList lines;
    for (const auto &score : own.profile.scales) {
        if (!score.score)
            continue;
        const auto &title = own.instrument->scales[score.scale].title.in(m_stores.language());
        lines << text(report::axisWords(
            title, *score.score, score.shownInterval(own.instrument->responseScale), m_stores.language()));
    }
    lines << tr("The date of your test: %1").arg(Words::date(own.date));
    return lines;
}

void PairContentsMaker::addComparison(PairContents &contents, const Own &own,
                                      const quiz::SharedProfile &other) const
{
    const auto mine = quiz::share(*own.instrument, own.profile, {}, own.date);
    const auto pair = quiz::makePair(*own.instrument, mine, other);
    if (!pair) {
        contents.obstacle = tr("This is a profile of another test than yours.");
        return;
    }
    PairContents::Comparison comparison;
    comparison.report = report::makePairReport(*own.instrument, *pair, other, m_stores.library.pairTexts(),
                                               m_stores.language());
    comparison.plane = print::emptyPlane(*own.instrument, m_stores.language());
    comparison.plane.ownLabel = tr("You");
    comparison.plane.points = {pointOf(pair->first, {}),
                               pointOf(pair->second, text(report::otherLabel(other, m_stores.language())))};
    contents.comparison = std::move(comparison);
    addSuggestions(contents, *pair);
}

void PairContentsMaker::addSuggestions(PairContents &contents, const quiz::Pair &pair) const
{
    const auto &report = contents.comparison->report;
    for (const auto &slug : report.articles) {
        if (const auto article = m_stores.library.article(slug, m_stores.language()))
            contents.articles.push_back({base::Target::article(slug), text(article->title)});
    }
    for (const auto &id : report.phrases) {
        if (const auto phrase = m_stores.library.phrase(id, m_stores.language()))
            contents.sentences.push_back(
                {base::Target::phrase(id), text(content::filled(phrase->phrase)),
                 text(report::speaker(phrase->phrase, pair, report.otherName, m_stores.language()))});
    }
}

} // namespace shell
