#include "shell/profile/advisor.h"

#include "report/candidates.h"
#include "shell/words.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace shell {

Advisor::Advisor(const Environment &environment, base::Language language)
    : m_environment(environment)
    , m_language(language)
{
    takeLatestSitting();
    std::vector<quiz::ScoredInstrument> scored;
    for (const auto &each : m_scored)
        scored.push_back({each.instrument, &each.profile});
    m_leans = quiz::leans(scored);

    for (const auto &place : environment.journal.readingPlaces())
        m_history.read.push_back(place.slug);
    for (const auto &[slug, reply] : environment.journal.replies()) {
        if (reply == store::Reply::VeryMuch)
            m_history.ringsTrue.push_back(slug);
        else if (reply == store::Reply::NotForMe)
            m_history.notForMe.push_back(slug);
    }
    using State = store::PlaybookEntry::State;
    for (const auto &entry : environment.journal.playbook()) {
        if (entry.state == State::Done || entry.state == State::Tried)
            m_practised.read.push_back(entry.slug);
        else if (entry.state == State::NotForMe)
            m_practised.notForMe.push_back(entry.slug);
    }
}

void Advisor::takeLatestSitting()
{
    const bool isPlaneKnown = std::ranges::any_of(
        m_environment.instruments, [](const quiz::Instrument &each) { return each.plane.has_value(); });
    for (auto &sitting : m_environment.journal.finishedSittings()) {
        auto scored = score(sitting, m_environment.instruments);
        if (isPlaneKnown && !hasPlane(scored))
            continue;
        m_sitting = std::move(sitting);
        m_scored = std::move(scored);
        return;
    }
}

bool Advisor::hasPlane(const std::vector<Scored> &scored)
{
    return std::ranges::any_of(scored, [](const Scored &each) { return each.instrument->plane.has_value(); });
}

std::vector<Advisor::Scored> Advisor::score(const store::Sitting &sitting,
                                            const std::vector<quiz::Instrument> &instruments)
{
    std::vector<Scored> result;
    for (const auto &part : sitting.parts) {
        const auto instrument = std::ranges::find(instruments, part.instrument, &quiz::Instrument::id);
        if (instrument == instruments.end())
            continue;
        const auto *form = instrument->form(part.form);
        if (form == nullptr)
            continue;
        Scored scored;
        scored.instrument = &*instrument;
        scored.form = form;
        scored.answers.resize(instrument->items.size());
        std::vector<double> seconds(instrument->items.size());
        for (const auto &given : sitting.given) {
            const auto item
                = given.instrument == instrument->id ? instrument->itemIndex(given.item) : std::nullopt;
            if (!item)
                continue;
            scored.answers[*item] = quiz::scored(*instrument, instrument->items[*item], given.answer);
            seconds[*item] = given.milliseconds / 1000.0;
        }
        scored.profile = quiz::makeProfile(*instrument, *form, scored.answers, seconds);
        result.push_back(std::move(scored));
    }
    return result;
}

std::vector<quiz::Suggestion> Advisor::rankArticles(const std::vector<store::ArticleSummary> &articles) const
{
    std::vector<quiz::Candidate> candidates;
    for (const auto &article : articles)
        candidates.push_back(report::articleCandidate(article.slug, article.speaksTo, article.category));
    return quiz::rank(m_leans, candidates, m_history);
}

std::vector<quiz::Suggestion> Advisor::rankPhrases(const std::vector<store::ArticlePhrase> &phrases) const
{
    std::map<std::string, content::SpeaksTo> speaksTo;
    for (const auto &article : m_environment.library.articles(m_language))
        speaksTo[article.slug] = article.speaksTo;
    std::vector<quiz::Candidate> candidates;
    for (const auto &phrase : phrases)
        candidates.push_back(
            report::phraseCandidate(phrase.phrase, speaksTo[phrase.article], phrase.category));
    return quiz::rank(m_leans, candidates, {});
}

std::vector<quiz::Suggestion> Advisor::rankPractices(const std::vector<content::Practice> &practices) const
{
    std::vector<quiz::Candidate> candidates;
    for (const auto &practice : practices)
        candidates.push_back(report::practiceCandidate(practice));
    return quiz::rank(m_leans, candidates, m_practised);
}

QString Advisor::sentence(const std::optional<quiz::Reason> &reason) const
{
    if (!reason)
        return {};
    const auto instrument
        = std::ranges::find(m_environment.instruments, reason->instrument, &quiz::Instrument::id);
    const auto scale = instrument == m_environment.instruments.end() ? std::nullopt
                                                                     : instrument->scaleIndex(reason->scale);
    if (!scale)
        return {};
    const auto &title = instrument->scales[*scale].title.in(m_language);
    const QString score = QLocale().toString(reason->score, 'f', 1);
    return reason->direction == quiz::Direction::High
        ? tr("Because your answers about “%1” lean high (%2 of %3).")
              .arg(text(title), score)
              .arg(instrument->response.max)
        : tr("Because your answers about “%1” lean low (%2 of %3).")
              .arg(text(title), score)
              .arg(instrument->response.max);
}

} // namespace shell
