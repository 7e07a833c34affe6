#pragma once

#include "base/target.h"

#include <QString>

namespace shell {

/// An entry of the navigation history: a page, and where on it.
struct Location
{
    base::Target target = base::Target::home();
    /// Article: the words of the search it is opened from, to be highlighted.
    QString words = {};
    /// Article: id of the phrase to go to.
    QString phrase = {};
    /// The scroll position: 0 to 1 for articles (1 is the end), pixels from the top elsewhere. Negative:
    /// where the journal has it for articles, the beginning elsewhere.
    double place = -1;
    /// Article: id of the path the reader came through.
    QString path = {};

    bool isSamePage(const Location &other) const { return target == other.target; }
};

} // namespace shell
