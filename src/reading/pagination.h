#pragma once

#include <cstddef>
#include <vector>

namespace reading {

/// A part of a page that is never split: a line of text or a picture. All lengths are in the same unit, which
/// the caller chooses.
struct Strip
{
    double height = 0;
    /// Space above it, left out at the top of a page.
    double gapBefore = 0;
    /// Whether a page break may be before it. False between a heading and the lines below it, and where it
    /// would make a widow or an orphan.
    bool mayBreakBefore = true;
};

struct StripPlace
{
    /// From 0.
    int page = 0;
    /// From the top of the page.
    double top = 0;
};

/// The place of each strip on pages of that height. Strips without a break between them that are together
/// higher than a page are broken nevertheless; a single strip higher than a page gets a page of its own.
std::vector<StripPlace> paginate(const std::vector<Strip> &strips, double pageHeight);

/// Sets mayBreakBefore for the lines of one paragraph, but not for the first, so that there are no widows and
/// orphans: at least two lines stay together at both ends. `first` is the index of its first strip, `count`
/// the number of them.
void keepLinesTogether(std::vector<Strip> &strips, std::size_t first, std::size_t count);

} // namespace reading
