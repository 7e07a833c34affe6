// Writes the table of simplified.cpp from OpenCC's, so that the program needs neither the library nor its
// files: write_simplified_table FILE.
#include "base/text.h"
#include "library/simplified.h"

#include <cstdio>
#include <exception>
#include <fstream>
#include <opencc/opencc.h>
#include <stdexcept>

namespace {

/// Converted until it stays as it is: what some characters become is traditional itself.
char32_t simplified(const opencc::SimpleConverter &converter, char32_t code)
{
    constexpr int MostSteps = 4;
    for (int step = 0; step < MostSteps; ++step) {
        std::string text;
        base::appendUtf8(text, code);
        const auto converted = base::characters(converter.Convert(text));
        // A form beyond the table's 16 bits is one that hardly any font has, and nobody types.
        const bool isTabled = converted.size() == 1 && converted.front().code <= 0xFFFF;
        if (!isTabled || converted.front().code == code)
            break;
        code = converted.front().code;
    }
    return code;
}

void write(std::ostream &out)
{
    const opencc::SimpleConverter converter("t2s.json");
    for (auto code = library::FirstTabled; code <= library::LastTabled; ++code) {
        out << "0x" << std::hex << static_cast<unsigned>(simplified(converter, code)) << ",\n";
    }
    out.flush();
    if (!out)
        throw std::runtime_error("the table cannot be written");
}

} // namespace

int main(int count, char **arguments)
{
    try {
        if (count != 2)
            throw std::runtime_error("usage: write_simplified_table FILE");
        std::ofstream file(arguments[1]);
        write(file);
        return 0;
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "write_simplified_table: %s\n", failure.what());
        return 1;
    }
}
