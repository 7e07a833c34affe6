#include "library/danger_cues.h"

#include "base/text.h"
#include "content/asks.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace library {

namespace {

std::vector<std::string> wordsOf(std::string_view form)
{
    std::vector<std::string> words;
    for (auto &token : analyse(form))
        words.push_back(std::move(token.text));
    return words;
}

/// The end, in tokens, of the words that begin at `begin`; empty where they don't.
std::optional<std::size_t> endOf(const AnalysedText &text, const std::vector<std::string> &words,
                                 std::size_t begin)
{
    std::size_t place = begin;
    for (std::size_t word = 1; word < words.size(); ++word) {
        ++place;
        const auto isHere = [&] { return place < text.size() && text[place].text == words[word]; };
        const bool maySkip = place < text.size() && !text[place].isIdeograph && !text[place - 1].isIdeograph;
        if (!isHere() && maySkip)
            ++place;
        if (!isHere())
            return std::nullopt;
    }
    return place + 1;
}

} // namespace

DangerCues::DangerCues(const content::Vocabulary &vocabulary)
{
    for (const auto &kind : vocabulary.danger) {
        m_kinds.push_back({kind.id, kind.articles});
        for (const auto *forms : {&kind.forms.en, &kind.forms.zh}) {
            for (const auto &form : *forms)
                add(form, m_kinds.size() - 1, false);
        }
        for (const auto *forms : {&kind.exceptions.en, &kind.exceptions.zh}) {
            for (const auto &form : *forms)
                add(form, m_kinds.size() - 1, true);
        }
    }
}

DangerCues::DangerCues(SQLite::Database &bundle)
{
    SQLite::Statement kinds(bundle, "SELECT kind, articles FROM danger_kinds ORDER BY id");
    while (kinds.executeStep())
        m_kinds.push_back({kinds.getColumn(0).getString(), base::splitWords(kinds.getColumn(1).getString())});
    SQLite::Statement forms(bundle, "SELECT form, kind, is_exception FROM danger_forms");
    while (forms.executeStep()) {
        const auto kind = static_cast<std::size_t>(forms.getColumn(1).getInt());
        if (kind < m_kinds.size())
            add(forms.getColumn(0).getString(), kind, forms.getColumn(2).getInt() != 0);
    }
}

void DangerCues::add(const std::string &form, std::size_t kind, bool isException)
{
    auto words = wordsOf(form);
    if (words.empty())
        return;
    auto &forms = m_forms[words.front()];
    forms.push_back({std::move(words), kind, isException});
}

void DangerCues::write(SQLite::Database &bundle) const
{
    SQLite::Statement insertKind(bundle, "INSERT INTO danger_kinds VALUES (?1, ?2, ?3)");
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        insertKind.bind(1, static_cast<int>(kind));
        insertKind.bind(2, m_kinds[kind].id);
        insertKind.bind(3, base::joined(m_kinds[kind].articles, " "));
        insertKind.exec();
        insertKind.reset();
    }
    std::set<std::tuple<std::string, std::size_t, bool>> rows;
    for (const auto &[first, forms] : m_forms) {
        for (const auto &form : forms)
            rows.emplace(base::joined(form.words, " "), form.kind, form.isException);
    }
    SQLite::Statement insert(bundle, "INSERT INTO danger_forms VALUES (?1, ?2, ?3)");
    for (const auto &[form, kind, isException] : rows) {
        insert.bind(1, form);
        insert.bind(2, static_cast<int>(kind));
        insert.bind(3, isException ? 1 : 0);
        insert.exec();
        insert.reset();
    }
}

DangerFound DangerCues::find(const AnalysedText &text) const
{
    DangerFound found;
    std::vector<std::pair<std::size_t, std::size_t>> covered;
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        const auto forms = m_forms.find(text[begin].text);
        if (forms == m_forms.end())
            continue;
        for (const auto &form : forms->second) {
            const auto end = endOf(text, form.words, begin);
            if (!end)
                continue;
            if (form.isException)
                covered.emplace_back(begin, *end);
            else
                found.told.push_back({form.kind, begin, *end});
        }
    }
    std::erase_if(found.told, [&](const DangerMatch &match) {
        return std::ranges::any_of(covered, [&](const auto &place) {
            return place.first < match.end && match.begin < place.second;
        });
    });
    found.hasException = !covered.empty();
    return found;
}

} // namespace library
