#include "cli/failure.h"

#include "base/json_lines.h"

namespace cli {

Failure failureOf(const base::Error &error)
{
    const bool isInput = error.reason == base::Reason::Input;
    return {isInput ? exit_code::WrongInput : exit_code::Environment, error.sentence};
}

int fail(Streams streams, const Failure &failure)
{
    streams.err << "attune: " << failure.sentence << '\n';
    return failure.exitCode;
}

int fail(Streams streams, const base::Error &error)
{
    return fail(streams, failureOf(error));
}

void printError(Streams streams, const std::string &file, const base::Error &error)
{
    streams.err << file;
    if (error.line > 0)
        streams.err << ':' << error.line;
    streams.err << ": error: ";
    if (!error.place.empty())
        streams.err << error.place << ": ";
    streams.err << error.sentence << '\n';
}

void printError(Streams streams, const InputFile &file, const base::Mistakes &mistakes)
{
    if (mistakes.empty())
        return;
    const auto value = base::parseJson(file.text);
    const auto lines = value ? base::linesOf(*value) : base::JsonLines();
    for (auto mistake : mistakes) {
        if (value)
            mistake.line = base::lineAt(lines, mistake.place);
        printError(streams, file.name, mistake);
    }
}

} // namespace cli
