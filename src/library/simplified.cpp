#include "library/simplified.h"

namespace library {

namespace {

// Written by write_simplified_table while Attune is built.
constexpr char16_t Table[] = {
#include "simplified_table.inc"
};
static_assert(sizeof(Table) / sizeof(Table[0]) == LastTabled - FirstTabled + 1);

} // namespace

char32_t simplified(char32_t character)
{
    const bool isTabled = character >= FirstTabled && character <= LastTabled;
    return isTabled ? Table[character - FirstTabled] : character;
}

} // namespace library
