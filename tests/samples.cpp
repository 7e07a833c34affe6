#include "samples.h"

#include <algorithm>
#include <cstdlib>

namespace samples {

Folder::Folder()
{
    auto name = (std::filesystem::temp_directory_path() / "attune-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::filesystem::filesystem_error("no temporary folder", name,
                                                std::make_error_code(std::errc::io_error));
    m_path = name;
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::vector<quiz::Instrument> instruments(const library::Library &library)
{
    std::vector<quiz::Instrument> result;
    for (const auto &definition : library.instrumentDefinitions())
        result.push_back(quiz::parseInstrument(definition).value());
    return result;
}

std::int64_t keepSitting(journal::Journal &journal, const std::vector<quiz::Instrument> &instruments,
                         const std::string &finishedAt)
{
    journal::Sitting sitting;
    sitting.startedAt = finishedAt;
    std::vector<quiz::Response> responses;
    for (const auto &instrument : instruments) {
        const auto *form = instrument.form("short");
        if (form == nullptr)
            continue;
        sitting.parts.push_back({instrument.id, instrument.version, instrument.hash, form->id});
        int number = 0;
        for (const auto index : form->items) {
            const auto &item = instrument.items[index];
            const bool isHigh = instrument.scales[item.scale].id == "anxiety" || number % 3 == 0;
            const int keyed = isHigh ? 5 + number % 3 : 2 + number % 3;
            const int answer = item.isReversed
                ? instrument.responseScale.min + instrument.responseScale.max - keyed
                : keyed;
            responses.push_back({instrument.id, item.id, answer, 4000});
            ++number;
        }
    }
    sitting.responses = std::move(responses);
    sitting.finishedAt = finishedAt;
    return journal.restoreSitting(sitting).value();
}

std::string partnerCode(const std::vector<quiz::Instrument> &instruments, const std::string &name,
                        double anxiety, double avoidance)
{
    const auto instrument = std::ranges::find_if(
        instruments, [](const quiz::Instrument &each) { return each.plane.has_value(); });
    const auto score = [](double value) {
        return quiz::SharedScore{quiz::Status::Scored, value, quiz::Interval{value - 0.7, value + 0.7}};
    };
    return quiz::toCode({instrument->id,
                         instrument->version,
                         instrument->hash,
                         "short",
                         name,
                         "2026-11-22",
                         {{"anxiety", score(anxiety)}, {"avoidance", score(avoidance)}}});
}

} // namespace samples
