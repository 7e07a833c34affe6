#include "journal/records.h"

#include <algorithm>

namespace journal {

namespace {

template <typename Value>
void makeEmpty(std::shared_ptr<const Value> &value)
{
    value = std::make_shared<const Value>();
}

/// Moves `read` into `value`, or its error into `outcome`, which keeps the first one.
template <typename Value>
void take(std::shared_ptr<const Value> &value, base::Result<Value> read, base::Result<void> &outcome)
{
    if (read)
        value = std::make_shared<const Value>(*std::move(read));
    else if (outcome)
        outcome = std::unexpected(std::move(read.error()));
}

/// Changes a copy of the value, because others may still read it.
template <typename Value, typename Change>
void edit(std::shared_ptr<const Value> &value, Change change)
{
    auto copy = std::make_shared<Value>(*value);
    change(*copy);
    value = std::move(copy);
}

void readKind(Records &records, const Journal &journal, RecordKind kind, base::Result<void> &outcome)
{
    switch (kind) {
    case RecordKind::FinishedSittings:
        take(records.finished, journal.finishedSittings(), outcome);
        break;
    case RecordKind::UnfinishedSittings:
        take(records.unfinished, journal.unfinishedSittings(), outcome);
        break;
    case RecordKind::Replies:
        take(records.replies, journal.replies(), outcome);
        break;
    case RecordKind::Bookmarks:
        take(records.bookmarks, journal.bookmarks(), outcome);
        break;
    case RecordKind::ReadingPlaces:
        take(records.readingPlaces, journal.readingPlaces(), outcome);
        break;
    case RecordKind::Wordings:
        take(records.wordings, journal.ownWordings(), outcome);
        break;
    case RecordKind::Playbook:
        take(records.playbook, journal.playbook(), outcome);
        break;
    case RecordKind::Partners:
        take(records.partners, journal.partners(), outcome);
        break;
    case RecordKind::Instruments:
        take(records.instruments, journal.ownInstruments(), outcome);
        break;
    case RecordKind::Definitions:
        take(records.definitions, journal.definitions(), outcome);
        break;
    }
}

} // namespace

Records::Records()
{
    makeEmpty(finished);
    makeEmpty(unfinished);
    makeEmpty(replies);
    makeEmpty(bookmarks);
    makeEmpty(readingPlaces);
    makeEmpty(wordings);
    makeEmpty(playbook);
    makeEmpty(partners);
    makeEmpty(instruments);
    makeEmpty(definitions);
}

bool Records::isBookmarked(BookmarkKind kind, std::string_view id) const
{
    return std::ranges::any_of(
        *bookmarks, [&](const Bookmark &bookmark) { return bookmark.kind == kind && bookmark.id == id; });
}

std::optional<Reply> Records::reply(std::string_view slug) const
{
    for (const auto &[each, reply] : *replies) {
        if (each == slug)
            return reply;
    }
    return std::nullopt;
}

std::optional<ReadingPlace> Records::readingPlace(std::string_view slug) const
{
    const auto found = std::ranges::find(*readingPlaces, slug, &ReadingPlace::slug);
    return found == readingPlaces->end() ? std::nullopt : std::optional(*found);
}

std::string Records::wording(std::string_view phrase, base::Language language) const
{
    const auto found = wordings->find({std::string(phrase), std::string(base::code(language))});
    return found == wordings->end() ? std::string() : found->second;
}

std::optional<Sitting> Records::sitting(std::int64_t id) const
{
    for (const auto *list : {&*unfinished, &*finished}) {
        if (const auto found = std::ranges::find(*list, id, &Sitting::id); found != list->end())
            return *found;
    }
    return std::nullopt;
}

void Records::setBookmark(BookmarkKind kind, std::string_view id, bool isSet, std::string_view now)
{
    edit(bookmarks, [&](std::vector<Bookmark> &list) {
        std::erase_if(list, [&](const Bookmark &each) { return each.kind == kind && each.id == id; });
        if (isSet)
            list.insert(list.begin(), {kind, std::string(id), std::string(now)});
    });
}

void Records::setReply(std::string_view slug, Reply reply)
{
    edit(replies, [&](std::vector<std::pair<std::string, Reply>> &list) {
        std::erase_if(list, [&](const auto &each) { return each.first == slug; });
        list.emplace_back(slug, reply);
        std::ranges::sort(list);
    });
}

void Records::setReadingPlace(const ReadingPlace &place)
{
    edit(readingPlaces, [&](std::vector<ReadingPlace> &list) {
        std::erase_if(list, [&](const ReadingPlace &each) { return each.slug == place.slug; });
        list.insert(list.begin(), place);
    });
}

void Records::setWording(std::string_view phrase, base::Language language, std::string_view text)
{
    edit(wordings, [&](std::map<std::pair<std::string, std::string>, std::string> &map) {
        const std::pair key{std::string(phrase), std::string(base::code(language))};
        if (text.empty())
            map.erase(key);
        else
            map[key] = text;
    });
}

void Records::recordResponse(std::int64_t sitting, const quiz::Response &response)
{
    edit(unfinished, [&](std::vector<Sitting> &list) {
        const auto found = std::ranges::find(list, sitting, &Sitting::id);
        if (found == list.end())
            return;
        const auto same = std::ranges::find_if(found->responses, [&](const quiz::Response &each) {
            return each.instrument == response.instrument && each.item == response.item;
        });
        if (same == found->responses.end())
            found->responses.push_back(response);
        else
            *same = response;
    });
}

void Records::withdrawResponse(std::int64_t sitting, std::string_view instrument, std::string_view item)
{
    edit(unfinished, [&](std::vector<Sitting> &list) {
        const auto found = std::ranges::find(list, sitting, &Sitting::id);
        if (found == list.end())
            return;
        std::erase_if(found->responses, [&](const quiz::Response &each) {
            return each.instrument == instrument && each.item == item;
        });
    });
}

void Records::dropSitting(std::int64_t sitting)
{
    edit(unfinished, [&](std::vector<Sitting> &list) {
        std::erase_if(list, [&](const Sitting &each) { return each.id == sitting; });
    });
}

void readRecords(Records &records, const Journal &journal, std::span<const RecordKind> kinds)
{
    for (const auto kind : kinds) {
        base::Result<void> outcome;
        readKind(records, journal, kind, outcome);
        if (outcome) {
            records.unread.erase(kind);
        } else {
            records.unread.insert(kind);
            records.unreadReason = outcome.error();
        }
    }
    records.damaged = journal.damagedRecords();
    records.access = journal.access();
    records.file = journal.file();
}

} // namespace journal
