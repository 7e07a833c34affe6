#pragma once

#include "journal/journal.h"

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
    /// Opens a journal of its own.
    explicit CheckedJournal(const std::filesystem::path &folder)
        : m_owned(std::make_unique<journal::Journal>(folder))
        , m_journal(*m_owned)
    {
    }
    explicit CheckedJournal(journal::Journal &journal)
        : m_journal(journal)
    {
    }

    journal::Journal &real() { return m_journal; }
    operator journal::Journal &() { return m_journal; }

    const std::filesystem::path &file() const { return m_journal.file(); }
    std::int64_t beginSitting(const journal::Sitting &sitting)
    {
        return m_journal.beginSitting(sitting).value();
    }
    void recordResponse(std::int64_t id, const quiz::Response &response)
    {
        m_journal.recordResponse(id, response).value();
    }
    void withdrawResponse(std::int64_t id, std::string_view instrument, std::string_view item)
    {
        m_journal.withdrawResponse(id, instrument, item).value();
    }
    void finishSitting(std::int64_t id, std::string_view at) { m_journal.finishSitting(id, at).value(); }
    void removeSitting(std::int64_t id) { m_journal.removeSitting(id).value(); }
    std::int64_t restoreSitting(const journal::Sitting &sitting)
    {
        return m_journal.restoreSitting(sitting).value();
    }
    std::optional<journal::Sitting> unfinishedSitting() const
    {
        const auto all = unfinishedSittings();
        return all.empty() ? std::nullopt : std::optional(all.front());
    }
    std::vector<journal::Sitting> unfinishedSittings() const
    {
        return m_journal.unfinishedSittings().value();
    }
    std::vector<journal::Sitting> finishedSittings() const { return m_journal.finishedSittings().value(); }
    std::optional<journal::Sitting> sitting(std::int64_t id) const { return m_journal.sitting(id).value(); }

    void setReply(std::string_view slug, std::optional<journal::Reply> reply)
    {
        m_journal.setReply(slug, reply).value();
    }
    std::optional<journal::Reply> reply(std::string_view slug) const { return m_journal.reply(slug).value(); }
    std::vector<std::pair<std::string, journal::Reply>> replies() const
    {
        return m_journal.replies().value();
    }

    void setBookmark(journal::BookmarkKind kind, std::string_view id, bool isSet, std::string_view now)
    {
        m_journal.setBookmark(kind, id, isSet, now).value();
    }
    bool isBookmarked(journal::BookmarkKind kind, std::string_view id) const
    {
        return m_journal.isBookmarked(kind, id).value();
    }
    std::vector<journal::Bookmark> bookmarks() const { return m_journal.bookmarks().value(); }

    void setReadingPlace(const journal::ReadingPlace &place) { m_journal.setReadingPlace(place).value(); }
    std::optional<journal::ReadingPlace> readingPlace(std::string_view slug) const
    {
        return m_journal.readingPlace(slug).value();
    }
    std::vector<journal::ReadingPlace> readingPlaces() const { return m_journal.readingPlaces().value(); }

    /// Replaces the wording: passes the current one as the base of the merge.
    void setOwnWording(std::string_view phrase, std::string_view language, std::string_view text)
    {
        const auto before = ownWording(phrase, language).value_or(std::string());
        m_journal.setOwnWording(phrase, language, before, text).value();
    }
    std::optional<std::string> ownWording(std::string_view phrase, std::string_view language) const
    {
        return m_journal.ownWording(phrase, language).value();
    }

    std::vector<journal::PlaybookEntry> playbook() const { return m_journal.playbook().value(); }
    void setPlaybook(const std::vector<journal::PlaybookEntry> &entries)
    {
        m_journal.changePlaybook([&](auto &kept) { kept = entries; }).value();
    }
    void setPlaybookEntry(const journal::PlaybookEntry &entry)
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

    std::int64_t keepPartner(const journal::PartnerProfile &partner)
    {
        return m_journal.keepPartner(partner).value();
    }
    void removePartner(std::int64_t id) { m_journal.removePartner(id).value(); }
    std::vector<journal::PartnerProfile> partners() const { return m_journal.partners().value(); }

    void keepInstrument(const journal::OwnInstrument &instrument)
    {
        m_journal.keepInstrument(instrument).value();
    }
    void removeInstrument(std::string_view id) { m_journal.removeInstrument(id).value(); }
    std::vector<journal::OwnInstrument> ownInstruments() const { return m_journal.ownInstruments().value(); }

private:
    std::unique_ptr<journal::Journal> m_owned;
    journal::Journal &m_journal;
};
