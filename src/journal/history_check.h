#pragma once

#include "base/error.h"
#include "journal/journal.h"
#include "quiz/instrument.h"

#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The checks of a sitting that the readers of both formats of a history share.
namespace journal {

/// The moment as base::toIso() writes it, or a sentence that says what is wrong with the text.
std::expected<std::string, std::string> readTime(std::string_view text);

/// A field of a sitting, by its name in files, and what is wrong with it.
struct FieldMistake
{
    std::string_view field;
    std::string sentence;
};

/// Whether the end lies before the beginning; both are from readTime().
std::optional<FieldMistake> timesMistake(const std::string &startedAt, const std::string &finishedAt);

/// The forms of known instruments, for filling in what a file leaves out.
class KnownForms
{
public:
    /// `known` must outlive this.
    explicit KnownForms(const std::vector<quiz::Instrument> &known);

    /// Fills in what a file may leave out. The form: the shortest one that has all items of `responses`.
    /// Version and hash: those of the known definition. A part whose instrument is not known, or is of
    /// another version (its definition may be loaded later), stays as it is. The error says that a known
    /// definition does not have the form.
    std::expected<void, std::string> complete(SittingPart &part,
                                              const std::vector<quiz::Response> &responses) const;

private:
    struct Known
    {
        const quiz::Instrument *instrument = nullptr;
        /// Of each form, sorted.
        std::vector<std::vector<std::string_view>> items;
    };

    /// The shortest form that has all items of `responses`; the longest one where none has.
    static std::string bestForm(const Known &known, std::string_view instrument,
                                const std::vector<quiz::Response> &responses);

    std::map<std::string_view, Known> m_known;
};

} // namespace journal
