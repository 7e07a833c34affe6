#include "library/ranking.h"

#include "library/fts5.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <new>
#include <span>
#include <vector>

namespace library {

namespace {

// The usual constants of BM25: k1, the saturation of repeated words, and b, the normalisation by length.
constexpr double Saturation = 1.2;
constexpr double LengthPenalty = 0.75;
// Rows are counted up to here; a word in more of them is common, however many there are.
constexpr int MostCounted = 2000;
constexpr double HalfTypedWeight = 0.2;

/// The values that are the same for every row of one query.
struct Statistics
{
    /// Inverse document frequency of each phrase.
    std::vector<double> rarity;
    /// Of each column.
    std::vector<double> weights;
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

/// One row of a query, as FTS5 gives access to it.
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

    std::unique_ptr<Statistics> statistics(bool isHalfTyped, std::span<sqlite3_value *> weights) const
    {
        auto statistics = std::make_unique<Statistics>();
        for (auto *const weight : weights)
            statistics->weights.push_back(sqlite3_value_double(weight));
        statistics->weights.resize(static_cast<std::size_t>(api->xColumnCount(context)), 1.0);
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

    const Statistics &cachedStatistics(bool isHalfTyped, std::span<sqlite3_value *> weights) const
    {
        if (const auto *known = static_cast<const Statistics *>(api->xGetAuxdata(context, 0)))
            return *known;
        auto *const fresh = statistics(isHalfTyped, weights).release();
        // FTS5 owns it from here, also when this fails.
        check(api->xSetAuxdata(context, fresh, destroyStatistics));
        return *fresh;
    }

    /// How often a phrase stands in the row, each place counted with the weight of its column.
    double frequency(int phrase, const std::vector<double> &weights) const
    {
        double sum = 0;
        Fts5PhraseIter places{};
        int column = 0;
        int offset = 0;
        check(api->xPhraseFirst(context, phrase, &places, &column, &offset));
        for (; column >= 0; api->xPhraseNext(context, &places, &column, &offset)) {
            // The number of the column is read from the file, which may be damaged.
            if (static_cast<std::size_t>(column) >= weights.size())
                check(SQLITE_CORRUPT_VTAB);
            sum += weights[static_cast<std::size_t>(column)];
        }
        return sum;
    }

    double fit(int length, int least, const Statistics &known) const
    {
        const double relativeLength = std::max(0, length) / known.averageLength;
        const double enough = Saturation * (1 - LengthPenalty + LengthPenalty * relativeLength);
        double sum = 0;
        int matched = 0;
        for (std::size_t phrase = 0; phrase < known.rarity.size(); ++phrase) {
            const double often = frequency(static_cast<int>(phrase), known.weights);
            matched += often > 0 ? 1 : 0;
            sum += known.rarity[phrase] * often * (Saturation + 1) / (often + enough);
        }
        return matched < least ? 0 : sum;
    }
};

void fit(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int size,
         sqlite3_value **values)
{
    // An exception must not pass through SQLite, which is C.
    try {
        constexpr std::size_t FirstWeight = 3;
        const std::span arguments(values, static_cast<std::size_t>(size));
        if (arguments.size() < FirstWeight)
            throw SQLite::Exception("attune_fit needs a length, whether the last word is half typed, and how "
                                    "many must stand there",
                                    SQLITE_ERROR);
        const Row row{api, context};
        const bool isHalfTyped = sqlite3_value_int(arguments[1]) != 0;
        const auto &known = row.cachedStatistics(isHalfTyped, arguments.subspan(FirstWeight));
        sqlite3_result_double(
            result, row.fit(sqlite3_value_int(arguments[0]), sqlite3_value_int(arguments[2]), known));
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
