#include "library/ask_index_writer.h"

#include "content/pack.h"
#include "library/analysed_text.h"
#include "library/bundle_format.h"
#include "library/feature_value.h"
#include "library/linear_classifier.h"
#include "library/text_features.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace library {

namespace {

// Of the classifier's weights only those are kept that are at least this share of the greatest: few change
// its answers, and all of them would make the bundle twice as large. Whether anything is meant at all depends
// on the sum of small ones.
constexpr double LeastFor = 0.055;
constexpr double LeastAgainst = 0.14;
constexpr double LeastOfSum = 0.02;
/// A feature in fewer texts is the accident of one writer.
constexpr std::size_t RarestLearned = 2;

/// One feature of all texts of a language.
struct Known
{
    FeatureKind kind = FeatureKind::Word;
    double weight = 1;
    /// The texts it stands in, ascending.
    std::vector<std::size_t> samples;
    /// Among the features that are learned.
    std::size_t column = 0;
};

/// The index of one language.
class Index
{
public:
    Index(base::Language language, const ConceptIndex &concepts)
        : m_language(language)
        , m_concepts(concepts)
    {
    }

    void add(const AskClass &added)
    {
        const auto label = m_classes.size();
        auto &lengths = m_lengths.emplace_back(0);
        m_classes.push_back(&added);
        for (const auto *texts : {&added.asks, &added.summaries}) {
            for (const auto &text : *texts)
                lengths += addSample(text, label);
        }
    }

    void write(SQLite::Database &database)
    {
        if (m_labels.empty())
            return;
        train();
        writeClasses(database);
        writeModel(database);
        writeFeatures(database);
    }

private:
    /// The number of features that are searched by.
    std::size_t addSample(const std::string &text, std::size_t label);
    double valueOf(const Known &known) const;
    std::vector<double> norms() const;
    std::vector<TrainingSample> trainingSamples();
    std::vector<std::vector<Side>> sides() const;
    void train();
    void writeClasses(SQLite::Database &database) const;
    void writeModel(SQLite::Database &database) const;
    void writeFeatures(SQLite::Database &database) const;
    std::vector<PackedWeight> weightsOf(const Known &known) const;

