#pragma once

#include "journal/failure.h"
#include "journal/journal.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <type_traits>

/// The private templates of Journal by which every call returns what SQLite throws as an error.
namespace journal {

template <typename Act>
auto Journal::attempt(Act act) const
{
    using Value = std::invoke_result_t<Act>;
    using Outcome = base::Result<Value>;
    try {
        if constexpr (std::is_void_v<Value>) {
            act();
            return Outcome();
        } else {
            return Outcome(act());
        }
    } catch (const JournalError &error) {
        return Outcome(std::unexpected(error.error()));
    } catch (const SQLite::Exception &failure) {
        return Outcome(std::unexpected(failureOf(failure, m_database.get(), m_file)));
    } catch (const std::filesystem::filesystem_error &failure) {
        return Outcome(std::unexpected(failureOf(failure, m_file)));
    }
}

template <typename Act>
auto Journal::write(Act act)
{
    return attempt([&] {
        if (m_access == Access::ReadOnly)
            throw JournalError(readOnlyJournal(m_file));
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Act>>) {
                act();
                transaction.commit();
            } else {
                auto value = act();
                transaction.commit();
                return value;
            }
        } catch (const SQLite::Exception &failure) {
            // Asked before the rollback, whose own calls would overwrite the error code.
            throw JournalError(failureOf(failure, m_database.get(), m_file));
        }
    });
}

} // namespace journal
