#include "journal/journal.h"

#include "journal/attempt.h"
#include "journal/payload.h"
#include "journal/rows.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace journal {

namespace {

std::string code(BookmarkKind kind)
{
    return kind == BookmarkKind::Article ? "article" : "phrase";
}

} // namespace

void Journal::noteDamaged(std::string_view table, std::string key) const
{
    m_damaged.insert({std::string(table), std::move(key)});
}

void Journal::setAside(std::string_view table, std::string_view key, const std::string &payload)
{
    SQLite::Statement insert(*m_database, "INSERT INTO set_aside (source, key, payload) VALUES (?1, ?2, ?3)");
    bindText(insert, 1, table);
    bindText(insert, 2, key);
    bindPayload(insert, 3, payload);
    insert.exec();
}

std::vector<DamagedRecord> Journal::damagedRecords() const
{
    auto all = m_damaged;
    const auto moved = attempt([&] {
        SQLite::Statement select(*m_database, "SELECT source, key FROM set_aside");
        while (select.executeStep())
            all.insert({select.getColumn(0).getString(), select.getColumn(1).getString()});
    });
    return {all.begin(), all.end()};
}

base::Result<void> Journal::keepDefinition(std::string_view hash, std::string_view definition)
{
    return write([&] {
        SQLite::Statement insert(*m_database,
                                 "INSERT OR IGNORE INTO definition (hash, payload) VALUES (?1, ?2)");
        bindText(insert, 1, hash);
        bindPayload(insert, 2, wordingPayload(definition));
        insert.exec();
    });
}

base::Result<std::vector<std::pair<std::string, std::string>>> Journal::definitions() const
{
    return attempt([&] {
        SQLite::Statement select(*m_database, "SELECT hash, payload FROM definition ORDER BY hash");
        std::vector<std::pair<std::string, std::string>> definitions;
        while (select.executeStep()) {
            if (auto text = wordingFromPayload(select.getColumn(1).getString()))
                definitions.emplace_back(select.getColumn(0).getString(), *std::move(text));
            else
                noteDamaged("definition", select.getColumn(0).getString());
        }
        return definitions;
    });
}

base::Result<void> Journal::setReply(std::string_view slug, std::optional<Reply> reply)
{
    return write([&] {
        SQLite::Statement select(*m_database, "SELECT payload FROM reply WHERE slug = ?1");
        bindText(select, 1, slug);
        if (select.executeStep() && !replyFromPayload(select.getColumn(0).getString()))
            setAside("reply", slug, select.getColumn(0).getString());
        select.reset();
        if (!reply) {
            SQLite::Statement remove(*m_database, "DELETE FROM reply WHERE slug = ?1");
            bindText(remove, 1, slug);
            remove.exec();
            return;
        }
        SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO reply (slug, payload) VALUES (?1, ?2)");
        bindText(insert, 1, slug);
        bindPayload(insert, 2, replyPayload(*reply));
        insert.exec();
    });
}

base::Result<std::optional<Reply>> Journal::reply(std::string_view slug) const
{
    return attempt([&]() -> std::optional<Reply> {
        SQLite::Statement select(*m_database, "SELECT payload FROM reply WHERE slug = ?1");
        bindText(select, 1, slug);
        if (!select.executeStep())
            return std::nullopt;
        const auto reply = replyFromPayload(select.getColumn(0).getString());
        if (!reply)
            noteDamaged("reply", std::string(slug));
        return reply;
    });
}

base::Result<std::vector<std::pair<std::string, Reply>>> Journal::replies() const
{
    return attempt([&] {
        SQLite::Statement select(*m_database, "SELECT slug, payload FROM reply ORDER BY slug");
        std::vector<std::pair<std::string, Reply>> replies;
        while (select.executeStep()) {
            if (const auto reply = replyFromPayload(select.getColumn(1).getString()))
                replies.emplace_back(select.getColumn(0).getString(), *reply);
            else
                noteDamaged("reply", select.getColumn(0).getString());
        }
        return replies;
    });
}

