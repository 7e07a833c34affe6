#include "library/ranking.h"

#include "library/fts5.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <new>
#include <vector>

namespace library {

namespace {

// The usual constants of BM25: how soon a repeated word says nothing new, and how much a long text must have
// more.
constexpr double Saturation = 1.2;
constexpr double LengthPenalty = 0.75;
// A word in more rows than these is common.
constexpr int MostCounted = 2000;
constexpr double HalfTypedWeight = 0.2;

/// What is the same for every row of one query.
struct Statistics
{
    /// Of each phrase: the fewer rows it stands in, the more.
    std::vector<double> rarity;
    double averageLength = 1;
};

void destroyStatistics(void *statistics)
{
    delete static_cast<Statistics *>(statistics);
}

int countRow(const Fts5ExtensionApi *, Fts5Context *, void *count)
{
    return ++*static_cast<int *>(count) < MostCounted ? SQLITE_OK : SQLITE_DONE;
}

/// One row of a query, as FTS5 shows it.
struct Row
{
    const Fts5ExtensionApi *api = nullptr;
    Fts5Context *context = nullptr;

    static void check(int result)
    {
        if (result == SQLITE_NOMEM)
            throw std::bad_alloc();
        if (result != SQLITE_OK)
            throw SQLite::Exception("the search index cannot be read", result);
    }

    double rarity(int phrase) const
    {
        sqlite3_int64 rows = 0;
        int count = 0;
        check(api->xRowCount(context, &rows));
        check(api->xQueryPhrase(context, phrase, &count, countRow));
        return std::log(1 + (static_cast<double>(rows) - count + 0.5) / (count + 0.5));
    }

    std::unique_ptr<Statistics> statistics(bool isHalfTyped) const
    {
        auto statistics = std::make_unique<Statistics>();
        const int phrases = api->xPhraseCount(context);
        for (int phrase = 0; phrase < phrases; ++phrase) {
            const bool isPrefix = isHalfTyped && phrase + 1 == phrases;
            statistics->rarity.push_back(isPrefix ? HalfTypedWeight : rarity(phrase));
        }
        sqlite3_int64 rows = 0;
        sqlite3_int64 words = 0;
        check(api->xRowCount(context, &rows));
        check(api->xColumnTotalSize(context, -1, &words));
        statistics->averageLength = std::max(1.0, static_cast<double>(words) / static_cast<double>(rows));
        return statistics;
    }

    const Statistics &cachedStatistics(bool isHalfTyped) const
    {
        if (const auto *known = static_cast<const Statistics *>(api->xGetAuxdata(context, 0)))
            return *known;
        auto *const fresh = statistics(isHalfTyped).release();
        // FTS5 owns it from here, also when this fails.
        check(api->xSetAuxdata(context, fresh, destroyStatistics));
        return *fresh;
    }

    double fit(bool isHalfTyped, const std::vector<double> &weights) const
    {
        const auto &known = cachedStatistics(isHalfTyped);
        std::vector<double> frequencies(known.rarity.size());
        int matches = 0;
        check(api->xInstCount(context, &matches));
        for (int match = 0; match < matches; ++match) {
            int phrase = 0;
            int column = 0;
            int offset = 0;
            check(api->xInst(context, match, &phrase, &column, &offset));
            frequencies[static_cast<std::size_t>(phrase)] += weights[static_cast<std::size_t>(column)];
        }
        int length = 0;
        check(api->xColumnSize(context, -1, &length));
        const double enough = Saturation * (1 - LengthPenalty + LengthPenalty * length / known.averageLength);
        double sum = 0;
        for (std::size_t phrase = 0; phrase < frequencies.size(); ++phrase)
            sum += known.rarity[phrase] * frequencies[phrase] * (Saturation + 1)
                / (frequencies[phrase] + enough);
        return sum;
    }
};

void fit(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int size,
         sqlite3_value **values)
{
    // An exception must not pass through SQLite, which is C.
    try {
        std::vector<double> weights(static_cast<std::size_t>(api->xColumnCount(context)), 1.0);
        for (int column = 1; column < size && column <= api->xColumnCount(context); ++column)
            weights[static_cast<std::size_t>(column - 1)] = sqlite3_value_double(values[column]);
        const bool isHalfTyped = size > 0 && sqlite3_value_int(values[0]) != 0;
        sqlite3_result_double(result, Row{api, context}.fit(isHalfTyped, weights));
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(result);
    } catch (const SQLite::Exception &failure) {
        sqlite3_result_error_code(result, failure.getErrorCode());
    }
}

} // namespace

void registerRanking(sqlite3 *connection)
{
    auto *const interface = fts5Interface(connection);
    const int result = interface->xCreateFunction(interface, "attune_fit", nullptr, fit, nullptr);
    if (result != SQLITE_OK)
        throw SQLite::Exception(connection, result);
}

} // namespace library
