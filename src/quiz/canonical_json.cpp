#include "quiz/canonical_json.h"

#include <nlohmann/json.hpp>

namespace quiz {

namespace {

using nlohmann::json;

json sorted(const base::JsonValue &value);

json sorted(const std::vector<base::JsonValue> &list)
{
    auto elements = json::array();
    for (const auto &element : list)
        elements.push_back(sorted(element));
    return elements;
}

json sorted(const std::vector<base::JsonMember> &members)
{
    auto object = json::object();
    for (const auto &[key, value] : members)
        object[key] = sorted(value);
    return object;
}

template <typename Scalar>
json sorted(const Scalar &scalar)
{
    return scalar;
}

json sorted(const base::JsonValue &value)
{
    return std::visit([](const auto &held) { return sorted(held); }, value.value);
}

} // namespace

std::string canonicalJson(const base::JsonValue &value, std::string_view without)
{
    auto meaning = sorted(value);
    if (!without.empty())
        meaning.erase(std::string(without));
    return meaning.dump();
}

} // namespace quiz
