#include "quiz/instrument.h"

#include <algorithm>

namespace quiz {

namespace {

template <typename T>
std::optional<std::size_t> indexOf(const std::vector<T> &all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

} // namespace

std::optional<std::size_t> Instrument::itemIndex(std::string_view name) const
{
    return indexOf(items, name);
}

std::optional<std::size_t> Instrument::scaleIndex(std::string_view name) const
{
    return indexOf(scales, name);
}

const Form *Instrument::form(std::string_view name) const
{
    const auto index = indexOf(forms, name);
    return index ? &forms[*index] : nullptr;
}

bool Instrument::counts(const Item &item, std::size_t scale) const
{
    return responseScale.isChoice || (item.options.empty() && item.scale == scale);
}

} // namespace quiz
