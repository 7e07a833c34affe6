#pragma once

#include "quiz/instrument.h"
#include "quiz/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// What was done with one item. It is what a journal keeps, so it names things by id.
struct Response
{
    /// Empty in answers that name no instrument: any that has the item.
    std::string instrument;
    std::string item;
    /// The point of the response scale, or the number of the chosen option, from 1. Empty: skipped.
    std::optional<int> answer;
    /// Time the item was on the screen before it was answered, in milliseconds.
    int milliseconds = 0;

    bool operator==(const Response &) const = default;
};

/// One instrument in one of its forms, as part of a test.
struct Part
{
    /// Must outlive the session.
    const Instrument *instrument = nullptr;
    /// Must be a form of the instrument.
    const Form *form = nullptr;
};

/// Whether `answer` can be given to the item: within the response bounds, or for a choice item the number of
/// one of its options, from 1.
bool isAnswer(const Instrument &instrument, const Item &item, int answer);

/// A given answer as Answers has it: what was rated, or in a test of choices the index of the option, from 0.
/// Empty where it was skipped, is no answer to the item, or is a choice among rated items.
std::optional<int> scored(const Instrument &instrument, const Item &item, std::optional<int> response);

/// Answering a test, item by item, across its parts. An item is left forward only by answering or skipping
/// it, so nothing is unseen at the end. It knows no clock and no file: whoever owns it passes the times in
/// and keeps what `given()` returns. Undo takes back one action (answer or skip) and returns to its item.
class Session
{
public:
    explicit Session(std::vector<Part> parts);

    /// Goes on where saved answers end: at the first item that was neither answered nor skipped. Answers to
    /// unknown items or out of bounds are dropped.
    static Session resumed(std::vector<Part> parts, const std::vector<Response> &responses);

    int count() const;
    /// The place of the item on the screen, 0 to count(); count() when all have been seen.
    int position() const;
    bool isAtEnd() const;

    /// Of the item on the screen; throws std::out_of_range at the end.
    const Item &item() const;
    const Instrument &instrument() const;
    const Item &itemAt(int position) const;
    const Instrument &instrumentAt(int position) const;
    std::optional<int> answerAt(int position) const;
    bool isSkipped(int position) const;

    /// Records and moves to the next item. False, with nothing changed, when the answer is out of bounds or
    /// the end is reached.
    bool answer(int value, int milliseconds);
    void skip(int milliseconds);
    /// Moves without recording; false at the start.
    bool goBack();
    /// Moves without recording; false at the end, and at an item that was neither answered nor skipped.
    bool goForward();
    /// As far as goForward() could go; never before the first item.
    void goTo(int position);
    /// False when there is nothing to undo. The item is again as it was before the action: not seen, or with
    /// its earlier answer.
    bool undo();
    bool canUndo() const;

    int answeredCount() const;
    std::vector<int> skippedPositions() const;
    /// What has been given so far, in presentation order.
    std::vector<Response> responses() const;

    /// One profile per part, from what is answered now.
    std::vector<Profile> profiles() const;
    const std::vector<Part> &parts() const;

private:
    struct Entry
    {
        std::size_t part = 0;
        std::size_t item = 0;
        bool isSeen = false;
        std::optional<int> answer;
        int milliseconds = 0;
    };
    struct Action
    {
        int position = 0;
        Entry before;
    };

    void record(std::optional<int> value, int milliseconds);
    void restore(const Response &response);
    int firstUnseen() const;
    const Entry &entryAt(int position) const;

    std::vector<Part> m_parts;
    std::vector<Entry> m_entries;
    std::vector<Action> m_actions;
    int m_position = 0;
};

/// The profiles of saved answers.
std::vector<Profile> profilesOf(const std::vector<Part> &parts, const std::vector<Response> &responses);

} // namespace quiz
