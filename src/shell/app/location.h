#pragma once

#include "base/target.h"

#include <QString>

namespace shell {

/// A place in the program that can be returned to.
struct Location
{
    base::Target target = base::Target::home();
    /// Article: the words of the search it is opened from, to be marked.
    QString words = {};
    /// Article: id of the phrase to go to.
    QString phrase = {};
    /// Where it was scrolled to: a share of the height for articles, pixels elsewhere; negative: where it
    /// stood when it was last read.
    double place = -1;
    /// Article: id of the path the reader came through.
    QString path = {};

    bool isSamePage(const Location &other) const { return target == other.target; }
};

} // namespace shell
