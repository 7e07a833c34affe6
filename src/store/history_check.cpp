#include "store/history_check.h"

#include "base/instant.h"
#include "quiz/json_fields.h"

#include <algorithm>

namespace store {

namespace {

using quiz::inQuotes;

std::string formNames(const quiz::Instrument &instrument)
{
    std::string names;
    for (const auto &form : instrument.forms)
        names += (names.empty() ? "" : ", ") + inQuotes(form.id);
    return names;
}

} // namespace

std::expected<std::string, std::string> readTime(std::string_view text)
{
    if (auto instant = base::utcInstant(text))
        return *std::move(instant);
    return std::unexpected(
        inQuotes(text)
        + " is no time that can be read: it is written as 2026-11-23T21:04:05Z, or with an "
          "offset from UTC as 2026-11-24T05:04:05+08:00");
}

std::optional<FieldMistake> timesMistake(const std::string &startedAt, const std::string &finishedAt,
                                         std::string_view now)
{
    const auto started = base::readInstant(startedAt);
    const auto finished = base::readInstant(finishedAt);
    if (started && finished && *started > *finished)
        return FieldMistake{"started_at", "it began at " + startedAt + ", after its end at " + finishedAt};
    const auto today = base::readInstant(now);
    if (today && finished && *finished > *today + std::chrono::days{1})
        return FieldMistake{"finished_at",
                            finishedAt + " is in the future; a test that is finished has its end behind it"};
    return std::nullopt;
}

KnownForms::KnownForms(const std::vector<quiz::Instrument> &known)
{
    for (const auto &instrument : known) {
        Known entry{&instrument, {}};
        for (const auto &form : instrument.forms) {
            auto &items = entry.items.emplace_back();
            for (const auto item : form.items)
                items.push_back(instrument.items[item].id);
            std::ranges::sort(items);
        }
        m_known.emplace(instrument.id, std::move(entry));
    }
}

std::expected<std::string, std::string> KnownForms::formOf(const SittingPart &part,
                                                           const std::vector<quiz::Given> &given) const
{
    const auto found = m_known.find(part.instrument);
    if (found == m_known.end())
        return part.form;
    const auto &[instrument, forms] = found->second;
    if (!part.form.empty()) {
        if (instrument->form(part.form) != nullptr)
            return part.form;
        return std::unexpected(inQuotes(part.instrument) + " has no form " + inQuotes(part.form) + "; it has "
                               + formNames(*instrument));
    }
    std::vector<std::string_view> items;
    for (const auto &one : given) {
        if (one.instrument == part.instrument)
            items.push_back(one.item);
    }
    std::ranges::sort(items);
    const auto same = std::ranges::find(forms, items);
    if (same != forms.end())
        return instrument->forms[static_cast<std::size_t>(same - forms.begin())].id;
    return std::unexpected("the form of " + inQuotes(part.instrument)
                           + " is not named, and the items answered are not just those of one; name it in "
                             "'form': "
                           + formNames(*instrument));
}

} // namespace store
