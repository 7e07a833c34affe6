// How well the search finds what upset people type: own_words BUNDLE INPUTS.json [--missed].
#include "own_words/own_words.h"

#include <exception>
#include <iostream>
#include <string_view>

int main(int count, char **arguments)
{
    try {
        if (count < 3) {
            std::cerr << "usage: own_words BUNDLE INPUTS.json [--missed]\n";
            return 2;
        }
        const library::Library library(arguments[1]);
        const bool listsMissed = count > 3 && std::string_view(arguments[3]) == "--missed";
        own_words::printTable(std::cout, library, own_words::inputs(arguments[2]), listsMissed);
        return 0;
    } catch (const std::exception &failure) {
        std::cerr << "own_words: " << failure.what() << '\n';
        return 1;
    }
}
