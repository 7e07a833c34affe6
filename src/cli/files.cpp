#include "cli/files.h"

#include <sstream>
#include <stdexcept>

namespace cli {

std::ifstream openFile(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file))
        throw std::runtime_error("cannot read " + file.string());
    return stream;
}

std::string readFile(const std::filesystem::path &file)
{
    std::ostringstream text;
    text << openFile(file).rdbuf();
    return text.str();
}

void tell(Streams streams, const std::string &file, const base::Error &error)
{
    streams.err << file;
    if (error.line > 0)
        streams.err << ':' << error.line;
    streams.err << ": error: ";
    if (!error.place.empty())
        streams.err << error.place << ": ";
    streams.err << error.sentence << '\n';
}

} // namespace cli
