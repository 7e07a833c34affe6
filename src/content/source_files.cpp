#include "content/source_files.h"

#include "base/text.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace content {

namespace {

namespace fs = std::filesystem;

constexpr char32_t Replacement = 0xFFFD;

bool isSkipped(const fs::path &name)
{
    return name.native().starts_with('.') || name == "node_modules";
}

bool isSource(const fs::path &name)
{
    return name.extension() == ".json" || base::folded(name.extension().string()) == ".md";
}

/// The first byte that belongs to no character, or is NUL; the size of the text where there is none.
std::size_t firstBrokenByte(std::string_view text)
{
    for (std::size_t offset = 0; offset < text.size();) {
        if (const auto byte = static_cast<unsigned char>(text[offset]); byte > 0 && byte < 0x80) {
            ++offset;
            continue;
        }
        const auto character = base::characterAt(text, offset);
        const bool isBroken = character.code == Replacement && character.length == 1;
        if (isBroken || character.code == 0)
            return offset;
        offset += character.length;
    }
    return text.size();
}

std::string withReplacements(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto character = base::characterAt(text, offset);
        offset += character.length;
        base::appendUtf8(result, character.code == 0 ? Replacement : character.code);
    }
    return result;
}

std::string readBytes(const fs::path &path)
{
    std::string bytes(fs::file_size(path), '\0');
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        throw fs::filesystem_error("cannot be opened", path, std::error_code(errno, std::generic_category()));
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (stream.bad())
        throw fs::filesystem_error("cannot be read", path, std::error_code(errno, std::generic_category()));
    return bytes;
}

} // namespace

std::vector<std::string> sourceFiles(const fs::path &folder, std::vector<Problem> &problems)
{
    std::vector<std::string> files;
    for (fs::recursive_directory_iterator entry(folder), end; entry != end; ++entry) {
        const auto name = entry->path().filename();
        if (isSkipped(name)) {
            entry.disable_recursion_pending();
            continue;
        }
        if (!isSource(name) || entry->is_directory())
            continue;
        auto file = entry->path().lexically_relative(folder).generic_string();
        if (entry->is_regular_file())
            files.push_back(std::move(file));
        else if (entry->is_symlink())
            problems.push_back(
                {std::move(file), 0, Severity::Warning, "a link that leads nowhere; it is left out"});
    }
    std::ranges::sort(files);
    return files;
}

std::string readSource(const fs::path &folder, const std::string &file, std::vector<Problem> &problems)
{
    constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    auto text = readBytes(folder / file);
    if (text.starts_with(ByteOrderMark))
        text.erase(0, ByteOrderMark.size());
    const auto broken = firstBrokenByte(text);
    if (broken == text.size())
        return text;
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(broken), '\n');
    problems.push_back({file, static_cast<int>(line), Severity::Warning,
                        "the text is not UTF-8; what cannot be read is shown as �"});
    return withReplacements(text);
}

} // namespace content
