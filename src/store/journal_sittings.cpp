#include "store/journal.h"
#include "store/journal_payload.h"
#include "store/journal_rows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace store {

namespace {

namespace fs = std::filesystem;

/// An unfinished sitting has no time of its end.
void bindEnd(SQLite::Statement &statement, int index, const std::string &finishedAt)
{
    if (finishedAt.empty())
        statement.bind(index);
    else
        statement.bind(index, finishedAt);
}

/// Of a row with id, started_at, finished_at and payload.
Sitting sittingOf(SQLite::Statement &row, const fs::path &file)
{
    auto sitting = orDamaged(sittingFromPayload(row.getColumn(3).getString()), file);
    sitting.id = row.getColumn(0).getInt64();
    sitting.startedAt = row.getColumn(1).getString();
    sitting.finishedAt = row.getColumn(2).getString();
    return sitting;
}

auto findGiven(std::vector<quiz::Given> &given, std::string_view instrument, std::string_view item)
{
    return std::ranges::find_if(
        given, [&](const quiz::Given &one) { return one.instrument == instrument && one.item == item; });
}

/// What was scored must not change behind its scores.
void refuseFinished(const Sitting &sitting)
{
    if (!sitting.finishedAt.empty())
        throw JournalError("This test is finished; it was finished in another window.");
}

} // namespace

std::int64_t Journal::beginSitting(const Sitting &sitting)
{
    auto begun = sitting;
    begun.finishedAt.clear();
    return restoreSitting(begun);
}

void Journal::change(std::int64_t id, const std::function<void(Sitting &)> &edit)
{
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    auto changed = sitting(id);
    if (!changed)
        throw JournalError("This test is no longer in the journal; it was removed in another window.");
    edit(*changed);
    SQLite::Statement update(*m_database, "UPDATE sitting SET finished_at = ?2, payload = ?3 WHERE id = ?1");
    update.bind(1, id);
    bindEnd(update, 2, changed->finishedAt);
    bindPayload(update, 3, sittingPayload(*changed));
    update.exec();
    transaction.commit();
}

void Journal::give(std::int64_t sitting, const quiz::Given &given)
{
    change(sitting, [&](Sitting &changed) {
        refuseFinished(changed);
        const auto before = findGiven(changed.given, given.instrument, given.item);
        if (before == changed.given.end())
            changed.given.push_back(given);
        else
            *before = given;
    });
}

void Journal::takeBack(std::int64_t sitting, std::string_view instrument, std::string_view item)
{
    change(sitting, [&](Sitting &changed) {
        refuseFinished(changed);
        const auto before = findGiven(changed.given, instrument, item);
        if (before != changed.given.end())
            changed.given.erase(before);
    });
}

void Journal::finishSitting(std::int64_t sitting, std::string_view finishedAt)
{
    change(sitting, [&](Sitting &changed) { changed.finishedAt = finishedAt; });
}

void Journal::removeSitting(std::int64_t sitting)
{
    SQLite::Statement remove(*m_database, "DELETE FROM sitting WHERE id = ?1");
    remove.bind(1, sitting);
    remove.exec();
}

std::int64_t Journal::restoreSitting(const Sitting &sitting)
{
    SQLite::Statement insert(*m_database,
                             "INSERT INTO sitting (started_at, finished_at, payload) VALUES (?1, ?2, ?3)");
    insert.bind(1, sitting.startedAt);
    bindEnd(insert, 2, sitting.finishedAt);
    bindPayload(insert, 3, sittingPayload(sitting));
    insert.exec();
    return m_database->getLastInsertRowid();
}

base::Result<std::vector<std::int64_t>> Journal::addSittings(const std::vector<Sitting> &sittings)
try {
    std::vector<std::int64_t> ids;
    ids.reserve(sittings.size());
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    SQLite::Statement insert(*m_database,
                             "INSERT INTO sitting (started_at, finished_at, payload) VALUES (?1, ?2, ?3)");
    for (const auto &sitting : sittings) {
        insert.bind(1, sitting.startedAt);
        bindEnd(insert, 2, sitting.finishedAt);
        bindPayload(insert, 3, sittingPayload(sitting));
        insert.exec();
        ids.push_back(m_database->getLastInsertRowid());
        insert.reset();
    }
    transaction.commit();
    return ids;
} catch (const SQLite::Exception &failure) {
    return std::unexpected(
        base::Error{"cannot write the journal " + m_file.string() + ": " + failure.what(), 0, {}});
}

std::optional<Sitting> Journal::unfinishedSitting() const
{
    SQLite::Statement select(
        *m_database,
        "SELECT id, started_at, finished_at, payload FROM sitting WHERE finished_at IS NULL "
        "ORDER BY started_at DESC, id DESC LIMIT 1");
    return select.executeStep() ? std::optional(sittingOf(select, m_file)) : std::nullopt;
}

std::vector<Sitting> Journal::unfinishedSittings() const
{
    SQLite::Statement select(*m_database,
                             "SELECT id, started_at, finished_at, payload FROM sitting "
                             "WHERE finished_at IS NULL ORDER BY started_at DESC, id DESC");
    std::vector<Sitting> sittings;
    while (select.executeStep())
        sittings.push_back(sittingOf(select, m_file));
    return sittings;
}

std::optional<Sitting> Journal::sitting(std::int64_t id) const
{
    SQLite::Statement select(*m_database,
                             "SELECT id, started_at, finished_at, payload FROM sitting WHERE id = ?1");
    select.bind(1, id);
    return select.executeStep() ? std::optional(sittingOf(select, m_file)) : std::nullopt;
}

std::vector<Sitting> Journal::finishedSittings() const
{
    SQLite::Statement select(*m_database,
                             "SELECT id, started_at, finished_at, payload FROM sitting "
                             "WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, id DESC");
    std::vector<Sitting> sittings;
    while (select.executeStep())
        sittings.push_back(sittingOf(select, m_file));
    return sittings;
}

} // namespace store
