#include "catch.hpp"
#include "library/ask_model.h"
#include "library/library.h"
#include "library/small_asks_pack.h"
#include "library/small_pack.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cmath>
#include <fstream>
#include <iterator>
#include <random>

namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

const fs::path &builtOnce()
{
    static const TemporaryFolder folder;
    static const auto file = built(smallAsksPack(), folder.path());
    return file;
}

/// Searches in every way; what is thrown is an answer too.
void ask(const fs::path &file)
{
    try {
        const library::Library library(file);
        for (const auto *const words :
             {"no reply", "chores", "why does my husband never do the dishes, i am so tired of it all",
              "he hits me", "stony", "i want to die laughing at his texts", "how long to boil an egg",
              "他为什么总是不回我的消息，家务全是我一个人做", "想死", "mesages he repleid"})
            for (const auto &hit : library.search({words, base::Language::English, 50, {}}).hits)
                CHECK(std::isfinite(hit.rank));
    } catch (const std::exception &failure) {
        SUCCEED(failure.what());
    }
}

int count(const fs::path &file, const std::string &rows)
{
    SQLite::Database database(file.string());
    return database.execAndGet("SELECT count(*) FROM " + rows).getInt();
}

} // namespace

TEST_CASE("the same asks make the same bytes")
{
    const TemporaryFolder folder;
    const auto once = bytesOf(builtOnce());
    CHECK((bytesOf(built(smallAsksPack(), folder.path())) == once));
    auto other = smallAsksPack();
    other.asks[0].texts.en[0] += " daily";
    CHECK((bytesOf(built(other, folder.path())) != once));
}

TEST_CASE("every page with asks is a class in each language, and what a reader types is not kept")
{
    CHECK(count(builtOnce(), "ask_classes WHERE kind = 0 AND language = 1") == 7);
    CHECK(count(builtOnce(), "ask_classes WHERE kind = 0 AND language = 2") == 7);
    // One situation has no asks.
    CHECK(count(builtOnce(), "ask_classes WHERE kind = 1 AND language = 1") == 2);
    CHECK(count(builtOnce(), "ask_classes WHERE kind = 2") == 2);
    CHECK(count(builtOnce(), "ask_models") == 2);
    CHECK(count(builtOnce(), "ask_features") > 200);
    CHECK_FALSE(bytesOf(builtOnce()).contains("checking my phone"));
}

TEST_CASE("a library without asks keeps nothing of them")
{
    const TemporaryFolder folder;
    const auto file = built(withoutAsks(smallAsksPack()), folder.path());
    const auto *const table = GENERATE("ask_classes", "ask_models", "ask_features", "concept_forms",
                                       "danger_kinds", "danger_forms");
    INFO(table);
    CHECK(count(file, table) == 0);
    CHECK(count(builtOnce(), table) > 0);
}

TEST_CASE("samples and weights name nothing beyond what there is")
{
    SQLite::Database database(builtOnce().string());
    const auto bytes = [](const SQLite::Column &column) {
        return std::string(static_cast<const char *>(column.getBlob()),
                           static_cast<std::size_t>(column.getBytes()));
    };
    std::size_t samples = 0;
    std::size_t classes = 0;
    SQLite::Statement models(database, "SELECT classes, norms FROM ask_models");
    while (models.executeStep()) {
        const auto labels = library::unpackedShorts(bytes(models.getColumn(0)));
        CHECK(labels.size() == library::unpackedShorts(bytes(models.getColumn(1))).size());
        samples = std::max(samples, labels.size());
        classes = std::max(classes, 1 + *std::ranges::max_element(labels));
    }
    CHECK(classes == 11);
    bool isLearned = false;
    SQLite::Statement features(database, "SELECT frequency, samples, weights FROM ask_features");
    while (features.executeStep()) {
        std::size_t read = 0;
        library::readPackedNumbers(bytes(features.getColumn(1)), [&](std::size_t sample) {
            ++read;
            CHECK(sample < samples);
        });
        CHECK((read == 0 || read == static_cast<std::size_t>(features.getColumn(0).getInt())));
        for (const auto &[label, weight] : library::unpackedWeights(bytes(features.getColumn(2)))) {
            CHECK(label < classes);
            isLearned = isLearned || weight != 0;
        }
    }
    CHECK(isLearned);
}

