#include "library/ask_ranker.h"

#include "library/bundle_format.h"
#include "library/feature_value.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace library {

namespace {

// Of BM25, see ranking.cpp. A word that many asks of a page have tells more than one that a text repeats.
constexpr double Saturation = 2;
constexpr double LengthPenalty = 0.5;
/// How much surer than another a class is whose margin is greater by 1.
constexpr double Sharpness = 6;
constexpr std::size_t MostReasons = 6;
/// Far beyond what a trained model has; keeps the scores of a damaged bundle finite, so that they can be
/// sorted.
constexpr double GreatestScale = 1000;

std::string_view bytesOf(const SQLite::Column &column)
{
    return {static_cast<const char *>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

/// The three greatest numbers of those added.
class GreatestThree
{
public:
    void add(double number)
    {
        for (auto &kept : m_kept) {
            if (number > kept)
                std::swap(number, kept);
        }
    }

    double sum() const { return m_kept[0] + m_kept[1] + m_kept[2]; }

private:
    std::array<double, 3> m_kept{};
};

} // namespace

AskRanker::AskRanker(SQLite::Database &database, const ConceptIndex &concepts, base::Language language)
    : m_concepts(concepts)
    , m_language(language)
    , m_feature(database, "SELECT frequency, samples, weights FROM ask_features WHERE id = ?1")
{
    SQLite::Statement model(database, "SELECT classes, norms, scale FROM ask_models WHERE language = ?1");
    model.bind(1, bit(language));
    if (!model.executeStep())
        return;
    m_sampleClasses = unpackedShorts(bytesOf(model.getColumn(0)));
    m_norms = unpackedShorts(bytesOf(model.getColumn(1)));
    m_norms.resize(m_sampleClasses.size());
    m_scale = std::clamp(model.getColumn(2).getDouble(), 0.0, GreatestScale);
    SQLite::Statement classes(database, R"sql(
        SELECT kind, item, situation, length FROM ask_classes WHERE language = ?1 ORDER BY class
    )sql");
    classes.bind(1, bit(language));
    while (classes.executeStep()) {
        auto &added = m_empty.emplace_back();
        added.kind = static_cast<ClassKind>(classes.getColumn(0).getInt());
        added.item = classes.getColumn(1).getInt();
        added.situation = classes.getColumn(2).getString();
        m_lengths.push_back(std::max(0, classes.getColumn(3).getInt()));
    }
    std::erase_if(m_sampleClasses, [&](std::size_t label) { return label >= m_empty.size(); });
    m_norms.resize(m_sampleClasses.size());
}

/// What of the query stands in the library, each feature once, by what it tells.
std::vector<AskRanker::Searched> AskRanker::search(AskRanking &ranking)
{
    const auto &features = ranking.features;
    std::vector<std::size_t> order(features.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto idOf = [&](std::size_t index) { return features[index].id; };
    std::ranges::stable_sort(order, {}, idOf);
    const auto repeated = std::ranges::unique(order, {}, idOf);
    order.erase(repeated.begin(), repeated.end());

    std::vector<Searched> searched;
    for (const auto index : order) {
        const auto &feature = features[index];
        m_feature.reset();
        m_feature.bind(1, feature.id);
        const bool isThere = m_feature.executeStep();
        const double frequency = isThere ? std::max(1.0, m_feature.getColumn(0).getDouble()) : 1;
        auto &added = searched.emplace_back();
        added.feature = feature;
        added.index = index;
        added.value = featureValue(feature.kind, feature.weight, frequency,
                                   static_cast<double>(m_sampleClasses.size()));
        if (!isThere)
            continue;
        readPackedNumbers(bytesOf(m_feature.getColumn(1)), [&](std::size_t sample) {
            if (sample < m_sampleClasses.size())
                added.samples.push_back(sample);
        });
        added.weights = unpackedWeights(bytesOf(m_feature.getColumn(2)));
    }
    m_feature.reset();
    return searched;
}

AskRanking AskRanker::rank(const AnalysedText &text)
{
    AskRanking ranking;
    ranking.features = featuresOf(text, m_concepts, m_language);
    ranking.classes = m_empty;
    const auto searched = search(ranking);
    rankTogether(searched, ranking.classes);
    rankNearest(searched, ranking.classes);
    share(searched, ranking.classes);
    return ranking;
}

void AskRanker::rankTogether(const std::vector<Searched> &searched, std::vector<RankedClass> &classes) const
{
    const auto count = static_cast<double>(classes.size());
    const double meanLength = std::max(1.0, std::accumulate(m_lengths.begin(), m_lengths.end(), 0.0) / count);
    std::vector<std::vector<std::pair<double, std::size_t>>> reasons(classes.size());
    std::vector<double> occurrences(classes.size());
    for (const auto &each : searched) {
        std::ranges::fill(occurrences, 0);
        for (const auto sample : each.samples)
            ++occurrences[m_sampleClasses[sample]];
        const auto having = count - static_cast<double>(std::ranges::count(occurrences, 0));
        const double rarity = std::log(1 + (count - having + 0.5) / (having + 0.5));
        for (std::size_t label = 0; label < classes.size(); ++label) {
            if (occurrences[label] == 0)
                continue;
            const double length = m_lengths[label] / meanLength;
            const double enough = Saturation * (1 - LengthPenalty + LengthPenalty * length);
            const double part = each.feature.weight * rarity * occurrences[label] * (Saturation + 1)
                / (occurrences[label] + enough);
            classes[label].together += part;
            // A pair with a stop character often goes across the end of a word: no reason to show.
            if (each.feature.kind != FeatureKind::HanPair || each.feature.weight == 1)
                reasons[label].emplace_back(-part, each.index);
        }
    }
    for (std::size_t label = 0; label < classes.size(); ++label) {
        std::ranges::sort(reasons[label]);
        for (const auto &[part, index] : reasons[label]) {
            if (classes[label].reasons.size() < MostReasons)
                classes[label].reasons.push_back(index);
        }
    }
}

void AskRanker::rankNearest(const std::vector<Searched> &searched, std::vector<RankedClass> &classes) const
{
    std::vector<double> products(m_sampleClasses.size(), 0);
    double square = 0;
    for (const auto &each : searched) {
        if (isForRetrieval(each.feature.kind))
            square += each.value * each.value;
        for (const auto sample : each.samples)
            products[sample] += each.value * each.value;
    }
    std::vector<GreatestThree> nearest(classes.size());
    for (std::size_t sample = 0; sample < products.size(); ++sample) {
        const double norm = static_cast<double>(m_norms[sample]) / NormScale;
        if (products[sample] > 0 && norm > 0)
            nearest[m_sampleClasses[sample]].add(products[sample] / (std::sqrt(square) * norm));
    }
    for (std::size_t label = 0; label < classes.size(); ++label)
        classes[label].nearest = nearest[label].sum();
}

/// The logistic function of several classes (softmax) of the margins.
void AskRanker::share(const std::vector<Searched> &searched, std::vector<RankedClass> &classes) const
{
    std::vector<double> margins(classes.size(), 0);
    double square = 0;
    for (const auto &each : searched) {
        square += each.weights.empty() ? 0 : each.value * each.value;
        for (const auto &[label, weight] : each.weights) {
            if (label < classes.size())
                margins[label] += each.value * weight * m_scale;
        }
    }
    const double length = square > 0 ? std::sqrt(square) : 1;
    const double greatest = margins.empty() ? 0 : std::ranges::max(margins);
    double sum = 0;
    for (std::size_t label = 0; label < classes.size(); ++label) {
        auto &each = classes[label];
        if (each.kind == ClassKind::Danger) {
            each.share = 1 / (1 + std::exp(-Sharpness * margins[label] / length));
            continue;
        }
        each.share = std::exp(Sharpness * (margins[label] - greatest) / length);
        sum += each.share;
    }
    for (auto &each : classes)
        each.share /= each.kind == ClassKind::Danger || sum == 0 ? 1 : sum;
}

bool AskRanker::isKnown(const std::string &stem)
{
    const AnalysedText word{{stem, stem, false, false, false, 0, 0}};
    const auto features = featuresOf(word, m_concepts, m_language);
    return std::ranges::any_of(features, [&](const Feature &feature) {
        m_feature.reset();
        m_feature.bind(1, feature.id);
        return m_feature.executeStep();
    });
}

} // namespace library
