#include "library/concept_index.h"

#include "content/asks.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>

namespace library {

namespace {

/// The stems from `begin` on, as many as `count`.
std::string keyOf(const AnalysedText &text, std::size_t begin, std::size_t count)
{
    std::string key = text[begin].stem;
    for (std::size_t index = begin + 1; index < begin + count; ++index)
        key.append(1, ' ').append(text[index].stem);
    return key;
}

} // namespace

ConceptIndex::ConceptIndex(const content::Vocabulary &vocabulary)
{
    for (const auto &each : vocabulary.concepts) {
        for (const auto *forms : {&each.forms.en, &each.forms.zh}) {
            for (const auto &form : *forms)
                add(form, each.id, each.weight);
        }
    }
}

ConceptIndex::ConceptIndex(SQLite::Database &bundle)
{
    SQLite::Statement rows(bundle, "SELECT form, concept, weight FROM concept_forms");
    while (rows.executeStep()) {
        // The root of a weight is taken, and scores of a damaged bundle have to be sorted too.
        const double weight = std::clamp(rows.getColumn(2).getDouble(), 0.0, 1.0);
        addKey(rows.getColumn(0).getString(), {rows.getColumn(1).getString(), weight});
    }
}

void ConceptIndex::add(std::string_view form, const std::string &id, double weight)
{
    const auto text = analyse(form);
    if (!text.empty())
        addKey(keyOf(text, 0, text.size()), {id, weight});
}

void ConceptIndex::addKey(std::string key, Entry entry)
{
    const auto tokens = static_cast<std::size_t>(std::ranges::count(key, ' ')) + 1;
    m_longest = std::max(m_longest, tokens);
    m_entries.emplace(std::move(key), std::move(entry));
}

void ConceptIndex::write(SQLite::Database &bundle) const
{
    SQLite::Statement insert(bundle, "INSERT INTO concept_forms VALUES (?1, ?2, ?3)");
    const std::map<std::string_view, const Entry *> sorted = [&] {
        std::map<std::string_view, const Entry *> entries;
        for (const auto &[key, entry] : m_entries)
            entries.emplace(key, &entry);
        return entries;
    }();
    for (const auto &[key, entry] : sorted) {
        insert.bind(1, std::string(key));
        insert.bind(2, entry->id);
        insert.bind(3, entry->weight);
        insert.exec();
        insert.reset();
    }
}

std::vector<ConceptMatch> ConceptIndex::find(const AnalysedText &text) const
{
    std::vector<ConceptMatch> matches;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t length = std::min(m_longest, text.size() - begin);
        for (; length > 0; --length) {
            const auto found = m_entries.find(keyOf(text, begin, length));
            if (found == m_entries.end())
                continue;
            matches.push_back({found->second.id, found->second.weight, begin, begin + length});
            break;
        }
        begin += std::max<std::size_t>(length, 1);
    }
    return matches;
}

} // namespace library
