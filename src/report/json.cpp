#include "report/report.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace report {

namespace {

using nlohmann::ordered_json;

constexpr int FormatVersion = 1;

/// To 9 decimals, so that the last bits of a machine's arithmetic do not show.
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

ordered_json jsonOf(const Line &line)
{
    return {{"id", line.scale},
            {"title", line.title},
            {"low", orNull(line.low)},
            {"high", orNull(line.high)},
            {"status", quiz::code(line.status)},
            {"score", line.score ? ordered_json(rounded(*line.score)) : ordered_json()},
            {"interval", orNull(line.interval)},
            {"norms", orNull(line.normsSource)},
            {"share_below", line.shareBelow ? ordered_json(rounded(*line.shareBelow)) : ordered_json()},
            {"answered", line.answered},
            {"items", line.items}};
}

ordered_json jsonOf(const Moved &moved)
{
    return {{"scale", moved.scale},   {"item", moved.item},   {"text", moved.text},
            {"answer", moved.answer}, {"label", moved.label}, {"amount", rounded(moved.amount)}};
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
        {"scales", listOf(report.lines)},
        {"styles", orNull(report.styles)},
        {"leaning", orNull(report.leaning)},
        {"moved", listOf(report.moved)},
        {"notes", report.notes},
        {"about", orNull(report.about)},
    };
    return value.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace report
