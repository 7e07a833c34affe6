#include "shell/profile/profile_builder.h"

#include "shell/profile/advisor.h"
#include "shell/profile/pictures.h"
#include "shell/test/test_page.h"
#include "shell/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr std::size_t SuggestedArticles = 5;
constexpr std::size_t SuggestedPhrases = 4;
constexpr std::size_t SuggestedPractices = 3;
/// How far from the midpoint a habit must lie to be spoken of, in points of the response scale.
constexpr double SmallestStandout = 1.0;
constexpr std::size_t MostStandouts = 4;

QString points(double value)
{
    return QLocale().toString(value, 'f', 1);
}

double halfWidth(const quiz::ScaleScore &score)
{
    return score.sem ? quiz::Z * *score.sem : 0;
}

/// Makes contents of one sitting in one language.
class ProfileBuilder
{
    Q_DECLARE_TR_FUNCTIONS(shell::ProfileBuilder)

public:
    ProfileBuilder(const Environment &environment, base::Language language)
        : m_environment(environment)
        , m_language(language)
        , m_advisor(environment, language)
    {
    }

    ProfileContents contents()
    {
        const auto forms = TestPage::forms(m_environment.instruments, m_language);
        m_contents.hasTest = !forms.empty();
        m_contents.testMinutes = forms.empty() ? 0 : forms.front().minutes;
        if (!m_advisor.hasProfile())
            return m_contents;
        m_contents.isEmpty = false;
        m_contents.sitting = m_advisor.sitting()->id;
        addFacts();
        for (const auto &scored : m_advisor.scored())
            addInstrument(scored);
        addCommunicationPassages();
        addSuggestions();
        addEarlier();
        return m_contents;
    }

private:
    QString words(const base::Localized &localized) const { return text(localized.in(m_language)); }

    void addFacts()
    {
        const auto &sitting = *m_advisor.sitting();
        QStringList facts{Words::date(sitting.finishedAt)};
        if (const auto about = aboutWords(sitting.about); !about.isEmpty())
            facts << about;
        for (const auto &form : TestPage::forms(m_environment.instruments, m_language)) {
            if (!sitting.parts.empty() && form.id == text(sitting.parts.front().form))
                facts << tr("%n statement(s)", nullptr, form.items);
        }
        m_contents.facts = facts.join(u" · "_s);
    }

    void addInstrument(const Advisor::Scored &scored)
    {
        if (scored.instrument->plane)
            addPlane(scored);
        for (const auto &score : scored.profile.scales)
            (scored.instrument->plane ? m_contents.planeScales : m_contents.scales)
                .push_back(scale(scored, score));
        addNotes(scored.profile.quality);
        if (!m_contents.about.isEmpty())
            m_contents.about += u"\n\n"_s;
        m_contents.about += words(scored.instrument->about);
    }

    ProfileContents::Scale scale(const Advisor::Scored &scored, const quiz::ScaleScore &score) const
    {
        const auto &definition = scored.instrument->scales[score.scale];
        const auto &response = scored.instrument->response;
        ProfileContents::Scale result;
        result.bar = {words(definition.title),      words(definition.low), words(definition.high),
                      double(response.min),         double(response.max),  score.score,
                      score.shownInterval(response)};
        result.midpoint = response.midpoint();
        result.note = note(score);
        for (const auto &moved :
             quiz::contributions(*scored.instrument, *scored.form, score.scale, scored.answers)) {
            const auto index = static_cast<std::size_t>(moved.answer - response.min);
            const QString point = index < response.labels.size() ? words(response.labels[index]) : QString();
            result.moved.push_back({words(scored.instrument->items[moved.item].text),
                                    answerWords(moved.answer, response.max, point), moved.amount});
        }
        return result;
    }

    static QString answerWords(int answer, int max, const QString &point)
    {
        return tr("You answered %1 of %2, %3").arg(answer).arg(max).arg(point);
    }

    static QString note(const quiz::ScaleScore &score)
    {
        if (score.status == quiz::Status::None)
            return tr("Only %1 of %2 statements were answered: too few for a score.")
                .arg(score.answered)
                .arg(score.items);
        QString result = tr("From %1 of %2 statements.").arg(score.answered).arg(score.items);
        if (score.status == quiz::Status::Provisional)
            result += u' ' + tr("That is few; take it as provisional.");
        if (score.sem && !score.hasNorms && *score.sem == 0) {
            result += u' ' + tr("All answers were alike here, so nothing shows how sure the score is.");
        } else if (score.sem) {
            result += u' '
                + (score.hasNorms ? tr("The interval comes from published figures of this scale.")
                                  : tr("The interval only says how consistently you answered."));
        }
        return result;
    }

