#include "compiler/commands.h"

#include <cstdio>
#include <exception>
#include <iostream>

int main(int argc, char *argv[])
{
    constexpr int Failed = 3;
    try {
        return compiler::run(argc, argv, std::cout, std::cerr);
    } catch (const std::exception &error) {
        std::fputs("attune-content: ", stderr);
        std::fputs(error.what(), stderr);
        std::fputs("\n", stderr);
        return Failed;
    }
}
