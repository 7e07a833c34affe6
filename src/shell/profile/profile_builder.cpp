#include "shell/profile/profile_builder.h"

#include "shell/test/test_page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr std::size_t SuggestedArticles = 5;
constexpr std::size_t SuggestedPhrases = 4;
constexpr std::size_t SuggestedPractices = 3;

} // namespace

ProfileBuilder::ProfileBuilder(const Environment &environment, base::Language language,
                               const ProfileWish &wish)
    : m_environment(environment)
    , m_language(language)
    , m_wish((takeFinished(), resolved(wish)))
    , m_advisor(environment, language, m_wish)
{
    for (const auto &each : m_finished) {
        if (each.test == m_wish.test && each.sitting.about == m_wish.about
            && each.sitting.id != m_advisor.sitting()->id)
            m_earlier.push_back(each);
    }
}

void ProfileBuilder::takeFinished()
{
    for (auto &sitting : m_environment.read(m_environment.journal.finishedSittings())) {
        Finished entry{testOf(sitting, m_environment), {}, {}};
        entry.scored = Advisor::score(sitting, m_environment);
        if (entry.scored.empty()) {
            m_unscored.push_back(std::move(sitting));
            continue;
        }
        entry.sitting = std::move(sitting);
        if (Advisor::canLead(entry.test, entry.scored, m_environment.instruments))
            m_finished.push_back(std::move(entry));
    }
}

QString ProfileBuilder::personTitle(const store::About &about)
{
    if (about.kind == store::About::Kind::Partner)
        return tr("My partner");
    if (about.kind == store::About::Kind::General)
        return tr("In general");
    return about.name.empty() ? tr("Somebody else") : text(about.name);
}

ProfileWish ProfileBuilder::resolved(const ProfileWish &wish) const
{
    const auto latestOf
        = [this](std::string_view test) { return std::ranges::find(m_finished, test, &Finished::test); };
    if (m_finished.empty())
        return {};
    auto latest = latestOf(wish.test);
    if (latest == m_finished.end())
        latest = latestOf(RelationshipTest);
    if (latest == m_finished.end())
        latest = m_finished.begin();
    const bool isKnown = std::ranges::any_of(m_finished, [&](const Finished &each) {
        return each.test == latest->test && each.sitting.about == wish.about;
    });
    return {latest->test, isKnown ? wish.about : latest->sitting.about};
}

ProfileContents ProfileBuilder::contents()
{
    const auto forms = TestPage::forms(m_environment.instruments, m_language);
    m_contents.hasTest = !forms.empty();
    m_contents.testMinutes = forms.empty() ? 0 : forms.front().minutes;
    m_contents.title = tr("Your profile");
    addUnscored();
    if (m_finished.empty())
        return m_contents;
    m_contents.isEmpty = false;
    m_contents.sitting = m_advisor.sitting()->id;
    addChoices();
    addFacts();
    for (const auto &scored : m_advisor.scored())
        addInstrument(scored);
    addPassages();
    if (m_wish.test == RelationshipTest || m_advisor.hasLeans())
        addSuggestions();
    addEarlier();
    return m_contents;
}

void ProfileBuilder::addChoices()
{
    for (const auto &test : testChoices(m_environment.instruments, m_language)) {
        if (std::ranges::find(m_finished, test.id, &Finished::test) != m_finished.end())
            m_contents.tests.push_back({text(test.id), test.title, test.id == m_wish.test});
    }
    for (const auto &each : m_finished) {
        const auto &about = each.sitting.about;
        if (each.test == m_wish.test
            && std::ranges::find(m_contents.people, about, &ProfileContents::Person::about)
                == m_contents.people.end())
            m_contents.people.push_back({about, personTitle(about), about == m_wish.about});
    }
}

void ProfileBuilder::addFacts()
{
    const auto &sitting = *m_advisor.sitting();
    QStringList facts{Words::date(sitting.finishedAt), aboutWords(sitting.about)};
    for (const auto &test : testChoices(m_environment.instruments, m_language)) {
        if (test.id != m_wish.test)
            continue;
        if (test.id == RelationshipTest)
            m_contents.scalesTitle = tr("How you tend to talk");
        else
            m_contents.title = test.title;
        for (const auto &form : test.forms) {
            if (form.id == text(sitting.parts.front().form))
                facts << (test.asksForChoices ? tr("%n situation(s)", nullptr, form.items)
                                              : tr("%n statement(s)", nullptr, form.items));
        }
    }
    m_contents.facts = facts.join(u" · "_s);
}

