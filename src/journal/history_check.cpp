#include "journal/history_check.h"

#include "base/instant.h"

#include <algorithm>

namespace journal {

namespace {

using base::inQuotes;

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

std::optional<FieldMistake> timesMistake(const std::string &startedAt, const std::string &finishedAt)
{
    const auto started = base::readInstant(startedAt);
    const auto finished = base::readInstant(finishedAt);
    if (started && finished && *started > *finished)
        return FieldMistake{"started_at", "it began at " + startedAt + ", after its end at " + finishedAt};
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

std::string KnownForms::bestForm(const Known &known, std::string_view instrument,
                                 const std::vector<quiz::Response> &responses)
{
    const auto fits = [&](const std::vector<std::string_view> &items) {
        return std::ranges::all_of(responses, [&](const quiz::Response &one) {
            return one.instrument != instrument || std::ranges::binary_search(items, one.item);
        });
    };
    // parseInstrument() makes sure that there is at least one form.
    const auto &forms = known.instrument->forms;
    std::optional<std::size_t> best;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const auto size = forms[i].items.size();
        if (fits(known.items[i]) && (!best || size < forms[*best].items.size()))
            best = i;
        if (size > forms[longest].items.size())
            longest = i;
    }
    return forms[best.value_or(longest)].id;
}

std::expected<void, std::string> KnownForms::complete(SittingPart &part,
                                                      const std::vector<quiz::Response> &responses) const
{
    const auto found = m_known.find(part.instrument);
    if (found == m_known.end())
        return {};
    const auto &[instrument, forms] = found->second;
    if (!part.hash.empty() && part.hash != instrument->hash)
        return {};
    if (part.form.empty())
        part.form = bestForm(found->second, part.instrument, responses);
    if (instrument->form(part.form) == nullptr)
        return std::unexpected(inQuotes(part.instrument) + " has no form " + inQuotes(part.form) + "; it has "
                               + formNames(*instrument));
    if (part.hash.empty()) {
        part.version = instrument->version;
        part.hash = instrument->hash;
    }
    return {};
}

} // namespace journal
