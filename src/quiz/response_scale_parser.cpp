#include "quiz/response_scale_parser.h"

#include "base/text.h"

namespace quiz {

namespace {

using base::inQuotes;
using base::JsonObjectReader;

/// Enough for a visual analogue scale from 0 to 100.
constexpr int MostPoints = 101;
constexpr int FurthestBound = 1'000'000;

int points(const ResponseScale &responseScale)
{
    return responseScale.max - responseScale.min + 1;
}

void readBounds(JsonObjectReader &fields, ResponseScale &responseScale)
{
    const auto min = fields.whole("min");
    const auto max = fields.whole("max");
    if (!min || !max)
        return;
    if (*min < -FurthestBound || *max > FurthestBound)
        fields.report("min", "the response lies between -1000000 and 1000000");
    else if (*min >= *max)
        fields.report("max", "'max' must be more than 'min'");
    else if (*max - *min >= MostPoints)
        fields.report("max", "a response has at most " + std::to_string(MostPoints) + " points");
    else
        responseScale = {*min, *max, {}, {}};
}

void readMissing(JsonObjectReader &fields, ResponseScale &responseScale)
{
    const auto &values = fields.optionalList("missing");
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto number = values[index].whole();
        if (!number)
            fields.report("missing", index, "a code for a missing answer must be a whole number");
        else if (hasBounds(responseScale) && *number >= responseScale.min && *number <= responseScale.max)
            fields.report("missing", index,
                          "the code " + std::to_string(*number) + " for a missing answer is an answer, too");
        else
            responseScale.missing.push_back(*number);
    }
}

std::vector<std::string> readLabelList(JsonObjectReader &fields, std::string_view key,
                                       const ResponseScale &responseScale)
{
    const auto &list = fields.list(key);
    if (fields.isList(key) && hasBounds(responseScale)
        && list.size() != static_cast<std::size_t>(points(responseScale)))
        fields.report(key,
                      "there are " + std::to_string(points(responseScale)) + " points and "
                          + std::to_string(list.size()) + " labels");

    std::vector<std::string> labels;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const auto *label = list[index].string();
        if (label == nullptr)
            fields.report(key, index, "a label must be a string");
        else if (base::trimmed(*label).empty())
            fields.report(key, index, "the text is empty");
        else
            labels.push_back(*label);
    }
    return labels;
}

void readLabels(JsonObjectReader &fields, ResponseScale &responseScale)
{
    std::vector<std::string> english;
    std::vector<std::string> chinese;
    if (fields.isList("labels")) {
        english = readLabelList(fields, "labels", responseScale);
    } else {
        auto languages = fields.inside("labels");
        if (languages.require("en") != nullptr)
            english = readLabelList(languages, "en", responseScale);
        if (languages.find("zh") != nullptr)
            chinese = readLabelList(languages, "zh", responseScale);
        languages.refuseOthers();
    }

    chinese.resize(english.size());
    for (std::size_t index = 0; index < english.size(); ++index)
        responseScale.labels.push_back({std::move(english[index]), std::move(chinese[index])});
}

void nameByNumbers(ResponseScale &responseScale)
{
    for (int point = responseScale.min; point <= responseScale.max; ++point)
        responseScale.labels.push_back({std::to_string(point), {}});
}

} // namespace

ResponseScale readResponseScale(JsonObjectReader fields)
{
    const auto type = fields.optionalWord("type");
    if (type == "choice") {
        fields.refuseOthers();
        return {0, 1, {}, {}, true};
    }
    if (!type.empty() && type != "likert")
        fields.report("type", "the type of a response is 'likert' or 'choice', not " + inQuotes(type));

    ResponseScale responseScale = withoutBounds();
    readBounds(fields, responseScale);
    readMissing(fields, responseScale);
    if (fields.find("labels") != nullptr)
        readLabels(fields, responseScale);
    else if (hasBounds(responseScale))
        nameByNumbers(responseScale);
    fields.refuseOthers();
    return responseScale;
}

ResponseScale withoutBounds()
{
    return {0, 0, {}, {}};
}

bool hasBounds(const ResponseScale &responseScale)
{
    return responseScale.min < responseScale.max;
}

base::NumberRange boundsOf(const ResponseScale &responseScale)
{
    if (!hasBounds(responseScale))
        return {};
    return {static_cast<double>(responseScale.min), static_cast<double>(responseScale.max)};
}

} // namespace quiz