void ProfileBuilder::addInstrument(const Advisor::Scored &scored)
{
    const bool isChoice = scored.instrument->response.isChoice;
    if (scored.instrument->plane)
        addPlane(scored);
    for (const auto &score : scored.profile.scales)
        (scored.instrument->plane ? m_contents.planeScales : m_contents.scales)
            .push_back(isChoice ? shareScale(scored, score) : ratedScale(scored, score));
    if (isChoice)
        addSituations(scored);
    addNotes(scored.profile.quality);
    if (!m_contents.about.isEmpty())
        m_contents.about += u"\n\n"_s;
    m_contents.about += words(scored.instrument->about);
}

void ProfileBuilder::addNotes(const quiz::Quality &quality)
{
    if (quality.pace == quiz::Pace::Fast || quality.pace == quiz::Pace::VeryFast)
        addNote(tr("You went through the statements quickly. If you were only looking around, a slower "
                   "second sitting "
                   "may say more."));
    if (quality.isUniform)
        addNote(tr("Many answers in a row were the same. That can be just how it is; it also makes the "
                   "scores harder to "
                   "read."));
}

void ProfileBuilder::addNote(const QString &note)
{
    if (!m_contents.notes.contains(note))
        m_contents.notes << note;
}

template <typename Entry, typename Title>
std::vector<ProfileContents::Suggestion>
ProfileBuilder::suggestions(const std::vector<quiz::Suggestion> &ranked,
                            const std::map<std::string, Entry> &entries, std::size_t count, Title title)
{
    std::vector<ProfileContents::Suggestion> result;
    for (const auto &suggestion : ranked) {
        if (result.size() == count || suggestion.standing == quiz::Standing::GivesWay)
            break;
        // What puts safety first is one reason for all of it, and is said once.
        const bool isForSafety = suggestion.standing == quiz::Standing::ForSafety;
        const QString reason = m_advisor.sentence(suggestion);
        if (isForSafety)
            m_contents.adviceNote = reason;
        result.push_back(
            {text(suggestion.id), title(entries.at(suggestion.id)), isForSafety ? QString() : reason});
    }
    return result;
}

void ProfileBuilder::addSuggestions()
{
    const auto articles = m_environment.library.articles(m_language);
    std::map<std::string, store::ArticleSummary> articlesById;
    for (const auto &article : articles)
        articlesById.emplace(article.slug, article);
    m_contents.read = suggestions(m_advisor.rankArticles(articles), articlesById, SuggestedArticles,
                                  [](const auto &article) { return text(article.title); });

    const auto phrases = m_environment.library.phrases(m_language);
    std::map<std::string, store::ArticlePhrase> phrasesById;
    for (const auto &phrase : phrases)
        phrasesById.emplace(phrase.phrase.id, phrase);
    m_contents.say = suggestions(m_advisor.rankPhrases(phrases), phrasesById, SuggestedPhrases,
                                 [](const auto &phrase) { return text(content::filled(phrase.phrase)); });

    const auto practices = m_environment.library.practices(m_language);
    std::map<std::string, content::Practice> practicesById;
    for (const auto &practice : practices)
        practicesById.emplace(practice.slug, practice);
    m_contents.practise = suggestions(
        m_advisor.rankPractices(practices), practicesById, SuggestedPractices, [](const auto &practice) {
            return text(practice.title) + u" · "_s + Words::minutes(practice.minutes) + u" · "_s
                + Words::company(practice.company);
        });
}

ProfileContents makeProfileContents(const Environment &environment, base::Language language,
                                    const ProfileWish &wish)
{
    return ProfileBuilder(environment, language, wish).contents();
}

QString aboutWords(const store::About &about)
{
    switch (about.kind) {
    case store::About::Kind::Partner:
        return ProfileBuilder::tr("about my partner");
    case store::About::Kind::Other:
        return about.name.empty() ? ProfileBuilder::tr("about somebody else")
                                  : ProfileBuilder::tr("about %1").arg(text(about.name));
    case store::About::Kind::General:
        break;
    }
    return ProfileBuilder::tr("in general");
}

} // namespace shell
