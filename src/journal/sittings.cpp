#include "base/instant.h"
#include "journal/attempt.h"
#include "journal/payload.h"
#include "journal/rows.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace journal {

namespace {

using base::Reason;

/// Binds NULL for an unfinished sitting.
void bindEnd(SQLite::Statement &statement, int index, const std::string &finishedAt)
{
    if (finishedAt.empty())
        statement.bind(index);
    else
        statement.bind(index, finishedAt);
}

/// The sitting of a row with id, started_at, finished_at and payload; empty where the payload is damaged.
std::optional<Sitting> sittingOf(SQLite::Statement &row)
{
    auto sitting = sittingFromPayload(row.getColumn(3).getString());
    if (!sitting)
        return std::nullopt;
    sitting->id = row.getColumn(0).getInt64();
    sitting->startedAt = row.getColumn(1).getString();
    sitting->finishedAt = row.getColumn(2).getString();
    return sitting;
}

auto findResponse(std::vector<quiz::Response> &responses, std::string_view instrument, std::string_view item)
{
    return std::ranges::find_if(responses, [&](const quiz::Response &one) {
        return one.instrument == instrument && one.item == item;
    });
}

/// A finished sitting was scored, so its responses must not change any more.
void refuseFinished(const Sitting &sitting)
{
    if (!sitting.finishedAt.empty())
        throw JournalError(
            {"This test is finished; it was finished in another window.", 0, {}, Reason::Gone});
}

void bindSitting(SQLite::Statement &insert, const Sitting &sitting)
{
    insert.bind(1, sitting.startedAt);
    bindEnd(insert, 2, sitting.finishedAt);
    bindPayload(insert, 3, sittingPayload(sitting));
}

} // namespace

std::optional<Sitting> Journal::findSitting(std::int64_t id) const
{
    SQLite::Statement select(*m_database,
                             "SELECT id, started_at, finished_at, payload FROM sitting WHERE id = ?1");
    select.bind(1, id);
    if (!select.executeStep())
        return std::nullopt;
    auto sitting = sittingOf(select);
    if (!sitting)
        noteDamaged("sitting", std::to_string(id));
    return sitting;
}

std::vector<Sitting> Journal::readSittings(SQLite::Statement &select) const
{
    std::vector<Sitting> sittings;
    while (select.executeStep()) {
        if (auto sitting = sittingOf(select))
            sittings.push_back(*std::move(sitting));
        else
            noteDamaged("sitting", std::to_string(select.getColumn(0).getInt64()));
    }
    return sittings;
}

std::int64_t Journal::insert(const Sitting &sitting)
{
    SQLite::Statement insert(*m_database,
                             "INSERT INTO sitting (started_at, finished_at, payload) VALUES (?1, ?2, ?3)");
    bindSitting(insert, sitting);
    insert.exec();
    return m_database->getLastInsertRowid();
}

base::Result<std::int64_t> Journal::beginSitting(const Sitting &sitting)
{
    auto begun = sitting;
    begun.finishedAt.clear();
    return restoreSitting(begun);
}

base::Result<void> Journal::change(std::int64_t id, const std::function<void(Sitting &)> &edit)
{
    return write([&] {
        auto changed = findSitting(id);
        if (!changed)
            throw JournalError({"This test is no longer in the journal; it was removed in another window.",
                                0,
                                {},
                                Reason::Gone});
        edit(*changed);
        SQLite::Statement update(*m_database,
                                 "UPDATE sitting SET finished_at = ?2, payload = ?3 WHERE id = ?1");
        update.bind(1, id);
        bindEnd(update, 2, changed->finishedAt);
        bindPayload(update, 3, sittingPayload(*changed));
        update.exec();
    });
}

base::Result<void> Journal::recordResponse(std::int64_t sitting, const quiz::Response &response)
{
    return change(sitting, [&](Sitting &changed) {
        refuseFinished(changed);
        const auto before = findResponse(changed.responses, response.instrument, response.item);
        if (before == changed.responses.end())
            changed.responses.push_back(response);
        else
            *before = response;
    });
}

base::Result<void> Journal::withdrawResponse(std::int64_t sitting, std::string_view instrument,
                                             std::string_view item)
{
    return change(sitting, [&](Sitting &changed) {
        refuseFinished(changed);
        const auto before = findResponse(changed.responses, instrument, item);
        if (before != changed.responses.end())
            changed.responses.erase(before);
    });
}

base::Result<void> Journal::finishSitting(std::int64_t sitting, std::string_view finishedAt)
{
    return change(sitting, [&](Sitting &changed) { changed.finishedAt = finishedAt; });
}

base::Result<void> Journal::removeSitting(std::int64_t sitting)
{
    return write([&] {
        SQLite::Statement remove(*m_database, "DELETE FROM sitting WHERE id = ?1");
        remove.bind(1, sitting);
        remove.exec();
    });
}

base::Result<void> Journal::removeEmptySittings()
{
    const auto unfinished = unfinishedSittings();
    if (!unfinished)
        return std::unexpected(unfinished.error());
    for (const auto &sitting : *unfinished) {
        if (!sitting.responses.empty())
            continue;
        if (auto removed = removeSitting(sitting.id); !removed)
            return removed;
    }
    return {};
}

base::Result<std::int64_t> Journal::restoreSitting(const Sitting &sitting)
{
    return write([&] { return insert(sitting); });
}

base::Result<std::vector<std::int64_t>> Journal::addSittings(const std::vector<Sitting> &sittings)
{
    return write([&] {
        SQLite::Statement insert(
            *m_database, "INSERT INTO sitting (started_at, finished_at, payload) VALUES (?1, ?2, ?3)");
        std::vector<std::int64_t> ids;
        ids.reserve(sittings.size());
        for (const auto &sitting : sittings) {
            bindSitting(insert, sitting);
            insert.exec();
            insert.reset();
            ids.push_back(m_database->getLastInsertRowid());
        }
        return ids;
    });
}

base::Result<std::vector<Sitting>> Journal::unfinishedSittings() const
{
    return attempt([&] {
        SQLite::Statement select(*m_database,
                                 "SELECT id, started_at, finished_at, payload FROM sitting "
                                 "WHERE finished_at IS NULL ORDER BY started_at DESC, id DESC");
        return readSittings(select);
    });
}

base::Result<bool> Journal::hasSittings() const
{
    return attempt([&] {
        SQLite::Statement select(*m_database, "SELECT 1 FROM sitting LIMIT 1");
        return select.executeStep();
    });
}

base::Result<std::optional<Sitting>> Journal::sitting(std::int64_t id) const
{
    return attempt([&] { return findSitting(id); });
}

base::Result<std::vector<Sitting>> Journal::finishedSittings() const
{
    return attempt([&] {
        SQLite::Statement select(*m_database,
                                 "SELECT id, started_at, finished_at, payload FROM sitting "
                                 "WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, id DESC");
        auto sittings = readSittings(select);
        // Times that cannot be read sort anywhere as text, so they go last: the first must be the latest.
        std::ranges::stable_partition(
            sittings, [](const Sitting &each) { return base::readInstant(each.finishedAt).has_value(); });
        return sittings;
    });
}

} // namespace journal
