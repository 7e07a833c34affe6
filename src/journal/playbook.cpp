#include "journal/attempt.h"
#include "journal/payload.h"
#include "journal/rows.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace journal {

namespace {

PlaybookEntry entryOf(const std::vector<PlaybookEntry> &entries, std::string_view slug)
{
    const auto found = std::ranges::find(entries, slug, &PlaybookEntry::slug);
    return found != entries.end() ? *found : PlaybookEntry{std::string(slug)};
}

/// The offset at which `part` stands in the text as whole lines; npos where it does not.
std::size_t paragraphsIn(std::string_view text, std::string_view part)
{
    if (part.empty())
        return std::string_view::npos;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
        const auto end = at + part.size();
        if ((at == 0 || text[at - 1] == '\n') && (end == text.size() || text[end] == '\n'))
            return at;
    }
    return std::string_view::npos;
}

} // namespace

std::string mergedText(std::string_view before, std::string_view theirs, std::string_view mine)
{
    if (theirs == before || theirs.empty())
        return std::string(mine);
    if (theirs == mine || mine.empty())
        return std::string(theirs);
    const auto at = paragraphsIn(theirs, before);
    if (at == std::string_view::npos)
        return std::string(theirs) + "\n\n" + std::string(mine);
    return std::string(theirs.substr(0, at)) + std::string(mine)
        + std::string(theirs.substr(at + before.size()));
}

std::vector<PlaybookEntry> Journal::readPlaybook() const
{
    SQLite::Statement select(*m_database, "SELECT slug, payload FROM playbook ORDER BY place");
    std::vector<PlaybookEntry> entries;
    while (select.executeStep()) {
        auto entry = playbookFromPayload(select.getColumn(1).getString());
        if (!entry) {
            noteDamaged("playbook", select.getColumn(0).getString());
            continue;
        }
        entry->slug = select.getColumn(0).getString();
        entries.push_back(*std::move(entry));
    }
    return entries;
}

base::Result<std::vector<PlaybookEntry>> Journal::playbook() const
{
    return attempt([&] { return readPlaybook(); });
}

void Journal::writePlaybookEntry(const PlaybookEntry &entry)
{
    SQLite::Statement select(*m_database, "SELECT payload FROM playbook WHERE slug = ?1");
    select.bind(1, entry.slug);
    if (select.executeStep() && !playbookFromPayload(select.getColumn(0).getString()))
        setAside("playbook", entry.slug, select.getColumn(0).getString());
    select.reset();
    SQLite::Statement insert(*m_database,
                             "INSERT INTO playbook (slug, payload) VALUES (?1, ?2) "
                             "ON CONFLICT (slug) DO UPDATE SET payload = excluded.payload");
    insert.bind(1, entry.slug);
    bindPayload(insert, 2, playbookPayload(entry));
    insert.exec();
}

base::Result<void> Journal::changePlaybook(const std::function<void(std::vector<PlaybookEntry> &)> &edit)
{
    return write([&] {
        SQLite::Statement select(*m_database, "SELECT slug, payload FROM playbook ORDER BY place");
        while (select.executeStep()) {
            const auto payload = select.getColumn(1).getString();
            if (!playbookFromPayload(payload))
                setAside("playbook", select.getColumn(0).getString(), payload);
        }
        select.reset();
        auto entries = readPlaybook();
        edit(entries);
        m_database->exec("DELETE FROM playbook");
        for (const auto &entry : entries)
            writePlaybookEntry(entry);
    });
}

base::Result<void> Journal::setPracticeState(std::string_view slug, PlaybookEntry::State state)
{
    return write([&] {
        auto entry = entryOf(readPlaybook(), slug);
        entry.state = state;
        writePlaybookEntry(entry);
    });
}

base::Result<std::string> Journal::setPracticeNote(std::string_view slug, std::string_view before,
                                                   std::string_view note)
{
    return write([&] {
        auto entry = entryOf(readPlaybook(), slug);
        entry.note = mergedText(before, entry.note, note);
        writePlaybookEntry(entry);
        return entry.note;
    });
}

} // namespace journal
