#include "quiz/scale_parser.h"

#include "quiz/response_scale_parser.h"

#include <algorithm>

namespace quiz {

namespace {

using base::inQuotes;
using base::JsonObjectReader;

constexpr base::NumberRange Share{0, 1};

Growth readGrowth(JsonObjectReader &fields)
{
    const auto growth = fields.optionalWord("growth");
    if (growth == "low")
        return Growth::Low;
    if (growth == "high")
        return Growth::High;
    if (!growth.empty())
        fields.report("growth", "'growth' is 'low' or 'high', not " + inQuotes(growth));
    return Growth::None;
}

void readShares(JsonObjectReader &fields, Scale &scale)
{
    scale.minAnswered = fields.optionalNumber("min_answered", Share).value_or(scale.minAnswered);
    const double ordinary = std::min(scale.provisionalFrom, scale.minAnswered);
    scale.provisionalFrom = fields.optionalNumber("provisional_from", Share).value_or(ordinary);
    if (scale.provisionalFrom > scale.minAnswered)
        fields.report("provisional_from", "'provisional_from' must not be more than 'min_answered'");
}

int readSampleSize(JsonObjectReader &fields)
{
    if (fields.find("n") == nullptr)
        return 0;
    const auto people = fields.whole("n");
    if (people && *people < 0)
        fields.report("n", "'n' must not be less than 0");
    return people.value_or(0);
}

double readDeviation(JsonObjectReader &fields, const ResponseScale &responseScale)
{
    const auto deviation = fields.number("sd");
    if (deviation && *deviation <= 0)
        fields.report("sd", "'sd' must be more than 0");
    else if (deviation && hasBounds(responseScale) && *deviation > responseScale.max - responseScale.min)
        fields.report("sd", "'sd' is that of a sum: it must be that of the mean answer, as scores are");
    return deviation.value_or(0);
}

Norms readNorms(JsonObjectReader fields, const ResponseScale &responseScale)
{
    Norms norms;
    norms.n = readSampleSize(fields);
    norms.mean = fields.optionalNumber("mean", boundsOf(responseScale)).value_or(0);
    norms.sd = readDeviation(fields, responseScale);
    norms.alpha = fields.number("alpha", Share).value_or(0);
    norms.retest = fields.optionalNumber("retest", Share);
    norms.source = fields.optionalString("source");
    fields.refuseOthers();
    return norms;
}

} // namespace

Scale readScale(JsonObjectReader &fields, const ResponseScale &responseScale)
{
    Scale scale;
    scale.id = fields.word("id");
    scale.title = fields.text("title");
    scale.low = fields.optionalText("low");
    scale.high = fields.optionalText("high");
    scale.growth = readGrowth(fields);
    scale.facets = fields.optionalWords("facets");
    if (scale.facets.empty())
        scale.facets.push_back(scale.id);
    readShares(fields, scale);
    if (fields.find("reference") != nullptr)
        scale.reference = readNorms(fields.inside("reference"), responseScale);
    fields.refuseOthers();
    return scale;
}

} // namespace quiz
