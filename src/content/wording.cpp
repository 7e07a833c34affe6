#include "content/wording.h"

#include "base/text.h"
#include "content/letters.h"
#include "content/prose.h"

#include <algorithm>
#include <map>
#include <utility>

namespace content {

namespace {

constexpr std::size_t ShingleLength = 8;
constexpr std::size_t LongWords = 12;
constexpr std::size_t LongHan = 14;
constexpr std::uint64_t HashStart = 0xcbf29ce484222325;
constexpr std::uint64_t HashStep = 0x100000001b3;

/// FNV-1a, 64 bits.
std::uint64_t hashOf(std::string_view text)
{
    auto hash = HashStart;
    for (const char letter : text)
        hash = (hash ^ static_cast<unsigned char>(letter)) * HashStep;
    return hash;
}

/// A hash of the sequence so far and the next word, which depends on their order. The shift mixes high bits
/// into low ones, which multiplication alone does not.
std::uint64_t combined(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * 0x9e3779b97f4a7c15;
    return hash ^ (hash >> 32);
}

void appendHan(std::string_view text, std::vector<std::string> &words)
{
    for (const auto &character : base::characters(text)) {
        if (base::isHan(character.code))
            words.emplace_back(text.substr(character.offset, character.length));
    }
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text, base::Language language)
{
    const auto plain = withoutMarks(text);
    std::vector<std::string> words;
    if (language == base::Language::Chinese) {
        appendHan(plain, words);
        return words;
    }
    return base::splitWords(comparableWords(plain, " "));
}

void WordingReader::readSentence(std::string_view sentence, int line, std::vector<std::uint64_t> &run,
                                 std::vector<int> &lines)
{
    const auto words = wordsOf(sentence, m_language);
    auto hash = HashStart;
    for (const auto &word : words) {
        run.push_back(hashOf(word));
        lines.push_back(line);
        hash = combined(hash, run.back());
    }
    if (words.size() >= (m_language == base::Language::Chinese ? LongHan : LongWords))
        m_wording.sentences.push_back({hash, line, withoutMarks(sentence)});
}

void WordingReader::addShingles(const std::vector<std::uint64_t> &run, const std::vector<int> &lines)
{
    for (std::size_t begin = 0; begin + ShingleLength <= run.size(); ++begin) {
        auto hash = HashStart;
        for (std::size_t index = begin; index < begin + ShingleLength; ++index)
            hash = combined(hash, run[index]);
        m_wording.shingles.push_back({hash, lines[begin]});
    }
}

void WordingReader::read(const markdown::Block &block)
{
    const bool isTemplate = block.kind == markdown::BlockKind::Heading && block.level <= 2;
    if (isTemplate || block.kind == markdown::BlockKind::Footnote)
        return;
    if (!block.inlines.empty()) {
        const auto found = sentences(block);
        std::vector<std::uint64_t> run;
        std::vector<int> lines;
        if (!found.empty() && isUnwritten(found.front().text))
            return;
        for (const auto &sentence : found)
            readSentence(sentence.text, sentence.line, run, lines);
        addShingles(run, lines);
    }
    for (const auto &child : block.children)
        read(child);
}

void WordingReader::read(std::string_view text, int line)
{
    markdown::Block paragraph;
    paragraph.kind = markdown::BlockKind::Paragraph;
    paragraph.line = line;
    paragraph.inlines.push_back({markdown::InlineKind::Text, std::string(text), {}, {}, 0, {}});
    read(paragraph);
}

Wording WordingReader::wording() &&
{
    auto &shingles = m_wording.shingles;
    std::ranges::stable_sort(shingles, {}, &Shingle::hash);
    const auto rest = std::ranges::unique(shingles, {}, &Shingle::hash);
    shingles.erase(rest.begin(), rest.end());
    return std::move(m_wording);
}

std::vector<Overlap> overlaps(const std::vector<const Shingles *> &texts)
{
    struct Place
    {
        std::uint64_t hash;
        std::size_t text;
        int line;
    };
    std::vector<Place> places;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        if (texts[text] == nullptr)
            continue;
        for (const auto &shingle : *texts[text])
            places.push_back({shingle.hash, text, shingle.line});
    }
    std::ranges::stable_sort(places, {}, &Place::hash);

    std::map<std::pair<std::size_t, std::size_t>, Overlap> pairs;
    for (auto begin = places.begin(); begin != places.end();) {
        const auto end = std::find_if(begin, places.end(),
                                      [&](const Place &place) { return place.hash != begin->hash; });
        for (auto first = begin; first != end; ++first) {
            for (auto second = first + 1; second != end; ++second) {
                auto &pair = pairs[{first->text, second->text}];
                pair.line = pair.shared == 0 ? second->line : std::min(pair.line, second->line);
                ++pair.shared;
            }
        }
        begin = end;
    }

    std::vector<Overlap> found;
    for (const auto &[indices, pair] : pairs) {
        const auto [first, second] = indices;
        const auto smaller = std::min(texts[first]->size(), texts[second]->size());
        found.push_back({first, second, pair.shared, pair.line,
                         static_cast<double>(pair.shared) / static_cast<double>(smaller)});
    }
    return found;
}

bool isUnwritten(std::string_view text)
{
    return text.starts_with("Write here") || text.starts_with("在这里写");
}

} // namespace content
