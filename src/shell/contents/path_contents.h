#pragma once

#include "shell/app/stores.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace shell {

/// A path through the library as a card shows it.
struct PathContents
{
    struct Step
    {
        QString slug;
        QString title;
        /// Why the page comes at this point.
        QString line;
        bool isRead = false;
    };

    QString id;
    QString title;
    QString description;
    /// Reading time of all its pages.
    int minutes = 0;
    std::vector<Step> steps;

    int readCount() const;
};

/// The position of a page in a path.
struct PathPlace
{
    QString id;
    QString title;
    /// From 1.
    int number = 0;
    int count = 0;
    /// The page after it; empty on the last one.
    std::optional<PathContents::Step> next;
};

/// The paths of the library, without steps whose article the library lacks.
std::vector<PathContents> makePaths(const Stores &stores, base::Language language);

/// The article's positions in all paths that contain it, or only in the path with the id `cameThrough`, where
/// that is one of them.
std::vector<PathPlace> pathPlaces(const Stores &stores, base::Language language, const std::string &slug,
                                  const std::string &cameThrough);

} // namespace shell
