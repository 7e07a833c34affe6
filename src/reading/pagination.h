#pragma once

#include <cstddef>
#include <vector>

namespace reading {

/// What is never split: a line of text, a picture. Lengths are in one unit, whichever.
struct Strip
{
    double height = 0;
    /// Room above it, left out at the top of a page.
    double gapBefore = 0;
    /// Whether a page may end before it. Not inside what belongs together: a heading and the first lines
    /// below it, the first and the last two lines of a paragraph.
    bool mayBreakBefore = true;
};

struct StripPlace
{
    /// From 0.
    int page = 0;
    /// From the top of the page.
    double top = 0;
};

/// Where each strip goes on pages of that height. Strips that belong together but are higher than a page are
/// broken after all; a single strip higher than a page has one of its own.
std::vector<StripPlace> paginate(const std::vector<Strip> &strips, double pageHeight);

/// Marks where the lines of one paragraph may be parted, the first line excepted, which is left as it is: two
/// lines at least stay together at both ends. `first` to `first + count` are its strips.
void keepLinesTogether(std::vector<Strip> &strips, std::size_t first, std::size_t count);

} // namespace reading
