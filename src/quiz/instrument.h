#pragma once

#include "base/error.h"
#include "base/localized.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// The bounds and words of the answers. Bounds come from here, never from the data.
struct ResponseScale
{
    int min = 1;
    int max = 7;
    /// Codes in data files that stand for "not answered".
    std::vector<int> missing;
    /// One per point from min to max; English is always complete. The numbers where the definition names
    /// none.
    std::vector<base::Localized> labels;
    /// Every item is a choice; scores are then mean weights, and min and max are 0 and 1.
    bool isChoice = false;

    /// Where contributions are counted from: 0 for choices, whose scores begin at nothing chosen.
    double midpoint() const { return isChoice ? 0 : (min + max) / 2.0; }
};

/// One way of answering a choice item. In a test of choices its weights (0 to 1, left out: 0) name scales and
/// make the scores; among rated items they name scales or styles and move no score.
struct Option
{
    std::string id;
    base::Localized text;
    std::map<std::string, double> weights;
    base::Localized comment;
};

struct Item
{
    std::string id;
    base::Localized text;
    /// Index into Instrument::scales; ignored where there are options, which weigh on scales themselves.
    std::size_t scale = 0;
    /// Reverse-scored: the item is keyed -1.
    bool isReversed = false;
    /// Empty for a Likert item.
    std::vector<Option> options;
};

/// Published figures of a scale: what a score may be compared with.
struct Norms
{
    int n = 0;
    double mean = 0;
    double sd = 0;
    /// Internal consistency (Cronbach).
    double alpha = 0;
    std::optional<double> retest;
    std::string source;
};

/// The end of a scale that asks for work, where one does.
enum class Growth { None, Low, High };

struct Scale
{
    std::string id;
    base::Localized title;
    /// Words for both ends of the axis.
    base::Localized low;
    base::Localized high;
    Growth growth = Growth::None;
    /// What speaks_to may call this scale; its own id where the definition lists none.
    std::vector<std::string> facets;
    /// Share of the items that must be answered for a score, 0 to 1.
    double minAnswered = 0.8;
    double provisionalFrom = 0.5;
    std::optional<Norms> reference;
};

/// The two scales that make a plane of styles, and where each is cut.
struct Plane
{
    /// Indices into Instrument::scales.
    std::size_t x = 0;
    std::size_t y = 0;
    double cutX = 0;
    double cutY = 0;
};

struct Form
{
    std::string id;
    /// Its id where the definition names none.
    base::Localized title;
    /// Indices into Instrument::items in presentation order.
    std::vector<std::size_t> items;
};

struct Instrument
{
    std::string id;
    std::string version;
    /// 16 hexadecimal digits over the definition as read (FNV-1a 64 of its canonical JSON, `part_of` left
    /// out): two sittings with the same hash answered the same items under the same rules.
    std::string hash;
    /// The definition as JSON, from which parseInstrument() reads this again.
    std::string definition;
    /// The id of the test that it is taken as a part of; empty where it is a test by itself.
    std::string partOf;
    base::Localized title;
    base::Localized intro;
    /// What it can and cannot tell.
    base::Localized about;
    ResponseScale responseScale;
    std::vector<Item> items;
    std::vector<Scale> scales;
    std::optional<Plane> plane;
    /// Of the reader, not of the library; never read from a definition.
    bool isOwn = false;
    /// At least one; "full" with all items is added where the definition names no form.
    std::vector<Form> forms;

    std::optional<std::size_t> itemIndex(std::string_view id) const;
    std::optional<std::size_t> scaleIndex(std::string_view id) const;
    /// The form of that id; nullptr where there is none.
    const Form *form(std::string_view id) const;
    /// Whether an answer to the item counts towards the scale. In a test of choices every item counts towards
    /// every scale; among rated items a choice counts towards none.
    bool counts(const Item &item, std::size_t scale) const;
};

/// Bytes of a definition: far more than any test that people answer has (the longest bundled one has 33 kB).
constexpr std::size_t LargestInstrument = std::size_t{1024} * 1024;

/// Reads a definition of at most LargestInstrument bytes. Every mistake is returned, with its line and the
/// JSON pointer as its place ("/items/3/keyed"). A key that nothing reads is a mistake.
/// Required are id, version, title, response (min, max), items (id, text, scale, keyed) and scales (id,
/// title); a text may be a plain string, which is English. A test of choices has the response {"type":
/// "choice"} alone, only choice items, and no plane.
std::expected<Instrument, base::Mistakes> parseInstrument(std::string_view json);

} // namespace quiz
