#include "content/authored_json.h"

namespace content {

void readObject(const base::JsonValue &object, const ProblemList &problems, const ReadObject &read)
{
    base::Mistakes mistakes;
    base::JsonObjectReader reader(object, {}, mistakes);
    read(reader);
    reader.refuseOthers();
    problems.errors(mistakes);
}

void readObjects(std::string_view json, const ProblemList &problems, const ReadObject &read)
{
    const auto value = base::parseJson(json);
    if (!value)
        return problems.error(value.error().line, value.error().sentence);
    if (value->list() == nullptr)
        return problems.error(1, "the file must hold a list");
    for (const auto &element : *value->list()) {
        if (element.object() != nullptr)
            readObject(element, problems, read);
        else
            problems.error(element.line, "the list must hold objects");
    }
}

} // namespace content
