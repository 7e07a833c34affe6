#include "report/report.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace report {

namespace {

using nlohmann::ordered_json;

constexpr int FormatVersion = 1;

/// To 9 decimals, which hides rounding errors of the last bits.
double rounded(double value)
{
    constexpr double Scale = 1e9;
    return std::round(value * Scale) / Scale;
}

ordered_json orNull(const std::string &text)
{
    return text.empty() ? ordered_json() : ordered_json(text);
}

ordered_json orNull(const std::optional<quiz::Interval> &interval)
{
    if (!interval)
        return {};
    return {{"low", rounded(interval->low)}, {"high", rounded(interval->high)}};
}

ordered_json orNull(const std::optional<quiz::StyleProbabilities> &styles)
{
    if (!styles)
        return {};
    return {{"secure", rounded(styles->secure)},
            {"anxious", rounded(styles->anxious)},
            {"avoidant", rounded(styles->avoidant)},
            {"fearful", rounded(styles->fearful)}};
}

ordered_json jsonOf(const ScaleResult &scale)
{
    return {{"id", scale.scale},
            {"title", scale.title},
            {"low", orNull(scale.low)},
            {"high", orNull(scale.high)},
            {"status", quiz::code(scale.status)},
            {"score", scale.score ? ordered_json(rounded(*scale.score)) : ordered_json()},
            {"interval", orNull(scale.interval)},
            {"norms", orNull(scale.normsSource)},
            {"share_below", scale.shareBelow ? ordered_json(rounded(*scale.shareBelow)) : ordered_json()},
            {"answered", scale.answered},
            {"items", scale.items}};
}

ordered_json jsonOf(const ItemContribution &contribution)
{
    return {{"scale", contribution.scale}, {"item", contribution.item},
            {"text", contribution.text},   {"answer", contribution.answer},
            {"label", contribution.label}, {"amount", rounded(contribution.amount)}};
}

template <typename Value>
ordered_json listOf(const std::vector<Value> &values)
{
    auto list = ordered_json::array();
    for (const auto &value : values)
        list.push_back(jsonOf(value));
    return list;
}

} // namespace

std::string toJson(const Report &report)
{
    const ordered_json value = {
        {"format", "attune-report"},
        {"version", FormatVersion},
        {"language", base::code(report.language)},
        {"instrument", report.instrument},
        {"instrument_version", report.version},
        {"title", report.title},
        {"form", report.form},
        {"date", orNull(report.date)},
        {"min", report.min},
        {"max", report.max},
        {"scales", listOf(report.scales)},
        {"styles", orNull(report.styles)},
        {"leaning", orNull(report.leaning)},
        {"moved", listOf(report.contributions)},
        {"notes", report.notes},
        {"about", orNull(report.about)},
    };
    return value.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace report
