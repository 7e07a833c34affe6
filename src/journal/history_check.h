#pragma once

#include "base/error.h"
#include "journal/journal.h"
#include "quiz/instrument.h"

#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What both readers of a history ask of a sitting before it may come into the journal.
namespace journal {

/// The moment in UTC as the journal keeps it, or what is wrong with the text.
std::expected<std::string, std::string> readTime(std::string_view text);

/// A field and what is wrong with it.
struct FieldMistake
{
    std::string_view field;
    std::string sentence;
};

/// Of two times from readTime(): an end before the beginning.
std::optional<FieldMistake> timesMistake(const std::string &startedAt, const std::string &finishedAt);

/// The forms of the tests this program knows.
class KnownForms
{
public:
    /// `known` must outlive this.
    explicit KnownForms(const std::vector<quiz::Instrument> &known);

    /// Fills in what a file may leave out. The form: the shortest one that has all items in `given`. Version
    /// and hash: of the definition that is known. A part of a definition that is not known here (its test may
    /// be loaded later, or it is an earlier version) stays as it is. A form that a known definition does not
    /// have is told in a sentence.
    std::expected<void, std::string> complete(SittingPart &part,
                                              const std::vector<quiz::Response> &responses) const;

private:
    struct Known
    {
        const quiz::Instrument *instrument = nullptr;
        /// Of each form, sorted.
        std::vector<std::vector<std::string_view>> items;
    };

    /// The shortest form that has all items in `given`; the longest one where none has.
    static std::string bestForm(const Known &known, std::string_view instrument,
                                const std::vector<quiz::Response> &responses);

    std::map<std::string_view, Known> m_known;
};

} // namespace journal
