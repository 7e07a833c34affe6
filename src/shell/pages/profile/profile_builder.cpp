#include "shell/pages/profile/profile_builder.h"

#include "report/layout.h"
#include "report/suggestion_texts.h"
#include "shell/contents/test_choices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr advice::SuggestionCounts Counts{5, 4, 3};

void addOnce(QStringList &sentences, const std::string &sentence)
{
    if (!sentences.contains(text(sentence)))
        sentences << text(sentence);
}

} // namespace

ProfileBuilder::ProfileBuilder(const Stores &stores, base::Language language,
                               const advice::SittingChoice &choice)
    : m_stores(stores)
    , m_language(language)
    , m_choice((takeFinished(), resolved(choice)))
    , m_recommendation(stores, language, m_choice)
{
    for (const auto &each : m_finished) {
        if (each.test == m_choice.test && each.sitting.about == m_choice.about
            && each.sitting.id != m_recommendation.leading()->sitting.id)
            m_earlier.push_back(each);
    }
}

void ProfileBuilder::takeFinished()
{
    for (auto &sitting : *m_stores.records().finished) {
        auto scored = advice::score(std::move(sitting), m_stores.known());
        if (scored.parts.empty())
            m_unscored.push_back(std::move(scored.sitting));
        else if (advice::canLead(scored, scored.test, m_stores.instruments.present()))
            m_finished.push_back(std::move(scored));
    }
}

QString ProfileBuilder::personTitle(const journal::About &about)
{
    if (about.kind == journal::About::Kind::Partner)
        return tr("My partner");
    if (about.kind == journal::About::Kind::General)
        return tr("In general");
    return about.name.empty() ? tr("Somebody else") : text(about.name);
}

advice::SittingChoice ProfileBuilder::resolved(const advice::SittingChoice &choice) const
{
    const auto latestOf = [this](std::string_view test) {
        return std::ranges::find(m_finished, test, &advice::ScoredSitting::test);
    };
    if (m_finished.empty())
        return {};
    auto latest = latestOf(choice.test);
    if (latest == m_finished.end())
        latest = latestOf(advice::RelationshipTest);
    if (latest == m_finished.end())
        latest = m_finished.begin();
    const bool isKnown = std::ranges::any_of(m_finished, [&](const advice::ScoredSitting &each) {
        return each.test == latest->test && each.sitting.about == choice.about;
    });
    return {latest->test, isKnown ? choice.about : latest->sitting.about};
}

ProfileContents ProfileBuilder::contents()
{
    const auto forms = relationshipForms(m_stores.instruments.present(), m_language);
    m_contents.hasTest = !forms.empty();
    m_contents.testMinutes = forms.empty() ? 0 : forms.front().minutes;
    m_contents.title = tr("Your profile");
    addUnscored();
    if (m_finished.empty())
        return m_contents;
    m_contents.isEmpty = false;
    m_contents.sitting = m_recommendation.leading()->sitting.id;
    addChoices();
    addFacts();
    for (const auto &scored : m_recommendation.leading()->parts)
        addInstrument(scored);
    addPassages();
    if (m_choice.test == advice::RelationshipTest || m_recommendation.recommender().hasLeans())
        addSuggestions();
    addEarlier();
    return m_contents;
}

void ProfileBuilder::addChoices()
{
    for (const auto &test : testChoices(m_stores.instruments.present(), m_language)) {
        if (std::ranges::find(m_finished, test.id, &advice::ScoredSitting::test) != m_finished.end())
            m_contents.tests.push_back({text(test.id), test.title, test.id == m_choice.test});
    }
    for (const auto &each : m_finished) {
        const auto &about = each.sitting.about;
        if (each.test == m_choice.test
            && std::ranges::find(m_contents.people, about, &ProfileContents::Person::about)
                == m_contents.people.end())
            m_contents.people.push_back({about, personTitle(about), about == m_choice.about});
    }
}

void ProfileBuilder::addFacts()
{
    const auto &sitting = m_recommendation.leading()->sitting;
    QStringList facts{Words::date(sitting.finishedAt), Words::about(sitting.about)};
    for (const auto &test : testChoices(m_stores.instruments.present(), m_language)) {
        if (test.id != m_choice.test)
            continue;
        if (test.id == advice::RelationshipTest)
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

void ProfileBuilder::addInstrument(const advice::ScoredPart &scored)
{
    const auto report = reportOf(scored);
    if (scored.instrument->plane)
        addPlane(scored, report);
    addOnce(m_contents.paragraphs, report::rangeOf(report).text);
    addScales(scored, report);
    if (report.isChoice)
        addSituations(scored);
    for (const auto &note : report.notes)
        addOnce(m_contents.notes, note);
    for (const auto &meaning : report::intervalMeanings(report))
        addOnce(m_contents.intervals, meaning.text);
    if (!m_contents.about.isEmpty())
        m_contents.about += u"\n\n"_s;
    m_contents.about += words(scored.instrument->about);
}

report::Report ProfileBuilder::reportOf(const advice::ScoredPart &scored) const
{
    const auto in = [&](base::Language language) {
        return report::makeReport(*scored.instrument, scored.profile, scored.answers, language, {});
    };
    auto report = in(m_stores.windowLanguage());
    const auto quoted = in(m_language);
    for (std::size_t i = 0; i < report.scales.size(); ++i) {
        report.scales[i].title = quoted.scales[i].title;
        report.scales[i].low = quoted.scales[i].low;
        report.scales[i].high = quoted.scales[i].high;
    }
    return report;
}

template <typename Value, typename Title>
std::vector<ProfileContents::Suggestion>
ProfileBuilder::suggestions(const std::vector<advice::Suggested<Value>> &suggested, Title title)
{
    std::vector<ProfileContents::Suggestion> result;
    for (const auto &[value, reason, safety] : suggested) {
        const QString words = text(report::reasonSentence(reason, safety, m_stores.windowLanguage()));
        const auto [id, shown] = title(value);
        // The reason is the same for all that is promoted for safety: it is shown once, as adviceNote.
        const bool isForSafety = safety == advice::SafetyEffect::Promoted;
        if (isForSafety)
            m_contents.adviceNote = words;
        result.push_back({text(id), shown, isForSafety ? QString() : words});
    }
    return result;
}

void ProfileBuilder::addSuggestions()
{
    const auto suggested = m_recommendation.recommender().suggest(Counts);
    m_contents.read = suggestions(suggested.read, [](const library::ArticleSummary &article) {
        return std::pair(article.slug, text(article.title));
    });
    m_contents.say = suggestions(suggested.say, [](const library::ArticlePhrase &phrase) {
        return std::pair(phrase.phrase.id, text(content::filled(phrase.phrase)));
    });
    m_contents.practise = suggestions(suggested.practise, [this](const content::Practice &practice) {
        return std::pair(practice.slug,
                         text(practice.title) + u" · "_s + Words::minutes(practice.minutes) + u" · "_s
                             + text(report::wordsOf(practice.company).in(m_stores.windowLanguage())));
    });
}

ProfileContents makeProfileContents(const Stores &stores, base::Language language,
                                    const advice::SittingChoice &choice)
{
    return ProfileBuilder(stores, language, choice).contents();
}

} // namespace shell
