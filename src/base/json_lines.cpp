#include "base/json_lines.h"

namespace base {

namespace {

void collect(const JsonValue &value, const std::string &pointer, JsonLines &lines)
{
    const auto add = [&](const std::string &step, const JsonValue &inner) {
        lines.emplace(step, inner.line);
        collect(inner, step, lines);
    };
    if (const auto *members = value.object()) {
        for (const auto &[key, member] : *members)
            add(pointerTo(pointer, key), member);
    } else if (const auto *elements = value.list()) {
        for (std::size_t index = 0; index < elements->size(); ++index)
            add(pointerTo(pointer, index), (*elements)[index]);
    }
}

} // namespace

JsonLines linesOf(const JsonValue &root)
{
    JsonLines lines;
    collect(root, {}, lines);
    return lines;
}

int lineAt(const JsonLines &lines, std::string_view pointer)
{
    while (!pointer.empty()) {
        if (const auto found = lines.find(pointer); found != lines.end())
            return found->second;
        const auto slash = pointer.rfind('/');
        pointer = pointer.substr(0, slash == std::string_view::npos ? 0 : slash);
    }
    return 1;
}

} // namespace base
