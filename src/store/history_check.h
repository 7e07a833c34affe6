#pragma once

#include "base/error.h"
#include "quiz/instrument.h"
#include "store/journal.h"

#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What both readers of a history ask of a sitting before it may come into the journal.
namespace store {

/// The moment in UTC as the journal keeps it, or what is wrong with the text.
std::expected<std::string, std::string> readTime(std::string_view text);

/// A field and what is wrong with it.
struct FieldMistake
{
    std::string_view field;
    std::string sentence;
};

/// Of two times from readTime(): an end before the beginning, or one more than a day after `now`, which would
/// stay the latest test for ever. A day, because clocks are wrong and time zones were left out.
std::optional<FieldMistake> timesMistake(const std::string &startedAt, const std::string &finishedAt,
                                         std::string_view now);

/// The forms of the tests this program knows.
class KnownForms
{
public:
    /// `known` must outlive this.
    explicit KnownForms(const std::vector<quiz::Instrument> &known);

    /// The form that `part` was answered in: its own, where the instrument has it or is not known here (it
    /// may be loaded later). Where it names none: the form whose items are just those in `given`. Else a
    /// sentence.
    std::expected<std::string, std::string> formOf(const SittingPart &part,
                                                   const std::vector<quiz::Given> &given) const;

private:
    struct Known
    {
        const quiz::Instrument *instrument = nullptr;
        /// Of each form, sorted.
        std::vector<std::vector<std::string_view>> items;
    };

    std::map<std::string_view, Known> m_known;
};

} // namespace store