base::Result<void> Journal::setBookmark(BookmarkKind kind, std::string_view id, bool isSet,
                                        std::string_view now)
{
    return write([&] {
        if (!isSet) {
            SQLite::Statement remove(*m_database, "DELETE FROM bookmark WHERE kind = ?1 AND id = ?2");
            remove.bind(1, code(kind));
            bindText(remove, 2, id);
            remove.exec();
            return;
        }
        SQLite::Statement insert(*m_database,
                                 "INSERT OR IGNORE INTO bookmark (kind, id, added_at) VALUES (?1, ?2, ?3)");
        insert.bind(1, code(kind));
        bindText(insert, 2, id);
        bindText(insert, 3, now);
        insert.exec();
    });
}

base::Result<bool> Journal::isBookmarked(BookmarkKind kind, std::string_view id) const
{
    return attempt([&] {
        SQLite::Statement select(*m_database, "SELECT 1 FROM bookmark WHERE kind = ?1 AND id = ?2");
        select.bind(1, code(kind));
        bindText(select, 2, id);
        return select.executeStep();
    });
}

base::Result<std::vector<Bookmark>> Journal::bookmarks() const
{
    return attempt([&] {
        SQLite::Statement select(
            *m_database, "SELECT kind, id, added_at FROM bookmark ORDER BY added_at DESC, rowid DESC");
        std::vector<Bookmark> bookmarks;
        while (select.executeStep()) {
            const auto kind
                = select.getColumn(0).getString() == "article" ? BookmarkKind::Article : BookmarkKind::Phrase;
            bookmarks.push_back({kind, select.getColumn(1).getString(), select.getColumn(2).getString()});
        }
        return bookmarks;
    });
}

base::Result<void> Journal::setReadingPlace(const ReadingPlace &place)
{
    return write([&] {
        // A replaced row gets the highest rowid, which orders places of the same second. A damaged place is
        // overwritten, unlike other damaged records, because it is of no use once there is a new one.
        SQLite::Statement insert(
            *m_database,
            "INSERT OR REPLACE INTO reading_place (slug, opened_at, payload) VALUES (?1, ?2, ?3)");
        insert.bind(1, place.slug);
        insert.bind(2, place.openedAt);
        bindPayload(insert, 3, placePayload(place.place > 0 ? std::min(place.place, 1.0) : 0));
        insert.exec();
    });
}

base::Result<std::optional<ReadingPlace>> Journal::readingPlace(std::string_view slug) const
{
    return attempt([&]() -> std::optional<ReadingPlace> {
        SQLite::Statement select(*m_database, "SELECT opened_at, payload FROM reading_place WHERE slug = ?1");
        bindText(select, 1, slug);
        if (!select.executeStep())
            return std::nullopt;
        if (const auto place = placeFromPayload(select.getColumn(1).getString()))
            return ReadingPlace{std::string(slug), *place, select.getColumn(0).getString()};
        noteDamaged("reading_place", std::string(slug));
        return std::nullopt;
    });
}

base::Result<std::vector<ReadingPlace>> Journal::readingPlaces() const
{
    return attempt([&] {
        SQLite::Statement select(
            *m_database,
            "SELECT slug, opened_at, payload FROM reading_place ORDER BY opened_at DESC, rowid DESC");
        std::vector<ReadingPlace> places;
        while (select.executeStep()) {
            if (const auto place = placeFromPayload(select.getColumn(2).getString()))
                places.push_back({select.getColumn(0).getString(), *place, select.getColumn(1).getString()});
            else
                noteDamaged("reading_place", select.getColumn(0).getString());
        }
        return places;
    });
}

base::Result<std::string> Journal::setOwnWording(std::string_view phrase, std::string_view language,
                                                 std::string_view before, std::string_view text)
{
    return write([&] {
        SQLite::Statement select(*m_database,
                                 "SELECT payload FROM own_wording WHERE phrase = ?1 AND language = ?2");
        bindText(select, 1, phrase);
        bindText(select, 2, language);
        std::string kept(text);
        if (select.executeStep()) {
            const auto payload = select.getColumn(0).getString();
            if (const auto theirs = wordingFromPayload(payload))
                kept = mergedText(before, *theirs, text);
            else
                setAside("own_wording", phrase, payload);
        }
        select.reset();
        if (kept.empty()) {
            SQLite::Statement remove(*m_database,
                                     "DELETE FROM own_wording WHERE phrase = ?1 AND language = ?2");
            bindText(remove, 1, phrase);
            bindText(remove, 2, language);
            remove.exec();
            return kept;
        }
        SQLite::Statement insert(
            *m_database,
            "INSERT OR REPLACE INTO own_wording (phrase, language, payload) VALUES (?1, ?2, ?3)");
        bindText(insert, 1, phrase);
        bindText(insert, 2, language);
        bindPayload(insert, 3, wordingPayload(kept));
        insert.exec();
        return kept;
    });
}

