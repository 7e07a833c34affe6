#include "shell/profile/advisor.h"

#include "report/candidates.h"
#include "shell/test/test_choices.h"
#include "shell/words.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace shell {

namespace {

std::vector<quiz::Candidate> candidates(const std::vector<store::ArticleSummary> &articles)
{
    std::vector<quiz::Candidate> result;
    for (const auto &article : articles)
        result.push_back(
            report::articleCandidate(article.slug, article.speaksTo, article.category, article.tags));
    return result;
}

} // namespace

Advisor::Advisor(const Environment &environment, base::Language language, const ProfileWish &wish)
    : m_environment(environment)
    , m_language(language)
{
    takeLatestSitting(wish);
    std::vector<quiz::ScoredInstrument> scored;
    for (const auto &each : m_scored)
        scored.push_back({each.instrument, &each.profile});
    m_leans = quiz::leans(scored);
    takeHistory();
}

void Advisor::takeHistory()
{
    for (const auto &place : m_environment.read(m_environment.journal.readingPlaces()))
        m_history.read.push_back(place.slug);
    for (const auto &[slug, reply] : m_environment.read(m_environment.journal.replies())) {
        if (reply == store::Reply::VeryMuch)
            m_history.ringsTrue.push_back(slug);
        else if (reply == store::Reply::NotForMe)
            m_history.notForMe.push_back(slug);
    }
    using State = store::PlaybookEntry::State;
    for (const auto &entry : m_environment.read(m_environment.journal.playbook())) {
        if (entry.state == State::Done || entry.state == State::Tried)
            m_practised.read.push_back(entry.slug);
        else if (entry.state == State::NotForMe)
            m_practised.notForMe.push_back(entry.slug);
    }
    if (m_history.ringsTrue.empty())
        return;
    m_history.fearsPartner
        = quiz::suggestsFear(candidates(m_environment.library.articles(m_language)), m_history);
    m_practised.fearsPartner = m_history.fearsPartner;
}

void Advisor::takeLatestSitting(const ProfileWish &wish)
{
    for (auto &sitting : m_environment.read(m_environment.journal.finishedSittings())) {
        const bool isAboutThem = !wish.about || sitting.about == *wish.about;
        const bool isOfTest = wish.test.empty() || testOf(sitting, m_environment) == wish.test;
        if (!isAboutThem || !isOfTest)
            continue;
        auto scored = score(sitting, m_environment);
        if (!canLead(wish.test, scored, m_environment.instruments))
            continue;
        m_sitting = std::move(sitting);
        m_scored = std::move(scored);
        return;
    }
}

bool Advisor::canLead(const std::string &test, const std::vector<Scored> &scored,
                      const std::vector<quiz::Instrument> &instruments)
{
    const auto hasPlaneOfItsOwn = [&](const quiz::Instrument &instrument) {
        return instrument.plane && (test.empty() || testOf(instrument) == test);
    };
    return std::ranges::any_of(instruments, hasPlaneOfItsOwn) ? hasPlane(scored) : !scored.empty();
}

bool Advisor::hasPlane(const std::vector<Scored> &scored)
{
    return std::ranges::any_of(scored, [](const Scored &each) { return each.instrument->plane.has_value(); });
}

std::vector<Advisor::Scored> Advisor::score(const store::Sitting &sitting, const Environment &environment)
{
    std::vector<Scored> result;
    for (const auto &part : sitting.parts) {
        const auto *instrument = environment.instrumentOf(part);
        if (instrument == nullptr)
            continue;
        const auto *form = instrument->form(part.form);
        if (form == nullptr)
            continue;
        Scored scored;
        scored.instrument = instrument;
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
    return quiz::rank(m_leans, candidates(articles), m_history);
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
    quiz::History history;
    history.fearsPartner = m_history.fearsPartner;
    return quiz::rank(m_leans, candidates, history);
}

std::vector<quiz::Suggestion> Advisor::rankPractices(const std::vector<content::Practice> &practices) const
{
    std::vector<quiz::Candidate> candidates;
    for (const auto &practice : practices)
        candidates.push_back(report::practiceCandidate(practice));
    return quiz::rank(m_leans, candidates, m_practised);
}

QString Advisor::sentence(const quiz::Suggestion &suggestion) const
{
    if (suggestion.standing == quiz::Standing::ForSafety)
        return tr("You said that a page about fear rings true for you, so what may help you to be safe comes "
                  "first.");
    const auto &reason = suggestion.reason;
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
