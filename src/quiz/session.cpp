#include "quiz/session.h"

#include <algorithm>

namespace quiz {

namespace {

constexpr double MillisecondsPerSecond = 1000;

} // namespace

bool isAnswer(const Instrument &instrument, const Item &item, int answer)
{
    if (!item.options.empty())
        return answer >= 1 && static_cast<std::size_t>(answer) <= item.options.size();
    return answer >= instrument.responseScale.min && answer <= instrument.responseScale.max;
}

std::optional<int> scored(const Instrument &instrument, const Item &item, std::optional<int> response)
{
    if (!response || !isAnswer(instrument, item, *response))
        return std::nullopt;
    if (item.options.empty())
        return response;
    return instrument.responseScale.isChoice ? std::optional(*response - 1) : std::nullopt;
}

Session::Session(std::vector<Part> parts)
    : m_parts(std::move(parts))
{
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        for (const auto item : m_parts[part].form->items)
            m_entries.push_back({part, item, false, std::nullopt, 0});
    }
}

Session Session::resumed(std::vector<Part> parts, const std::vector<Response> &responses)
{
    Session session(std::move(parts));
    for (const auto &one : responses)
        session.restore(one);
    session.m_position = session.firstUnseen();
    return session;
}

void Session::restore(const Response &response)
{
    for (auto &entry : m_entries) {
        const auto &instrument = *m_parts[entry.part].instrument;
        const auto &item = instrument.items[entry.item];
        const bool isMeant = item.id == response.item
            && (response.instrument.empty() || response.instrument == instrument.id);
        if (!isMeant || (response.answer && !isAnswer(instrument, item, *response.answer)))
            continue;
        entry.isSeen = true;
        entry.answer = response.answer;
        entry.milliseconds = std::max(0, response.milliseconds);
    }
}

int Session::count() const
{
    return static_cast<int>(m_entries.size());
}

int Session::position() const
{
    return m_position;
}

bool Session::isAtEnd() const
{
    return m_position == count();
}

const Session::Entry &Session::entryAt(int position) const
{
    return m_entries.at(static_cast<std::size_t>(position));
}

const Item &Session::item() const
{
    return itemAt(m_position);
}

const Instrument &Session::instrument() const
{
    return instrumentAt(m_position);
}

const Item &Session::itemAt(int position) const
{
    return instrumentAt(position).items[entryAt(position).item];
}

const Instrument &Session::instrumentAt(int position) const
{
    return *m_parts[entryAt(position).part].instrument;
}

std::optional<int> Session::answerAt(int position) const
{
    return entryAt(position).answer;
}

bool Session::isSkipped(int position) const
{
    const auto &entry = entryAt(position);
    return entry.isSeen && !entry.answer;
}

bool Session::answer(int value, int milliseconds)
{
    if (isAtEnd() || !isAnswer(instrument(), item(), value))
        return false;
    record(value, milliseconds);
    return true;
}

void Session::skip(int milliseconds)
{
    if (!isAtEnd())
        record(std::nullopt, milliseconds);
}

void Session::record(std::optional<int> value, int milliseconds)
{
    auto &entry = m_entries[static_cast<std::size_t>(m_position)];
    m_actions.push_back({m_position, entry});
    entry.isSeen = true;
    entry.answer = value;
    entry.milliseconds = std::max(0, milliseconds);
    ++m_position;
}

bool Session::goBack()
{
    if (m_position == 0)
        return false;
    --m_position;
    return true;
}

bool Session::goForward()
{
    if (isAtEnd() || !entryAt(m_position).isSeen)
        return false;
    ++m_position;
    return true;
}

void Session::goTo(int position)
{
    m_position = std::clamp(position, 0, firstUnseen());
}

bool Session::undo()
{
    if (!canUndo())
        return false;
    const auto &action = m_actions.back();
    m_entries[static_cast<std::size_t>(action.position)] = action.before;
    m_position = action.position;
    m_actions.pop_back();
    return true;
}

bool Session::canUndo() const
{
    return !m_actions.empty();
}

int Session::firstUnseen() const
{
    return static_cast<int>(std::ranges::find(m_entries, false, &Entry::isSeen) - m_entries.begin());
}

int Session::answeredCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_entries, [](const Entry &entry) { return entry.answer.has_value(); }));
}

std::vector<int> Session::skippedPositions() const
{
    std::vector<int> skipped;
    for (int position = 0; position < count(); ++position) {
        if (isSkipped(position))
            skipped.push_back(position);
    }
    return skipped;
}

std::vector<Response> Session::responses() const
{
    std::vector<Response> all;
    for (const auto &entry : m_entries) {
        const auto &instrument = *m_parts[entry.part].instrument;
        if (entry.isSeen)
            all.push_back({instrument.id, instrument.items[entry.item].id, entry.answer, entry.milliseconds});
    }
    return all;
}

std::vector<Profile> Session::profiles() const
{
    std::vector<Profile> profiles;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        const auto &instrument = *m_parts[part].instrument;
        Answers answers(instrument.items.size());
        std::vector<double> seconds(instrument.items.size());
        for (const auto &entry : m_entries) {
            if (entry.part != part)
                continue;
            answers[entry.item] = scored(instrument, instrument.items[entry.item], entry.answer);
            if (!answers[entry.item])
                continue;
            seconds[entry.item] = entry.milliseconds / MillisecondsPerSecond;
        }
        profiles.push_back(makeProfile(instrument, *m_parts[part].form, answers, seconds));
    }
    return profiles;
}

const std::vector<Part> &Session::parts() const
{
    return m_parts;
}

std::vector<Profile> profilesOf(const std::vector<Part> &parts, const std::vector<Response> &responses)
{
    return Session::resumed(parts, responses).profiles();
}

} // namespace quiz
