#include "shell/practice/playbook.h"

#include "content/sections.h"
#include "markdown/parser.h"
#include "markdown/plain.h"
#include "report/suggestion_texts.h"
#include "shell/test/test_page.h"
#include "shell/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// The paragraphs below the heading "Why it may help".
QString evidence(const content::Practice &practice)
{
    const std::string title(content::practiceSectionTitles()[1].in(practice.language));
    QStringList paragraphs;
    for (const auto &section : content::sections(markdown::parse(practice.body), practice.language)) {
        if (section.title != title)
            continue;
        for (const auto &block : section.blocks)
            paragraphs << text(markdown::plainText(block));
    }
    // The marks of the notes are gone, the space before them is not.
    static const QRegularExpression spaceBeforeStop(u" +(?=[.,;:])"_s);
    return paragraphs.join(u"\n\n"_s).remove(spaceBeforeStop);
}

PracticeContents::Place placeOf(const std::vector<advice::Planned> &plan, const std::string &slug)
{
    std::map<int, std::size_t> counts;
    for (const auto &planned : plan) {
        if (planned.id == slug)
            return {planned.week, counts[planned.week]};
        ++counts[planned.week];
    }
    return {};
}

/// Keys of JournalWriter.
const std::string PlanKey = "plan";

std::string noteKey(const std::string &slug)
{
    return "note " + slug;
}

std::string stateKey(const std::string &slug)
{
    return "state " + slug;
}

journal::PlaybookEntry entryOf(const std::vector<journal::PlaybookEntry> &entries, const std::string &slug)
{
    const auto found = std::ranges::find(entries, slug, &journal::PlaybookEntry::slug);
    return found != entries.end() ? *found : journal::PlaybookEntry{slug};
}

} // namespace

Playbook::Playbook(const Environment &environment, base::Language language)
    : m_environment(environment)
    , m_language(language)
{
}

PracticeContents Playbook::contents() const
{
    PracticeContents contents;
    const auto forms = TestPage::forms(m_environment.instruments, m_language);
    contents.hasTest = !forms.empty();
    contents.testMinutes = forms.empty() ? 0 : forms.front().minutes;

    const Recommendation recommendation(m_environment, m_language);
    contents.hasProfile = recommendation.hasProfile();
    const auto practices = m_environment.library.practices(m_language);
    std::map<std::string, PracticeText> texts;
    for (const auto &practice : practices)
        texts.emplace(practice.slug, textOf(practice));
    const auto ranked = recommendation.recommender().rankPractices();
    for (const auto &suggestion : ranked)
        texts[suggestion.id].reason = text(
            report::reasonSentence(suggestion.reason, suggestion.safety, m_environment.windowLanguage));

    const auto entries = m_environment.read(m_environment.journal.playbook());
    const auto plan = m_environment.writer->isWaiting(PlanKey) ? m_waitingPlan : advice::planOf(entries);
    for (const auto &planned : plan) {
        const auto found = texts.find(planned.id);
        if (found == texts.end())
            continue;
        contents.weeks.resize(advice::PlanWeeks);
        const auto kept = withWaiting(entryOf(entries, planned.id));
        m_notes[planned.id] = kept.note;
        contents.weeks[static_cast<std::size_t>(planned.week) - 1].push_back(
            {found->second, kept.state, text(kept.note)});
        contents.hasPlan = true;
    }
    for (const auto &suggestion : ranked) {
        if (std::ranges::find(plan, suggestion.id, &advice::Planned::id) == plan.end())
            contents.others.push_back(texts[suggestion.id]);
    }
    contents.canSuggest = advice::nextBest(recommendation.recommender().planInput(), plan, {}).has_value();
    if (m_last)
        contents.change = m_last->change;
    return contents;
}

void Playbook::begin()
{
    const Recommendation recommendation(m_environment, m_language);
    const auto planned = advice::makePlan(recommendation.recommender().planInput());
    if (planned.empty() || !change(planned, {{}, tr("This is a new plan.")}))
        return;
    if (m_last->before.empty())
        m_last.reset();
}

void Playbook::swap(const std::string &slug)
{
    auto planned = plan();
    if (!planned)
        return;
    const auto place = std::ranges::find(*planned, slug, &advice::Planned::id);
    const Recommendation recommendation(m_environment, m_language);
    const auto next = advice::nextBest(recommendation.recommender().planInput(), *planned, slug);
    if (place == planned->end() || !next)
        return;
    place->id = *next;
    change(*planned, {placeOf(*planned, *next), tr("In place of “%1”.").arg(title(slug))});
}