base::Result<std::optional<std::string>> Journal::ownWording(std::string_view phrase,
                                                             std::string_view language) const
{
    return attempt([&]() -> std::optional<std::string> {
        SQLite::Statement select(*m_database,
                                 "SELECT payload FROM own_wording WHERE phrase = ?1 AND language = ?2");
        bindText(select, 1, phrase);
        bindText(select, 2, language);
        if (!select.executeStep())
            return std::nullopt;
        auto text = wordingFromPayload(select.getColumn(0).getString());
        if (!text)
            noteDamaged("own_wording", std::string(phrase));
        return text;
    });
}

base::Result<std::map<std::pair<std::string, std::string>, std::string>> Journal::ownWordings() const
{
    return attempt([&] {
        std::map<std::pair<std::string, std::string>, std::string> wordings;
        SQLite::Statement select(*m_database, "SELECT phrase, language, payload FROM own_wording");
        while (select.executeStep()) {
            auto phrase = select.getColumn(0).getString();
            if (auto text = wordingFromPayload(select.getColumn(2).getString()))
                wordings[{std::move(phrase), select.getColumn(1).getString()}] = *std::move(text);
            else
                noteDamaged("own_wording", std::move(phrase));
        }
        return wordings;
    });
}

base::Result<std::int64_t> Journal::keepPartner(const PartnerProfile &partner)
{
    return write([&] {
        SQLite::Statement insert(*m_database, "INSERT INTO partner (kept_at, payload) VALUES (?1, ?2)");
        insert.bind(1, partner.keptAt);
        bindPayload(insert, 2, partnerPayload(partner.profile));
        insert.exec();
        return std::int64_t{m_database->getLastInsertRowid()};
    });
}

base::Result<void> Journal::removePartner(std::int64_t id)
{
    return write([&] {
        SQLite::Statement remove(*m_database, "DELETE FROM partner WHERE id = ?1");
        remove.bind(1, id);
        remove.exec();
    });
}

base::Result<std::vector<PartnerProfile>> Journal::partners() const
{
    return attempt([&] {
        SQLite::Statement select(*m_database,
                                 "SELECT id, payload, kept_at FROM partner ORDER BY kept_at DESC, id DESC");
        std::vector<PartnerProfile> partners;
        while (select.executeStep()) {
            const auto id = select.getColumn(0).getInt64();
            if (auto profile = partnerFromPayload(select.getColumn(1).getString()))
                partners.push_back({id, *std::move(profile), select.getColumn(2).getString()});
            else
                noteDamaged("partner", std::to_string(id));
        }
        return partners;
    });
}

base::Result<void> Journal::keepInstrument(const OwnInstrument &instrument)
{
    return write([&] {
        SQLite::Statement select(*m_database, "SELECT payload FROM instrument WHERE id = ?1");
        bindText(select, 1, instrument.id);
        if (select.executeStep() && !wordingFromPayload(select.getColumn(0).getString()))
            setAside("instrument", instrument.id, select.getColumn(0).getString());
        select.reset();
        SQLite::Statement insert(*m_database,
                                 "INSERT OR REPLACE INTO instrument (id, payload) VALUES (?1, ?2)");
        insert.bind(1, instrument.id);
        bindPayload(insert, 2, wordingPayload(instrument.definition));
        insert.exec();
    });
}

base::Result<void> Journal::removeInstrument(std::string_view id)
{
    return write([&] {
        SQLite::Statement remove(*m_database, "DELETE FROM instrument WHERE id = ?1");
        bindText(remove, 1, id);
        remove.exec();
    });
}

base::Result<std::vector<OwnInstrument>> Journal::ownInstruments() const
{
    return attempt([&] {
        SQLite::Statement select(*m_database, "SELECT id, payload FROM instrument ORDER BY id");
        std::vector<OwnInstrument> instruments;
        while (select.executeStep()) {
            if (auto text = wordingFromPayload(select.getColumn(1).getString()))
                instruments.push_back({select.getColumn(0).getString(), *std::move(text)});
            else
                noteDamaged("instrument", select.getColumn(0).getString());
        }
        return instruments;
    });
}

} // namespace journal
