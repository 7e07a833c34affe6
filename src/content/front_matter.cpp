#include "content/front_matter.h"

namespace content {

base::Result<FrontMatter> splitFrontMatter(std::string_view source)
{
    if (!source.starts_with('{'))
        return std::unexpected(base::Error{"the file must open with a JSON block", 1, {}});

    int line = 1;
    for (std::size_t begin = 0; begin < source.size(); ++line) {
        const auto newline = source.find('\n', begin);
        const auto end = newline == std::string_view::npos ? source.size() : newline;
        auto text = source.substr(begin, end - begin);
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        begin = newline == std::string_view::npos ? end : end + 1;
        if (text == "}")
            return FrontMatter{source.substr(0, end), source.substr(begin), line + 1};
    }
    return std::unexpected(base::Error{"the JSON block must end with a line that is '}'", 1, {}});
}

} // namespace content
