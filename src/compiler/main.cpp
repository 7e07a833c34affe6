#include "compiler/commands.h"

#include <iostream>

int main(int argc, char *argv[])
{
    return compiler::run(argc, argv, std::cout, std::cerr);
}
