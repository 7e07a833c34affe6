#pragma once

#include "base/language.h"
#include "markdown/tree.h"

#include <span>
#include <string>
#include <vector>

namespace content {

/// Somebody a case is about.
struct Person
{
    std::string name;
    /// Of the tree, where the name first stands as one.
    int line = 0;
    /// Introduced with an age: no doubt a person. The others are names by their looks only.
    bool hasAge = true;

    bool operator==(const Person &) const = default;
};

/// The persons of a case, each once. In English whoever is introduced with an age ("Karim, thirty-five,",
/// "Finn is 32") and every capitalised word that stands there three times or more, once inside a sentence,
/// and never in small letters; months, weekdays, languages and what follows "in" or "near" are no persons. In
/// Chinese whoever is introduced with an age (「陆川，四十一岁」「葛平十二岁那年」); relatives called by
/// their tie are none. Somebody who is mentioned once or twice without an age is not seen, nor is a Chinese
/// name that stands without one.
std::vector<Person> personsIn(std::span<const markdown::Block> blocks, base::Language language);

} // namespace content
