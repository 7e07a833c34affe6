#pragma once

#include "quiz/instrument.h"
#include "quiz/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace quiz {

/// The response to one item. A journal keeps it, so it names instrument and item by id.
struct Response
{
    /// Empty in files that name no instrument: then it is for any that has the item.
    std::string instrument;
    std::string item;
    /// The raw answer: a point of the response scale, or the number of the chosen option, from 1. Empty:
    /// skipped.
    std::optional<int> answer;
    /// Response time: how long the item was on the screen before it was answered. 0: unknown.
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

/// A response as Answers has it: the rating, or in a test of choices the index of the option, from 0. Empty
/// where it was skipped, is no answer to the item, or is a choice among rated items.
std::optional<int> scored(const Instrument &instrument, const Item &item, std::optional<int> response);

/// Answering a test, item by item, across its parts. Moving on needs an answer or a skip, so every item was
/// seen at the end. It has no clock and writes no file: its owner passes the times and keeps responses().
/// Undo reverts one action (answer or skip) and returns to its item. Functions that take a position throw
/// std::out_of_range where it is not that of an item.
class Session
{
public:
    explicit Session(std::vector<Part> parts);

    /// A session with saved answers, at the first item that was neither answered nor skipped. Answers to
    /// unknown items or out of bounds are dropped.
    static Session resumed(std::vector<Part> parts, const std::vector<Response> &responses);

    /// The number of items of all parts.
    int count() const;
    /// The index of the current item, from 0; count() when all have been seen.
    int position() const;
    bool isAtEnd() const;

    /// Of the current item; throws std::out_of_range at the end.
    const Item &item() const;
    const Instrument &instrument() const;
    const Item &itemAt(int position) const;
    const Instrument &instrumentAt(int position) const;
    std::optional<int> answerAt(int position) const;
    bool isSkipped(int position) const;

    /// Records `value` (see isAnswer()) and moves to the next item. `milliseconds` is the response time; a
    /// negative one counts as 0. False, with nothing changed, where it is no answer or at the end.
    bool answer(int value, int milliseconds);
    /// Does nothing at the end.
    void skip(int milliseconds);
    /// Moves without recording; false at the start.
    bool goBack();
    /// Moves without recording; false at the end, and at an item that was neither answered nor skipped.
    bool goForward();
    /// Moves without recording, no further than to the first item that was neither answered nor skipped, and
    /// not before the first one.
    void goTo(int position);
    /// False where there is nothing to undo. The item is as before the action: not seen, or with its earlier
    /// answer. Actions before resumed() cannot be undone.
    bool undo();
    bool canUndo() const;

    int answeredCount() const;
    std::vector<int> skippedPositions() const;
    /// The answered and skipped items so far, in presentation order.
    std::vector<Response> responses() const;

    /// One profile per part, from the answers so far.
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

/// The profiles of saved answers, one per part; see Session::resumed().
std::vector<Profile> profilesOf(const std::vector<Part> &parts, const std::vector<Response> &responses);

} // namespace quiz