TEST_CASE("a bundle whose asks are damaged answers or says so")
{
    const auto *const damage = GENERATE(
        "UPDATE ask_models SET classes = substr(classes, 1, length(classes) / 2 - 1)",
        "UPDATE ask_models SET classes = x'FFFF'", "UPDATE ask_models SET classes = zeroblob(0)",
        "UPDATE ask_models SET classes = randomblob(100000)", "UPDATE ask_models SET norms = zeroblob(0)",
        "UPDATE ask_models SET norms = zeroblob(1000)", "UPDATE ask_models SET scale = 9e999",
        "UPDATE ask_models SET scale = -9e999", "UPDATE ask_models SET scale = 1e300",
        "UPDATE ask_models SET scale = 'x'", "DELETE FROM ask_models", "DROP TABLE ask_models",
        "UPDATE ask_features SET samples = x'FFFFFFFFFFFFFFFFFFFFFFFF'",
        "UPDATE ask_features SET samples = substr(samples, 2) WHERE length(samples) > 1",
        "UPDATE ask_features SET samples = zeroblob(10000)", "UPDATE ask_features SET samples = 'text'",
        "UPDATE ask_features SET weights = x'FF'", "UPDATE ask_features SET weights = x'FF7FFF7FFF80'",
        "UPDATE ask_features SET weights = substr(weights, 1, length(weights) - 1) WHERE weights <> x''",
        "UPDATE ask_features SET frequency = 0", "UPDATE ask_features SET frequency = -5",
        "UPDATE ask_features SET frequency = 'x'", "DELETE FROM ask_features", "DROP TABLE ask_features",
        "DELETE FROM ask_classes", "DELETE FROM ask_classes WHERE class % 2 = 0",
        "UPDATE ask_classes SET kind = 77", "UPDATE ask_classes SET kind = 2",
        "UPDATE ask_classes SET item = 1000000", "UPDATE ask_classes SET item = -1",
        "UPDATE ask_classes SET length = -1", "UPDATE ask_classes SET length = 9e999 WHERE class = 0",
        "UPDATE ask_classes SET length = 9e999", "UPDATE ask_classes SET length = -9e999 WHERE class = 0",
        "UPDATE ask_classes SET situation = 'nowhere'", "UPDATE concept_forms SET weight = 9e999",
        "UPDATE concept_forms SET weight = -1", "UPDATE concept_forms SET concept = ''",
        "DROP TABLE concept_forms", "UPDATE danger_forms SET kind = 1000000",
        "UPDATE OR IGNORE danger_forms SET kind = -1", "DELETE FROM danger_kinds",
        "UPDATE danger_kinds SET articles = 'nowhere'", "DROP TABLE danger_forms",
        "UPDATE items SET kind = 99", "DELETE FROM items", "UPDATE items SET category = 'safety'");
    INFO(damage);
    const TemporaryFolder folder;
    const auto file = folder.path() / "damaged";
    fs::copy_file(builtOnce(), file);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(damage);
    ask(file);
}

TEST_CASE("a bundle whose asks are any bytes answers or says so")
{
    std::mt19937 random(5); // NOLINT: the same bytes in every run
    const TemporaryFolder folder;
    const auto file = folder.path() / "damaged";
    fs::copy_file(builtOnce(), file);
    const auto *const statement = GENERATE("UPDATE ask_features SET samples = ?1 WHERE id % 7 = ?2",
                                           "UPDATE ask_features SET weights = ?1 WHERE id % 7 = ?2",
                                           "UPDATE ask_models SET classes = ?1 WHERE ?2 = 0",
                                           "UPDATE ask_models SET norms = ?1 WHERE ?2 = 0");
    for (int round = 0; round < 14; ++round) {
        std::string bytes(random() % 400, '\0');
        for (auto &byte : bytes)
            byte = static_cast<char>(random() % 256);
        {
            SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
            SQLite::Statement update(database, statement);
            update.bind(1, bytes.data(), static_cast<int>(bytes.size()));
            update.bind(2, round % 7);
            update.exec();
        }
        ask(file);
    }
}
