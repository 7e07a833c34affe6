#include "quiz/response_scale_parser.h"

namespace quiz {

namespace {

using nlohmann::json;

/// As many points as a slider from 0 to 100 has.
constexpr int MostPoints = 101;
constexpr int FurthestBound = 1'000'000;

int points(const ResponseScale &responseScale)
{
    return responseScale.max - responseScale.min + 1;
}

void readBounds(JsonFields &fields, ResponseScale &responseScale)
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

void readMissing(JsonFields &fields, ResponseScale &responseScale, Mistakes &mistakes)
{
    const auto &values = fields.list(fields.find("missing"), "missing");
    for (std::size_t index = 0; index < values.size(); ++index) {
        const auto place = pointerTo(fields.placeOf("missing"), index);
        const auto number = wholeNumber(values[index]);
        if (!number)
            mistakes.push_back({"a code for a missing answer must be a whole number", 0, place});
        else if (hasBounds(responseScale) && *number >= responseScale.min && *number <= responseScale.max)
            mistakes.push_back(
                {"the code " + std::to_string(*number) + " for a missing answer is an answer, too", 0,
                 place});
        else
            responseScale.missing.push_back(*number);
    }
}

std::vector<std::string> readLabelList(const json &value, const ResponseScale &responseScale,
                                       const std::string &place, Mistakes &mistakes)
{
    if (!value.is_array()) {
        mistakes.push_back({"the labels must be a list in square brackets", 0, place});
        return {};
    }
    if (hasBounds(responseScale) && value.size() != static_cast<std::size_t>(points(responseScale)))
        mistakes.push_back({"there are " + std::to_string(points(responseScale)) + " points and "
                                + std::to_string(value.size()) + " labels",
                            0, place});

    std::vector<std::string> labels;
    for (std::size_t index = 0; index < value.size(); ++index) {
        if (value[index].is_string())
            labels.push_back(readText(value[index], pointerTo(place, index), mistakes).en);
        else
            mistakes.push_back({"a label must be a string", 0, pointerTo(place, index)});
    }
    return labels;
}

void readLabels(const json &value, ResponseScale &responseScale, const std::string &place, Mistakes &mistakes)
{
    std::vector<std::string> english;
    std::vector<std::string> chinese;
    if (value.is_array()) {
        english = readLabelList(value, responseScale, place, mistakes);
    } else {
        JsonFields languages(value, place, mistakes);
        if (const auto *list = languages.require("en"))
            english = readLabelList(*list, responseScale, languages.placeOf("en"), mistakes);
        if (const auto *list = languages.find("zh"))
            chinese = readLabelList(*list, responseScale, languages.placeOf("zh"), mistakes);
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

ResponseScale readResponseScale(const json &value, const std::string &place, Mistakes &mistakes)
{
    JsonFields fields(value, place, mistakes);
    const auto type = fields.optionalWord("type");
    if (type == "choice") {
        fields.refuseOthers();
        return {0, 1, {}, {}, true};
    }
    if (!type.empty() && type != "likert")
        fields.report("type", "the type of a response is 'likert' or 'choice', not " + inQuotes(type));

    ResponseScale responseScale = withoutBounds();
    readBounds(fields, responseScale);
    readMissing(fields, responseScale, mistakes);
    if (const auto *labels = fields.find("labels"))
        readLabels(*labels, responseScale, fields.placeOf("labels"), mistakes);
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

Range boundsOf(const ResponseScale &responseScale)
{
    if (!hasBounds(responseScale))
        return {};
    return {static_cast<double>(responseScale.min), static_cast<double>(responseScale.max)};
}

} // namespace quiz