    void addPlane(const Advisor::Scored &scored)
    {
        const auto &instrument = *scored.instrument;
        const auto &x = scored.profile.scales[instrument.plane->x];
        const auto &y = scored.profile.scales[instrument.plane->y];
        if (!x.score || !y.score)
            return;
        auto picture = emptyPlane(instrument, m_language);
        addTrail(picture);
        picture.points.push_back({*x.score, *y.score, halfWidth(x), halfWidth(y), {}});
        m_contents.plane = picture;

        const QString where = tr("%1 %2 of %3, %4 %5 of %3")
                                  .arg(picture.words.yTitle, points(*y.score))
                                  .arg(instrument.response.max)
                                  .arg(picture.words.xTitle, points(*x.score));
        if (scored.profile.styles) {
            const QString leaning = Words::leaning(quiz::leaning(*scored.profile.styles));
            m_contents.leaning = tr("Your answers: %1").arg(leaning);
            m_contents.planeSentence = tr("The plane: %1; %2.").arg(where, leaning);
            addRegionTexts(regionId(quiz::leaning(*scored.profile.styles)));
            m_contents.paragraphs << certainty(*scored.profile.styles);
        } else {
            m_contents.planeSentence = tr("The plane: %1.").arg(where);
        }
    }

    /// Earlier points about the same person, oldest first.
    void addTrail(drawing::PlanePicture &picture) const
    {
        const auto sittings = m_environment.journal.finishedSittings();
        for (auto sitting = sittings.rbegin(); sitting != sittings.rend(); ++sitting) {
            if (sitting->id == m_contents.sitting || sitting->about != m_advisor.sitting()->about)
                continue;
            for (const auto &scored : Advisor::score(*sitting, m_environment.instruments)) {
                if (!scored.instrument->plane)
                    continue;
                const auto &x = scored.profile.scales[scored.instrument->plane->x];
                const auto &y = scored.profile.scales[scored.instrument->plane->y];
                if (x.score && y.score)
                    picture.points.push_back({*x.score, *y.score, std::nullopt, std::nullopt, {}});
            }
        }
    }

    /// The name of a region as authors write it: two styles in their fixed order.
    static std::string regionId(const quiz::Leaning &leaning)
    {
        if (!leaning.second)
            return std::string(quiz::code(leaning.first));
        const auto [first, second] = std::minmax(leaning.first, *leaning.second);
        return std::string(quiz::code(first)) + "-" + std::string(quiz::code(second));
    }

    static QString passageTitle(content::ProfileText::Section section)
    {
        switch (section) {
        case content::ProfileText::Section::Strengths:
            return tr("Strengths");
        case content::ProfileText::Section::Triggers:
            return tr("What tends to set you off");
        case content::ProfileText::Section::Ask:
            return tr("What you could ask for");
        case content::ProfileText::Section::Partner:
            return tr("What your partner may see");
        case content::ProfileText::Section::Growth:
            return tr("A small next step");
        case content::ProfileText::Section::Summary:
            break;
        }
        return {};
    }

    void addPassageText(const content::ProfileText &text)
    {
        if (text.section == content::ProfileText::Section::Summary) {
            m_contents.paragraphs << words(text.text);
            return;
        }
        const QString title = passageTitle(text.section);
        for (auto &passage : m_contents.passages) {
            if (passage.title == title) {
                passage.paragraphs << words(text.text);
                return;
            }
        }
        m_contents.passages.push_back({title, {words(text.text)}});
    }

    void addRegionTexts(const std::string &region)
    {
        for (const auto &text : m_environment.library.profileTexts()) {
            if (text.region == region)
                addPassageText(text);
        }
    }