void Playbook::remove(const std::string &slug)
{
    auto planned = plan();
    if (!planned)
        return;
    const auto place = placeOf(*planned, slug);
    std::erase_if(*planned, [&](const advice::Planned &each) { return each.id == slug; });
    change(*planned, {place, tr("“%1” was removed.").arg(title(slug))});
}

void Playbook::add(const std::string &slug, int week)
{
    auto planned = plan();
    if (!planned || std::ranges::find(*planned, slug, &advice::Planned::id) != planned->end())
        return;
    const auto after = std::ranges::upper_bound(*planned, week, {}, &advice::Planned::week);
    planned->insert(after, {week, slug});
    change(*planned, {placeOf(*planned, slug), tr("“%1” was added.").arg(title(slug))});
}

PracticeContents::Place Playbook::undo()
{
    if (!m_last)
        return {};
    const auto step = *std::exchange(m_last, std::nullopt);
    keep(step.before);
    return step.change.place;
}

void Playbook::setState(const std::string &slug, State state)
{
    m_waitingStates[slug] = state;
    m_environment.writer->write(stateKey(slug), [&journal = m_environment.journal, slug, state] {
        return journal.setPracticeState(slug, state);
    });
}

std::optional<std::string> Playbook::setNote(const std::string &slug, const std::string &note)
{
    auto kept = std::make_shared<std::string>(note);
    m_environment.writer->write(
        noteKey(slug),
        [&journal = m_environment.journal, slug, before = m_notes[slug], note, kept]() -> base::Result<void> {
            auto outcome = journal.setPracticeNote(slug, before, note);
            if (!outcome)
                return std::unexpected(outcome.error());
            *kept = *std::move(outcome);
            return {};
        });
    m_notes[slug] = *kept;
    return *kept == note ? std::nullopt : std::optional(*kept);
}

PracticeText Playbook::textOf(const content::Practice &practice) const
{
    return {text(practice.slug),
            text(practice.title),
            text(practice.lede),
            text(practice.ifThen),
            QStringList{Words::minutes(practice.minutes), Words::company(practice.company),
                        Words::frequency(practice.frequency)}
                .join(u" · "_s),
            {},
            evidence(practice)};
}

QString Playbook::title(const std::string &slug) const
{
    const auto practice = m_environment.library.practice(slug, m_language);
    return text(practice ? practice->title : slug);
}

std::optional<std::vector<advice::Planned>> Playbook::plan() const
{
    if (m_environment.writer->isWaiting(PlanKey))
        return m_waitingPlan;
    const auto entries = m_environment.journal.playbook();
    if (entries)
        return advice::planOf(*entries);
    // A plan that was made from nothing would take the place of the one that cannot be read just now.
    m_environment.writer->report(entries.error());
    return std::nullopt;
}

journal::PlaybookEntry Playbook::withWaiting(journal::PlaybookEntry entry) const
{
    if (m_environment.writer->isWaiting(noteKey(entry.slug)))
        entry.note = m_notes[entry.slug];
    const auto state = m_waitingStates.find(entry.slug);
    if (state != m_waitingStates.end() && m_environment.writer->isWaiting(stateKey(entry.slug)))
        entry.state = state->second;
    return entry;
}

void Playbook::keep(const std::vector<advice::Planned> &plan)
{
    m_waitingPlan = plan;
    m_environment.writer->write(PlanKey, [&journal = m_environment.journal, plan] {
        return journal.changePlaybook([&](std::vector<journal::PlaybookEntry> &entries) {
            const auto before = std::exchange(entries, {});
            for (const auto &planned : plan) {
                entries.push_back(entryOf(before, planned.id));
                entries.back().week = planned.week;
            }
            for (auto past : before) {
                const bool says = past.state != State::Open || !past.note.empty();
                if (!says || std::ranges::find(plan, past.slug, &advice::Planned::id) != plan.end())
                    continue;
                past.week = 0;
                entries.push_back(std::move(past));
            }
        });
    });
}

bool Playbook::change(const std::vector<advice::Planned> &changed, PracticeContents::Change change)
{
    const auto before = plan();
    if (!before)
        return false;
    m_last = Step{*before, std::move(change)};
    keep(changed);
    return true;
}

} // namespace shell
