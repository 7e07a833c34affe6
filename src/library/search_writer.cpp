#include "library/search_writer.h"

#include "content/values.h"
#include "library/bundle_format.h"
#include "library/danger_cues.h"
#include "library/token_reader.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <set>

namespace library {

namespace {

// Longer "words" are addresses and keys, for which nobody needs a spelling correction.
constexpr std::size_t LongestWord = 30;
constexpr std::size_t ShortestWord = 3;
// A word must occur once more per so many items to be in the vocabulary: in a large library a rare word is
// often misspelt itself.
constexpr int ItemsPerOccurrence = 10000;

// Segments of 8 MB fit the caches of a processor while they grow; they are merged once, at the end.
constexpr const char *BulkInsertSettings = R"sql(
    INSERT INTO title_index(title_index, rank) VALUES ('hashsize', 8388608);
    INSERT INTO title_index(title_index, rank) VALUES ('automerge', 0);
    INSERT INTO title_index(title_index, rank) VALUES ('crisismerge', 1000);
    INSERT INTO text_index(text_index, rank) VALUES ('hashsize', 8388608);
    INSERT INTO text_index(text_index, rank) VALUES ('automerge', 0);
    INSERT INTO text_index(text_index, rank) VALUES ('crisismerge', 1000);
)sql";

constexpr const char *MergeSegments = R"sql(
    INSERT INTO title_index(title_index) VALUES ('optimize');
    INSERT INTO text_index(text_index) VALUES ('optimize');
)sql";

/// Control characters become blanks, because snippets mark matches by two of them.
std::string withoutControls(std::string text)
{
    const auto isControl = [](char letter) {
        return static_cast<unsigned char>(letter) < 0x20 && letter != '\n' && letter != '\t';
    };
    std::ranges::replace_if(text, isControl, ' ');
    return text;
}

void run(SQLite::Statement &statement)
{
    statement.exec();
    statement.reset();
}

bool isWorthKnowing(const base::Token &word)
{
    const bool hasDigit
        = std::ranges::any_of(word.text, [](char letter) { return letter >= '0' && letter <= '9'; });
    return !isIdeograph(word) && !hasDigit && word.text.size() >= ShortestWord
        && word.text.size() <= LongestWord;
}

} // namespace

SearchWriter::SearchWriter(SQLite::Database &database, const content::Vocabulary &vocabulary)
    : m_database(database)
    , m_concepts(vocabulary)
    , m_asks(database, m_concepts)
    , m_insertItem(database, "INSERT INTO items VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
    , m_insertName(database, "INSERT OR IGNORE INTO names VALUES (?1, ?2, ?3, ?4)")
    , m_insertRomanized(database, "INSERT OR IGNORE INTO romanized_names VALUES (?1, ?2, ?3)")
    , m_insertTitle(database, "INSERT INTO title_index(rowid, title, headings) VALUES (?1, ?2, ?3)")
    , m_insertText(database, "INSERT INTO text_index(rowid, title, headings, body) VALUES (?1, ?2, ?3, ?4)")
{
    m_database.exec(BulkInsertSettings);
    m_concepts.write(m_database);
    DangerCues(vocabulary).write(m_database);
}

void SearchWriter::add(const SearchItem &item)
{
    ++m_lastItem;
    const auto title = withoutControls(item.title);
    const auto headings = withoutControls(item.headings);
    const auto body = withoutControls(item.body);
    const int titleLength = countWords(title) + countWords(headings);
    m_insertItem.bind(1, m_lastItem);
    m_insertItem.bind(2, static_cast<int>(item.kind));
    m_insertItem.bind(3, item.serves);
    m_insertItem.bind(4, titleLength);
    m_insertItem.bind(5, titleLength + countWords(body));
    m_insertItem.bind(6, bit(item.language));
    m_insertItem.bind(7, item.id);
    m_insertItem.bind(8, title);
    m_insertItem.bind(9, item.category);
    m_insertItem.bind(10, item.article);
    m_insertItem.bind(11, item.situation);
    run(m_insertItem);
    addNames(item);

    // The text of a phrase is indexed as a heading, because it is longer than a title.
    const bool isSentence = item.kind == Kind::Phrase;
    m_insertTitle.bind(1, m_lastItem);
    m_insertTitle.bind(2, isSentence ? std::string() : title);
    m_insertTitle.bind(3, isSentence ? title + '\n' + headings : headings);
    run(m_insertTitle);

    m_insertText.bind(1, m_lastItem);
    m_insertText.bind(2, title);
    m_insertText.bind(3, headings);
    m_insertText.bind(4, body);
    run(m_insertText);

    const bool isSafety = item.kind == Kind::Article && item.category == content::SafetyCategory;
    m_asks.add({ClassKind::Item, m_lastItem, {}, item.language, isSafety, item.asks, item.summaries});
}

void SearchWriter::addNames(const SearchItem &item)
{
    for (const auto &name : item.names) {
        const auto key = nameKey(name);
        if (key.empty())
            continue;
        m_insertName.bind(1, key);
        m_insertName.bind(2, m_lastItem);
        m_insertName.bind(3, static_cast<int>(item.kind));
        m_insertName.bind(4, item.serves);
        run(m_insertName);
        // A sentence is not looked up by its beginning in pinyin.
        if (item.kind != Kind::Phrase)
            addRomanized(name);
    }
    addRomanized(item.group);
}

void SearchWriter::addRomanized(const std::string &name)
{
    const auto romanized = m_romanizer.romanized(name);
    for (const bool isInitials : {false, true}) {
        const auto &key = isInitials ? romanized.initials : romanized.pinyin;
        if (key.empty())
            continue;
        m_insertRomanized.bind(1, key);
        m_insertRomanized.bind(2, m_lastItem);
        m_insertRomanized.bind(3, isInitials ? 1 : 0);
        run(m_insertRomanized);
    }
}

int SearchWriter::countWords(std::string_view text)
{
    int count = 0;
    TokenReader reader(text);
    for (base::Token word; reader.next(word); ++count) {
        if (isWorthKnowing(word))
            ++m_occurrences[word.text];
    }
    return count;
}

void SearchWriter::finish()
{
    std::vector<std::pair<std::string, int>> words;
    const int least = 1 + m_lastItem / ItemsPerOccurrence;
    std::ranges::copy_if(m_occurrences, std::back_inserter(words),
                         [&](const auto &counted) { return counted.second >= least; });
    std::ranges::sort(words);
    SQLite::Statement insert(m_database, "INSERT INTO vocabulary VALUES (?1, ?2)");
    for (const auto &[word, occurrences] : words) {
        insert.bind(1, word);
        insert.bind(2, occurrences);
        run(insert);
    }
    m_database.exec(MergeSegments);
    m_asks.finish();
}

} // namespace library