    /// The habits that stand out most, at whichever end, join the passages they belong to.
    void addCommunicationPassages()
    {
        struct Standout
        {
            double lean = 0;
            std::string scale;
            content::End end = content::End::Low;
        };
        std::vector<Standout> standouts;
        for (const auto &scored : m_advisor.scored()) {
            if (scored.instrument->plane)
                continue;
            const double midpoint = scored.instrument->response.midpoint();
            for (const auto &score : scored.profile.scales) {
                const double lean = score.score ? *score.score - midpoint : 0;
                if (std::abs(lean) >= SmallestStandout)
                    standouts.push_back({std::abs(lean), scored.instrument->scales[score.scale].id,
                                         lean > 0 ? content::End::High : content::End::Low});
            }
        }
        std::ranges::stable_sort(standouts, std::ranges::greater{}, &Standout::lean);
        standouts.resize(std::min(standouts.size(), MostStandouts));
        const auto texts = m_environment.library.profileTexts();
        for (const auto &standout : standouts) {
            for (const auto &text : texts) {
                if (text.scale == standout.scale && text.end == standout.end)
                    addPassageText(text);
            }
        }
    }

    /// How sure the word above is, as shares of a hundred.
    static QString certainty(const quiz::StyleProbabilities &styles)
    {
        const auto percent = [](double share) { return static_cast<int>(std::lround(share * 100)); };
        return tr("Your point is where your answers lie; the ellipse is where it may just as well be. Going "
                  "by that alone, "
                  "the four regions share out like this: secure %1 %, anxious %2 %, avoidant %3 %, fearful "
                  "%4 %. It is a "
                  "position on a map at one time, and positions move.")
            .arg(percent(styles.secure))
            .arg(percent(styles.anxious))
            .arg(percent(styles.avoidant))
            .arg(percent(styles.fearful));
    }

    void addNotes(const quiz::Quality &quality)
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

    void addNote(const QString &note)
    {
        if (!m_contents.notes.contains(note))
            m_contents.notes << note;
    }

    template <typename Entry, typename Title>
    std::vector<ProfileContents::Suggestion> suggestions(const std::vector<quiz::Suggestion> &ranked,
                                                         const std::map<std::string, Entry> &entries,
                                                         std::size_t count, Title title) const
    {
        std::vector<ProfileContents::Suggestion> result;
        for (const auto &suggestion : ranked) {
            if (result.size() == count)
                break;
            result.push_back({text(suggestion.id), title(entries.at(suggestion.id)),
                              m_advisor.sentence(suggestion.reason)});
        }
        return result;
    }

    void addSuggestions()
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

    void addEarlier()
    {
        const bool isOnPlane = Advisor::hasPlane(m_advisor.scored());
        for (const auto &sitting : m_environment.journal.finishedSittings()) {
            const auto scored = Advisor::score(sitting, m_environment.instruments);
            if (sitting.id == m_contents.sitting || Advisor::hasPlane(scored) != isOnPlane)
                continue;
            QStringList parts;
            for (const auto &each : scored) {
                if (!each.instrument->plane)
                    continue;
                for (const auto &score : each.profile.scales) {
                    const QString value = score.score ? points(*score.score) : u"–"_s;
                    parts << words(each.instrument->scales[score.scale].title) + u' ' + value;
                }
            }
            if (const auto about = aboutWords(sitting.about); !about.isEmpty())
                parts << about;
            m_contents.earlier.push_back(
                {sitting.id, Words::date(sitting.finishedAt), parts.join(u" · "_s),
                 sitting.about == m_advisor.sitting()->about ? change(scored) : QString()});
        }
    }

    /// What changed since an earlier sitting about the same person, in words.
    QString change(const std::vector<Advisor::Scored> &earlier) const
    {
        QStringList changed;
        bool isComparable = false;
        for (const auto &before : earlier) {
            for (const auto &now : m_advisor.scored()) {
                if (now.instrument != before.instrument)
                    continue;
                for (std::size_t i = 0; i < now.profile.scales.size(); ++i) {
                    const auto &definition = now.instrument->scales[now.profile.scales[i].scale];
                    const auto index = quiz::reliableChangeIndex(definition, before.profile.scales[i],
                                                                 now.profile.scales[i]);
                    isComparable = isComparable || index.has_value();
                    if (index && quiz::isReliableChange(*index))
                        changed << (*index > 0 ? tr("%1 has risen").arg(words(definition.title))
                                               : tr("%1 has fallen").arg(words(definition.title)));
                }
            }
        }
        if (!isComparable)
            return {};
        return changed.isEmpty() ? tr("Since then: no difference larger than chance would make.")
                                 : tr("Since then: %1.").arg(changed.join(tr("; ")));
    }

    const Environment &m_environment;
    base::Language m_language;
    Advisor m_advisor;
    ProfileContents m_contents;
};

} // namespace

ProfileContents makeProfileContents(const Environment &environment, base::Language language)
{
    return ProfileBuilder(environment, language).contents();
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
