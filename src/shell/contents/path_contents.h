#pragma once

#include "shell/app/stores.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace shell {

/// A path through the library as a card shows it, finished.
struct PathContents
{
    struct Step
    {
        QString slug;
        QString title;
        /// Why the page comes now.
        QString line;
        bool isRead = false;
    };

    QString id;
    QString title;
    QString description;
    /// Of all its pages.
    int minutes = 0;
    std::vector<Step> steps;

    int readCount() const;
};

/// Where a page stands in a path.
struct PathPlace
{
    QString id;
    QString title;
    /// From 1.
    int number = 0;
    int count = 0;
    /// Empty on the last page.
    std::optional<PathContents::Step> next;
};

/// The paths of the library, without the steps it has no article for.
std::vector<PathContents> makePaths(const Stores &stores, base::Language language);

/// The paths an article belongs to; only the one the reader came through (an id) where it is one of them.
std::vector<PathPlace> pathPlaces(const Stores &stores, base::Language language, const std::string &slug,
                                  const std::string &cameThrough);

} // namespace shell
