#pragma once

#include "store/journal.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// A journal whose calls are expected to succeed: values without their wrapping; a call that fails ends the
/// test with std::bad_expected_access.
class CheckedJournal
{
public:
    /// Opens one of its own.
    explicit CheckedJournal(const std::filesystem::path &folder)
        : m_owned(std::make_unique<store::Journal>(folder))
        , m_journal(*m_owned)
    {
    }
    explicit CheckedJournal(store::Journal &journal)
        : m_journal(journal)
    {
    }

    store::Journal &real() { return m_journal; }
    operator store::Journal &() { return m_journal; }

    const std::filesystem::path &file() const { return m_journal.file(); }
    std::int64_t beginSitting(const store::Sitting &sitting)
    {
        return m_journal.beginSitting(sitting).value();
    }
    void give(std::int64_t id, const quiz::Given &given) { m_journal.give(id, given).value(); }
    void takeBack(std::int64_t id, std::string_view instrument, std::string_view item)
    {
        m_journal.takeBack(id, instrument, item).value();
    }
    void finishSitting(std::int64_t id, std::string_view at) { m_journal.finishSitting(id, at).value(); }
    void removeSitting(std::int64_t id) { m_journal.removeSitting(id).value(); }
    std::int64_t restoreSitting(const store::Sitting &sitting)
    {
        return m_journal.restoreSitting(sitting).value();
    }
    std::optional<store::Sitting> unfinishedSitting() const
    {
        const auto all = unfinishedSittings();
        return all.empty() ? std::nullopt : std::optional(all.front());
    }
    std::vector<store::Sitting> unfinishedSittings() const { return m_journal.unfinishedSittings().value(); }
    std::vector<store::Sitting> finishedSittings() const { return m_journal.finishedSittings().value(); }
    std::optional<store::Sitting> sitting(std::int64_t id) const { return m_journal.sitting(id).value(); }

    void setReply(std::string_view slug, std::optional<store::Reply> reply)
    {
        m_journal.setReply(slug, reply).value();
    }
    std::optional<store::Reply> reply(std::string_view slug) const { return m_journal.reply(slug).value(); }
    std::vector<std::pair<std::string, store::Reply>> replies() const { return m_journal.replies().value(); }

    void setBookmark(store::BookmarkKind kind, std::string_view id, bool isSet, std::string_view now)
    {
        m_journal.setBookmark(kind, id, isSet, now).value();
    }
    bool isBookmarked(store::BookmarkKind kind, std::string_view id) const
    {
        return m_journal.isBookmarked(kind, id).value();
    }
    std::vector<store::Bookmark> bookmarks() const { return m_journal.bookmarks().value(); }

    void setReadingPlace(const store::ReadingPlace &place) { m_journal.setReadingPlace(place).value(); }
    std::optional<store::ReadingPlace> readingPlace(std::string_view slug) const
    {
        return m_journal.readingPlace(slug).value();
    }
    std::vector<store::ReadingPlace> readingPlaces() const { return m_journal.readingPlaces().value(); }

    /// As if the reader had seen what is kept before they changed it.
    void setOwnWording(std::string_view phrase, std::string_view language, std::string_view text)
    {
        const auto before = ownWording(phrase, language).value_or(std::string());
        m_journal.setOwnWording(phrase, language, before, text).value();
    }
    std::optional<std::string> ownWording(std::string_view phrase, std::string_view language) const
    {
        return m_journal.ownWording(phrase, language).value();
    }

    std::vector<store::PlaybookEntry> playbook() const { return m_journal.playbook().value(); }
    void setPlaybook(const std::vector<store::PlaybookEntry> &entries)
    {
        m_journal.changePlaybook([&](auto &kept) { kept = entries; }).value();
    }
    void setPlaybookEntry(const store::PlaybookEntry &entry)
    {
        m_journal
            .changePlaybook([&](auto &kept) {
                for (auto &each : kept) {
                    if (each.slug == entry.slug) {
                        each = entry;
                        return;
                    }
                }
                kept.push_back(entry);
            })
            .value();
    }

    std::int64_t keepPartner(const store::PartnerProfile &partner)
    {
        return m_journal.keepPartner(partner).value();
    }
    void removePartner(std::int64_t id) { m_journal.removePartner(id).value(); }
    std::vector<store::PartnerProfile> partners() const { return m_journal.partners().value(); }

    void keepInstrument(const store::OwnInstrument &instrument)
    {
        m_journal.keepInstrument(instrument).value();
    }
    void removeInstrument(std::string_view id) { m_journal.removeInstrument(id).value(); }
    std::vector<store::OwnInstrument> ownInstruments() const { return m_journal.ownInstruments().value(); }

private:
    std::unique_ptr<store::Journal> m_owned;
    store::Journal &m_journal;
};
