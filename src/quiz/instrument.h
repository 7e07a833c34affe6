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

/// The response scale of the items: its bounds and labels. The bounds come from the definition, never from
/// data.
struct ResponseScale
{
    int min = 1;
    int max = 7;
    /// Codes in data files that stand for "not answered".
    std::vector<int> missing;
    /// One per point from min to max, English always complete; the numbers where the definition has no
    /// labels.
    std::vector<base::Localized> labels;
    /// Whether every item is a choice: scores are then mean weights, and min and max are 0 and 1.
    bool isChoice = false;

    /// What contributions are deviations from, in points of the scale; 0 for choices, where it is the score
    /// of options without weights.
    double midpoint() const { return isChoice ? 0 : (min + max) / 2.0; }
};

/// A response option of a choice item. In a test of choices its weights (0 to 1, left out: 0) are by scale
/// and make the scores; among rated items they are by scale or style and do not count for any score.
struct Option
{
    std::string id;
    base::Localized text;
    /// By id of a scale, or code of a style.
    std::map<std::string, double> weights;
    /// Shown once it was chosen; empty where there is none.
    base::Localized comment;
};

struct Item
{
    std::string id;
    base::Localized text;
    /// Index into Instrument::scales; ignored where there are options, which have weights by scale.
    std::size_t scale = 0;
    /// Reverse-scored: the item is keyed -1.
    bool isReversed = false;
    /// Empty for a Likert item.
    std::vector<Option> options;
};

/// Published figures of a scale: what a score may be compared with.
struct Norms
{
    /// Size of the sample; 0 where the definition does not name it.
    int n = 0;
    /// Of the sample, in points of the response scale; mean is 0 where the definition does not name it, sd is
    /// positive.
    double mean = 0;
    double sd = 0;
    /// Internal consistency (Cronbach's alpha), 0 to 1.
    double alpha = 0;
    /// Retest reliability, 0 to 1.
    std::optional<double> retest;
    /// Where they were published.
    std::string source;
};

/// The end of a scale at which suggestions are made, where there is one.
enum class Growth { None, Low, High };

struct Scale
{
    std::string id;
    base::Localized title;
    /// Labels of both ends of the axis.
    base::Localized low;
    base::Localized high;
    Growth growth = Growth::None;
    /// The names by which speaks_to of an article refers to this scale; its own id where the definition lists
    /// none.
    std::vector<std::string> facets;
    /// Shares of the items that must be answered for a score and for a provisional one, 0 to 1; the latter is
    /// not greater.
    double minAnswered = 0.8;
    double provisionalFrom = 0.5;
    std::optional<Norms> reference;
};

/// The two scales of the attachment plane: x is avoidance, y anxiety. The cuts, in points of the response
/// scale, divide it into the regions of the four styles.
struct Plane
{
    /// Indices into Instrument::scales.
    std::size_t x = 0;
    std::size_t y = 0;
    double cutX = 0;
    double cutY = 0;
};

/// A selection of the items that is presented, e.g. a short form.
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
    /// The definition as JSON; parseInstrument() of it gives this instrument.
    std::string definition;
    /// The id of the test that this is one part of; empty where it is a test by itself.
    std::string partOf;
    base::Localized title;
    base::Localized intro;
    /// What its scores can and cannot say, shown with results.
    base::Localized about;
    ResponseScale responseScale;
    std::vector<Item> items;
    std::vector<Scale> scales;
    std::optional<Plane> plane;
    /// Whether it is the reader's own and not of the library; never read from a definition.
    bool isOwn = false;
    /// At least one; "full" with all items is added where the definition names no form.
    std::vector<Form> forms;

    std::optional<std::size_t> itemIndex(std::string_view id) const;
    std::optional<std::size_t> scaleIndex(std::string_view id) const;
    /// The form of that id; nullptr where there is none. Owned by this.
    const Form *form(std::string_view id) const;
    /// Whether an answer to the item counts towards the scale. In a test of choices every item counts towards
    /// every scale; among rated items a choice counts towards none.
    bool counts(const Item &item, std::size_t scale) const;
};

/// Bytes of a definition: far more than any test that people answer has (the longest bundled one has 33 kB).
constexpr std::size_t LargestInstrument = std::size_t{1024} * 1024;

/// Reads a definition of at most LargestInstrument bytes. The error is every mistake, each with its line and
/// its JSON pointer as the place ("/items/3/keyed"). An unknown key is a mistake.
/// Required are id, version, title, response (min, max), items (id, text, scale, keyed) and scales (id,
/// title); a text may be a plain string, which is English. A test of choices has the response {"type":
/// "choice"} alone, only choice items, and no plane.
std::expected<Instrument, base::Mistakes> parseInstrument(std::string_view json);

} // namespace quiz
