#pragma once

#include "journal/journal.h"

#include <string>

inline journal::Sitting sampleSitting(std::string startedAt = "2026-11-23T21:00:00Z")
{
    journal::Sitting sitting;
    sitting.parts
        = {{"attachment", "1.0.0", "0123456789abcdef", "full"}, {"communication", "1.1.0", "fe", "short"}};
    sitting.language = base::Language::Chinese;
    sitting.about = {journal::About::Kind::Other, "小林"};
    sitting.startedAt = std::move(startedAt);
    return sitting;
}

inline quiz::Response answered(std::string item, int answer)
{
    return {"attachment", std::move(item), answer, 2100};
}

/// "a01=5 a02=-": items and answers in the order they are kept, a hyphen where the item was skipped.
inline std::string answersOf(const journal::Sitting &sitting)
{
    std::string text;
    for (const auto &response : sitting.responses) {
        text += text.empty() ? "" : " ";
        text += response.item + "=" + (response.answer ? std::to_string(*response.answer) : "-");
    }
    return text;
}

inline quiz::SharedProfile samplePartner(std::string name)
{
    return {"attachment",
            "1.0.0",
            "0123456789abcdef",
            "full",
            std::move(name),
            "2026-11-20",
            {{"anxiety", {quiz::Status::Scored, 2.5, quiz::Interval{1.5, 3.5}}},
             {"avoidance", {quiz::Status::Provisional, 5, std::nullopt}}}};
}
