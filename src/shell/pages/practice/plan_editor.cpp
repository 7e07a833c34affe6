#include "shell/pages/practice/plan_editor.h"

#include "content/sections.h"
#include "markdown/parser.h"
#include "markdown/plain.h"
#include "report/suggestion_texts.h"
#include "shell/contents/test_choices.h"
#include "shell/contents/words.h"

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
    // Plain text has no marks of footnotes, but the space before them is left.
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

/// Keys of JournalClient::Write.
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

PlanEditor::PlanEditor(const Stores &stores, JournalClient &journal)
    : m_stores(stores)
    , m_journal(journal)
{
}

PracticeContents PlanEditor::contents() const
{
    PracticeContents contents;
    const auto forms = relationshipForms(m_stores.instruments.present(), m_stores.language());
    contents.hasTest = !forms.empty();
    contents.testMinutes = forms.empty() ? 0 : forms.front().minutes;

    const Recommendation recommendation(m_stores, m_stores.language());
    contents.hasProfile = recommendation.hasProfile();
    const auto practices = m_stores.library.practices(m_stores.language());
    std::map<std::string, PracticeText> texts;
    for (const auto &practice : practices)
        texts.emplace(practice.slug, textOf(practice));
    const auto ranked = recommendation.recommender().rankPractices();
    for (const auto &suggestion : ranked)
        texts[suggestion.id].reason
            = text(report::reasonSentence(suggestion.reason, suggestion.safety, m_stores.windowLanguage()));

    const auto &entries = *m_stores.records().playbook;
    const auto plan = m_journal.isWaiting(PlanKey) ? m_waitingPlan : advice::planOf(entries);
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

void PlanEditor::begin()
{
    const Recommendation recommendation(m_stores, m_stores.language());
    const auto planned = advice::makePlan(recommendation.recommender().planInput());
    if (planned.empty() || !change(planned, {{}, tr("This is a new plan.")}))
        return;
    if (m_last->before.empty())
        m_last.reset();
}

void PlanEditor::swap(const std::string &slug)
{
    auto planned = plan();
    if (!planned)
        return;
    const auto place = std::ranges::find(*planned, slug, &advice::Planned::id);
    const Recommendation recommendation(m_stores, m_stores.language());
    const auto next = advice::nextBest(recommendation.recommender().planInput(), *planned, slug);
    if (place == planned->end() || !next)
        return;
    place->id = *next;
    change(*planned, {placeOf(*planned, *next), tr("In place of “%1”.").arg(title(slug))});
}

void PlanEditor::remove(const std::string &slug)
{
    auto planned = plan();
    if (!planned)
        return;
    const auto place = placeOf(*planned, slug);
    std::erase_if(*planned, [&](const advice::Planned &each) { return each.id == slug; });
    change(*planned, {place, tr("“%1” was removed.").arg(title(slug))});
}

void PlanEditor::add(const std::string &slug, int week)
{
    auto planned = plan();
    if (!planned || std::ranges::find(*planned, slug, &advice::Planned::id) != planned->end())
        return;
    const auto after = std::ranges::upper_bound(*planned, week, {}, &advice::Planned::week);
    planned->insert(after, {week, slug});
    change(*planned, {placeOf(*planned, slug), tr("“%1” was added.").arg(title(slug))});
}

PracticeContents::Place PlanEditor::undo()
{
    if (!m_last)
        return {};
    const auto step = *std::exchange(m_last, std::nullopt);
    keep(step.before);
    return step.change.place;
}

void PlanEditor::setState(const std::string &slug, State state)
{
    m_waitingStates[slug] = state;
    m_journal.write(
        {.key = stateKey(slug),
         .kinds = {journal::RecordKind::Playbook},
         .work = [slug, state](journal::Journal &journal) { return journal.setPracticeState(slug, state); }});
}

void PlanEditor::setNote(const std::string &slug, const std::string &note, QObject *context,
                         const std::function<bool(const std::string &)> &merged)
{
    auto kept = std::make_shared<std::string>(note);
    m_journal.write(
        {.key = noteKey(slug),
         .kinds = {journal::RecordKind::Playbook},
         .work = [slug, before = m_notes[slug], note, kept](journal::Journal &journal) -> base::Result<void> {
             auto outcome = journal.setPracticeNote(slug, before, note);
             if (!outcome)
                 return std::unexpected(outcome.error());
             *kept = *std::move(outcome);
             return {};
         },
         .done =
             [this, slug, note, kept, merged](const base::Result<void> &) {
                 // Where the page does not show it, m_notes stays, and the next write merges again.
                 if (*kept != note && merged(*kept))
                     m_notes[slug] = *kept;
             },
         .context = context});
    m_notes[slug] = note;
}

PracticeText PlanEditor::textOf(const content::Practice &practice) const
{
    const auto language = m_stores.windowLanguage();
    return {text(practice.slug),
            text(practice.title),
            text(practice.lede),
            text(practice.ifThen),
            QStringList{Words::minutes(practice.minutes),
                        text(report::wordsOf(practice.company).in(language)),
                        text(report::wordsOf(practice.frequency).in(language))}
                .join(u" · "_s),
            {},
            evidence(practice)};
}

QString PlanEditor::title(const std::string &slug) const
{
    const auto practice = m_stores.library.practice(slug, m_stores.language());
    return text(practice ? practice->title : slug);
}

std::optional<std::vector<advice::Planned>> PlanEditor::plan() const
{
    if (m_journal.isWaiting(PlanKey))
        return m_waitingPlan;
    const auto &records = m_stores.records();
    if (!records.unread.contains(journal::RecordKind::Playbook))
        return advice::planOf(*records.playbook);
    m_journal.report(records.unreadReason);
    return std::nullopt;
}

journal::PlaybookEntry PlanEditor::withWaiting(journal::PlaybookEntry entry) const
{
    if (m_journal.isWaiting(noteKey(entry.slug)))
        entry.note = m_notes[entry.slug];
    const auto state = m_waitingStates.find(entry.slug);
    if (state != m_waitingStates.end() && m_journal.isWaiting(stateKey(entry.slug)))
        entry.state = state->second;
    return entry;
}

void PlanEditor::keep(const std::vector<advice::Planned> &plan)
{
    m_waitingPlan = plan;
    const auto work = [plan](journal::Journal &journal) {
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
    };
    m_journal.write({.key = PlanKey, .kinds = {journal::RecordKind::Playbook}, .work = work});
}

bool PlanEditor::change(const std::vector<advice::Planned> &changed, PracticeContents::Change change)
{
    const auto before = plan();
    if (!before)
        return false;
    m_last = Step{*before, std::move(change)};
    keep(changed);
    return true;
}

} // namespace shell