    base::Language m_language;
    const ConceptIndex &m_concepts;
    std::vector<const AskClass *> m_classes;
    /// Of the texts of each class, in features that are searched by.
    std::vector<std::size_t> m_lengths;
    /// The class of each sample.
    std::vector<std::size_t> m_labels;
    std::map<std::int64_t, Known> m_features;
    /// By feature that is learned, then by class.
    std::vector<std::vector<float>> m_weights;
    double m_greatest = 0;
};

std::size_t Index::addSample(const std::string &text, std::size_t label)
{
    const auto sample = m_labels.size();
    m_labels.push_back(label);
    std::size_t searched = 0;
    for (const auto &feature : featuresOf(analyse(text), m_concepts, m_language)) {
        auto &known = m_features[feature.id];
        known.kind = feature.kind;
        known.weight = feature.weight;
        if (!known.samples.empty() && known.samples.back() == sample)
            continue;
        known.samples.push_back(sample);
        searched += isForRetrieval(feature.kind) ? 1U : 0U;
    }
    return searched;
}

double Index::valueOf(const Known &known) const
{
    return featureValue(known.kind, known.weight, static_cast<double>(known.samples.size()),
                        static_cast<double>(m_labels.size()));
}

/// The length of each sample as a vector of the features that are searched by.
std::vector<double> Index::norms() const
{
    std::vector<double> squares(m_labels.size(), 0);
    for (const auto &[id, known] : m_features) {
        if (!isForRetrieval(known.kind))
            continue;
        const double value = valueOf(known);
        for (const auto sample : known.samples)
            squares[sample] += value * value;
    }
    for (auto &square : squares)
        square = std::sqrt(square);
    return squares;
}

std::vector<TrainingSample> Index::trainingSamples()
{
    std::vector<TrainingSample> samples(m_labels.size());
    for (std::size_t index = 0; index < samples.size(); ++index)
        samples[index].label = m_labels[index];
    std::size_t columns = 0;
    for (auto &[id, known] : m_features) {
        if (known.samples.size() < RarestLearned)
            continue;
        known.column = columns++;
        for (const auto sample : known.samples)
            samples[sample].values.push_back({known.column, valueOf(known)});
    }
    for (auto &sample : samples) {
        double square = 0;
        for (const auto &value : sample.values)
            square += value.value * value.value;
        for (auto &value : sample.values)
            value.value /= std::sqrt(square);
    }
    return samples;
}

/// Each class is told from all others, and danger from all pages that are not about it. The forms of danger
/// are no texts of a page, and teach the others nothing.
std::vector<std::vector<Side>> Index::sides() const
{
    const auto count = m_classes.size();
    std::vector<std::vector<Side>> sides(count, std::vector<Side>(count, Side::Negative));
    for (std::size_t function = 0; function < count; ++function) {
        const bool isDanger = m_classes[function]->kind == ClassKind::Danger;
        for (std::size_t label = 0; label < count; ++label) {
            const auto &each = *m_classes[label];
            if (label == function || (isDanger && each.isSafety))
                sides[function][label] = Side::Positive;
            else if (each.kind == ClassKind::Danger)
                sides[function][label] = Side::Neither;
        }
    }
    return sides;
}

void Index::train()
{
    const auto samples = trainingSamples();
    m_weights = trainLinearFunctions(samples, m_features.size(), sides());
    for (const auto &weights : m_weights) {
        for (const auto weight : weights)
            m_greatest = std::max(m_greatest, static_cast<double>(std::abs(weight)));
    }
}

void Index::writeClasses(SQLite::Database &database) const
{
    SQLite::Statement insert(database, "INSERT INTO ask_classes VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (std::size_t label = 0; label < m_classes.size(); ++label) {
        insert.bind(1, bit(m_language));
        insert.bind(2, static_cast<int>(label));
        insert.bind(3, static_cast<int>(m_classes[label]->kind));
        insert.bind(4, m_classes[label]->item);
        insert.bind(5, m_classes[label]->situation);
        insert.bind(6, static_cast<int>(m_lengths[label]));
        insert.exec();
        insert.reset();
    }
}

void Index::writeModel(SQLite::Database &database) const
{
    std::vector<std::size_t> lengths;
    for (const double norm : norms())
        lengths.push_back(static_cast<std::size_t>(std::lround(std::min(norm * NormScale, 65535.0))));
    const auto labels = packedShorts(m_labels);
    const auto packed = packedShorts(lengths);
    SQLite::Statement insert(database, "INSERT INTO ask_models VALUES (?1, ?2, ?3, ?4)");
    insert.bind(1, bit(m_language));
    insert.bind(2, labels.data(), static_cast<int>(labels.size()));
    insert.bind(3, packed.data(), static_cast<int>(packed.size()));
    insert.bind(4, m_greatest / MostWeight);
    insert.exec();
}

std::vector<PackedWeight> Index::weightsOf(const Known &known) const
{
    std::vector<PackedWeight> weights;
    if (known.samples.size() < RarestLearned)
        return weights;
    const auto &learned = m_weights[known.column];
    for (std::size_t label = 0; label < learned.size(); ++label) {
        const double share = static_cast<double>(learned[label]) / m_greatest;
        const auto kind = m_classes[label]->kind;
        const bool isSum = kind == ClassKind::Elsewhere || kind == ClassKind::Danger;
        if (share >= (isSum ? LeastOfSum : LeastFor) || share <= -(isSum ? LeastOfSum : LeastAgainst))
            weights.push_back({label, static_cast<std::int8_t>(std::lround(share * MostWeight))});
    }
    return weights;
}

void Index::writeFeatures(SQLite::Database &database) const
{
    SQLite::Statement insert(database, "INSERT INTO ask_features VALUES (?1, ?2, ?3, ?4)");
    for (const auto &[id, known] : m_features) {
        const auto weights = packedWeights(weightsOf(known));
        const bool isSearched = isForRetrieval(known.kind);
        if (weights.empty() && !isSearched)
            continue;
        const auto samples = isSearched ? packedNumbers(known.samples) : std::string();
        insert.bind(1, static_cast<std::int64_t>(id));
        insert.bind(2, static_cast<int>(known.samples.size()));
        insert.bind(3, samples.data(), static_cast<int>(samples.size()));
        insert.bind(4, weights.data(), static_cast<int>(weights.size()));
        insert.exec();
        insert.reset();
    }
}

} // namespace

std::vector<AskClass> otherClasses(const content::Pack &pack)
{
    std::vector<AskClass> classes;
    for (const auto language : {base::Language::English, base::Language::Chinese}) {
        for (const auto &situation : pack.situations) {
            auto &added = classes.emplace_back();
            added.kind = ClassKind::Situation;
            added.situation = situation.id;
            added.language = language;
            added.asks = situation.asks.in(language);
            added.summaries = {situation.title.in(language)};
        }
        auto &elsewhere = classes.emplace_back();
        elsewhere.kind = ClassKind::Elsewhere;
        elsewhere.language = language;
        elsewhere.asks = pack.vocabulary.elsewhere.in(language);
        auto &danger = classes.emplace_back();
        danger.kind = ClassKind::Danger;
        danger.language = language;
        for (const auto &kind : pack.vocabulary.danger)
            std::ranges::copy(kind.forms.in(language), std::back_inserter(danger.asks));
    }
    return classes;
}

AskIndexWriter::AskIndexWriter(SQLite::Database &database, const ConceptIndex &concepts)
    : m_database(database)
    , m_concepts(concepts)
{
}

void AskIndexWriter::add(AskClass added)
{
    if (!added.asks.empty())
        m_classes.push_back(std::move(added));
}

void AskIndexWriter::finish()
{
    for (const auto language : {base::Language::English, base::Language::Chinese}) {
        Index index(language, m_concepts);
        for (const auto &each : m_classes) {
            if (each.language == language)
                index.add(each);
        }
        index.write(m_database);
    }
}

} // namespace library
