#pragma once

#include "base/language.h"
#include "markdown/tree.h"

#include <span>
#include <string>
#include <vector>

namespace content {

/// A person of a case study.
struct Person
{
    std::string name;
    /// Of the tree, from 1: where the name was first recognised.
    int line = 0;
    /// Whether the name was introduced with an age, and so is certainly one; others are only spelled like
    /// one.
    bool hasAge = true;

    bool operator==(const Person &) const = default;
};

/// The persons of a case, each once. In English whoever is introduced with an age ("Karim, thirty-five,",
/// "Finn is 32") and every capitalised word that stands there three times or more, once inside a sentence,
/// and never in small letters; months, weekdays, languages and what follows "in" or "near" are no persons. In
/// Chinese whoever is introduced with an age (「陆川，四十一岁」「葛平十二岁那年」); words for relatives are
/// no names. Not found are persons who are mentioned once or twice without an age, and Chinese names without
/// one.
std::vector<Person> personsIn(std::span<const markdown::Block> blocks, base::Language language);

} // namespace content
